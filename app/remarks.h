// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// From here on only what stops `program` reaches standard error. Qt's other remarks are nothing anybody here can act
/// on, and asked for everything (QT_LOGGING_RULES) they tell what is painted and typed: names and notes
/// (reliability.md, threat 16).
void keepRemarksBack(const char* program);

}  // namespace reliefbook
