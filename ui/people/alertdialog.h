// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/clientalert.h"
#include "core/records/user.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/recordform.h"
#include "ui/shell/workspace.h"

namespace reliefbook {

class AlertForm : public RecordForm<ClientAlert> {
    Q_OBJECT

public:
    /// Offers the kinds that somebody of this role may enter.
    explicit AlertForm(Role role, QWidget* parent = nullptr);
};

/// One alert of a client, new or to be changed.
class AlertDialog : public FormDialog {
    Q_OBJECT

public:
    /// A new one.
    AlertDialog(Workspace& workspace, Id<Client> client, QWidget* parent);
    AlertDialog(Workspace& workspace, const ClientAlert& alert, QWidget* parent);

protected:
    bool save() override;
    bool remove() override;
    void retranslate() override;

private:
    AlertDialog(Workspace& workspace, AlertForm* form, QWidget* parent);

    Workspace& workspace_;
    AlertForm* form_;
};

}  // namespace reliefbook
