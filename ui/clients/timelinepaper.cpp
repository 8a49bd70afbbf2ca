// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelinepaper.h"

#include "core/base/clock.h"
#include "ui/clients/clientwords.h"
#include "ui/words/interfacewords.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

Report TimelinePaper::of(const Client& client, const std::vector<TimelineRow>& rows, const QString& only,
                         const Letterhead& practice) {
    using Weight = TableBlock::Column::Weight;
    const Words& words = interfaceWords();
    const QString name = fullName(client);
    Report report;
    report.title = filled(tr("What happened – %1", "the title of a paper, of a client"), {name});
    report.runningHead = name;
    report.runningTitle = tr("What happened");
    report.pageNumbering = words.text("Report", "Page %1 of %2");
    report.blocks.emplace_back(practice);
    report.blocks.emplace_back(
        Heading{tr("What happened"), filled(tr("As of %1"), {words.day(today())}), Heading::Level::Title});
    FactsBlock facts{{{tr("Client"), name}}};
    if (client.birthDate)
        facts.facts.push_back({tr("Born"), words.day(*client.birthDate)});
    facts.facts.push_back({tr("Shown here"), only.isEmpty() ? tr("everything") : only});
    report.blocks.emplace_back(std::move(facts));
    if (rows.empty()) {
        report.blocks.emplace_back(Paragraph{tr("Nothing of this happened.")});
        return report;
    }
    TableBlock table{.columns = {{tr("Day"), 1.9, Weight::Faint},
                                 {tr("What it was"), 3.2, Weight::Normal},
                                 {tr("What was noted"), 3.9, Weight::Normal}},
                     .hasHead = true,
                     .rows = {}};
    for (const TimelineRow& row : rows) {
        const bool isSession = row.kind == TimelineRow::Kind::Session;
        QStringList what{isSession ? tr("Session") : QString(), row.facts, row.badge};
        what.removeAll(QString());
        QStringList noted{row.pain.before || row.pain.after ? spokenPain(row.pain) : QString(), row.note};
        noted.removeAll(QString());
        table.rows.push_back({words.day(row.onDay), what.join(u" · "_s), noted.join(u". "_s)});
    }
    report.blocks.emplace_back(std::move(table));
    return report;
}

}  // namespace reliefbook
