// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "core/practice/findings.h"
#include "ui/shell/place.h"

#include <QCoreApplication>

class QAction;

namespace reliefbook {

class Editor;

/// What is done to a client wherever they are shown: one act is one step of one name. All throw what Editor::apply
/// throws.
class ClientActs {
    Q_DECLARE_TR_FUNCTIONS(ClientActs)

public:
    /// "Archive client", or back for one who is archived.
    static void describeArchiving(QAction& action, const Client& client);
    /// Into the archive, or out of it. `place`: where the user sees it.
    static void archive(Editor& editor, const Client& client, const Place& place);
    /// Into the bin. Taken back it is seen in the list.
    static void remove(Editor& editor, const Client& client);
    /// A session that begins now, in this course or in none.
    /// `inSpiteOf`: what screening put before it, and the therapist's reasons.
    static Id<Session> startSession(Editor& editor, Id<Client> client, const CourseRecords* course,
                                    const std::vector<InSpiteOf>& inSpiteOf = {});

    /// The first session of a client who was just typed: both are one step.
    static Id<Session> startFirstSession(Editor& editor, Id<Client> client);
};

}  // namespace reliefbook
