// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/timelinerow.h"
#include "ui/reports/letterhead.h"

#include <QCoreApplication>

namespace reliefbook {

/// What happened to a client on paper, in the language of the interface.
class TimelinePaper {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::TimelinePaper)

public:
    /// `only`: what was filtered, in words; empty: everything.
    static Report of(const Client& client, const std::vector<TimelineRow>& rows, const QString& only,
                     const Letterhead& practice);
};

}  // namespace reliefbook
