// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/words.h"

namespace reliefbook {

/// The words of the interface's own language, which is that of the default QLocale. From the main thread.
const Words& interfaceWords();

}  // namespace reliefbook
