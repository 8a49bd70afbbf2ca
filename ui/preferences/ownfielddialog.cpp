// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ownfielddialog.h"

#include "core/practice/ownfields.h"
#include "ui/forms/fields.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <QPlainTextEdit>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(FieldType type) {
    const std::string_view code = word(type);
    return QString::fromLatin1(code.data(), qsizetype(code.size()));
}

CustomField withChoices(const QString& stored) {
    CustomField field;
    field.choices = stored;
    return field;
}

}  // namespace

OwnFieldForm::OwnFieldForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Question"), &CustomField::name, Width::Full);
    type_ = addPart<ChoiceField>(
        QT_TR_NOOP("&Answered by"), &CustomField::type, [](FieldType type) { return codeOf(type); },
        [](FieldType& type, const QString& code) { type = fromWord<FieldType>(code.toStdString()).value_or(type); });
    type_->setChoices([] {
        std::vector<ChoiceField::Choice> choices;
        for (const FieldType one : everyValue<FieldType>())
            choices.push_back({codeOf(one), OwnFieldDialog::type(one)});
        return choices;
    });
    choices_ = addPart<NotesField>(
        QT_TR_NOOP("&Choices, one in a line"), &CustomField::choices,
        [](const QString& stored) { return choicesOf(withChoices(stored)).join(u'\n'); },
        [](QString& stored, const QString& lines) { stored = storedChoices(lines.split(u'\n')); }, Width::Full);
    setMoreProblems([](const CustomField& field) {
        return field.type == FieldType::Choice && choicesOf(field).isEmpty()
                   ? std::vector<Problem>{{"choices", ProblemKind::Empty}}
                   : std::vector<Problem>{};
    });
    connect(this, &FormWidget::edited, this, &OwnFieldForm::showChoices);
}

void OwnFieldForm::showChoices() { setShown(choices_, record().type == FieldType::Choice); }

OwnFieldDialog::OwnFieldDialog(Workspace& workspace, OwnFieldForm* form, QWidget* parent)
    : FormDialog(form, parent),
      workspace_(workspace),
      form_(form) {}

OwnFieldDialog::OwnFieldDialog(Workspace& workspace, const CustomField& field, QWidget* parent)
    : OwnFieldDialog(workspace, new OwnFieldForm, parent) {
    if (field.createdAt) {
        form_->setRecord(field);
        setRemovable(/*removable=*/true);
    } else {
        form_->setNew(field);
    }
    form_->showChoices();
    OwnFieldDialog::retranslate();
}

QString OwnFieldDialog::type(FieldType type) {
    switch (type) {
        case FieldType::Text: return tr("Text");
        case FieldType::Number: return tr("Number");
        case FieldType::Day: return tr("Day");
        case FieldType::Choice: return tr("One of a list");
        case FieldType::YesNo: return tr("Yes or no");
    }
    return {};
}

bool OwnFieldDialog::save() {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return false;
    }
    return attempt(this, [this] {
        const CustomField field = form_->record();
        if (form_->isStored())
            workspace_.editor.apply({reliefbook::update(form_->original(), field)}, tr("field of your own"),
                                    SettingsPlace{});
        else
            workspace_.editor.apply({creation(field)}, tr("new field of your own"), SettingsPlace{});
    });
}

/// What was answered stays with the clients, and is there again when this is undone.
bool OwnFieldDialog::remove() {
    return attempt(this, [this] {
        workspace_.editor.apply({removal(form_->original())}, tr("deleting a field of your own"), SettingsPlace{});
    });
}

void OwnFieldDialog::retranslate() {
    FormDialog::retranslate();
    setTitle(form_->isStored() ? tr("Field of your own") : tr("New field of your own"));
}

}  // namespace reliefbook
