// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/session.h"

#include <vector>

namespace reliefbook {

/// Which of a session's texts.
enum class NoteKind { Quick, Subjective, Objective, Assessment, Plan, Advice, ChangedSince, ReactionLast };

struct SessionNote {
    NoteKind kind = NoteKind::Quick;
    QString text;
    bool operator==(const SessionNote&) const = default;
};

/// What was noted at a session: each of its texts that says something, the one to quote first.
std::vector<SessionNote> noted(const Session& session);

}  // namespace reliefbook
