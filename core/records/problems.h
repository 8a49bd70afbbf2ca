// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "core/records/clientalert.h"
#include "core/records/contact.h"
#include "core/records/course.h"
#include "core/records/customfield.h"
#include "core/records/finding.h"
#include "core/records/practice.h"
#include "core/records/session.h"
#include "core/records/tag.h"

#include <QByteArrayView>

#include <vector>

namespace reliefbook {

/// What does not hold.
enum class ProblemKind {
    NoName,          ///< without anything to call it by
    TooLong,         ///< more than `most` characters
    InTheFuture,     ///< a birth date tomorrow
    TooLongAgo,      ///< a birth date more than 130 years ago
    EndBeforeStart,  ///< a course that ends before it starts
    OutOfRange,      ///< not from `least` to `most`
    NotAnEmail,      ///< what no mail can be sent to
    Empty,           ///< nothing, where something must be said
    Taken,           ///< another record has it, of which there can be one; found by asking the file
};

/// One value of a record that does not hold. The form shows it beside that value's field and stores the rest.
struct Problem {
    QByteArrayView member;  // the column's name
    ProblemKind kind = ProblemKind::NoName;
    double least = 0, most = 0;

    bool operator==(const Problem& other) const {
        return member == other.member && kind == other.kind && least == other.least && most == other.most;
    }
};

/// Everything in a record that does not hold by itself, at most one problem for each member. `today` is the user's.
std::vector<Problem> problems(const Client& client, QDate today);
std::vector<Problem> problems(const Course& course, QDate today);
std::vector<Problem> problems(const Session& session, QDate today);
std::vector<Problem> problems(const PracticeInfo& practice, QDate today);
std::vector<Problem> problems(const User& user, QDate today);
std::vector<Problem> problems(const Contact& contact, QDate today);
std::vector<Problem> problems(const ClientAlert& alert, QDate today);
std::vector<Problem> problems(const Clearance& clearance, QDate today);
std::vector<Problem> problems(const Tag& tag, QDate today);
std::vector<Problem> problems(const CustomField& field, QDate today);
std::vector<Problem> problems(const Attachment& attachment, QDate today);

/// Whether mail could be sent to it: something before and after one @, a dot in what comes after, no space (RFC 5321
/// allows more, which nobody has; what it doesn't allow is refused).
bool isEmail(QStringView text);

/// The longest text a line and a note can hold, in characters.
inline constexpr int mostInALine = 200;
inline constexpr int mostInANote = 100000;

}  // namespace reliefbook
