// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelinemodel.h"

#include "ui/clients/clientwords.h"
#include "ui/clients/sessionsummary.h"
#include "ui/intake/intakewords.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::Timeline)
};

constexpr int mostOfANote = 220;

QString eventName(CourseEventKind kind) {
    switch (kind) {
        case CourseEventKind::Flare: return Timeline::tr("Flare-up");
        case CourseEventKind::Medicine: return Timeline::tr("Medicine");
        case CourseEventKind::Injury: return Timeline::tr("Injury");
        case CourseEventKind::OtherTreatment: return Timeline::tr("Other treatment");
        case CourseEventKind::Work: return Timeline::tr("Work");
        case CourseEventKind::Life: return Timeline::tr("Life");
    }
    return {};
}

QString dayWithWeekday(QDate day) {
    return Timeline::tr("%1 %2", "weekday and day: Tue 3 Jun")
        .arg(interfaceWords().locale().dayName(day.dayOfWeek(), QLocale::ShortFormat), dayInWords(day));
}

TimelineRow rowOf(const ClientFile& file, const Session& session, bool withCourse) {
    TimelineRow row;
    row.id = session.id.value;
    row.at = session.startedAt;
    row.course = session.course;
    row.isVoid = session.state == SessionState::Void;
    const QDateTime local = localTime(session.startedAt, session.offsetMinutes);
    row.day = dayWithWeekday(local.date());
    QStringList facts{interfaceWords().locale().toString(local.time(), u"HH:mm"_s),
                      Timeline::tr("%n min", nullptr, session.minutes), typeInWords(session.type)};
    if (withCourse) {
        const CourseRecords* course = courseOf(file, session.course);
        facts << (course != nullptr ? course->course.title : Timeline::tr("without a course"));
    } else if (!session.course) {
        facts << Timeline::tr("without a course");
    }
    const int areas = areasAsked(file, session.id);
    if (areas > 1)
        facts << Timeline::tr("%n area(s)", nullptr, areas);
    facts.removeAll(QString());
    row.facts = facts.join(u" · "_s);
    row.note = excerpt(session, mostOfANote);
    if (row.isVoid)
        row.badge = Timeline::tr("Void");
    else if (session.state == SessionState::Draft)
        row.badge = Timeline::tr("Not signed");
    row.pain = mainPain(file, session);
    QStringList spoken{Timeline::tr("Session %1").arg(row.day)};
    spoken << facts << row.badge;
    if (row.pain.before || row.pain.after)
        spoken << spokenPain(row.pain);
    spoken << row.note;
    spoken.removeAll(QString());
    row.spoken = spoken.join(u", "_s);
    return row;
}

TimelineRow rowOf(const CourseEvent& event, const Course& course, bool withCourse) {
    TimelineRow row;
    row.id = event.id.value;
    row.kind = TimelineRow::Kind::Event;
    row.at = momentOf(event.onDay, QTime(0, 0), 0);
    row.course = event.course;
    row.eventIcon = event.kind == CourseEventKind::Flare ? u"flare"_s : u"event"_s;
    row.day = dayWithWeekday(event.onDay);
    row.facts = withCourse ? eventName(event.kind) + u" · "_s + course.title : eventName(event.kind);
    row.note = event.text.simplified();
    QStringList spoken{row.day, row.facts, row.note};
    spoken.removeAll(QString());
    row.spoken = spoken.join(u", "_s);
    return row;
}

TimelineRow rowOf(const FormLine& form) {
    TimelineRow row;
    row.id = form.id.value;
    row.kind = TimelineRow::Kind::Form;
    row.at = form.completedAt.value_or(form.begunAt);
    row.course = form.course;
    row.eventIcon = form.isSigned ? u"signature"_s : u"note"_s;
    row.day = dayWithWeekday(localDay(row.at, form.offsetMinutes));
    row.facts = form.title;
    row.badge = form.state == ResponseState::Draft ? Timeline::tr("Not finished") : QString();
    row.note = form.state == ResponseState::Draft ? QString() : IntakeWords::line(form);
    QStringList spoken{row.day, row.facts, row.badge, row.note};
    spoken.removeAll(QString());
    row.spoken = spoken.join(u", "_s);
    return row;
}

}  // namespace

void TimelineModel::setFile(const ClientFile& file, const std::vector<FormLine>& forms,
                            std::optional<Id<Course>> course) {
    std::vector<TimelineRow> rows;
    for (const Session& session : file.sessions) {
        if (!course || !session.course || session.course == course)
            rows.push_back(rowOf(file, session, !course));
    }
    for (const CourseRecords& records : file.courses) {
        for (const CourseEvent& event : records.events) {
            if (!course || event.course == course)
                rows.push_back(rowOf(event, records.course, !course));
        }
    }
    for (const FormLine& form : forms) {
        if (!course || !form.course || form.course == course)
            rows.push_back(rowOf(form));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TimelineRow& a, const TimelineRow& b) { return a.at > b.at; });
    setRows(std::move(rows));
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount({}))
        return {};
    const TimelineRow& shown = row(index);
    switch (role) {
        case Qt::DisplayRole: return shown.day;
        case Qt::AccessibleTextRole: return shown.spoken;
        case rowRole: return QVariant::fromValue(static_cast<const void*>(&shown));
        default: return {};
    }
}

}  // namespace reliefbook
