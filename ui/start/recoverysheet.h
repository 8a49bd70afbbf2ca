// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/reports/report.h"

#include <QDate>

namespace reliefbook {

/// What stands on a recovery sheet (reliability.md R-KEY-2): of clients nothing.
struct SheetFacts {
    Secret derivedKey;
    QString practice;  // its name
    QString uuid;
    QDate made;
};

/// The page to print, in the language of the interface: what it is for, the groups large and apart, and where to keep
/// it.
Report recoverySheet(const SheetFacts& facts);

}  // namespace reliefbook
