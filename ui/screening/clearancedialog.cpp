// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/clearancedialog.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/screening/findingwords.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Contact& contact) { return contact.name.isEmpty() ? contact.organisation : contact.name; }

QString written(const std::optional<Id<Contact>>& contact) {
    return contact ? QString::number(contact->value) : QString();
}

}  // namespace

ClearanceForm::ClearanceForm(std::vector<Contact> doctors, QWidget* parent)
    : RecordForm(parent),
      doctors_(std::move(doctors)) {
    who_ = add<TextField>(QT_TR_NOOP("&Who allowed it"), &Clearance::who);
    doctor_ = addPart<ChoiceField>(QT_TR_NOOP("From the di&rectory"), &Clearance::contact, written,
                                   [](std::optional<Id<Contact>>& contact, const QString& value) {
                                       contact = value.isEmpty() ? std::nullopt
                                                                 : std::optional(Id<Contact>{value.toLongLong()});
                                   });
    doctor_->setChoices([this] {
        std::vector<ChoiceField::Choice> choices{{QString(), tr("Nobody in it")}};
        for (const Contact& doctor : doctors_) {
            QStringList facts{nameOf(doctor), doctor.speciality};
            facts.removeAll(QString());
            choices.push_back({written(doctor.id), facts.join(u" · "_s)});
        }
        return choices;
    });
    setShown(doctor_, !doctors_.empty());
    add<NeededDayField>(QT_TR_NOOP("&On"), &Clearance::onDay);
    add<DayField>(QT_TR_NOOP("Valid &until (empty: no end)"), &Clearance::untilDay);
    add<NotesField>(QT_TR_NOOP("What is &allowed"), &Clearance::allowed, Width::Full)->setLines(2, 6);
    connect(doctor_, &Field::edited, this, &ClearanceForm::nameTheDoctor);
}

/// What somebody typed themselves is not written over.
void ClearanceForm::nameTheDoctor() {
    const QString chosen = doctor_->value();
    const auto found = std::ranges::find(doctors_, chosen, [](const Contact& one) { return written(one.id); });
    if (found == doctors_.end() || (!who_->value().isEmpty() && who_->value() != named_))
        return;
    named_ = nameOf(*found);
    who_->setValue(named_);
    emit edited();
}

ClearanceDialog::ClearanceDialog(Finding finding, const std::vector<Contact>& doctors, QWidget* parent)
    : QDialog(parent),
      finding_(std::move(finding)),
      about_((new Text)->wrapped()),
      form_(new ClearanceForm(doctors)),
      save_(new Button({}, Button::Kind::Primary)),
      cancel_(new Button),
      remove_(new Button({}, Button::Kind::Ghost, u"delete"_s)) {
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove_);
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
    for (QPushButton* button : {cancel_, remove_})
        button->setAutoDefault(false);
    remove_->hide();
    for (QPushButton* button : {save_, remove_})
        setChanges(button, Changes::Records);
    connect(save_, &QPushButton::clicked, this, &ClearanceDialog::save);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove_, &QPushButton::clicked, this, [this] {
        emit removeWanted();
        reject();
    });
    retranslate();
}

ClearanceDialog::ClearanceDialog(const Finding& finding, QDate today, const std::vector<Contact>& doctors,
                                 QWidget* parent)
    : ClearanceDialog(finding, doctors, parent) {
    Clearance fresh;
    fresh.id = Id<Clearance>::make();
    fresh.client = finding_.client;
    fresh.finding = finding_.id;
    fresh.onDay = today;
    form_->setNew(fresh);
}

ClearanceDialog::ClearanceDialog(const Finding& finding, const Clearance& stored, const std::vector<Contact>& doctors,
                                 QWidget* parent)
    : ClearanceDialog(finding, doctors, parent) {
    form_->setRecord(stored);
    remove_->show();
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
    remove_->setText(tr("&Delete the note"));
}

void ClearanceDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
