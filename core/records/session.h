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
    static constexpr auto columns = std::tuple{
        Column{"id", &Session::id},
        Column{"client_id", &Session::client},
        Column{"course_id", &Session::course},
        Column{"therapist_id", &Session::therapist},
        Column{"started_at", &Session::startedAt},
        Column{"offset_minutes", &Session::offsetMinutes},
        Column{"minutes", &Session::minutes},
        Column{"type", &Session::type},
        Column{"changed_since", &Session::changedSince},
        Column{"reaction_last", &Session::reactionLast},
        Column{"subjective", &Session::subjective},
        Column{"objective", &Session::objective},
        Column{"assessment", &Session::assessment},
        Column{"plan", &Session::plan},
        Column{"quick_note", &Session::quickNote},
        Column{"advice", &Session::advice},
        Column{"next_due_on", &Session::nextDueOn},
        Column{"state", &Session::state},
        Column{"signed_at", &Session::signedAt},
        Column{"signed_by", &Session::signedBy},
        Column{"signed_hash", &Session::signedHash},
        Column{"carried", &Session::carried},
        Column{"created_at", &Session::createdAt},
        Column{"created_by", &Session::createdBy},
        Column{"deleted_at", &Session::deletedAt},
    };
};

}  // namespace reliefbook
