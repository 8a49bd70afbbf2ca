// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/rules.h"

#include <map>

namespace reliefbook {

class JsonPlace;

/// {"format": 1, "rules": [{"id", "row", "version", "level", "urgency", "when", "areas", "areas_from", "techniques",
/// "most_pressure", "days_from", "begins_after_days", "lasts_days", "ask_again_days", "private_note", "comment",
/// "source"}]}. Throws Error{BadInput} saying where, for what is no rule: an unknown word, region or level, an id
/// twice.
std::vector<Rule> rulesFromJson(const JsonPlace& json);

/// What is said about a rule.
struct RuleWords {
    QString title;
    QString advice;  // what it means and what to do
    QString adapt;   // what to remember while working, of Adapt
};

/// By rule: {"fever": {"title", "advice", "adapt"}}. Throws as above.
std::map<QString, RuleWords> ruleWordsFromJson(const JsonPlace& json);

/// Those of the program (resources/screening).
const std::vector<Rule>& builtInRules();

/// Words of a built-in rule. Languages "en", "sr", "sr_Latn"; another gives English. An unknown rule is its own title.
RuleWords ruleWords(QStringView rule, QStringView language);

}  // namespace reliefbook
