// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/questionnairejson.h"
#include "core/screening/rulesjson.h"
#include "core/vocabulary/regions.h"
#include "tests/core/screening/screeningcases.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::asInCases;
using testing::printed;
using testing::ScreeningCase;
using testing::screeningCases;

bool raises(const ScreeningCase& one, const QString& rule) {
    return std::ranges::find(one.raises, rule, &Raised::rule) != one.raises.end();
}

std::string nameOf(const ScreeningCase& one) { return (one.row + u", "_s + one.name).toStdString(); }

TEST(ScreeningCases, RaiseWhatTheySayAndNothingElse) {
    ASSERT_GT(screeningCases().size(), 200U);
    for (const ScreeningCase& one : screeningCases()) {
        const auto found = raised(builtInRules(), one.answers, one.of);
        for (const Raised& finding : found) {
            EXPECT_TRUE(std::ranges::count(one.raises, asInCases(finding)) == 1)
                << nameOf(one) << " raises " << printed(finding);
        }
        for (const Raised& expected : one.raises) {
            EXPECT_TRUE(std::ranges::any_of(found, [&](const Raised& f) { return asInCases(f) == expected; }))
                << nameOf(one) << " lacks " << printed(expected);
        }
    }
}

TEST(ScreeningCases, NameTheAnswerThatCalledForIt) {
    for (const ScreeningCase& one : screeningCases()) {
        for (const Raised& finding : raised(builtInRules(), one.answers, one.of)) {
            if (finding.rule == u"minor"_s)
                continue;  // the age alone
            EXPECT_TRUE(isAnswered(one.answers, finding.item)) << nameOf(one) << ' ' << printed(finding);
        }
    }
}

TEST(ScreeningCases, HoldEveryRuleBothWays) {
    std::set<QString> ids;
    for (const Rule& rule : builtInRules()) {
        ids.insert(rule.id);
        const QStringList items = itemsOf(rule.when);
        bool raisedOnce = false;
        bool notRaised = false;  // though something it asks for was answered
        for (const ScreeningCase& one : screeningCases()) {
            const bool asked =
                std::ranges::any_of(items, [&](const QString& item) { return one.answers.contains(item); });
            raisedOnce = raisedOnce || raises(one, rule.id);
            notRaised = notRaised || (asked && !raises(one, rule.id));
        }
        EXPECT_TRUE(raisedOnce) << rule.id.toStdString() << " is raised in no case";
        EXPECT_TRUE(notRaised) << rule.id.toStdString() << " has no case that does not raise it";
    }
    for (const ScreeningCase& one : screeningCases()) {
        for (const Raised& finding : one.raises)
            EXPECT_TRUE(ids.contains(finding.rule)) << nameOf(one);
    }
}

TEST(ScreeningCases, AskOnlyWhatSomeFormShows) {
    for (const ScreeningCase& one : screeningCases()) {
        QStringList shown;
        for (const Questionnaire& form : builtInQuestionnaires()) {
            for (const Item* item : shownItems(form, one.answers, one.of))
                shown += item->id;
        }
        for (const QString& item : one.answers.keys())
            EXPECT_TRUE(shown.contains(item)) << nameOf(one) << ": " << item.toStdString();
    }
}

using L = std::set<Level>;
const L stop{Level::Stop}, clear{Level::Clear}, area{Level::Area}, adapt{Level::Adapt}, ask{Level::Ask};
L operator+(L one, const L& other) {
    one.insert(other.begin(), other.end());
    return one;
}

// measurement.md 4.2 to 4.5, each row with its levels. What is not known is asked again wherever it matters.
const std::map<QString, L> rowLevels{
    {u"fever"_s, stop + ask},
    {u"inflam_local"_s, area + stop + ask},
    {u"skin_open"_s, area + stop + ask},
    {u"bruise"_s, area + adapt + clear + ask},
    {u"fracture"_s, area + clear + stop + ask},
    {u"injury_recent"_s, area + adapt},
    {u"surgery"_s, clear + area + ask},
    {u"dvt"_s, stop + ask},
    {u"dvt_past"_s, clear},
    {u"varices"_s, area + ask},
    {u"coag"_s, clear + adapt + ask},
    {u"anticoag"_s, clear + adapt + ask},
    {u"bp_high"_s, adapt},
    {u"bp_uncontrolled"_s, stop + clear + ask},
    {u"heart"_s, stop + clear + ask},
    {u"cancer"_s, clear + adapt + area + ask},
    {u"lump"_s, area + stop + ask},  // "STOP for the area"; all of it while the place is not known
    {u"osteo"_s, clear + adapt + ask},
    {u"diabetes"_s, adapt + area + ask},
    {u"neuro_loss"_s, stop + ask},
    {u"epilepsy"_s, clear + ask},
    {u"ra_flare"_s, area + adapt + ask},
    {u"spine_instab"_s, clear + area + ask},
    {u"disc_acute"_s, adapt + clear + ask},
    {u"kidney_liver"_s, stop + clear + ask},
    {u"abdomen"_s, stop + area + ask},
    {u"implants"_s, area},
    {u"lymphoedema"_s, clear},
    {u"mental"_s, stop + ask},
    {u"trauma_hist"_s, adapt + area + ask},
    {u"allergy"_s, adapt + ask},
    {u"minor"_s, clear + stop},  // the guardian's consent stands for the doctor's note
    {u"cupping"_s, adapt},       // these four forbid a technique
    {u"thai"_s, adapt},
    {u"lymph_dr"_s, adapt},
    {u"heat"_s, adapt},
    {u"flag_cauda"_s, stop + ask},
    {u"flag_cord"_s, stop + ask},
    {u"flag_headache"_s, stop + ask},
    {u"flag_artery"_s, stop + ask},
    {u"flag_chest"_s, stop + ask},
    {u"flag_trauma"_s, stop + clear + ask},
    {u"flag_malignancy"_s, stop + ask},
    {u"flag_infection"_s, stop + ask},
    {u"flag_pattern"_s, adapt},
    {u"flag_arteritis"_s, stop + ask},
    {u"flag_no_change"_s, ask},
    {u"pregnancy_signs"_s, stop + ask},
    {u"pregnancy_risk"_s, clear + ask},
    {u"pregnancy"_s, adapt + area + clear + ask},
    {u"med_blood"_s, adapt},
    {u"med_steroids"_s, adapt},
    {u"med_dulling"_s, adapt + ask},
    {u"med_painkiller"_s, adapt + ask},
    {u"med_pressure"_s, adapt},
    {u"med_insulin"_s, adapt},
    {u"med_immune"_s, adapt},
    {u"med_skin"_s, adapt},
    {u"med_patch"_s, area},
};

TEST(BuiltInRules, HaveEveryRowAtItsLevels) {
    std::map<QString, L> found;
    for (const Rule& rule : builtInRules())
        found[rule.row].insert(rule.level);
    for (const auto& [row, levels] : rowLevels)
        EXPECT_EQ(found[row], levels) << row.toStdString();
    EXPECT_EQ(found.size(), rowLevels.size());
}

TEST(BuiltInRules, SeparateTheLevelsOfARowByAQuestion) {
    for (const auto& [row, levels] : rowLevels) {
        for (const Rule& one : builtInRules()) {
            for (const Rule& other : builtInRules()) {
                if (one.row != row || other.row != row || one.level == other.level || one.when == other.when)
                    continue;
                EXPECT_TRUE(std::ranges::any_of(
                    screeningCases(), [&](const auto& c) { return raises(c, one.id) != raises(c, other.id); }))
                    << one.id.toStdString() << " and " << other.id.toStdString();
            }
        }
    }
}

const Rule& ruleOf(const QString& id) {
    const Rule* rule = findRule(builtInRules(), id);
    EXPECT_NE(rule, nullptr) << id.toStdString();
    static const Rule none;
    return rule ? *rule : none;
}

TEST(BuiltInRules, SayHowSoonADoctorIsNeeded) {
    const auto urgency = [](const QString& id) { return word(ruleOf(id).urgency); };
    for (const QString& id : {u"dvt_embolism"_s, u"neuro_sudden"_s, u"flag_cauda"_s, u"flag_headache"_s,
                              u"flag_artery"_s, u"flag_chest"_s, u"pregnancy_emergency"_s})
        EXPECT_EQ(urgency(id), "emergency") << id.toStdString();
    for (const QString& id : {u"dvt_suspected"_s, u"neuro_loss"_s, u"flag_cord"_s, u"flag_trauma"_s,
                              u"flag_infection"_s, u"flag_arteritis"_s, u"fracture_suspected"_s})
        EXPECT_EQ(urgency(id), "same_day") << id.toStdString();
    EXPECT_EQ(urgency(u"flag_malignancy"_s), "days");
    EXPECT_EQ(urgency(u"flag_pattern"_s), "appointment");
    EXPECT_EQ(urgency(u"fever"_s), "none");
}

TEST(BuiltInRules, LockTechniquesAndPressure) {
    for (const QString& id : {u"anticoag_limit"_s, u"osteo_adapt"_s, u"coag_light"_s})
        EXPECT_EQ(ruleOf(id).mostPressure, 2) << id.toStdString();
    EXPECT_TRUE(ruleOf(u"anticoag_limit"_s).techniques.contains(u"cupping"_s));
    EXPECT_EQ(ruleOf(u"cupping"_s).techniques, QStringList{u"cupping"_s});
    EXPECT_EQ(ruleOf(u"heat"_s).techniques, QStringList{u"hot_stones"_s});
    EXPECT_TRUE(ruleOf(u"thai"_s).techniques.contains(u"stretching"_s));
    EXPECT_TRUE(ruleOf(u"lymph_drainage"_s).techniques.contains(u"lymphatic_drainage"_s));
    EXPECT_TRUE(ruleOf(u"touch_limits"_s).privateNote);
    EXPECT_EQ(privateItems(builtInRules()), QStringList{u"touch_limits"_s});
}

TEST(BuiltInRules, NameOnlyTechniquesThereAre) {
    // measurement.md 5.1, types and techniques.
    const std::set<QString> known{
        u"thai"_s,        u"lymphatic_drainage"_s, u"friction"_s,     u"cross_fibre_friction"_s, u"tapotement"_s,
        u"compression"_s, u"stretching"_s,         u"mobilisation"_s, u"drainage_strokes"_s,     u"skin_rolling"_s,
        u"cupping"_s,     u"hot_stones"_s,         u"taping"_s};
    for (const Rule& rule : builtInRules()) {
        for (const QString& technique : rule.techniques)
            EXPECT_TRUE(known.contains(technique)) << rule.id.toStdString() << technique.toStdString();
        for (const QString& region : rule.areas)
            EXPECT_TRUE(isKnownRegion(region)) << rule.id.toStdString() << region.toStdString();
    }
}

// Whether some form has such an item, so that what is asked of it can be answered.
bool canBeAnswered(const Condition& condition) {
    using Kind = Condition::Kind;
    for (const Questionnaire& form : builtInQuestionnaires()) {
        const Item* item = findItem(form, condition.item);
        if (!item)
            continue;
        const QStringList words =
            item->type == ItemType::YesNo ? QStringList{u"yes"_s, u"no"_s, u"unknown"_s} : item->options;
        const bool number =
            item->type == ItemType::Number && condition.number >= *item->least && condition.number <= *item->most;
        switch (condition.kind) {
            case Kind::Is:
            case Kind::In:
                if (std::ranges::all_of(condition.values, [&](const QString& v) { return words.contains(v); }))
                    return true;
                break;
            case Kind::AtLeast:
            case Kind::AtMost:
                if (number || item->type == ItemType::BodyMap)
                    return true;
                break;
            default: return true;
        }
    }
    return false;
}

void expectAnswerable(const Rule& rule, const Condition& condition) {
    if (!condition.item.isEmpty()) {
        EXPECT_TRUE(canBeAnswered(condition)) << rule.id.toStdString() << ": " << condition.item.toStdString();
    }
    for (const Condition& one : condition.of)
        expectAnswerable(rule, one);
}

bool isAsked(const QString& id, ItemType type) {
    return std::ranges::any_of(builtInQuestionnaires(), [&](const Questionnaire& form) {
        const Item* item = findItem(form, id);
        return item && item->type == type;
    });
}

TEST(BuiltInRules, AskOnlyForWhatFormsAsk) {
    for (const Rule& rule : builtInRules()) {
        expectAnswerable(rule, rule.when);
        if (!rule.daysFrom.isEmpty()) {
            EXPECT_TRUE(isAsked(rule.daysFrom, ItemType::Day)) << rule.id.toStdString();
        }
        if (!rule.areasFrom.isEmpty()) {
            EXPECT_TRUE(isAsked(rule.areasFrom, ItemType::BodyMap)) << rule.id.toStdString();
        }
    }
}

// The yes or no questions a yes to which calls for the rule.
void addYesQuestions(const Condition& condition, QStringList& items) {
    if (condition.kind == Condition::Kind::Is && condition.values == QStringList{u"yes"_s})
        items += condition.item;
    if (condition.kind == Condition::Kind::Not)
        return;
    for (const Condition& one : condition.of)
        addYesQuestions(one, items);
}

TEST(BuiltInRules, AskAgainWhereAStopIsNotKnown) {
    const QString known = u"injury_examined"_s;  // what is not known to be examined is not
    for (const Rule& rule : builtInRules()) {
        if (rule.level != Level::Stop)
            continue;
        QStringList items;
        addYesQuestions(rule.when, items);
        for (const QString& item : items) {
            Answers answers{{item, u"unknown"_s}, {u"pain_places"_s, u"back"_s}};
            const auto found =
                raised(builtInRules(), answers, {.birthDate = QDate(1950, 1, 1), .today = QDate(2026, 11, 22)});
            EXPECT_TRUE(item == known ||
                        std::ranges::any_of(found, [](const Raised& one) { return one.level == Level::Ask; }))
                << rule.id.toStdString() << ": " << item.toStdString();
        }
    }
}

bool hasLatin(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; });
}

TEST(BuiltInRules, HaveWordsInEveryLanguage) {
    std::set<QString> titles;
    for (const Rule& rule : builtInRules()) {
        const RuleWords english = ruleWords(rule.id, u"en");
        const RuleWords serbian = ruleWords(rule.id, u"sr");
        const RuleWords latin = ruleWords(rule.id, u"sr_Latn");
        for (const RuleWords& words : {english, serbian, latin}) {
            EXPECT_FALSE(words.title.isEmpty() || words.advice.isEmpty()) << rule.id.toStdString();
            EXPECT_EQ(words.adapt.isEmpty(), rule.level != Level::Adapt) << rule.id.toStdString();
        }
        EXPECT_TRUE(titles.insert(english.title).second) << english.title.toStdString();
        EXPECT_FALSE(hasLatin(serbian.title + serbian.advice + serbian.adapt)) << rule.id.toStdString();
        EXPECT_TRUE(hasLatin(latin.title)) << rule.id.toStdString();
    }
    EXPECT_EQ(ruleWords(u"fever", u"sr").title, u"Температура или акутна инфекција"_s);
    EXPECT_EQ(ruleWords(u"fever", u"sr_Latn").title, u"Temperatura ili akutna infekcija"_s);
    EXPECT_EQ(ruleWords(u"fever", u"lt").title, u"Fever or acute infection"_s);
    EXPECT_EQ(ruleWords(u"a rule of old", u"en").title, u"a rule of old"_s);
}

}  // namespace
}  // namespace reliefbook
