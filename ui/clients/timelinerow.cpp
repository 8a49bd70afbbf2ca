// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelinerow.h"

#include "core/practice/formchanges.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/sessionsummary.h"
#include "ui/intake/intakewords.h"
#include "ui/people/peoplewords.h"
#include "ui/screening/findingwords.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::Timeline)
};

using Kind = TimelineRow::Kind;

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

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() <= mostOfANote ? line : line.first(mostOfANote) + u'…';
}

/// `begin` stands before what the row shows: what it is, where only its mark says so.
void speak(TimelineRow& row, const QStringList& begin, const QStringList& facts) {
    QStringList spoken = begin;
    spoken << facts << row.badge;
    if (row.pain.before || row.pain.after)
        spoken << spokenPain(row.pain);
    spoken << row.note;
    spoken.removeAll(QString());
    row.spoken = spoken.join(u", "_s);
}

TimelineRow rowOf(const ClientFile& file, const Session& session, bool withCourse) {
    TimelineRow row;
    row.id = row.record = session.id.value;
    row.at = session.startedAt;
    row.course = session.course;
    row.isVoid = session.state == SessionState::Void;
    const QDateTime local = localTime(session.startedAt, session.offsetMinutes);
    row.onDay = local.date();
    row.day = dayWithWeekday(row.onDay);
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
    row.tone = row.isVoid ? Tone::Text2 : Tone::Warn;
    if (row.isVoid)
        row.badge = Timeline::tr("Void");
    else if (session.state == SessionState::Draft)
        row.badge = Timeline::tr("Not signed");
    row.pain = mainPain(file, session);
    speak(row, {Timeline::tr("Session %1").arg(row.day)}, facts);
    return row;
}

/// Of what has no time of day, at the end of its day, as things of a day stand below each other: the latest first.
TimelineRow rowOn(Kind kind, qint64 record, QDate day) {
    TimelineRow row;
    row.id = row.record = record;
    row.kind = kind;
    row.at = momentOf(day, QTime(0, 0), 0);
    row.onDay = day;
    row.day = dayWithWeekday(day);
    return row;
}

TimelineRow rowAt(Kind kind, qint64 record, Moment at, int offsetMinutes) {
    TimelineRow row = rowOn(kind, record, localDay(at, offsetMinutes));
    row.at = at;
    return row;
}

void say(TimelineRow& row, const QStringList& facts, const QString& note) {
    QStringList said = facts;
    said.removeAll(QString());
    row.facts = said.join(u" · "_s);
    row.note = shortened(note);
    speak(row, {row.day}, said);
}

TimelineRow rowOf(const CourseEvent& event, const Course& course, bool withCourse) {
    TimelineRow row = rowOn(Kind::Event, event.id.value, event.onDay);
    row.course = event.course;
    row.iconName = event.kind == CourseEventKind::Flare ? u"flare"_s : u"event"_s;
    row.tone = Tone::Warn;
    say(row, {eventName(event.kind), withCourse ? course.title : QString()}, event.text);
    return row;
}

TimelineRow rowOf(const FormLine& form) {
    TimelineRow row = rowAt(Kind::Form, form.id.value, form.completedAt.value_or(form.begunAt), form.offsetMinutes);
    row.course = form.course;
    row.iconName = form.isSigned ? u"signature"_s : u"note"_s;
    const bool isDraft = form.state == ResponseState::Draft;
    row.badge = isDraft ? Timeline::tr("Not finished") : QString();
    row.tone = isDraft ? Tone::Warn : Tone::Text2;
    say(row, {form.title}, isDraft ? QString() : IntakeWords::line(form));
    return row;
}

/// Where what holds from `day` on stands: on that day, or, where it is a later one (a bruise that fades, a holiday to
/// come), on the day it was written down. Nothing stands here before it happened.
QDate whenWritten(QDate day, Moment createdAt) {
    return std::min(day, localDay(createdAt, offsetMinutesAt(createdAt)));
}

/// What became of a finding: when it was found and closed, what a doctor allowed, what was begun all the same.
void addRows(const HeldFinding& held, const QString& title, std::vector<TimelineRow>& rows) {
    const Finding& finding = held.finding;
    const auto inWords = [](QDate day) { return interfaceWords().day(day); };
    const QDate stoodOn = whenWritten(finding.openedOn, finding.createdAt);
    const bool isOfLater = stoodOn < finding.openedOn;
    TimelineRow found = rowOn(Kind::Found, finding.id.value, stoodOn);
    found.iconName = u"safety"_s;
    found.tone = FindingWords::tone(finding.level);
    found.badge = FindingWords::level(finding.level);
    QStringList where{FindingWords::areas(areasOf(finding)),
                      isOfLater ? filled(Timeline::tr("From %1 on"), {inWords(finding.openedOn)}) : QString(),
                      finding.untilDay ? filled(Timeline::tr("Until %1"), {inWords(*finding.untilDay)}) : QString()};
    where.removeAll(QString());
    say(found, {Timeline::tr("Caution"), title}, where.join(u" · "_s));
    rows.push_back(std::move(found));
    if (finding.closedOn) {
        TimelineRow closed = rowOn(Kind::Closed, finding.id.value, *finding.closedOn);
        closed.id = -finding.id.value;
        closed.iconName = u"success"_s;
        say(closed, {Timeline::tr("Caution closed"), title},
            finding.reason == closedByAnswers ? Timeline::tr("It was answered otherwise.")
            : finding.reason == closedByRule  ? Timeline::tr("Its rule is not used any more.")
                                              : finding.reason);
        rows.push_back(std::move(closed));
    }
    for (const Clearance& note : held.clearances) {
        TimelineRow cleared = rowOn(Kind::Cleared, note.id.value, note.onDay);
        cleared.iconName = u"check"_s;
        say(cleared,
            {Timeline::tr("Doctor's note"), title, note.who,
             note.untilDay ? filled(Timeline::tr("until %1"), {inWords(*note.untilDay)}) : QString()},
            note.allowed);
        rows.push_back(std::move(cleared));
    }
    for (const FindingOverride& one : held.overrides) {
        TimelineRow begun = rowAt(Kind::Overridden, one.id.value, one.createdAt, offsetMinutesAt(one.createdAt));
        begun.session = one.session;
        begun.iconName = u"error"_s;
        begun.tone = Tone::Danger;
        say(begun, {Timeline::tr("Session begun all the same"), title}, one.reason);
        rows.push_back(std::move(begun));
    }
}

void addRows(const GivenConsent& consent, std::vector<TimelineRow>& rows) {
    const Consent& given = consent.consent;
    TimelineRow row = rowAt(Kind::Given, given.id.value, given.givenAt, given.offsetMinutes);
    row.form = given.response;
    row.iconName = u"signature"_s;
    say(row, {Timeline::tr("Consent given"), consent.title}, {});
    rows.push_back(row);
    if (!given.withdrawnAt)
        return;
    TimelineRow back = rowAt(Kind::Withdrawn, given.id.value, *given.withdrawnAt, offsetMinutesAt(*given.withdrawnAt));
    back.id = -given.id.value;
    back.form = given.response;
    back.iconName = u"void"_s;
    back.tone = Tone::Warn;
    say(back, {Timeline::tr("Consent withdrawn"), consent.title},
        given.withdrawalReason == declinedInForm ? Timeline::tr("It was declined in a form.") : given.withdrawalReason);
    rows.push_back(std::move(back));
}

TimelineRow rowOf(const ClientAlert& alert) {
    TimelineRow row = alert.fromDay
                          ? rowOn(Kind::Alert, alert.id.value, whenWritten(*alert.fromDay, alert.createdAt))
                          : rowAt(Kind::Alert, alert.id.value, alert.createdAt, offsetMinutesAt(alert.createdAt));
    row.iconName = u"warning"_s;
    row.tone = alert.kind == AlertKind::Medical ? Tone::Danger : Tone::Warn;
    say(row, {PeopleWords::title(alert.kind), PeopleWords::days(alert)}, alert.text);
    return row;
}

TimelineRow rowOf(const Attachment& document) {
    TimelineRow row = rowAt(Kind::Document, document.id.value, document.createdAt, offsetMinutesAt(document.createdAt));
    row.iconName = document.mediaType.startsWith(u"image/") ? u"image"_s : u"folder"_s;
    say(row,
        {Timeline::tr("Document"), document.name,
         document.onDay ? filled(Timeline::tr("of %1", "a document, of a day"), {interfaceWords().day(*document.onDay)})
                        : QString()},
        document.note);
    return row;
}

TimelineRow rowOf(const JoinedFile& joined) {
    TimelineRow row = rowAt(Kind::Joined, joined.id.value, joined.at, offsetMinutesAt(joined.at));
    row.iconName = u"move"_s;
    say(row, {filled(Timeline::tr("Made one file with that of %1"), {fullName(joined.firstName, joined.lastName)})},
        {});
    return row;
}

}  // namespace

TimelineGroups groupOf(TimelineRow::Kind kind) {
    switch (kind) {
        case Kind::Session:
        case Kind::Event: return TimelineGroup::Sessions;
        case Kind::Form: return TimelineGroup::Forms;
        case Kind::Found:
        case Kind::Closed:
        case Kind::Cleared:
        case Kind::Overridden: return TimelineGroup::Cautions;
        case Kind::Given:
        case Kind::Withdrawn: return TimelineGroup::Consents;
        case Kind::Document: return TimelineGroup::Documents;
        case Kind::Alert: return TimelineGroup::Alerts;
        case Kind::Joined: break;
    }
    return {};
}

std::vector<TimelineRow> timelineRows(const ClientFile& file, const ClientEvents& events,
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
    for (const FormLine& form : events.forms) {
        if (!course || !form.course || form.course == course)
            rows.push_back(rowOf(form));
    }
    std::map<QString, QString> titles;  // by rule: many findings are of the same few
    for (const HeldFinding& held : events.findings) {
        QString& title = titles[held.finding.rule];
        if (title.isEmpty())
            title = FindingWords::title(held.finding);
        addRows(held, title, rows);
    }
    for (const GivenConsent& consent : events.consents)
        addRows(consent, rows);
    for (const ClientAlert& alert : events.alerts)
        rows.push_back(rowOf(alert));
    for (const Attachment& document : events.documents)
        rows.push_back(rowOf(document));
    for (const JoinedFile& joined : events.joined)
        rows.push_back(rowOf(joined));
    std::ranges::stable_sort(rows, std::ranges::greater{}, &TimelineRow::at);
    return rows;
}

}  // namespace reliefbook
