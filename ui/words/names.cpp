// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

QString fullName(const QString& firstName, const QString& lastName) {
    return QStringList{firstName, lastName}.join(u' ').trimmed();
}

QString fullName(const Client& client) { return fullName(client.firstName, client.lastName); }

}  // namespace reliefbook
