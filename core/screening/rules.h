// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/condition.h"
#include "core/records/level.h"
#include "core/screening/urgency.h"

namespace reliefbook {

/// What answers call for, as data (measurement.md 4, resources/screening/rules.json). Techniques and pressure count in
/// its areas where it has some, else everywhere.
struct Rule {
    QString id;
    QString row;      // of measurement.md 4; a row with two levels has a rule for each
    int version = 1;  // what a finding was raised by stays known when a rule is changed later
    Level level = Level::Ask;
    Urgency urgency = Urgency::None;
    Condition when;
    QStringList areas;                   // regions; one with sides and none named means both
    QString areasFrom;                   // the body map whose marks say where; `areas` counts where nothing is marked
    QStringList techniques;              // not to be used: ids of techniques and of types of massage
    std::optional<int> mostPressure;     // 1 to 5
    QString daysFrom;                    // the item with the day it counts from; else the day of the answers
    std::optional<int> beginsAfterDays;  // begins on the day after that many days: 3 of one rule meet 3 of the next
    std::optional<int> lastsDays;        // holds up to and on that day
    std::optional<int> reAskDays;        // is asked about again after that many days
    bool privateNote = false;            // shown to nobody but the therapist
    QString source;
};

/// A rule that answers called for.
struct Raised {
    QString rule;
    int version = 1;
    Level level = Level::Ask;
    QStringList areas;           // with their sides, from head to foot
    QString item;                // whose answer called for it; none where age alone did
    QDate from;                  // may lie ahead
    std::optional<QDate> until;  // the last day

    bool operator==(const Raised&) const = default;
};

/// What these answers raise, in the order of the rules, without what has passed by `of.today`, the day of the answers.
/// No rule is raised without an answer that calls for it; one that asks for the age alone, not without any answer.
///
/// `earlier` are answers that still stand, those of the intake at a visit: they complete what is answered now (a fall
/// told today, weak bones told then), and raise nothing by themselves.
std::vector<Raised> raised(const std::vector<Rule>& rules, const Answers& answers, const AskedOf& of,
                           const Answers& earlier = {});

/// Null where there is none.
const Rule* findRule(const std::vector<Rule>& rules, QStringView id);

/// The items whose answers are for the therapist alone: those a rule with a private note asks for.
QStringList privateItems(const std::vector<Rule>& rules);

/// What a practice decided about one rule, and why.
struct RuleChange {
    QString rule;
    bool off = false;
    std::optional<Level> level = {};
    QString reason;
};

/// The rules as the practice uses them. Throws Error{BadInput} for a change without a reason; one of a rule that is not
/// there (any more) changes nothing.
std::vector<Rule> withSettings(std::vector<Rule> rules, const std::vector<RuleChange>& changes);

}  // namespace reliefbook
