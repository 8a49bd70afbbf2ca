// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/userform.h"

#include "ui/forms/fields.h"

namespace reliefbook {

UserForm::UserForm(QWidget* parent) : RecordForm(parent) {
    add<TextField>(QT_TR_NOOP("&Your name"), &User::name);
    add<TextField>(QT_TR_NOOP("Name &on paper, if another"), &User::shownAs);
    add<TextField>(QT_TR_NOOP("&Credentials, below the signature"), &User::credentials);
    add<TextField>(QT_TR_NOOP("Your reg&istration number"), &User::registration);
}

}  // namespace reliefbook
