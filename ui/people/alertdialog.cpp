// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alertdialog.h"

#include "core/practice/alertread.h"
#include "ui/forms/fields.h"
#include "ui/people/peoplewords.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <QPlainTextEdit>

namespace reliefbook {

using namespace Qt::StringLiterals;

AlertForm::AlertForm(Role role, QWidget* parent) : RecordForm(parent) {
    auto* text = add<NotesField>(QT_TR_NOOP("&What has to be seen"), &ClientAlert::text, Width::Full);
    text->setLines(2, 6);
    addPart<ChoiceField>(
        QT_TR_NOOP("&Kind"), &ClientAlert::kind, [](AlertKind kind) { return codeOf(kind); },
        [](AlertKind& kind, const QString& code) { kind = fromCode(code, kind); })
        ->setChoices([role] {
            std::vector<ChoiceField::Choice> choices;
            for (const AlertKind kind : everyValue<AlertKind>()) {
                if (mayEnter(role, kind))
                    choices.push_back({codeOf(kind), PeopleWords::title(kind)});
            }
            return choices;
        });
    addPart<ChoiceField>(
        QT_TR_NOOP("When the file is &opened"), &ClientAlert::acknowledge,
        [](bool asks) { return asks ? u"confirm"_s : u"show"_s; },
        [](bool& asks, const QString& code) { asks = code == u"confirm"_s; })
        ->setChoices([] {
            return std::vector<ChoiceField::Choice>{{u"show"_s, tr("It is shown")},
                                                    {u"confirm"_s, tr("It has to be confirmed")}};
        });
    add<DayField>(QT_TR_NOOP("&From"), &ClientAlert::fromDay);
    add<DayField>(QT_TR_NOOP("&Until"), &ClientAlert::untilDay);
}

AlertDialog::AlertDialog(Workspace& workspace, AlertForm* form, QWidget* parent)
    : FormDialog(form, parent),
      workspace_(workspace),
      form_(form) {}

AlertDialog::AlertDialog(Workspace& workspace, Id<Client> client, QWidget* parent)
    : AlertDialog(workspace, new AlertForm(workspace.editor.practice().user().role), parent) {
    ClientAlert alert;
    alert.id = Id<ClientAlert>::make();
    alert.client = client;
    if (!mayEnter(workspace.editor.practice().user().role, alert.kind))
        alert.kind = AlertKind::Admin;
    form_->setNew(alert);
    AlertDialog::retranslate();
}

AlertDialog::AlertDialog(Workspace& workspace, const ClientAlert& alert, QWidget* parent)
    : AlertDialog(workspace, new AlertForm(workspace.editor.practice().user().role), parent) {
    form_->setRecord(alert);
    setRemovable(/*removable=*/true);
    AlertDialog::retranslate();
}

bool AlertDialog::save() {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return false;
    }
    return attempt(this, [this] {
        const ClientAlert alert = form_->record();
        if (form_->isStored())
            workspace_.editor.apply({reliefbook::update(form_->original(), alert)}, tr("alert"),
                                    ClientPlace{alert.client, {}});
        else
            workspace_.editor.apply({creation(alert)}, tr("new alert"), ClientPlace{alert.client, {}});
    });
}

bool AlertDialog::remove() {
    return attempt(this, [this] {
        workspace_.editor.apply({removal(form_->original())}, tr("deleting the alert"),
                                ClientPlace{form_->original().client, {}});
    });
}

void AlertDialog::retranslate() {
    FormDialog::retranslate();
    setTitle(form_->isStored() ? tr("Alert") : tr("New alert"));
}

}  // namespace reliefbook
