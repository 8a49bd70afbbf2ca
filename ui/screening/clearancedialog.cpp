// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/clearancedialog.h"

#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/screening/findingwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

ClearanceForm::ClearanceForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Who allowed it"), &Clearance::who);
    add<NeededDayField>(QT_TR_NOOP("&On"), &Clearance::onDay);
    add<NotesField>(QT_TR_NOOP("What is &allowed"), &Clearance::allowed, Width::Full)->setLines(2, 6);
    add<DayField>(QT_TR_NOOP("Valid &until (empty: no end)"), &Clearance::untilDay);
}

ClearanceDialog::ClearanceDialog(const HeldFinding& held, QDate today, QWidget* parent)
    : QDialog(parent),
      finding_(held.finding),
      about_((new Text)->wrapped()),
      form_(new ClearanceForm),
      save_(new Button({}, Button::Kind::Primary)),
      cancel_(new Button) {
    Clearance fresh;
    fresh.id = Id<Clearance>::make();
    fresh.client = finding_.client;
    fresh.finding = finding_.id;
    fresh.onDay = today;
    form_->setNew(fresh);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(about_);
    column->addWidget(form_);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(520 * textZoom() / 100);
    save_->setDefault(true);
    connect(save_, &QPushButton::clicked, this, &ClearanceDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void ClearanceDialog::save() {
    if (form_->showProblems())
        accept();
    else
        form_->focusProblem();
}

void ClearanceDialog::retranslate() {
    setWindowTitle(tr("A doctor's note"));
    about_->setText(filled(tr("%1: what did the doctor say?"), {FindingWords::title(finding_)}));
    save_->setText(tr("&Save"));
    cancel_->setText(tr("&Cancel"));
}

void ClearanceDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
