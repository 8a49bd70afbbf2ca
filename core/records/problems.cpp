// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/problems.h"

#include <algorithm>
#include <initializer_list>

namespace reliefbook {
namespace {

constexpr int longestLife = 130;  // years
constexpr int mostMinutes = 24 * 60;

template <class T, class Member>
void checkText(const T& record, const Column<T, Member>& column, int most, std::vector<Problem>& found) {
    if constexpr (std::is_same_v<Member, QString>) {
        if ((record.*column.member).size() > most)
            found.push_back({column.name, ProblemKind::TooLong, 0, double(most)});
    }
}

/// Nothing a reader sees: spaces, and signs that only say how others are to be written.
bool saysNothing(const QString& text) {
    return std::ranges::all_of(text, [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Format ||
               letter.category() == QChar::Other_Control;
    });
}

/// Every text of the record is a line, but for those that are `notes`.
template <class T> std::vector<Problem> tooLong(const T& record, std::initializer_list<QByteArrayView> notes = {}) {
    std::vector<Problem> found;
    const auto mostOf = [&](QByteArrayView name) {
        return std::find(notes.begin(), notes.end(), name) != notes.end() ? mostInANote : mostInALine;
    };
    Table<T>::eachColumn([&](const auto& column) { checkText(record, column, mostOf(column.name), found); });
    return found;
}

void checkEmail(const QString& email, std::vector<Problem>& found) {
    if (!email.trimmed().isEmpty() && !isEmail(email))
        found.push_back({"email", ProblemKind::NotAnEmail});
}

template <class Number>
void checkRange(const std::optional<Number>& number, QByteArrayView member, double least, double most,
                std::vector<Problem>& found) {
    if (number && (double(*number) < least || double(*number) > most))
        found.push_back({member, ProblemKind::OutOfRange, least, most});
}

}  // namespace

std::vector<Problem> problems(const Client& client, QDate today) {
    std::vector<Problem> found = tooLong(client, {"note", "preferences"});
    if (saysNothing(client.firstName) && saysNothing(client.lastName))
        found.push_back({"first_name", ProblemKind::NoName});
    if (client.birthDate && *client.birthDate > today)
        found.push_back({"birth_date", ProblemKind::InTheFuture});
    else if (client.birthDate && *client.birthDate < today.addYears(-longestLife))
        found.push_back({"birth_date", ProblemKind::TooLongAgo});
    checkRange(client.sittingHours, "sitting_hours", 0, 24, found);
    checkEmail(client.email, found);
    return found;
}

std::vector<Problem> problems(const Course& course, QDate) {
    std::vector<Problem> found = tooLong(course, {"goal_text", "outcome", "summary", "measures"});
    if (saysNothing(course.title))
        found.push_back({"title", ProblemKind::NoName});
    checkRange(course.goalScore, "goal_score", 0, 10, found);
    checkRange(course.plannedSessions, "planned_sessions", 1, 500, found);
    checkRange(course.intervalDays, "interval_days", 1, 365, found);
    if (course.endedOn && *course.endedOn < course.startedOn)
        found.push_back({"ended_on", ProblemKind::EndBeforeStart});
    return found;
}

std::vector<Problem> problems(const Session& session, QDate) {
    std::vector<Problem> found = tooLong(session, {"changed_since", "reaction_last", "subjective", "objective",
                                                   "assessment", "plan", "quick_note", "advice", "carried"});
    checkRange(std::optional(session.minutes), "minutes", 0, mostMinutes, found);
    return found;
}

std::vector<Problem> problems(const PracticeInfo& practice, QDate) {
    std::vector<Problem> found = tooLong(practice, {"address", "letterhead"});
    if (saysNothing(practice.name))
        found.push_back({"name", ProblemKind::NoName});
    if (practice.retentionYears < 0 || practice.retentionYears > 100)
        found.push_back({"retention_years", ProblemKind::OutOfRange, 0, 100});
    if (practice.minorsUntilAge < 0 || practice.minorsUntilAge > 30)
        found.push_back({"minors_until_age", ProblemKind::OutOfRange, 0, 30});
    return found;
}

std::vector<Problem> problems(const User& user, QDate) {
    std::vector<Problem> found = tooLong(user);
    if (saysNothing(user.name))
        found.push_back({"name", ProblemKind::NoName});
    return found;
}

std::vector<Problem> problems(const Contact& contact, QDate) {
    std::vector<Problem> found = tooLong(contact, {"note", "address"});
    if (saysNothing(contact.name) && saysNothing(contact.organisation))
        found.push_back({"name", ProblemKind::NoName});
    checkEmail(contact.email, found);
    return found;
}

std::vector<Problem> problems(const ClientAlert& alert, QDate) {
    std::vector<Problem> found = tooLong(alert, {"text"});
    if (saysNothing(alert.text))
        found.push_back({"text", ProblemKind::Empty});
    if (alert.fromDay && alert.untilDay && *alert.untilDay < *alert.fromDay)
        found.push_back({"until_day", ProblemKind::EndBeforeStart});
    return found;
}

std::vector<Problem> problems(const Clearance& clearance, QDate today) {
    std::vector<Problem> found = tooLong(clearance, {"allowed"});
    if (saysNothing(clearance.who))
        found.push_back({"who", ProblemKind::NoName});
    if (clearance.onDay > today)
        found.push_back({"on_day", ProblemKind::InTheFuture});
    if (clearance.untilDay && *clearance.untilDay < clearance.onDay)
        found.push_back({"until_day", ProblemKind::EndBeforeStart});
    return found;
}

std::vector<Problem> problems(const Tag& tag, QDate) {
    std::vector<Problem> found = tooLong(tag);
    if (saysNothing(tag.name))
        found.push_back({"name", ProblemKind::NoName});
    return found;
}

std::vector<Problem> problems(const CustomField& field, QDate) {
    std::vector<Problem> found = tooLong(field, {"choices"});
    if (saysNothing(field.name))
        found.push_back({"name", ProblemKind::NoName});
    return found;
}

std::vector<Problem> problems(const Attachment& attachment, QDate today) {
    std::vector<Problem> found = tooLong(attachment, {"note"});
    if (saysNothing(attachment.name))
        found.push_back({"name", ProblemKind::Empty});
    if (attachment.onDay && *attachment.onDay > today)
        found.push_back({"on_day", ProblemKind::InTheFuture});
    return found;
}

bool isEmail(QStringView text) {
    const QStringView address = text.trimmed();
    const qsizetype at = address.indexOf(u'@');
    const QStringView host = address.mid(at + 1);
    const auto isSpace = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    return at > 0 && at <= 64 && address.size() <= 254 && !host.contains(u'@') && host.contains(u'.') &&
           !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u"..") &&
           std::ranges::none_of(address, isSpace);
}

}  // namespace reliefbook
