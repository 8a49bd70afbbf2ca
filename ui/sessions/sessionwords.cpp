// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionwords.h"

#include "core/base/typedtime.h"
#include "core/vocabulary/regions.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const PainAnswer& answer) {
    switch (answer.state) {
        case ScoreState::Scored: return interfaceWords().points(answer.value.value_or(0));
        case ScoreState::NotAsked: return SessionWords::tr("not asked");
        case ScoreState::Declined: return SessionWords::tr("declined");
    }
    return {};
}

}  // namespace

QString SessionWords::clientName(const Client& client) { return fullName(client); }

QString SessionWords::areaName(const QString& area) {
    return area.isEmpty() ? tr("Without an area") : regionName(area, interfaceWords().language());
}

QString SessionWords::areaInSentence(const QString& area) {
    const QString name = areaName(area);
    // "SI joint" keeps its capitals.
    const bool abbreviation = name.size() > 1 && name[1].isUpper();
    return abbreviation || name.isEmpty() ? name : name.front().toLower() + name.mid(1);
}

QString SessionWords::day(const Session& session) {
    const QDate day = localDay(session.startedAt, session.offsetMinutes);
    const QString weekday = interfaceWords().locale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return filled(tr("%1 %2", "weekday, day: Tue 10 June 2025"), {weekday, interfaceWords().day(day)});
}

QString SessionWords::dayAndTime(const Session& session) {
    return filled(tr("%1, %2", "day, time of day"),
                  {day(session), writtenTime(localTime(session.startedAt, session.offsetMinutes).time())});
}

QString SessionWords::answers(const std::optional<PainAnswer>& before, const std::optional<PainAnswer>& after) {
    if (before && after)
        return filled(tr("before %1, after %2"), {spoken(*before), spoken(*after)});
    if (before)
        return filled(tr("before %1"), {spoken(*before)});
    return after ? filled(tr("after %1"), {spoken(*after)}) : QString();
}

QString SessionWords::daysBefore(const Session& earlier, const Session& session) {
    const int days = int(localDayNumber(session.startedAt, session.offsetMinutes) -
                         localDayNumber(earlier.startedAt, earlier.offsetMinutes));
    return days > 0 ? tr("%n day(s) before", nullptr, days) : tr("the same day");
}

QString SessionWords::scoreAct(Phase phase, const QString& area) {
    return filled(phase == Phase::After ? tr("after score, %1") : tr("before score, %1"), {areaInSentence(area)});
}

QString SessionWords::renameAct(const QString& to) {
    return filled(tr("correcting the area to %1"), {areaInSentence(to)});
}

QString SessionWords::addAreaAct(const QString& area) {
    return filled(tr("adding the area %1"), {areaInSentence(area)});
}

QString SessionWords::removeAreaAct(const QString& area) {
    return filled(tr("removing the area %1"), {areaInSentence(area)});
}

}  // namespace reliefbook
