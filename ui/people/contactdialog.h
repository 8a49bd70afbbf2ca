// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/contact.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

class ContactForm : public RecordForm<Contact> {
    Q_OBJECT

public:
    explicit ContactForm(QWidget* parent = nullptr);
};

/// Somebody of the directory, new or to be changed. Who is in somebody's file is not deleted.
class ContactDialog : public FormDialog {
    Q_OBJECT

public:
    /// `contact`: as stored, or a draft with what is known. `place`: where the user sees what was done.
    ContactDialog(Workspace& workspace, const Contact& contact, const Place& place, QWidget* parent);

signals:
    void stored(reliefbook::Id<reliefbook::Contact> contact);

protected:
    bool save() override;
    bool remove() override;
    void retranslate() override;

private:
    ContactDialog(Workspace& workspace, ContactForm* form, Place place, QWidget* parent);

    Workspace& workspace_;
    ContactForm* form_;
    Place place_;
};

/// A new contact of this name; what it is follows from what it is to a client.
Contact draftContact(const QString& name, RelationRole role);

}  // namespace reliefbook
