// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sessionstart.h"

#include "ui/controls/reasondialog.h"
#include "ui/screening/findingwords.h"
#include "ui/words/interfacewords.h"

#include <algorithm>

namespace reliefbook {

void SessionStart::ask(QWidget* parent, sql::Database& database, Id<Client> client, const Begin& begin) {
    const Moment at = now();
    const QDate today = localDay(at, offsetMinutesAt(at));
    std::vector<HeldFinding> blocking = findingsOf(database, client);
    std::erase_if(blocking, [today](const HeldFinding& held) { return !blocksOn(held, today); });
    if (blocking.empty()) {
        begin({}, {});
        return;
    }
    QStringList points;
    for (const HeldFinding& held : blocking)
        points += filled(tr("%1: %2", "how grave a finding is, and what was found"),
                         {FindingWords::level(held.finding.level), FindingWords::title(held.finding)});
    auto* dialog = new ReasonDialog(
        {.title = tr("No session today?"),
         .text = tr("Screening asks for something else first. A doctor's note is entered in the intake. You decide; if "
                    "you begin all the same, your reason is kept with the session."),
         .points = points,
         .ask = tr("&Why is the session begun all the same?"),
         .action = tr("Begin &all the same"),
         .cancel = tr("&Don't begin")},
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [dialog, blocking, begin] { begin(blocking, dialog->reason()); });
    dialog->open();
}

}  // namespace reliefbook
