// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/practice/change.h"
#include "core/practice/sessionread.h"

namespace reliefbook {

// What may be done to a session, as the changes that do it (Practice::apply takes them, inverted() takes them back).
// Pure: they know only what they are given. What a session holds goes where the session goes. Each throws NotAllowed
// for a signed session: what is signed is amended, not changed.

/// An answer on the pain scale. Without an answer the question is open, which is neither "not asked" nor 0.
struct PainAnswer {
    ScoreState state = ScoreState::Scored;
    std::optional<double> value;  // set exactly when scored

    bool operator==(const PainAnswer&) const = default;
};
std::optional<PainAnswer> answerOf(const SessionRecords& records, QStringView area, Phase phase);

/// The answer for one area and phase given, changed, or taken back. An after score counts as given at the session's
/// end, any other at its beginning.
ChangeSet scored(const SessionRecords& records, const QString& area, Phase phase,
                 const std::optional<PainAnswer>& answer);

/// Into a course, of the same client or another's; out of its course, to a client.
ChangeSet movedSession(const SessionRecords& records, const Course& to);
ChangeSet movedSession(const SessionRecords& records, Id<Client> to);

/// To another day, time or length; what was asked at it follows.
ChangeSet retimedSession(const SessionRecords& records, Moment startedAt, int offsetMinutes, int minutes);
/// By the clock on the wall: in this computer's zone where the session took place in it, summer time or not, else in
/// the zone it took place in.
ChangeSet retimedSession(const SessionRecords& records, QDate day, QTime time, int minutes);

/// All scores of one area in another one, or without it. Throws BadInput when the session has scores in the other area:
/// of two answers to one question somebody has to choose.
ChangeSet renamedArea(const SessionRecords& records, const QString& from, const QString& to);
ChangeSet removedArea(const SessionRecords& records, QStringView area);

/// Why a session was declared void: said to the audit by these words, which hold nothing of the client.
enum class VoidReason { Mistake, EnteredTwice, WrongClient, DidNotTakePlace };
template <> struct EnumWords<VoidReason> {
    static constexpr auto words =
        std::to_array<std::string_view>({"mistake", "entered_twice", "wrong_client", "did_not_take_place"});
};
/// It stays to be seen but counts nowhere; and counts again.
ChangeSet voidedSession(const SessionRecords& records);
ChangeSet revivedSession(const SessionRecords& records);

/// Into the bin with all it holds. Throws NotAllowed where a form was finished at it: what somebody answered, and
/// signed, is theirs.
ChangeSet removedSession(const SessionRecords& records);

}  // namespace reliefbook
