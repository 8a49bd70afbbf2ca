// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recoverysheet.h"

#include "core/file/recovery.h"
#include "ui/words/interfacewords.h"
#include "ui/words/words.h"

#include <QCoreApplication>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

}  // namespace

Report recoverySheet(const SheetFacts& facts) {
    constexpr int across = 3;
    Report report;
    report.title = Texts::tr("Recovery sheet");
    report.runningTitle = report.title;
    report.pageNumbering = Texts::tr("Page %1 of %2");
    report.footer = Texts::tr("Recovery sheet: keep it like a key, away from the computer.");
    report.blocks.emplace_back(Heading{report.title, facts.practice, Heading::Level::Title});
    report.blocks.emplace_back(Paragraph{
        Texts::tr("Whoever has this sheet and the practice's file can open the practice without the "
                  "passphrase. Keep it like the key of your rooms: locked away, and not with the computer.")});
    const QStringList groups = recoveryGroups(facts.derivedKey);
    for (int first = 0; first < groups.size(); first += across) {
        KeyFigures row;
        for (int at = first; at < first + across; ++at)
            row.figures.push_back({Texts::tr("Group %1").arg(at + 1), printedGroup(groups[at]), {}});
        report.blocks.emplace_back(std::move(row));
    }
    report.blocks.emplace_back(Heading{Texts::tr("If the passphrase is forgotten"), {}, Heading::Level::Section});
    report.blocks.emplace_back(Paragraph{Texts::tr(
        "Start Reliefbook, choose the practice, then \"I forgot the passphrase\", and type the twelve groups. "
        "Capital and small letters are the same; there is no letter I, L, O or U, only the digits 1 and 0. A "
        "mistyped group is named. Then choose a new passphrase.")});
    report.blocks.emplace_back(Paragraph{Texts::tr(
        "It opens the practice and all its backups made since the passphrase was last changed. After a change "
        "of the passphrase print a new sheet; keep this one as long as there are backups from before.")});
    report.blocks.emplace_back(Paragraph{
        filled(Texts::tr("Made on %1. Number of the practice: %2"), {interfaceWords().day(facts.made), facts.uuid}),
        Paragraph::Style::Small});
    return report;
}

}  // namespace reliefbook
