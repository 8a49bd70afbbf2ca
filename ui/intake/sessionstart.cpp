// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sessionstart.h"

#include "core/practice/alertread.h"
#include "core/practice/practice.h"
#include "ui/controls/reasondialog.h"
#include "ui/screening/findingwords.h"
#include "ui/words/interfacewords.h"

#include <algorithm>

namespace reliefbook {
namespace {

void askWhy(QWidget* parent, bool mayRead, ReasonDialog::Words words, const std::vector<HeldFinding>& blocking,
            const SessionStart::Begin& begin, const std::function<void()>& stop) {
    for (const HeldFinding& held : mayRead ? blocking : std::vector<HeldFinding>{})
        words.points += filled(SessionStart::tr("%1: %2", "how grave a finding is, and what was found"),
                               {FindingWords::level(held.finding.level), FindingWords::title(held.finding)});
    auto* dialog = new ReasonDialog(words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [dialog, blocking, begin] { begin(blocking, dialog->reason()); });
    if (stop)
        QObject::connect(dialog, &QDialog::rejected, parent, stop);
    dialog->open();
}

}  // namespace

void SessionStart::ask(QWidget* parent, Practice& practice, Id<Client> client, const Begin& begin) {
    const Moment at = now();
    const QDate today = localDay(at, offsetMinutesAt(at));
    std::vector<HeldFinding> blocking = findingsOf(practice.database(), client);
    std::erase_if(blocking, [today](const HeldFinding& held) { return !blocksOn(held, today); });
    if (blocking.empty()) {
        begin({}, {});
        return;
    }
    askWhy(parent, mayReadFindings(practice.user().role),
           {.title = tr("No session today?"),
            .text = tr("Screening asks for something else first. A doctor's note is entered in the intake. You decide; "
                       "if you begin all the same, your reason is kept with the session."),
            .ask = tr("&Why is the session begun all the same?"),
            .action = tr("Begin &all the same"),
            .cancel = tr("&Don't begin"),
            .isCareful = true},
           blocking, begin, {});
}

std::vector<HeldFinding> SessionStart::standingAgainst(sql::Database& database, const Session& session) {
    const QDate day = localDay(session.startedAt, session.offsetMinutes);
    std::vector<HeldFinding> blocking = findingsOf(database, session.client);
    std::erase_if(blocking, [&](const HeldFinding& held) {
        const bool isAnswered =
            std::ranges::any_of(held.overrides, [&](const FindingOverride& one) { return one.session == session.id; });
        return isAnswered || !blocksOn(held, day);
    });
    return blocking;
}

void SessionStart::askAt(QWidget* parent, Practice& practice, const Session& session, const Begin& goOn,
                         const std::function<void()>& stop) {
    const std::vector<HeldFinding> blocking = standingAgainst(practice.database(), session);
    if (blocking.empty()) {
        goOn({}, {});
        return;
    }
    askWhy(parent, mayReadFindings(practice.user().role),
           {.title = tr("Stop the session?"),
            .text = tr("What was found asks for something else first. You decide; if you go on all the same, your "
                       "reason is kept with the session."),
            .ask = tr("&Why does the session go on all the same?"),
            .action = tr("&Go on all the same"),
            .cancel = tr("&Stop here"),
            .isCareful = true},
           blocking, goOn, stop);
}

}  // namespace reliefbook
