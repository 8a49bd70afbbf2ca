// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaireproblems.h"

#include <QTreeWidget>

namespace reliefbook {

/// What of a form is edited: a question; without `item` its group; without either the form itself.
struct FormPart {
    QString group;
    QString item = {};

    bool isForm() const { return group.isEmpty(); }
    bool isGroup() const { return !group.isEmpty() && item.isEmpty(); }
    bool operator==(const FormPart&) const = default;
};

/// The groups and questions of a form. What is dragged somewhere asks to be moved there.
class FormTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit FormTree(QWidget* parent = nullptr);

    /// The same part stays chosen where it is still there; else what stands next to its place.
    void setForm(const Questionnaire& form, const std::vector<QuestionnaireProblem>& problems, const QString& language);
    FormPart part() const;
    void choose(const FormPart& part);

signals:
    void partChosen();
    /// `at` as moveItem and moveGroup count it.
    void moveWanted(const reliefbook::FormPart& part, const QString& group, qsizetype at);

protected:
    void dropEvent(QDropEvent* event) override;

private:
    static FormPart partOf(const QTreeWidgetItem* row);
    QTreeWidgetItem* rowOf(const FormPart& part) const;

    bool filling_ = false;
};

}  // namespace reliefbook
