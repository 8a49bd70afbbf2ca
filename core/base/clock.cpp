// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

#include <optional>

namespace reliefbook {
namespace {

struct Held {
    Moment moment;
    int offsetMinutes;
};
std::optional<Held>& held() {
    thread_local std::optional<Held> held;
    return held;
}

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 julianDayOfEpoch = 2'440'588;  // 1970-01-01

}  // namespace

Moment now() { return held() ? held()->moment : Moment{QDateTime::currentMSecsSinceEpoch()}; }

int offsetMinutesAt(Moment moment) {
    if (held())
        return held()->offsetMinutes;
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs).offsetFromUtc() / 60;
}

QDateTime localTime(Moment moment, int offsetMinutes) {
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs, Qt::OffsetFromUTC, offsetMinutes * 60);
}

qint64 localDayNumber(Moment moment, int offsetMinutes) {
    const qint64 local = moment.utcMs + offsetMinutes * msPerMinute;
    const qint64 days = local >= 0 ? local / msPerDay : -((-local + msPerDay - 1) / msPerDay);
    return julianDayOfEpoch + days;
}

QDate localDay(Moment moment, int offsetMinutes) { return QDate::fromJulianDay(localDayNumber(moment, offsetMinutes)); }

QDate today() {
    const Moment at = now();
    return localDay(at, offsetMinutesAt(at));
}

Moment momentOf(QDate day, QTime time, int offsetMinutes) {
    return {(day.toJulianDay() - julianDayOfEpoch) * msPerDay + time.msecsSinceStartOfDay() -
            offsetMinutes * msPerMinute};
}

FixedClock::FixedClock(Moment moment, int offsetMinutes) { held() = Held{moment, offsetMinutes}; }
FixedClock::~FixedClock() { held().reset(); }

}  // namespace reliefbook
