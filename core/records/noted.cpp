// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/noted.h"

#include <utility>

namespace reliefbook {

std::vector<SessionNote> noted(const Session& session) {
    std::vector<SessionNote> notes;
    for (const auto& [kind, member] : {std::pair{NoteKind::Quick, &Session::quickNote},
                                       {NoteKind::Subjective, &Session::subjective},
                                       {NoteKind::Objective, &Session::objective},
                                       {NoteKind::Assessment, &Session::assessment},
                                       {NoteKind::Plan, &Session::plan},
                                       {NoteKind::Advice, &Session::advice},
                                       {NoteKind::ChangedSince, &Session::changedSince},
                                       {NoteKind::ReactionLast, &Session::reactionLast}}) {
        const QString text = (session.*member).trimmed();
        if (!text.isEmpty())
            notes.push_back({kind, text});
    }
    return notes;
}

}  // namespace reliefbook
