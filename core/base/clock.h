// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <compare>

namespace reliefbook {

/// A point in time: milliseconds since 1970 in UTC. Where people read it, the zone offset is stored beside it.
struct Moment {
    qint64 utcMs = 0;

    explicit operator bool() const { return utcMs != 0; }
    friend auto operator<=>(const Moment&,
                            const Moment&) = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 errs on <=>
};

/// The present moment and the local zone's offset from UTC in minutes at it. Tests set both.
Moment now();
int offsetMinutesAt(Moment moment);

/// The wall-clock time and day somebody `offsetMinutes` east of Greenwich read at `moment`.
QDateTime localTime(Moment moment, int offsetMinutes);
QDate localDay(Moment moment, int offsetMinutes);
/// The local day at the present moment.
QDate today();
/// The day as a number (Julian day), for counting days; the same as localDay(), cheaper.
qint64 localDayNumber(Moment moment, int offsetMinutes);
Moment momentOf(QDate day, QTime time, int offsetMinutes);

/// Holds the clock at `moment` until destroyed. For tests and for data that must come out the same each time.
class FixedClock {
public:
    explicit FixedClock(Moment moment, int offsetMinutes = 0);
    FixedClock(const FixedClock&) = delete;
    FixedClock& operator=(const FixedClock&) = delete;
    ~FixedClock();
};

}  // namespace reliefbook
