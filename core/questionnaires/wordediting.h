// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

namespace reliefbook {

// What the form editor does with words, language by language, as functions from one questionnaire to the next.

/// A language that was not there yet comes with its first text.
Questionnaire setTitle(const Questionnaire& questionnaire, const QString& language, const QString& text);
Questionnaire setIntro(const Questionnaire& questionnaire, const QString& language, const QString& text);
Questionnaire setGroupTitle(const Questionnaire& questionnaire, const QString& language, const QString& group,
                            const QString& text);
Questionnaire setItemText(const Questionnaire& questionnaire, const QString& language, const QString& item,
                          QString ItemWording::*which, const QString& text);
Questionnaire setOptionText(const Questionnaire& questionnaire, const QString& language, const QString& item,
                            const QString& option, const QString& text);
Questionnaire removeLanguage(const Questionnaire& questionnaire, const QString& language);

}  // namespace reliefbook
