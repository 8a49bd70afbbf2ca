// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientwords.h"

#include "core/base/clock.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct ClientWords {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::ClientWords)
};

}  // namespace

QString ageInWords(const std::optional<QDate>& birthDate) {
    const QDate day = today();
    if (!birthDate || *birthDate > day)
        return {};
    const bool birthdayCame = std::pair(day.month(), day.day()) >= std::pair(birthDate->month(), birthDate->day());
    return ClientWords::tr("%n year(s)", "age", day.year() - birthDate->year() - (birthdayCame ? 0 : 1));
}

QString dayInWords(QDate day) {
    return day.year() == today().year() ? interfaceWords().shortDay(day) : interfaceWords().day(day);
}

QString progressInWords(int sessions, const std::optional<int>& planned) {
    if (planned)
        return ClientWords::tr("%1 of %n session(s)", nullptr, *planned).arg(sessions);
    return ClientWords::tr("%n session(s)", nullptr, sessions);
}

PainLevels painLevels(const CourseAnalysis& analysis) {
    PainLevels levels{.start = analysis.baseline.value, .now = {}};
    if (analysis.change.points)
        levels.now = analysis.change.current;
    return levels;
}

QString levelsInFigures(const PainLevels& levels) {
    const Words& words = interfaceWords();
    if (!levels.start)
        return {};
    return levels.now ? words.points(*levels.start) + u" → "_s + words.points(*levels.now)
                      : words.points(*levels.start);
}

QString levelsSpoken(const PainLevels& levels) {
    const Words& words = interfaceWords();
    if (!levels.start)
        return {};
    if (!levels.now)
        return ClientWords::tr("pain at the start %1").arg(words.points(*levels.start));
    return ClientWords::tr("pain before sessions from %1 to %2")
        .arg(words.points(*levels.start), words.points(*levels.now));
}

}  // namespace reliefbook
