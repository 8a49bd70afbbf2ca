// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "ui/words/words.h"

#include <QWidget>

#include <optional>

namespace reliefbook {

/// A form as it was answered: in the version it was asked in.
struct AnsweredForm {
    Questionnaire questionnaire;
    Answers answers;
    AskedOf of;
};

/// What was answered last time to a question that is answered otherwise now: its text in the wording of that version.
/// None where the answers are the same, or the question was not asked then. An answer that is gone now counts too.
std::optional<QString> answeredBefore(const Item& item, const AnsweredForm& now, const AnsweredForm& before,
                                      const Words& words);

/// A finished form to read: question and answer beside each other, and what was answered otherwise last time.
class AnswersView : public QWidget {
    Q_OBJECT

public:
    AnswersView(const AnsweredForm& form, const std::optional<AnsweredForm>& before, const QString& language,
                QWidget* parent = nullptr);

    /// How many answers differ from last time.
    int differences() const { return differences_; }

private:
    int differences_ = 0;
};

}  // namespace reliefbook
