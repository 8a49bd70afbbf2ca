// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/scoreimport.h"

namespace reliefbook {

class Words;

/// What is wrong with a line of an imported file, in words: "the score 11 is not between 0 and 10".
QString problemText(const LineProblem& problem, const Words& words);
/// Said when lines had problems and nothing was stored.
QString importRefused(int problems, const Words& words);
/// Why the whole file is refused: the facts of an Error{BadInput} with a FileFault. Empty for any other error.
QString faultText(const Error& error, const Words& words);

}  // namespace reliefbook
