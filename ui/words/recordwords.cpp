// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recordwords.h"

#include "core/vocabulary/regions.h"
#include "ui/words/codedword.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <QJsonObject>
#include <QLocale>

#include <array>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = std::to_array<CodedWord>({
    {"user", QT_TRANSLATE_NOOP("RecordWords", "Person at work")},
    {"practice", QT_TRANSLATE_NOOP("RecordWords", "Practice")},
    {"client", QT_TRANSLATE_NOOP("RecordWords", "Client")},
    {"complaint", QT_TRANSLATE_NOOP("RecordWords", "Complaint")},
    {"course", QT_TRANSLATE_NOOP("RecordWords", "Course")},
    {"course_event", QT_TRANSLATE_NOOP("RecordWords", "Event")},
    {"goal", QT_TRANSLATE_NOOP("RecordWords", "Goal")},
    {"session", QT_TRANSLATE_NOOP("RecordWords", "Session")},
    {"pain_score", QT_TRANSLATE_NOOP("RecordWords", "Pain score")},
    {"rating", QT_TRANSLATE_NOOP("RecordWords", "Rating")},
    {"measure_result", QT_TRANSLATE_NOOP("RecordWords", "Result of a measure")},
    {"tag", QT_TRANSLATE_NOOP("RecordWords", "Tag")},
    {"custom_field", QT_TRANSLATE_NOOP("RecordWords", "Field of the practice's own")},
    {"questionnaire", QT_TRANSLATE_NOOP("RecordWords", "Questionnaire")},
    {"rule_setting", QT_TRANSLATE_NOOP("RecordWords", "Rule of screening")},
    {"contact", QT_TRANSLATE_NOOP("RecordWords", "Contact")},
    {"client_relation", QT_TRANSLATE_NOOP("RecordWords", "Person around a client")},
    {"client_tag", QT_TRANSLATE_NOOP("RecordWords", "Tag of a client")},
    {"custom_value", QT_TRANSLATE_NOOP("RecordWords", "Answer in a field of the practice's own")},
    {"alert", QT_TRANSLATE_NOOP("RecordWords", "Alert")},
    {"distinct_clients", QT_TRANSLATE_NOOP("RecordWords", "Two people who look alike")},
    {"attachment", QT_TRANSLATE_NOOP("RecordWords", "Document")},
    {"saved_filter", QT_TRANSLATE_NOOP("RecordWords", "Filter of the list of clients")},
    {"client_merge", QT_TRANSLATE_NOOP("RecordWords", "Two files made one")},
    {"signature", QT_TRANSLATE_NOOP("RecordWords", "Signature")},
    {"response", QT_TRANSLATE_NOOP("RecordWords", "Form")},
    {"finding", QT_TRANSLATE_NOOP("RecordWords", "Finding")},
    {"clearance", QT_TRANSLATE_NOOP("RecordWords", "Doctor's note")},
    {"finding_override", QT_TRANSLATE_NOOP("RecordWords", "Session begun in spite of a finding")},
    {"consent", QT_TRANSLATE_NOOP("RecordWords", "Consent")},
});

// Columns of one meaning have one name, whatever record they are of. What a record is linked by, and what the program
// keeps for itself, has none and is not shown.
constexpr auto columnNames = std::to_array<CodedWord>({
    {"file_no", QT_TRANSLATE_NOOP("RecordWords", "File number")},
    {"first_name", QT_TRANSLATE_NOOP("RecordWords", "First name")},
    {"last_name", QT_TRANSLATE_NOOP("RecordWords", "Last name")},
    {"birth_name", QT_TRANSLATE_NOOP("RecordWords", "Name at birth")},
    {"preferred_name", QT_TRANSLATE_NOOP("RecordWords", "Likes to be called")},
    {"title", QT_TRANSLATE_NOOP("RecordWords", "Title")},
    {"birth_date", QT_TRANSLATE_NOOP("RecordWords", "Birth date")},
    {"sex", QT_TRANSLATE_NOOP("RecordWords", "Sex")},
    {"gender_text", QT_TRANSLATE_NOOP("RecordWords", "Gender")},
    {"language", QT_TRANSLATE_NOOP("RecordWords", "Language")},
    {"mobile", QT_TRANSLATE_NOOP("RecordWords", "Mobile phone")},
    {"phone_home", QT_TRANSLATE_NOOP("RecordWords", "Phone at home")},
    {"phone_work", QT_TRANSLATE_NOOP("RecordWords", "Phone at work")},
    {"phone", QT_TRANSLATE_NOOP("RecordWords", "Phone")},
    {"email", QT_TRANSLATE_NOOP("RecordWords", "E-mail")},
    {"web", QT_TRANSLATE_NOOP("RecordWords", "Website")},
    {"street", QT_TRANSLATE_NOOP("RecordWords", "Street and number")},
    {"street2", QT_TRANSLATE_NOOP("RecordWords", "Second line of the address")},
    {"address", QT_TRANSLATE_NOOP("RecordWords", "Address")},
    {"city", QT_TRANSLATE_NOOP("RecordWords", "Town")},
    {"region", QT_TRANSLATE_NOOP("RecordWords", "Region")},
    {"postcode", QT_TRANSLATE_NOOP("RecordWords", "Postcode")},
    {"country", QT_TRANSLATE_NOOP("RecordWords", "Country")},
    {"occupation", QT_TRANSLATE_NOOP("RecordWords", "Occupation")},
    {"sitting_hours", QT_TRANSLATE_NOOP("RecordWords", "Hours of sitting a day")},
    {"activity", QT_TRANSLATE_NOOP("RecordWords", "Sport and leisure")},
    {"handedness", QT_TRANSLATE_NOOP("RecordWords", "Handedness")},
    {"preferences", QT_TRANSLATE_NOOP("RecordWords", "Preferences")},
    {"referral_source", QT_TRANSLATE_NOOP("RecordWords", "Came through")},
    {"note", QT_TRANSLATE_NOOP("RecordWords", "Note")},
    {"archived_at", QT_TRANSLATE_NOOP("RecordWords", "Archived")},
    {"restricted_at", QT_TRANSLATE_NOOP("RecordWords", "Restricted")},
    {"area", QT_TRANSLATE_NOOP("RecordWords", "Area")},
    {"onset", QT_TRANSLATE_NOOP("RecordWords", "Began on")},
    {"cause", QT_TRANSLATE_NOOP("RecordWords", "Cause")},
    {"aggravating", QT_TRANSLATE_NOOP("RecordWords", "What makes it worse")},
    {"easing", QT_TRANSLATE_NOOP("RecordWords", "What eases it")},
    {"diagnosis_by_doctor", QT_TRANSLATE_NOOP("RecordWords", "Doctor's diagnosis")},
    {"code", QT_TRANSLATE_NOOP("RecordWords", "Code of the diagnosis")},
    {"course_id", QT_TRANSLATE_NOOP("RecordWords", "Course")},
    {"therapist_id", QT_TRANSLATE_NOOP("RecordWords", "Therapist")},
    {"main_area", QT_TRANSLATE_NOOP("RecordWords", "Main area")},
    {"goal_text", QT_TRANSLATE_NOOP("RecordWords", "Goal in words")},
    {"goal_score", QT_TRANSLATE_NOOP("RecordWords", "Goal: pain before a session")},
    {"planned_sessions", QT_TRANSLATE_NOOP("RecordWords", "Planned sessions")},
    {"interval_days", QT_TRANSLATE_NOOP("RecordWords", "Days between sessions")},
    {"started_on", QT_TRANSLATE_NOOP("RecordWords", "Starts on")},
    {"ended_on", QT_TRANSLATE_NOOP("RecordWords", "Ended on")},
    {"outcome", QT_TRANSLATE_NOOP("RecordWords", "Outcome")},
    {"summary", QT_TRANSLATE_NOOP("RecordWords", "Summary at the end")},
    {"follow_up_on", QT_TRANSLATE_NOOP("RecordWords", "To be seen again on")},
    {"on_day", QT_TRANSLATE_NOOP("RecordWords", "Day")},
    {"kind", QT_TRANSLATE_NOOP("RecordWords", "Kind")},
    {"text", QT_TRANSLATE_NOOP("RecordWords", "Text")},
    {"better", QT_TRANSLATE_NOOP("RecordWords", "Better is")},
    {"baseline", QT_TRANSLATE_NOOP("RecordWords", "At the beginning")},
    {"target", QT_TRANSLATE_NOOP("RecordWords", "To be reached")},
    {"started_at", QT_TRANSLATE_NOOP("RecordWords", "Day and time")},
    {"minutes", QT_TRANSLATE_NOOP("RecordWords", "Minutes")},
    {"type", QT_TRANSLATE_NOOP("RecordWords", "Kind of massage")},
    {"changed_since", QT_TRANSLATE_NOOP("RecordWords", "Changed since the last session")},
    {"reaction_last", QT_TRANSLATE_NOOP("RecordWords", "After the last session")},
    {"subjective", QT_TRANSLATE_NOOP("RecordWords", "What the client said")},
    {"objective", QT_TRANSLATE_NOOP("RecordWords", "What was found")},
    {"assessment", QT_TRANSLATE_NOOP("RecordWords", "How it went")},
    {"plan", QT_TRANSLATE_NOOP("RecordWords", "Plan")},
    {"quick_note", QT_TRANSLATE_NOOP("RecordWords", "Note")},
    {"advice", QT_TRANSLATE_NOOP("RecordWords", "Advice")},
    {"next_due_on", QT_TRANSLATE_NOOP("RecordWords", "Next session due on")},
    {"state", QT_TRANSLATE_NOOP("RecordWords", "State")},
    {"signed_at", QT_TRANSLATE_NOOP("RecordWords", "Signed")},
    {"phase", QT_TRANSLATE_NOOP("RecordWords", "Asked")},
    {"scale", QT_TRANSLATE_NOOP("RecordWords", "Scale")},
    {"value", QT_TRANSLATE_NOOP("RecordWords", "Score")},
    {"measure", QT_TRANSLATE_NOOP("RecordWords", "Measure")},
    {"unit", QT_TRANSLATE_NOOP("RecordWords", "Unit")},
    {"taken_at", QT_TRANSLATE_NOOP("RecordWords", "Asked on")},
    {"name", QT_TRANSLATE_NOOP("RecordWords", "Name")},
    {"shown_as", QT_TRANSLATE_NOOP("RecordWords", "Name on paper")},
    {"credentials", QT_TRANSLATE_NOOP("RecordWords", "Credentials")},
    {"registration", QT_TRANSLATE_NOOP("RecordWords", "Registration")},
    {"colour", QT_TRANSLATE_NOOP("RecordWords", "Colour")},
    {"role", QT_TRANSLATE_NOOP("RecordWords", "Role")},
    {"active", QT_TRANSLATE_NOOP("RecordWords", "Works here")},
    {"profession", QT_TRANSLATE_NOOP("RecordWords", "Profession")},
    {"letterhead", QT_TRANSLATE_NOOP("RecordWords", "Letterhead")},
    {"logo", QT_TRANSLATE_NOOP("RecordWords", "Logo")},
    {"paper", QT_TRANSLATE_NOOP("RecordWords", "Paper")},
    {"currency", QT_TRANSLATE_NOOP("RecordWords", "Currency")},
    {"first_session_no", QT_TRANSLATE_NOOP("RecordWords", "Number of the first session")},
    {"retention_years", QT_TRANSLATE_NOOP("RecordWords", "Years that records are kept")},
    {"minors_until_age", QT_TRANSLATE_NOOP("RecordWords", "Age until which the years don't begin")},
    {"report_every_n", QT_TRANSLATE_NOOP("RecordWords", "Report after so many sessions")},
    {"speciality", QT_TRANSLATE_NOOP("RecordWords", "Speciality")},
    {"organisation", QT_TRANSLATE_NOOP("RecordWords", "Organisation")},
    {"choices", QT_TRANSLATE_NOOP("RecordWords", "Choices")},
    {"sort", QT_TRANSLATE_NOOP("RecordWords", "Place in the form")},
    {"from_day", QT_TRANSLATE_NOOP("RecordWords", "From")},
    {"until_day", QT_TRANSLATE_NOOP("RecordWords", "Until")},
    {"acknowledge", QT_TRANSLATE_NOOP("RecordWords", "Has to be confirmed")},
    {"questionnaire", QT_TRANSLATE_NOOP("RecordWords", "Questionnaire")},
    {"version", QT_TRANSLATE_NOOP("RecordWords", "Version")},
    {"origin", QT_TRANSLATE_NOOP("RecordWords", "Where it comes from")},
    {"licence", QT_TRANSLATE_NOOP("RecordWords", "Licence")},
    {"offered", QT_TRANSLATE_NOOP("RecordWords", "Offered")},
    {"rule", QT_TRANSLATE_NOOP("RecordWords", "Rule")},
    {"off", QT_TRANSLATE_NOOP("RecordWords", "Switched off")},
    {"level", QT_TRANSLATE_NOOP("RecordWords", "Level")},
    {"reason", QT_TRANSLATE_NOOP("RecordWords", "Reason")},
    {"signer", QT_TRANSLATE_NOOP("RecordWords", "Signed by")},
    {"relation", QT_TRANSLATE_NOOP("RecordWords", "Signed as")},
    {"at", QT_TRANSLATE_NOOP("RecordWords", "Signed on")},
    {"answered_by", QT_TRANSLATE_NOOP("RecordWords", "Entered by")},
    {"completed_at", QT_TRANSLATE_NOOP("RecordWords", "Finished")},
    {"rule_version", QT_TRANSLATE_NOOP("RecordWords", "Version of the rule")},
    {"areas", QT_TRANSLATE_NOOP("RecordWords", "Regions")},
    {"item", QT_TRANSLATE_NOOP("RecordWords", "Question")},
    {"opened_on", QT_TRANSLATE_NOOP("RecordWords", "Holds from")},
    {"closed_on", QT_TRANSLATE_NOOP("RecordWords", "Closed on")},
    {"who", QT_TRANSLATE_NOOP("RecordWords", "Who")},
    {"allowed", QT_TRANSLATE_NOOP("RecordWords", "What is allowed")},
    {"text_version", QT_TRANSLATE_NOOP("RecordWords", "Version of the text")},
    {"given_at", QT_TRANSLATE_NOOP("RecordWords", "Given")},
    {"withdrawn_at", QT_TRANSLATE_NOOP("RecordWords", "Withdrawn")},
    {"withdrawal_reason", QT_TRANSLATE_NOOP("RecordWords", "Why it was withdrawn")},
    {"purpose", QT_TRANSLATE_NOOP("RecordWords", "What it is for")},
    {"media_type", QT_TRANSLATE_NOOP("RecordWords", "Format")},
    {"size", QT_TRANSLATE_NOOP("RecordWords", "Size")},
    {"created_at", QT_TRANSLATE_NOOP("RecordWords", "Entered")},
    {"deleted_at", QT_TRANSLATE_NOOP("RecordWords", "Deleted")},
});

constexpr auto words = std::to_array<CodedWord>({
    {"flare", QT_TRANSLATE_NOOP("RecordWords", "Flare-up")},
    {"medicine", QT_TRANSLATE_NOOP("RecordWords", "Medicine")},
    {"injury", QT_TRANSLATE_NOOP("RecordWords", "Injury")},
    {"other_treatment", QT_TRANSLATE_NOOP("RecordWords", "Other treatment")},
    {"work", QT_TRANSLATE_NOOP("RecordWords", "Work")},
    {"life", QT_TRANSLATE_NOOP("RecordWords", "Life")},
    {"higher", QT_TRANSLATE_NOOP("RecordWords", "Higher")},
    {"lower", QT_TRANSLATE_NOOP("RecordWords", "Lower")},
    {"draft", QT_TRANSLATE_NOOP("RecordWords", "Not signed")},
    {"signed", QT_TRANSLATE_NOOP("RecordWords", "Signed")},
    {"void", QT_TRANSLATE_NOOP("RecordWords", "Void")},
    {"before", QT_TRANSLATE_NOOP("RecordWords", "Before the session")},
    {"after", QT_TRANSLATE_NOOP("RecordWords", "After the session")},
    {"average", QT_TRANSLATE_NOOP("RecordWords", "On average")},
    {"worst", QT_TRANSLATE_NOOP("RecordWords", "At its worst")},
    {"best", QT_TRANSLATE_NOOP("RecordWords", "At its best")},
    {"diary", QT_TRANSLATE_NOOP("RecordWords", "Between sessions")},
    {"extra", QT_TRANSLATE_NOOP("RecordWords", "Before the course")},
    {"scored", QT_TRANSLATE_NOOP("RecordWords", "Answered")},
    {"not_asked", QT_TRANSLATE_NOOP("RecordWords", "Not asked")},
    {"declined", QT_TRANSLATE_NOOP("RecordWords", "Not answered")},
    {"tension", QT_TRANSLATE_NOOP("RecordWords", "Tension")},
    {"stiffness", QT_TRANSLATE_NOOP("RecordWords", "Stiffness")},
    {"stress", QT_TRANSLATE_NOOP("RecordWords", "Stress")},
    {"sleep_trouble", QT_TRANSLATE_NOOP("RecordWords", "Trouble sleeping")},
    {"guardian", QT_TRANSLATE_NOOP("RecordWords", "Guardian")},
    {"emergency", QT_TRANSLATE_NOOP("RecordWords", "For emergencies")},
    {"payer", QT_TRANSLATE_NOOP("RecordWords", "Pays")},
    {"partner", QT_TRANSLATE_NOOP("RecordWords", "Partner")},
    {"family", QT_TRANSLATE_NOOP("RecordWords", "Family")},
    {"doctor", QT_TRANSLATE_NOOP("RecordWords", "Doctor")},
    {"referrer", QT_TRANSLATE_NOOP("RecordWords", "Referred the client")},
    {"other", QT_TRANSLATE_NOOP("RecordWords", "Somebody else")},
    {"medical", QT_TRANSLATE_NOOP("RecordWords", "Medical")},
    {"screening", QT_TRANSLATE_NOOP("RecordWords", "From screening")},
    {"personal", QT_TRANSLATE_NOOP("RecordWords", "Personal")},
    {"admin", QT_TRANSLATE_NOOP("RecordWords", "For the reception too")},
    {"complete", QT_TRANSLATE_NOOP("RecordWords", "Finished")},
    {"client", QT_TRANSLATE_NOOP("RecordWords", "Client")},
    {"paper", QT_TRANSLATE_NOOP("RecordWords", "On paper")},
    {"document", QT_TRANSLATE_NOOP("RecordWords", "Document")},
    {"portrait", QT_TRANSLATE_NOOP("RecordWords", "Picture of the client")},
    {"own", QT_TRANSLATE_NOOP("RecordWords", "Made here")},
    {"edited", QT_TRANSLATE_NOOP("RecordWords", "Changed here")},
    {"imported", QT_TRANSLATE_NOOP("RecordWords", "From a file")},
    {"stop", QT_TRANSLATE_NOOP("RecordWords", "No massage today")},
    {"clear", QT_TRANSLATE_NOOP("RecordWords", "Only with a doctor's note")},
    {"area", QT_TRANSLATE_NOOP("RecordWords", "Not on this region")},
    {"adapt", QT_TRANSLATE_NOOP("RecordWords", "Lighter or otherwise")},
    {"ask", QT_TRANSLATE_NOOP("RecordWords", "One more question")},
    {"text", QT_TRANSLATE_NOOP("RecordWords", "Text")},
    {"number", QT_TRANSLATE_NOOP("RecordWords", "Number")},
    {"day", QT_TRANSLATE_NOOP("RecordWords", "Day")},
    {"choice", QT_TRANSLATE_NOOP("RecordWords", "One of a list")},
    {"yes_no", QT_TRANSLATE_NOOP("RecordWords", "Yes or no")},
    {"yes", QT_TRANSLATE_NOOP("RecordWords", "Yes")},
    {"no", QT_TRANSLATE_NOOP("RecordWords", "No")},
    {"owner", QT_TRANSLATE_NOOP("RecordWords", "Owner")},
    {"therapist", QT_TRANSLATE_NOOP("RecordWords", "Therapist")},
    {"reception", QT_TRANSLATE_NOOP("RecordWords", "Reception")},
});

// Codes that mean something in their column alone.
constexpr auto types = std::to_array<CodedWord>({
    {"classic", QT_TRANSLATE_NOOP("RecordWords", "Classic massage")},
    {"relaxing", QT_TRANSLATE_NOOP("RecordWords", "Relaxing massage")},
    {"manual", QT_TRANSLATE_NOOP("RecordWords", "Manual therapy")},
    {"therapeutic", QT_TRANSLATE_NOOP("RecordWords", "Therapeutic massage")},
    {"reflex", QT_TRANSLATE_NOOP("RecordWords", "Reflex massage")},
    {"sports", QT_TRANSLATE_NOOP("RecordWords", "Sports massage")},
    {"lymphatic", QT_TRANSLATE_NOOP("RecordWords", "Lymphatic drainage")},
});
constexpr auto sexes = std::to_array<CodedWord>({
    {"female", QT_TRANSLATE_NOOP("RecordWords", "Female")},
    {"male", QT_TRANSLATE_NOOP("RecordWords", "Male")},
    {"intersex", QT_TRANSLATE_NOOP("RecordWords", "Intersex")},
});
constexpr auto hands = std::to_array<CodedWord>({
    {"left", QT_TRANSLATE_NOOP("RecordWords", "Left-handed")},
    {"right", QT_TRANSLATE_NOOP("RecordWords", "Right-handed")},
    {"both", QT_TRANSLATE_NOOP("RecordWords", "Both hands alike")},
});

bool isMoment(const QString& column) { return column.endsWith(u"_at") || column == u"at"; }

/// What a person doesn't read: what it is linked by, and what the program keeps for itself.
bool isHidden(const QString& column) {
    for (const QStringView hidden :
         {u"id",          u"client_id",  u"session_id",     u"complaint_id", u"goal_id",     u"created_by",
          u"created_at",  u"deleted_at", u"offset_minutes", u"signed_by",    u"signed_hash", u"carried",
          u"measures",    u"uuid",       u"logo",           u"entered_by",   u"answers",     u"examiner_id",
          u"merged_into", u"letterhead", u"preferences",    u"signature_id", u"response_id", u"finding_id",
          u"merged_id",   u"strokes",    u"text_hash",      u"definition",   u"wordings",    u"moved",
          u"before",      u"sha256",     u"filter"}) {
        if (column == hidden)
            return true;
    }
    return false;
}

}  // namespace

QString RecordWords::kind(QStringView kind) {
    const char* name = found(kinds, kind);
    return name != nullptr ? tr(name) : kind.toString();
}

QString RecordWords::field(QStringView /*kind*/, QStringView column) {
    const char* name = found(columnNames, column);
    return name != nullptr ? tr(name) : column.toString();
}

QString RecordWords::role(Role role) {
    const std::string_view name = word(role);
    return tr(found(words, QString::fromLatin1(name.data(), qsizetype(name.size()))));
}

QString RecordWords::act(PastChange::Act act) {
    switch (act) {
        case PastChange::Act::Created: return tr("Created");
        case PastChange::Act::Changed: return tr("Changed");
        case PastChange::Act::Deleted: return tr("Deleted");
        case PastChange::Act::Restored: return tr("Brought back");
    }
    return {};
}

QStringList RecordWords::fields(QStringView kind, const QStringList& columns) {
    QStringList names;
    for (const QString& column : columns) {
        if (!isHidden(column) || column == u"logo" || column == u"letterhead" || column == u"preferences")
            names << field(kind, column);
    }
    names.removeDuplicates();
    return names;
}

std::vector<RecordWords::Shown> RecordWords::shown(const Record& record, const NameOf& nameOf) {
    const QJsonObject json = toJson(record);
    const int offset = json.value(u"offset_minutes"_s).toInt(offsetMinutesAt(now()));
    const QLocale& locale = interfaceWords().locale();
    const auto inWords = [&](const QString& column, const QJsonValue& value) -> QString {
        if (value.isNull())
            return {};
        if (column.endsWith(u"_id"))
            return nameOf ? nameOf(column, value.toString().toLongLong()) : QString();
        if (isMoment(column)) {
            const QDateTime time = localTime({value.toInteger()}, offset);
            return tr("%1, %2", "day, time")
                .arg(interfaceWords().day(time.date()), locale.toString(time.time(), u"HH:mm"_s));
        }
        if (value.isBool())
            return value.toBool() ? tr("Yes") : tr("No");
        if (value.isDouble())
            return value.toDouble() == double(value.toInteger()) ? locale.toString(value.toInteger())
                                                                 : locale.toString(value.toDouble());
        QString text = value.toString();
        if (column == u"area" || column == u"main_area")
            return text.isEmpty() ? text : regionName(text, interfaceWords().language());
        if (column == u"language")
            return Words::languages().contains(text) ? languageName(text) : text;
        for (const auto& [name, inColumn] :
             {std::pair(u"type", found(types, text)), std::pair(u"sex", found(sexes, text)),
              std::pair(u"handedness", found(hands, text))}) {
            if (column == QStringView(name) && inColumn != nullptr)
                return tr(inColumn);
        }
        if (const QDate day = QDate::fromString(text, Qt::ISODate);
            day.isValid() && column.contains(QLatin1String("_")))
            return column.endsWith(u"_on") || column.endsWith(u"_date") || column.endsWith(u"_day")
                       ? interfaceWords().day(day)
                       : text;
        for (const QStringView enumeration : {u"state", u"phase", u"scale", u"kind", u"better", u"role", u"level",
                                              u"origin", u"purpose", u"answered_by", u"type", u"relation"}) {
            if (column == enumeration) {
                const char* name = found(words, text);
                return name != nullptr ? tr(name) : text;
            }
        }
        return text;
    };
    // In the order of the columns, which JSON does not keep.
    QStringList order;
    std::visit(
        [&]<class T>(const T&) {
            Table<T>::eachColumn([&](const auto& column) { order.push_back(QLatin1String(column.name)); });
        },
        record);
    std::vector<Shown> all;
    for (const QString& column : order) {
        if (!isHidden(column))
            all.push_back({column, field({}, column), inWords(column, json.value(column))});
    }
    return all;
}

QString RecordWords::title(const Record& record) {
    const auto phase = [](Phase one) {
        const std::string_view name = word(one);
        return tr(found(words, QString::fromLatin1(name.data(), qsizetype(name.size()))));
    };
    if (const auto* score = std::get_if<PainScore>(&record))
        return tr("Pain: %1, %2").arg(regionName(score->area, interfaceWords().language()), phase(score->phase));
    if (const auto* rating = std::get_if<Rating>(&record)) {
        const std::string_view scale = word(rating->scale);
        return tr("%1: %2", "a scale and when it was asked")
            .arg(tr(found(words, QString::fromLatin1(scale.data(), qsizetype(scale.size())))), phase(rating->phase));
    }
    return kind(QString::fromLatin1(kindOf(record)));
}

QString RecordWords::moment(Moment at) {
    const QDateTime time = localTime(at, offsetMinutesAt(at));
    return tr("%1, %2", "day, time")
        .arg(interfaceWords().day(time.date()), interfaceWords().locale().toString(time.time(), u"HH:mm"_s));
}

}  // namespace reliefbook
