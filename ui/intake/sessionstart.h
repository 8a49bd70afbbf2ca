// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "core/records/session.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace reliefbook {

class Practice;

/// What stands before a session (measurement.md 4.1): no massage today, or only with a doctor's note that is not there.
/// The therapist decides and writes down why.
class SessionStart {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::SessionStart)

public:
    /// Calls `begin` at once where nothing stands before it; else asks for a reason first, and calls it with what is
    /// begun in spite of and that reason. Not at all where the therapist does not go on.
    using Begin = std::function<void(const std::vector<HeldFinding>& inSpiteOf, const QString& reason)>;
    static void ask(QWidget* parent, Practice& practice, Id<Client> client, const Begin& begin);

    /// What stands against a session that has begun, without a reason that was written down at it: it came up since.
    static std::vector<HeldFinding> standingAgainst(sql::Database& database, const Session& session);
    /// The same question there: `goOn` as `begin` above, at once where nothing stands against it; `stop` where the
    /// therapist stops.
    static void askAt(QWidget* parent, Practice& practice, const Session& session, const Begin& goOn,
                      const std::function<void()>& stop = {});
};

}  // namespace reliefbook
