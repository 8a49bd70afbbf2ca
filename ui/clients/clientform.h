// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

namespace reliefbook {

/// The basic data of a client.
class ClientForm : public RecordForm<Client> {
    Q_OBJECT

public:
    explicit ClientForm(QWidget* parent = nullptr);
};

}  // namespace reliefbook
