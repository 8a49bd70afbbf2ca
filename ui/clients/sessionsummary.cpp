// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/sessionsummary.h"

#include "core/records/noted.h"
#include "ui/clients/clientwords.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct SessionSummary {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::SessionSummary)
};

}  // namespace

const CourseRecords* currentCourse(const ClientFile& file) {
    const auto open = std::find_if(file.courses.begin(), file.courses.end(),
                                   [](const CourseRecords& records) { return !records.course.endedOn; });
    if (open != file.courses.end())
        return &*open;
    return file.courses.empty() ? nullptr : &file.courses.front();
}

const CourseRecords* courseOf(const ClientFile& file, std::optional<Id<Course>> course) {
    const auto found = std::find_if(file.courses.begin(), file.courses.end(),
                                    [&](const CourseRecords& records) { return records.course.id == course; });
    return found == file.courses.end() ? nullptr : &*found;
}

QString courseInWords(const Course& course) {
    if (!course.endedOn)
        return SessionSummary::tr("%1, since %2").arg(course.title, dayInWords(course.startedOn));
    return SessionSummary::tr("%1, %2").arg(course.title, interfaceWords().days(course.startedOn, *course.endedOn));
}

QString sessionsInFigures(const CourseRecords& records) {
    const int done = int(records.sessions.size());
    if (records.course.plannedSessions)
        return SessionSummary::tr("%1 of %2").arg(done).arg(*records.course.plannedSessions);
    return QString::number(done);
}

QString typeInWords(const QString& type) {
    static constexpr auto known = std::to_array<std::pair<const char*, const char*>>({
        {"classic", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Classic massage")},
        {"relaxing", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Relaxing massage")},
        {"manual", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Manual therapy")},
        {"therapeutic", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Therapeutic massage")},
        {"reflex", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Reflex massage")},
        {"sports", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Sports massage")},
        {"lymphatic", QT_TRANSLATE_NOOP("reliefbook::SessionSummary", "Lymphatic drainage")},
    });
    for (const auto& [word, text] : known) {
        if (type == QLatin1String(word))
            return SessionSummary::tr(text);
    }
    return type;
}

QString excerpt(const Session& session, int most) {
    const std::vector<SessionNote> notes = noted(session);
    if (notes.empty())
        return {};
    const QString line = notes.front().text.left(qsizetype{most} * 2).simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + u'…';
}

PainPair mainPain(const ClientFile& file, const Session& session) {
    const CourseRecords* course = courseOf(file, session.course);
    QString area = course != nullptr ? course->course.mainArea : QString();
    const std::span<const PainScore> scores = scoresOf(file, session.id);
    const auto counts = [](const PainScore& score) {
        return score.state == ScoreState::Scored && (score.phase == Phase::Before || score.phase == Phase::After);
    };
    const bool asked = std::any_of(scores.begin(), scores.end(),
                                   [&](const PainScore& score) { return counts(score) && score.area == area; });
    if (!asked) {
        const auto first = std::find_if(scores.begin(), scores.end(), counts);
        area = first == scores.end() ? QString() : first->area;
    }
    PainPair pain;
    for (const PainScore& score : scores) {
        if (counts(score) && score.area == area)
            (score.phase == Phase::Before ? pain.before : pain.after) = score.value;
    }
    return pain;
}

int areasAsked(const ClientFile& file, Id<Session> session) {
    std::set<QString> areas;
    for (const PainScore& score : scoresOf(file, session)) {
        if (score.state == ScoreState::Scored)
            areas.insert(score.area);
    }
    return int(areas.size());
}

}  // namespace reliefbook
