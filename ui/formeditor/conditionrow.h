// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

#include <QWidget>

class QComboBox;

namespace reliefbook {

class Text;

/// "Only if": a question asked before, and an answer to it. A condition that says more than that is shown in words and
/// stays until another question is chosen.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    explicit ConditionRow(QWidget* parent = nullptr);

    /// `shown`: of what stands at `before`, the first item that may no more be asked; all questions up to it can be
    /// chosen. `language`: of the questions.
    void setCondition(const Questionnaire& form, const QString& before, const Condition& shown,
                      const QString& language);
    QComboBox* question() const { return question_; }
    QComboBox* answer() const { return answer_; }

signals:
    void chosen(const reliefbook::Condition& shown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseQuestion();
    void chooseAnswer();
    void fillAnswers(const QString& item);
    void retranslate();

    Questionnaire form_;
    Condition shown_;
    QString language_;
    Text* label_;
    QComboBox* question_;
    Text* answerLabel_;
    QComboBox* answer_;
    Text* words_;
};

}  // namespace reliefbook
