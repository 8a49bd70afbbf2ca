// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/findingwords.h"

#include "core/screening/rulesjson.h"
#include "core/vocabulary/regions.h"
#include "ui/words/interfacewords.h"

#include <QLocale>

#include <algorithm>

namespace reliefbook {
namespace {

QString day(QDate day) { return interfaceWords().day(day); }

}  // namespace

QString FindingWords::level(Level level) {
    switch (level) {
        case Level::Stop: return tr("No massage today");
        case Level::Clear: return tr("Only with a doctor's note");
        case Level::Area: return tr("Not on this region");
        case Level::Adapt: return tr("Lighter or otherwise");
        case Level::Ask: return tr("One more question");
    }
    return {};
}

Tone FindingWords::tone(Level level) {
    switch (level) {
        case Level::Stop: return Tone::Danger;
        case Level::Clear:
        case Level::Area: return Tone::Warn;
        case Level::Adapt: return Tone::Accent;
        case Level::Ask: break;
    }
    return Tone::Text2;
}

QString FindingWords::title(const Finding& finding) {
    return ruleWords(finding.rule, interfaceWords().language()).title;
}

QString FindingWords::advice(const Finding& finding) {
    const RuleWords words = ruleWords(finding.rule, interfaceWords().language());
    // "No cupping" is followed by why, not by "No cupping."
    const bool saysNoMore = words.adapt.isEmpty() || words.adapt == words.title || words.adapt == words.title + u'.';
    return saysNoMore ? words.advice : words.adapt;
}

QString FindingWords::areas(const QStringList& regions) {
    QStringList names;
    for (const QString& region : regions)
        names += regionName(region, interfaceWords().language());
    return interfaceWords().locale().createSeparatedList(names);
}

QStringList FindingWords::state(const Finding& finding, QDate today) {
    QStringList facts;
    if (!finding.areas.isEmpty())
        facts += areas(areasOf(finding));
    if (finding.closedOn)
        facts += closed(*finding.closedOn, finding.reason);
    else if (finding.openedOn > today)
        facts += filled(tr("From %1 on."), {day(finding.openedOn)});
    else if (finding.untilDay && *finding.untilDay < today)
        facts += filled(tr("Passed on %1."), {day(*finding.untilDay)});
    else if (finding.untilDay)
        facts += filled(tr("Until %1."), {day(*finding.untilDay)});
    return facts;
}

QString FindingWords::closed(QDate on, const QString& reason) {
    if (reason == closedByAnswers)
        return filled(tr("Closed on %1: answered otherwise."), {day(on)});
    if (reason == closedByRule)
        return filled(tr("Closed on %1: its rule is not used any more."), {day(on)});
    return filled(tr("Closed on %1: %2"), {day(on), reason});
}

namespace {

/// As it goes on in a sentence of ours.
QString withoutStop(const QString& text) {
    const QString bare = text.trimmed();
    return bare.endsWith(u'.') ? bare.chopped(1) : bare;
}

}  // namespace

QString FindingWords::note(const Clearance& clearance) {
    const QStringList parts{clearance.who, day(clearance.onDay), withoutStop(clearance.allowed),
                            clearance.untilDay ? day(*clearance.untilDay) : QString()};
    return clearance.untilDay ? filled(tr("%1 on %2: %3. Valid until %4."), parts) : filled(tr("%1 on %2: %3."), parts);
}

QString FindingWords::inSpite(const FindingOverride& one) {
    return filled(tr("A session was begun all the same on %1: %2"),
                  {day(localDay(one.createdAt, offsetMinutesAt(one.createdAt))), one.reason});
}

QStringList FindingWords::facts(const HeldFinding& held, QDate today) {
    QStringList facts = state(held.finding, today);
    for (const Clearance& clearance : held.clearances)
        facts += note(clearance);
    for (const FindingOverride& one : held.overrides)
        facts += inSpite(one);
    return facts;
}

QString FindingWords::asksFor(const HeldFinding& held, QDate today) {
    return isClearedOn(held, today) ? tr("Allowed by a doctor's note") : level(held.finding.level);
}

QString FindingWords::summary(const std::vector<HeldFinding>& findings, QDate today) {
    if (findings.empty())
        return {};
    const auto isOpen = [today](const HeldFinding& held) { return !isClearedOn(held, today); };
    const auto gravest = std::ranges::find_if(findings, isOpen);
    return filled(tr("%n finding(s): %1", nullptr, int(findings.size())),
                  {asksFor(gravest != findings.end() ? *gravest : findings.front(), today)});
}

QStringList FindingWords::lines(const std::vector<HeldFinding>& findings, QDate today) {
    const auto named = [](const Finding& finding) {
        const QString where = areas(areasOf(finding));
        return where.isEmpty() ? title(finding) : filled(tr("%1 (%2)", "a finding, where"), {title(finding), where});
    };
    QStringList lines;
    const auto say = [&lines](const QString& asked, const QString& found) {
        lines += filled(tr("%1: %2", "how grave a finding is, and what was found"), {asked, found});
    };
    for (const Level level : everyValue<Level>()) {
        QStringList open;
        for (const HeldFinding& held : findings) {
            if (held.finding.level == level && !isClearedOn(held, today))
                open += named(held.finding);
        }
        open.removeDuplicates();
        if (!open.empty())
            say(FindingWords::level(level), interfaceWords().locale().createSeparatedList(open));
        for (const HeldFinding& held : findings) {
            const Clearance* allowed = held.finding.level == level ? clearanceOn(held, today) : nullptr;
            if (allowed != nullptr)
                say(asksFor(held, today),
                    filled(tr("%1. %2", "a finding, the doctor's note"), {named(held.finding), note(*allowed)}));
        }
    }
    return lines;
}

}  // namespace reliefbook
