// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

namespace reliefbook {

/// All that is known of a client as a person, in groups.
class ClientForm : public RecordForm<Client> {
    Q_OBJECT

public:
    explicit ClientForm(QWidget* parent = nullptr);

private:
    void addNames();
    void addContact();
    void addLife();
    void addPreferences();
};

}  // namespace reliefbook
