// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reports/samplecourse.h"

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

SampleCourse::SampleCourse(const std::vector<Pair>& scores, int daysApart) {
    const QString note = QLatin1StringView(noteMarker);
    records.practice.id = {1};
    records.practice.name = u"Stillwater Massage"_s;
    records.practice.profession = u"Massage therapy"_s;
    records.practice.address = u"14 Harbour Street\n11000 Belgrade"_s;
    records.practice.phone = u"+381 11 555 0100"_s;
    records.practice.email = u"hello@stillwater.example"_s;
    records.therapist.id = {2};
    records.therapist.name = u"Jelena Marić"_s;
    records.therapist.credentials = u"Licensed massage therapist"_s;
    records.client.id = {3};
    records.client.firstName = u"Marija"_s;
    records.client.lastName = u"Kovačević"_s;
    records.client.birthDate = QDate(1984, 5, 8);
    records.client.note = note;
    records.course.id = {4};
    records.course.client = records.client.id;
    records.course.therapist = records.therapist.id;
    records.course.title = u"Low back"_s;
    records.course.mainArea = u"back.low"_s;
    records.course.goalText = note;
    records.course.summary = note;
    records.course.outcome = note;
    records.course.startedOn = QDate(2025, 4, 15);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        Session session;
        session.id = {100 + static_cast<qint64>(i)};
        session.client = records.client.id;
        session.course = records.course.id;
        session.therapist = records.therapist.id;
        session.offsetMinutes = 120;
        session.startedAt =
            momentOf(records.course.startedOn.addDays(static_cast<qint64>(i) * daysApart), QTime(10, 0), 120);
        session.minutes = i % 5 == 4 ? 30 : 60;
        session.changedSince = session.reactionLast = session.subjective = session.objective = note;
        session.assessment = session.plan = session.quickNote = session.advice = note;
        records.sessions.push_back(session);
    }
    area(records.course.mainArea, scores);
}

PainScore& SampleCourse::add(std::size_t session, const QString& area, Phase phase) {
    PainScore score;
    score.id = {1000 + static_cast<qint64>(records.scores.size())};
    score.client = records.client.id;
    score.course = records.course.id;
    score.session = records.sessions.at(session).id;
    score.area = area;
    score.phase = phase;
    score.takenAt = records.sessions.at(session).startedAt;
    score.offsetMinutes = 120;
    records.scores.push_back(score);
    return records.scores.back();
}

SampleCourse& SampleCourse::area(const QString& area, const std::vector<Pair>& scores) {
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i].first)
            add(i, area, Phase::Before).value = scores[i].first;
        if (scores[i].second)
            add(i, area, Phase::After).value = scores[i].second;
    }
    return *this;
}

SampleCourse& SampleCourse::averages(const std::vector<std::optional<double>>& scores) {
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i])
            add(i, records.course.mainArea, Phase::Average).value = scores[i];
    }
    return *this;
}

SampleCourse& SampleCourse::state(int session, Phase phase, ScoreState state) {
    const auto index = static_cast<std::size_t>(session - 1);
    std::erase_if(records.scores, [&](const PainScore& score) {
        return score.session == records.sessions.at(index).id && score.phase == phase;
    });
    add(index, records.course.mainArea, phase).state = state;
    return *this;
}

SampleCourse& SampleCourse::event(CourseEventKind kind, QDate day, const QString& text) {
    CourseEvent event;
    event.id = {5000 + static_cast<qint64>(records.events.size())};
    event.course = records.course.id;
    event.kind = kind;
    event.onDay = day;
    event.text = text;
    records.events.push_back(event);
    return *this;
}

SampleCourse& SampleCourse::extra(double value, QDate day) {
    PainScore score;
    score.id = {1000 + static_cast<qint64>(records.scores.size())};
    score.client = records.client.id;
    score.course = records.course.id;
    score.area = records.course.mainArea;
    score.phase = Phase::Extra;
    score.value = value;
    score.takenAt = momentOf(day, QTime(9, 0), 120);
    score.offsetMinutes = 120;
    records.scores.push_back(score);
    return *this;
}

std::vector<CourseAnalysis> SampleCourse::analyses() const {
    std::vector<CourseAnalysis> analyses;
    for (const AreaScores& area : areas())
        analyses.push_back(analyseCourse(area.scores));
    return analyses;
}

Report SampleCourse::report(Audience audience, const QString& language) const {
    return progressReport(records, areas(), analyses(), {audience, QDate(2025, 6, 10)}, Words(language));
}

}  // namespace reliefbook::testing
