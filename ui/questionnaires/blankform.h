// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "core/questionnaires/strokes.h"
#include "ui/questionnaires/signatureitem.h"
#include "ui/reports/report.h"
#include "ui/words/words.h"

#include <optional>

namespace reliefbook {

/// Whose form it is, for its head: the practice that asks, and the name of who answers where it is known.
struct FormHead {
    Letterhead practice;
    QString clientName;
    QDate day;  // of the answers
};

/// A form to fill in with a pen: boxes to tick, lines to write on, a row of circles for 0 to 10, space to sign. What
/// only some are asked stands there too, with whom it is for left to who reads it.
Report blankForm(const Questionnaire& questionnaire, const Words& words, const FormHead& head);

/// One signature under a form.
struct FormSignature {
    QString item;
    Signature signature;
    SignedBy by;
};

/// A form as it was answered, on paper: every question that was asked and its answer, with the signatures drawn. Of
/// `keptBack` it says only that the answer is not printed.
Report answersReport(const Questionnaire& questionnaire, const Answers& answers, const AskedOf& of, const Words& words,
                     const FormHead& head, const std::vector<FormSignature>& signatures = {},
                     const QStringList& keptBack = {});

}  // namespace reliefbook
