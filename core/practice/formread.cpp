// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/formread.h"

#include "core/base/error.h"
#include "core/practice/bin.h"
#include "core/practice/clientread.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/standing.h"
#include "core/sql/table.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineColumns =
    "response.id, response.client_id, questionnaire, version, response.language, state, answered_by, "
    "response.created_at, completed_at, offset_minutes, signature_id IS NOT NULL, course_id";

/// What lists say of a version of a form.
struct KnownForm {
    std::map<QString, QString> titles;  // by the language a form was asked in
    std::optional<Purpose> purpose;     // none: not known here
};
using KnownForms = std::map<std::pair<QString, int>, KnownForm>;

/// Reads every version once, however often it was answered.
const KnownForm& knownForm(sql::Database& database, KnownForms& known, const QString& id, int version,
                           const QString& language) {
    KnownForm& form = known[{id, version}];
    if (form.titles.contains(language))
        return form;
    const auto read = questionnaireOf(database, id, version);
    form.titles[language] = read ? wordingIn(*read, language).title : id;
    if (read)
        form.purpose = read->purpose;
    else if (const Questionnaire* builtIn = builtInQuestionnaire(id))
        form.purpose = builtIn->purpose;  // another version of the same form
    return form;
}

FormLine lineOf(sql::Database& database, KnownForms& known, const sql::Statement& row) {
    FormLine line;
    line.id = row.column<Id<Response>>(0);
    line.client = row.column<Id<Client>>(1);
    line.questionnaire = row.column<QString>(2);
    line.version = row.column<int>(3);
    line.state = row.column<ResponseState>(5);
    line.answeredBy = row.column<AnsweredBy>(6);
    line.begunAt = row.column<Moment>(7);
    line.completedAt = row.column<std::optional<Moment>>(8);
    line.offsetMinutes = row.column<int>(9);
    line.isSigned = row.column<bool>(10);
    line.course = row.column<std::optional<Id<Course>>>(11);
    const auto language = row.column<QString>(4);
    const KnownForm& form = knownForm(database, known, line.questionnaire, line.version, language);
    line.title = form.titles.at(language);
    line.purpose = form.purpose;
    return line;
}

/// The last finished one of a purpose; `forms` have the newest first.
const FormLine* lastFinished(const std::vector<FormLine>& forms, Purpose purpose) {
    const auto found = std::ranges::find_if(forms, [purpose](const FormLine& form) {
        return form.state == ResponseState::Complete && form.purpose == purpose;
    });
    return found == forms.end() ? nullptr : &*found;
}

Answers answersIn(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

/// Of the last finished intake; looks at no more forms than it takes to find it.
Answers lastIntakeOf(sql::Database& database, Id<Client> client) {
    KnownForms known;
    auto rows = database.query(
        "SELECT questionnaire, version, language, answers FROM response WHERE client_id = ? AND state = 'complete' AND "
        "deleted_at IS NULL ORDER BY completed_at DESC, id",
        client);
    while (rows.next()) {
        const KnownForm& form =
            knownForm(database, known, rows.column<QString>(0), rows.column<int>(1), rows.column<QString>(2));
        if (form.purpose == Purpose::Intake)
            return answersIn(rows.column<QString>(3));
    }
    return {};
}

std::optional<QDate> dayOf(const FormLine* form) {
    return form != nullptr ? std::optional(localDay(*form->completedAt, form->offsetMinutes)) : std::nullopt;
}

LastAsked askedOf(sql::Database& database, Id<Client> client, const std::vector<FormLine>& forms,
                  const std::vector<HeldFinding>& findings) {
    LastAsked asked;
    asked.intake = dayOf(lastFinished(forms, Purpose::Intake));
    asked.visit = dayOf(lastFinished(forms, Purpose::Visit));
    const auto call = [&asked](std::optional<QDate> day) {
        const bool isAnswered = day && asked.intake && *day <= *asked.intake;
        if (day && !isAnswered && (!asked.calledFor || *day < *asked.calledFor))
            asked.calledFor = day;
    };
    auto alerts = database.query(
        "SELECT from_day, created_at FROM alert WHERE client_id = ? AND kind = 'medical' AND deleted_at IS NULL",
        client);
    while (alerts.next()) {
        const auto at = alerts.column<Moment>(1);
        call(alerts.column<std::optional<QDate>>(0).value_or(localDay(at, offsetMinutesAt(at))));
    }
    const std::vector<Rule> rules = screeningRules(database);
    for (const HeldFinding& held : findings) {
        if (held.finding.closedOn)
            continue;
        Raised raised;
        raised.rule = held.finding.rule;
        // A finding that goes on was asked about with the last intake: it is due that long after it again.
        raised.from = asked.intake ? std::max(held.finding.openedOn, *asked.intake) : held.finding.openedOn;
        call(askAgainOn(rules, raised));
    }
    return asked;
}

}  // namespace

std::vector<FormLine> formsOf(sql::Database& database, Id<Client> client) {
    std::vector<FormLine> forms;
    KnownForms known;
    auto rows = database.query(std::string("SELECT ") + lineColumns +
                                   " FROM response WHERE client_id = ? AND deleted_at IS NULL "
                                   "ORDER BY state = 'complete', coalesce(completed_at, created_at) DESC, id",
                               client);
    while (rows.next())
        forms.push_back(lineOf(database, known, rows));
    return forms;
}

Answers standingAnswers(sql::Database& database, Id<Client> client, std::optional<Id<Response>> except) {
    const sql::Snapshot snapshot(database);
    const std::optional<Client> found = clientOf(database, client);
    const std::vector<FormLine> forms = formsOf(database, client);
    Answers standing;
    for (auto line = forms.rbegin(); line != forms.rend(); ++line) {
        if (line->state != ResponseState::Complete || line->purpose != Purpose::Intake || line->id == except)
            continue;
        const Response intake = sql::find(database, line->id).value();
        const auto form = questionnaireOf(database, intake.questionnaire, intake.version);
        const AskedOf of{found ? found->birthDate : std::nullopt, localDay(*line->completedAt, line->offsetMinutes),
                         found ? found->sex : QString()};
        standing = standingAfter(standing, form.value_or(Questionnaire{}), answersOf(intake), of);
    }
    return standing;
}

Answers begunWith(sql::Database& database, Id<Client> client, const Questionnaire& form, QDate today) {
    if (form.purpose != Purpose::Consultation)
        return {};
    const sql::Snapshot snapshot(database);
    for (const FormLine& line : formsOf(database, client)) {
        if (line.state != ResponseState::Complete || line.purpose != Purpose::Intake)
            continue;
        if (localDay(*line.completedAt, line.offsetMinutes) != today)
            return {};
        const Response intake = sql::find(database, line.id).value();
        const auto said = questionnaireOf(database, intake.questionnaire, intake.version);
        return askedAgain(form, said.value_or(Questionnaire{}), answersOf(intake));
    }
    return {};
}

Answers answersOf(const Response& response) { return answersIn(response.answers); }

IntakeSheet intakeSheet(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    std::optional<Client> found = clientOf(database, client);
    if (!found)
        throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(client.value)});
    IntakeSheet sheet;
    sheet.client = std::move(*found);
    sheet.forms = formsOf(database, client);
    sheet.findings = findingsOf(database, client);
    sheet.consents =
        sql::select<Consent>(database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY given_at DESC, id", client);
    sheet.asked = askedOf(database, client, sheet.forms, sheet.findings);
    sheet.lastIntake = lastIntakeOf(database, client);
    return sheet;
}

FormSheet formSheet(sql::Database& database, Id<Response> id) {
    const sql::Snapshot snapshot(database);
    std::optional<Response> response = sql::find(database, id);
    std::optional<Client> client = response ? clientOf(database, response->client) : std::nullopt;
    if (!response || response->deletedAt || !client)
        throw Error(ErrorKind::NoSuchRecord, {u"response"_s, QString::number(id.value)});
    FormSheet sheet;
    sheet.questionnaire = questionnaireOf(database, response->questionnaire, response->version);
    sheet.answers = answersOf(*response);
    const Moment at = response->completedAt.value_or(now());
    sheet.of = {client->birthDate, localDay(at, response->completedAt ? response->offsetMinutes : offsetMinutesAt(at)),
                client->sex};
    if (response->signature)
        sheet.signature = sql::find(database, *response->signature);
    auto before = sql::select<Response>(
        database,
        "WHERE client_id = ? AND questionnaire = ? AND state = 'complete' AND deleted_at IS NULL AND id <> ? AND "
        "completed_at < ? ORDER BY completed_at DESC LIMIT 1",
        response->client, response->questionnaire, id, at);
    if (!before.empty()) {
        sheet.questionnaireBefore = questionnaireOf(database, before.front().questionnaire, before.front().version);
        sheet.before = std::move(before.front());
    }
    sheet.earlier = standingAnswers(database, client->id, id);
    if (sheet.questionnaire && sheet.questionnaire->purpose == Purpose::Consent)
        sheet.given = sql::select<Consent>(database,
                                           "WHERE client_id = ? AND kind = ? AND withdrawn_at IS NULL AND deleted_at "
                                           "IS NULL ORDER BY given_at, id",
                                           client->id, response->questionnaire);
    sheet.client = std::move(*client);
    sheet.response = std::move(*response);
    return sheet;
}

std::vector<UnfinishedForm> unfinishedForms(sql::Database& database, int limit) {
    const sql::Snapshot snapshot(database);
    std::vector<UnfinishedForm> forms;
    KnownForms known;
    auto rows = database.query(std::string("SELECT ") + lineColumns +
                                   ", first_name, last_name FROM response JOIN client ON client.id = "
                                   "response.client_id WHERE state = 'draft' AND response.deleted_at IS NULL AND " +
                                   whoseClientIsInUse("response.client_id") +
                                   "ORDER BY response.created_at DESC, response.id LIMIT ?",
                               limit);
    while (rows.next())
        forms.push_back({lineOf(database, known, rows), rows.column<QString>(12), rows.column<QString>(13)});
    return forms;
}

LastAsked lastAsked(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    return askedOf(database, client, formsOf(database, client), findingsOf(database, client));
}

}  // namespace reliefbook
