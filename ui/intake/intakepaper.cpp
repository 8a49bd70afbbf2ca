// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepaper.h"

#include "core/screening/rulesjson.h"
#include "ui/intake/formpaper.h"
#include "ui/intake/intakewords.h"
#include "ui/screening/cautionmap.h"
#include "ui/screening/findingwords.h"
#include "ui/words/interfacewords.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

using Weight = TableBlock::Column::Weight;

constexpr double mapWidth = 0.6;  // of the page's

QString day(QDate day) { return interfaceWords().day(day); }
QString dayOf(Moment at, int offsetMinutes) { return day(localDay(at, offsetMinutes)); }

/// Until when it holds, or why it does not hold any more.
QString untilWhen(const Finding& finding) {
    if (finding.closedOn)
        return FindingWords::closed(*finding.closedOn, finding.reason);
    return finding.untilDay ? day(*finding.untilDay) : QString();
}

void addFindings(const std::vector<HeldFinding>& findings, QDate today, std::vector<ReportBlock>& blocks) {
    blocks.emplace_back(Heading{IntakePaper::tr("What is to be minded"), {}});
    if (findings.empty()) {
        blocks.emplace_back(Paragraph{IntakePaper::tr("Nothing was found that asks for caution.")});
        return;
    }
    TableBlock found{.columns = {{IntakePaper::tr("What was found"), 2.4, Weight::Strong},
                                 {IntakePaper::tr("What it asks for"), 1.7, Weight::Normal},
                                 {IntakePaper::tr("Where"), 1.3, Weight::Normal},
                                 {IntakePaper::tr("Since"), 1.7, Weight::Normal},
                                 {IntakePaper::tr("Until"), 1.7, Weight::Normal}},
                     .hasHead = true,
                     .rows = {}};
    for (const HeldFinding& held : findings)
        found.rows.push_back({FindingWords::title(held.finding), FindingWords::asksFor(held, today),
                              FindingWords::areas(areasOf(held.finding)), day(held.finding.openedOn),
                              untilWhen(held.finding)});
    blocks.emplace_back(std::move(found));
    BodyMapBlock map{.content = {}, .language = interfaceWords().language(), .width = mapWidth};
    map.content.forbidden = forbiddenRegions(findings, today);
    if (!map.content.forbidden.empty())
        blocks.emplace_back(std::move(map));
}

void addDecisions(const std::vector<HeldFinding>& findings, std::vector<ReportBlock>& blocks) {
    TableBlock notes{.columns = {{IntakePaper::tr("For"), 2.2, Weight::Normal},
                                 {IntakePaper::tr("Whose note"), 1.6, Weight::Strong},
                                 {IntakePaper::tr("Of"), 1.7, Weight::Normal},
                                 {IntakePaper::tr("What is allowed"), 2.2, Weight::Normal},
                                 {IntakePaper::tr("Until"), 1.7, Weight::Normal}},
                     .hasHead = true,
                     .rows = {}};
    TableBlock begun{.columns = {{IntakePaper::tr("In spite of"), 2.4, Weight::Normal},
                                 {IntakePaper::tr("On"), 1.6, Weight::Normal},
                                 {IntakePaper::tr("Why"), 4, Weight::Normal}},
                     .hasHead = true,
                     .rows = {}};
    for (const HeldFinding& held : findings) {
        const QString title = FindingWords::title(held.finding);
        for (const Clearance& note : held.clearances)
            notes.rows.push_back(
                {title, note.who, day(note.onDay), note.allowed, note.untilDay ? day(*note.untilDay) : QString()});
        for (const FindingOverride& one : held.overrides)
            begun.rows.push_back({title, dayOf(one.createdAt, offsetMinutesAt(one.createdAt)), one.reason});
    }
    if (!notes.rows.empty()) {
        blocks.emplace_back(Heading{IntakePaper::tr("Doctors' notes"), {}});
        blocks.emplace_back(std::move(notes));
    }
    if (!begun.rows.empty()) {
        blocks.emplace_back(Heading{IntakePaper::tr("Sessions that were begun all the same"), {}});
        blocks.emplace_back(std::move(begun));
    }
}

/// The form as it prints alone, without its own head.
void addAnswers(const FormSheet& intake, std::vector<ReportBlock>& blocks) {
    if (!intake.questionnaire) {
        blocks.emplace_back(
            Paragraph{IntakePaper::tr("The intake was answered with a version of the form this program "
                                      "does not have. Its answers are kept.")});
        return;
    }
    for (ReportBlock& block : formPaper(intake, interfaceWords(), {}).blocks) {
        if (std::holds_alternative<Letterhead>(block) || std::holds_alternative<FactsBlock>(block))
            continue;
        if (auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == Heading::Level::Title)
            heading->level = Heading::Level::Section;
        blocks.push_back(std::move(block));
    }
}

void addConsents(const std::vector<SignedConsent>& consents, std::vector<ReportBlock>& blocks) {
    blocks.emplace_back(Heading{IntakePaper::tr("Consents"), {}});
    if (consents.empty())
        blocks.emplace_back(Paragraph{IntakePaper::tr("None was given yet.")});
    for (const SignedConsent& one : consents) {
        const QString title = one.form ? wordingIn(*one.form, interfaceWords().language()).title : one.consent.kind;
        blocks.emplace_back(Paragraph{title, Paragraph::Style::Strong});
        blocks.emplace_back(Paragraph{IntakeWords::consent(one.consent)});
        if (one.signature)
            blocks.emplace_back(SignatureBlock{one.signature->signer,
                                               {},
                                               dayOf(one.signature->at, one.signature->offsetMinutes),
                                               drawnSignature(*one.signature)});
    }
}

/// Without what was told to the therapist alone: the paper goes to others.
std::vector<HeldFinding> forOthers(std::vector<HeldFinding> findings) {
    const QStringList items = privateItems(builtInRules());
    std::erase_if(findings, [&](const HeldFinding& held) { return items.contains(held.finding.item); });
    return findings;
}

}  // namespace

Report IntakePaper::of(const IntakeRecord& record, const Letterhead& practice, QDate today) {
    const Client& client = record.sheet.client;
    const QString name = IntakeWords::name(client);
    Report report;
    report.title = filled(tr("Intake – %1", "the title of a paper, of a client"), {name});
    report.runningHead = name;
    report.runningTitle = tr("Intake");
    report.pageNumbering = interfaceWords().text("Report", "Page %1 of %2");
    report.blocks.emplace_back(practice);
    report.blocks.emplace_back(Heading{tr("Intake"), filled(tr("As of %1"), {day(today)}), Heading::Level::Title});
    FactsBlock facts{{{tr("Client"), name}}};
    if (client.birthDate)
        facts.facts.push_back({tr("Born"), day(*client.birthDate)});
    facts.facts.push_back(
        {tr("Last asked in full"), record.sheet.asked.intake ? day(*record.sheet.asked.intake) : tr("not yet")});
    report.blocks.emplace_back(std::move(facts));
    const std::vector<HeldFinding> findings = forOthers(record.sheet.findings);
    addFindings(findings, today, report.blocks);
    addDecisions(findings, report.blocks);
    if (record.intake)
        addAnswers(*record.intake, report.blocks);
    addConsents(record.consents, report.blocks);
    return report;
}

}  // namespace reliefbook
