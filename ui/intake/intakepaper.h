// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/intakerecord.h"
#include "ui/reports/report.h"

#include <QCoreApplication>

namespace reliefbook {

/// What the intake of a client came to, on paper and in the language of the interface: what is to be minded and where,
/// what doctors allowed, what was answered, what was agreed to and signed.
class IntakePaper {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::IntakePaper)

public:
    static Report of(const IntakeRecord& record, const Letterhead& practice, QDate today);
};

}  // namespace reliefbook
