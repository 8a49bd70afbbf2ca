// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/user.h"
#include "ui/forms/recordform.h"

namespace reliefbook {

/// Who works here, and how they sign.
class UserForm : public RecordForm<User> {
    Q_OBJECT

public:
    explicit UserForm(QWidget* parent = nullptr);
};

}  // namespace reliefbook
