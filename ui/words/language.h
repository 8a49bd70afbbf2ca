// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// Makes the interface speak `language`, one of Words::languages(), at once: every widget gets a LanguageChange,
/// QLocale() is the language's, and so is interfaceWords().
void setLanguage(const QString& language);

/// The language of Words::languages() that fits the system best.
QString systemLanguage();

/// A language's name in itself: "English", "Српски", "Srpski".
QString languageName(const QString& language);

}  // namespace reliefbook
