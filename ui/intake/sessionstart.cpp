// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sessionstart.h"

#include "core/base/clock.h"
#include "core/practice/alertread.h"
#include "core/practice/practice.h"
#include "ui/intake/inspitedialog.h"
#include "ui/intake/intakeacts.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <algorithm>

namespace reliefbook {
namespace {

struct Standing {
    std::function<std::vector<HeldFinding>()> now;  // as it is stored at that moment
    QDate day;
};

void askWhy(QWidget* parent, Editor& editor, const InSpiteDialog::Words& words, const Standing& standing,
            const SessionStart::Begin& begin, const std::function<void()>& stop) {
    const std::vector<HeldFinding> blocking = standing.now();
    if (blocking.empty()) {
        begin({});
        return;
    }
    const bool mayRead = mayReadFindings(editor.practice().user().role);
    auto* dialog =
        new InSpiteDialog(words, mayRead ? InSpiteDialog::Reading::Allowed : InSpiteDialog::Reading::Refused, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFindings(blocking, standing.day);
    QObject::connect(dialog, &InSpiteDialog::noteWanted, dialog, [dialog, &editor, standing](const HeldFinding& held) {
        attempt(dialog, [&] {
            IntakeActs::enterNote(dialog, editor, held.finding, [dialog, standing] {
                const std::vector<HeldFinding> left = standing.now();
                dialog->setFindings(left, standing.day);
                if (left.empty())
                    dialog->accept();
            });
        });
    });
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, begin] { begin(dialog->reasons()); });
    if (stop)
        QObject::connect(dialog, &QDialog::rejected, parent, stop);
    dialog->open();
}

}  // namespace

void SessionStart::ask(QWidget* parent, Editor& editor, Id<Client> client, const Begin& begin) {
    const auto blocking = [&editor, client, day = today()] {
        std::vector<HeldFinding> findings = findingsOf(editor.database(), client);
        std::erase_if(findings, [day](const HeldFinding& held) { return !blocksOn(held, day); });
        return findings;
    };
    askWhy(parent, editor,
           {.title = tr("No session today?"),
            .text = tr("Screening asks for something else first. You decide; if you begin all the same, your reasons "
                       "are kept with the session."),
            .ask = tr("&Why is the session begun all the same?"),
            .action = tr("Begin &all the same"),
            .cancel = tr("&Don't begin")},
           {blocking, today()}, begin, {});
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

void SessionStart::askAt(QWidget* parent, Editor& editor, const Session& session, const Begin& goOn,
                         const std::function<void()>& stop) {
    askWhy(parent, editor,
           {.title = tr("Stop the session?"),
            .text = tr("What was found asks for something else first. You decide; if you go on all the same, your "
                       "reasons are kept with the session."),
            .ask = tr("&Why does the session go on all the same?"),
            .action = tr("&Go on all the same"),
            .cancel = tr("&Stop here")},
           {[&editor, session] { return standingAgainst(editor.database(), session); },
            localDay(session.startedAt, session.offsetMinutes)},
           goOn, stop);
}

}  // namespace reliefbook
