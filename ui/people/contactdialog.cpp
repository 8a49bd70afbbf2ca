// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/contactdialog.h"

#include "core/practice/contactread.h"
#include "ui/forms/fields.h"
#include "ui/people/peoplewords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QPlainTextEdit>

#include <utility>

namespace reliefbook {

ContactForm::ContactForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Name"), &Contact::name);
    addPart<ChoiceField>(
        QT_TR_NOOP("&Kind"), &Contact::kind, [](ContactKind kind) { return codeOf(kind); },
        [](ContactKind& kind, const QString& code) { kind = fromCode(code, kind); })
        ->setChoices([] { return PeopleWords::contactKinds(); });
    add<TextField>(QT_TR_NOOP("Spe&ciality"), &Contact::speciality);
    add<TextField>(QT_TR_NOOP("&Organisation"), &Contact::organisation);
    add<TextField>(QT_TR_NOOP("&Phone"), &Contact::phone);
    add<TextField>(QT_TR_NOOP("&E-mail"), &Contact::email);
    add<NotesField>(QT_TR_NOOP("&Address"), &Contact::address)->setLines(2, 4);
    add<NotesField>(QT_TR_NOOP("No&te"), &Contact::note)->setLines(2, 4);
}

ContactDialog::ContactDialog(Workspace& workspace, ContactForm* form, Place place, QWidget* parent)
    : FormDialog(form, parent),
      workspace_(workspace),
      form_(form),
      place_(std::move(place)) {}

ContactDialog::ContactDialog(Workspace& workspace, const Contact& contact, const Place& place, QWidget* parent)
    : ContactDialog(workspace, new ContactForm, place, parent) {
    if (contact.createdAt) {
        form_->setRecord(contact);
        setRemovable(/*removable=*/true);
    } else {
        form_->setNew(contact);
    }
    ContactDialog::retranslate();
}

bool ContactDialog::save() {
    if (!form_->showProblems()) {
        form_->focusProblem();
        return false;
    }
    const Contact contact = form_->record();
    const bool done = attempt(this, [&] {
        if (form_->isStored())
            workspace_.editor.apply({reliefbook::update(form_->original(), contact)}, tr("contact"), place_);
        else
            workspace_.editor.apply({creation(contact)}, tr("new contact"), place_);
    });
    if (done)
        emit stored(contact.id);
    return done;
}

bool ContactDialog::remove() {
    const Contact contact = form_->original();
    ContactUse use;
    if (!attempt(this, [&] { use = useOf(workspace_.editor.database(), contact.id); }))
        return false;
    if (use.isUsed()) {
        const QString where = use.clients > 0
                                  ? tr("This contact stands in the files of %n client(s).", nullptr, use.clients)
                                  : tr("This contact stands in %n note(s) of a doctor.", nullptr, use.notes);
        Dialogs::current().inform(this, tr("The contact is still needed"),
                                  filled(tr("%1 Take it out there first."), {where}));
        return false;
    }
    return attempt(this, [&] { workspace_.editor.apply({removal(contact)}, tr("deleting the contact"), place_); });
}

void ContactDialog::retranslate() {
    FormDialog::retranslate();
    setTitle(form_->isStored() ? tr("Contact") : tr("New contact"));
}

Contact draftContact(const QString& name, RelationRole role) {
    Contact contact;
    contact.id = Id<Contact>::make();
    contact.name = name;
    switch (role) {
        case RelationRole::Doctor: contact.kind = ContactKind::Doctor; break;
        case RelationRole::Referrer: contact.kind = ContactKind::Referrer; break;
        case RelationRole::Guardian: contact.kind = ContactKind::Guardian; break;
        case RelationRole::Payer: contact.kind = ContactKind::Payer; break;
        case RelationRole::Emergency:
        case RelationRole::Partner:
        case RelationRole::Family: contact.kind = ContactKind::Other; break;
    }
    return contact;
}

}  // namespace reliefbook
