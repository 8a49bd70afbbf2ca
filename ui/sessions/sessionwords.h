// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionchanges.h"

#include <QCoreApplication>

namespace reliefbook {

/// What the session page calls things, and what its acts are called behind "Undo".
class SessionWords {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    static QString clientName(const Client& client);
    static QString areaName(const QString& area);
    /// As inside a sentence: "low back".
    static QString areaInSentence(const QString& area);
    /// "Tue 10 June 2025, 14:30".
    static QString dayAndTime(const Session& session);
    static QString day(const Session& session);
    /// "before 7, after 4"; an answer there is none of is left out.
    static QString answers(const std::optional<PainAnswer>& before, const std::optional<PainAnswer>& after);
    /// "5 days before", seen from `session`.
    static QString daysBefore(const Session& earlier, const Session& session);

    static QString scoreAct(Phase phase, const QString& area);
    static QString noteAct() { return tr("session note"); }
    static QString retimeAct() { return tr("day and time of the session"); }
    static QString renameAct(const QString& to);
    static QString addAreaAct(const QString& area);
    static QString removeAreaAct(const QString& area);
    static QString attachAct() { return tr("attaching the session to a course"); }
    static QString moveAct() { return tr("moving the session"); }
    static QString voidAct() { return tr("declaring the session void"); }
    static QString reviveAct() { return tr("counting the session again"); }
    static QString deleteAct() { return tr("deleting the session"); }
};

}  // namespace reliefbook
