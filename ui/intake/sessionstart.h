// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "core/records/session.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace reliefbook {

class Editor;

/// What stands before a session (measurement.md 4.1): no massage today, or only with a doctor's note that is not there.
/// The therapist decides and writes down why, for each finding by itself; a doctor's note can be entered there.
class SessionStart {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::SessionStart)

public:
    /// Calls `begin` at once where nothing stands before it; else asks for reasons first, and calls it with them, or
    /// without any when doctors' notes made all of it pass. Not at all where the therapist does not go on.
    using Begin = std::function<void(const std::vector<InSpiteOf>& inSpiteOf)>;
    static void ask(QWidget* parent, Editor& editor, Id<Client> client, const Begin& begin);

    /// What stands against a session that has begun, without a reason that was written down at it: it came up since.
    static std::vector<HeldFinding> standingAgainst(sql::Database& database, const Session& session);
    /// The same question there: `goOn` as `begin` above, at once where nothing stands against it; `stop` where the
    /// therapist stops.
    static void askAt(QWidget* parent, Editor& editor, const Session& session, const Begin& goOn,
                      const std::function<void()>& stop = {});
};

}  // namespace reliefbook
