// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/rescreening.h"

#include "core/questionnaires/standing.h"

#include <algorithm>

namespace reliefbook {

namespace {

bool isSame(const Finding& finding, const Raised& raised) {
    return finding.rule == raised.rule && finding.level == raised.level && areasOf(finding) == raised.areas &&
           finding.untilDay == raised.until;
}

Finding findingOf(const Response& response, const Raised& raised) {
    Finding finding;
    finding.id = Id<Finding>::make();
    finding.client = response.client;
    finding.rule = raised.rule;
    finding.ruleVersion = raised.version;
    finding.level = raised.level;
    finding.areas = raised.areas.join(u' ');
    finding.response = response.id;
    finding.item = raised.item;
    finding.openedOn = raised.from;
    finding.untilDay = raised.until;
    return finding;
}

// Why this form closes a finding it does not raise; none: it stays.
std::optional<QStringView> takenBack(const Finding& finding, const Rule* rule, const std::set<QString>& asked,
                                     const Answers& standing, const AskedOf& of) {
    // Nobody is asked for their age: what it alone called for, or rules out by now, is looked at with every form.
    const bool isAsked =
        finding.item.isEmpty() || asked.contains(finding.item) || (rule != nullptr && isRuledOutByAge(rule->when, of));
    if (!isAsked)
        return std::nullopt;
    if (rule == nullptr)
        return closedByRule;
    // More than whether the condition holds: a day that was corrected can have let it pass.
    const bool isStillCalledFor = !raised({*rule}, standing, of).empty();
    return isStillCalledFor ? std::nullopt : std::optional(closedByAnswers);
}

}  // namespace

ChangeSet rescreened(const FormSheet& form, const Answers& answers, const std::vector<HeldFinding>& findings,
                     const std::vector<Rule>& rules) {
    const QDate today = form.of.today;
    // An intake stands for itself: what it does not ask raises nothing, though it keeps what is there.
    const bool completesEarlier = form.questionnaire->purpose != Purpose::Intake;
    std::vector<Raised> found = raised(rules, answers, form.of, completesEarlier ? form.earlier : Answers{});
    const std::set<QString> asked = askedItems(*form.questionnaire, answers, form.of);
    const Answers standing = standingAfter(form.earlier, *form.questionnaire, answers, form.of);
    ChangeSet changes;
    for (const HeldFinding& held : findings) {
        const Finding& finding = held.finding;
        const bool isOver = finding.closedOn || (finding.untilDay && *finding.untilDay < today);
        if (isOver)
            continue;
        const auto again = std::ranges::find_if(found, [&](const Raised& one) { return isSame(finding, one); });
        if (again != found.end()) {
            found.erase(again);
            continue;
        }
        const bool isRaisedAnew = std::ranges::find(found, finding.rule, &Raised::rule) != found.end();
        const auto why = isRaisedAnew ? std::optional(closedByAnswers)
                                      : takenBack(finding, findRule(rules, finding.rule), asked, standing, form.of);
        if (why) {
            const ChangeSet closed = closedFinding(finding, today, why->toString());
            changes.insert(changes.end(), closed.begin(), closed.end());
        }
    }
    for (const Raised& one : found)
        changes.push_back(creation(findingOf(form.response, one)));
    return changes;
}

}  // namespace reliefbook
