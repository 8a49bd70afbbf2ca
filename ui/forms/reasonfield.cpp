// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reasonfield.h"

#include "ui/controls/invalid.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/forms/problemtext.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace reliefbook {

ReasonField::ReasonField(const QString& ask, Need need, QWidget* parent)
    : QWidget(parent),
      need_(need),
      field_(new NotesField),
      problem_((new Text({}, type::secondary, Tone::Danger))->wrapped()) {
    auto* label = (new Text(ask, type::secondary, Tone::Text2))->wrapped();
    label->setBuddy(text());
    text()->setAccessibleName(QString(ask).remove(u'&'));
    field_->setLines(2, 6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(field_);
    column->addWidget(problem_);
    problem_->hide();
    setFocusProxy(text());
    connect(field_, &Field::edited, this, [this] { tell(excess()); });
}

QString ReasonField::reason() const { return field_->value().trimmed(); }

void ReasonField::setReason(const QString& reason) {
    field_->setValue(reason);
    tell(excess());
}

QPlainTextEdit* ReasonField::text() const { return field_->text(); }

QString ReasonField::problem() const { return problem_->isHidden() ? QString() : problem_->text(); }

QString ReasonField::excess() const {
    if (!field_->fault().isEmpty())
        return field_->fault();
    return reason().size() > mostInANote ? problemText({{}, ProblemKind::TooLong, 0, mostInANote}) : QString();
}

bool ReasonField::check() {
    tell(need_ == Need::Required && reason().isEmpty() ? tr("Please write down why.") : excess());
    return problem().isEmpty();
}

void ReasonField::tell(const QString& problem) {
    problem_->setText(problem);
    problem_->setHidden(problem.isEmpty());
    setInvalid(text(), problem);
}

}  // namespace reliefbook
