// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/course.h"

namespace reliefbook {

enum class SessionState { Draft, Signed, Void };
template <> struct EnumWords<SessionState> {
    static constexpr auto words = std::to_array<std::string_view>({"draft", "signed", "void"});
};

/// One treatment. Its pain scores are records of their own. A void session was entered by mistake and counts nowhere.
struct Session {
    Id<Session> id = {};
    Id<Client> client = {};
    std::optional<Id<Course>> course;
    Id<User> therapist = {};
    Moment startedAt;
    int offsetMinutes = 0;  // of the zone it took place in
    int minutes = 60;
    QString type;  // of massage, measurement.md 5.1
    QString changedSince;
    QString reactionLast;
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;
    QString quickNote;
    QString advice;
    std::optional<QDate> nextDueOn;
    SessionState state = SessionState::Draft;
    std::optional<Moment> signedAt;
    std::optional<Id<User>> signedBy;
    QByteArray signedHash;
    QString carried;  // JSON: which sections still carry text from which session
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Session&) const = default;
};
template <> struct Table<Session> {
    static constexpr auto name = "session";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Session::id});
        each(Column{"client_id", &Session::client});
        each(Column{"course_id", &Session::course});
        each(Column{"therapist_id", &Session::therapist});
        each(Column{"started_at", &Session::startedAt});
        each(Column{"offset_minutes", &Session::offsetMinutes});
        each(Column{"minutes", &Session::minutes});
        each(Column{"type", &Session::type});
        each(Column{"changed_since", &Session::changedSince});
        each(Column{"reaction_last", &Session::reactionLast});
        each(Column{"subjective", &Session::subjective});
        each(Column{"objective", &Session::objective});
        each(Column{"assessment", &Session::assessment});
        each(Column{"plan", &Session::plan});
        each(Column{"quick_note", &Session::quickNote});
        each(Column{"advice", &Session::advice});
        each(Column{"next_due_on", &Session::nextDueOn});
        each(Column{"state", &Session::state});
        each(Column{"signed_at", &Session::signedAt});
        each(Column{"signed_by", &Session::signedBy});
        each(Column{"signed_hash", &Session::signedHash});
        each(Column{"carried", &Session::carried});
        each(Column{"created_at", &Session::createdAt});
        each(Column{"created_by", &Session::createdBy});
        each(Column{"deleted_at", &Session::deletedAt});
    }
};

}  // namespace reliefbook
