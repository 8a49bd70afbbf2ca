// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/practiceexport.h"

namespace reliefbook {

class Words;

/// What an export says of itself to whoever opens the folder: what it holds, how to read it, and what to mind.
QString exportReadme(const ExportFacts& facts, const Words& words, QDate today);

}  // namespace reliefbook
