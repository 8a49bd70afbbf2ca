// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/rescreening.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/standing.h"
#include "core/screening/rulesjson.h"
#include "tests/core/screening/screeningcases.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::ScreeningCase;
using testing::screeningCases;

const QStringList screeningForms{u"adult_intake"_s, u"minor_intake"_s, u"pregnancy"_s, u"short_intake"_s, u"visit"_s};

FormSheet sheetOf(const Questionnaire& form, const AskedOf& of, const Answers& earlier) {
    FormSheet sheet;
    sheet.response.id = Id<Response>::make();
    sheet.questionnaire = form;
    sheet.of = of;
    sheet.earlier = earlier;
    return sheet;
}

HeldFinding heldOf(const Raised& raised) {
    HeldFinding held;
    held.finding.id = Id<Finding>::make();
    held.finding.rule = raised.rule;
    held.finding.level = raised.level;
    held.finding.areas = raised.areas.join(u' ');
    held.finding.item = raised.item;
    held.finding.openedOn = raised.from;
    held.finding.untilDay = raised.until;
    return held;
}

/// Why the form closes it; none: it stays.
std::optional<QString> closes(const FormSheet& form, const Answers& answers, const HeldFinding& held,
                              const std::vector<Rule>& rules = builtInRules()) {
    for (const Change& change : rescreened(form, answers, {held}, rules)) {
        const auto& finding = std::get<Finding>(*change.after);
        if (finding.id == held.finding.id)
            return finding.closedOn ? std::optional(finding.reason) : std::nullopt;
    }
    return std::nullopt;
}

const Item* itemNamed(const QString& id) {
    for (const Questionnaire& form : builtInQuestionnaires()) {
        if (const Item* item = findItem(form, id))
            return item;
    }
    return nullptr;
}

/// "No" to a question of one or the other kind; none where it is of another.
QJsonValue noTo(const Item& item) {
    if (item.type == ItemType::YesNo)
        return item.id == u"guardian_consent"_s ? u"yes"_s : u"no"_s;
    if (item.type == ItemType::Multiple && item.exclusive.isEmpty())
        return QJsonArray{u"other_than_these"_s};
    return item.type == ItemType::Multiple ? QJsonValue(QJsonArray{item.exclusive.front()}) : QJsonValue();
}

/// "No" to every question that hangs on no other answer; what hangs on them is not shown then.
Answers noToAll(const Questionnaire& form, const AskedOf& of) {
    Answers answers;
    if (form.purpose == Purpose::Visit)
        answers.insert(u"anything_changed"_s, u"yes"_s);
    for (const ItemGroup& group : form.groups) {
        for (const Item& item : group.items) {
            const QJsonValue no = noTo(item);
            if (!answers.contains(item.id) && itemsOf(item.shown).isEmpty() && !no.isNull())
                answers.insert(item.id, no);
        }
    }
    return shownAnswers(form, answers, of);
}

/// A form with this one question, asked of everybody.
Questionnaire asking(const Item& item) {
    Item alone = item;
    alone.shown = {};
    Questionnaire form;
    form.id = u"one_question"_s;
    form.purpose = Purpose::Visit;
    form.groups = {{.id = u"only"_s, .items = {alone}}};
    return form;
}

TEST(Rescreening, OfEveryRuleANoToWhatItHangsOnClosesIt) {
    std::set<QString> closed;
    for (const ScreeningCase& one : screeningCases()) {
        for (const QString& id : screeningForms) {
            const Questionnaire& form = *builtInQuestionnaire(id);
            Answers given = one.answers;
            if (form.purpose == Purpose::Visit)
                given.insert(u"anything_changed"_s, u"yes"_s);
            const Answers answers = shownAnswers(form, given, one.of);
            const bool isIntake = form.purpose == Purpose::Intake;
            for (const Raised& raised : raised(builtInRules(), answers, one.of)) {
                if (raised.rule == u"minor" && form.id != u"minor_intake")
                    continue;  // only there the guardian is asked
                const FormSheet again = sheetOf(form, one.of, isIntake ? answers : Answers{});
                // No map has a "no", and one that is left empty says nothing: that is closed by hand.
                const bool hasNo = raised.rule != u"touch_areas";
                EXPECT_EQ(closes(again, noToAll(form, one.of), heldOf(raised)).value_or(QString()),
                          hasNo ? closedByAnswers : QStringView())
                    << id.toStdString() << ", " << one.name.toStdString() << ": " << testing::printed(raised);
                EXPECT_EQ(closes(again, answers, heldOf(raised)), std::nullopt) << "the same answers go on";
                closed.insert(raised.rule);
            }
        }
    }
    for (const Rule& rule : builtInRules())
        EXPECT_TRUE(closed.contains(rule.id)) << rule.id.toStdString() << " is raised by no form";
}

TEST(Rescreening, OfEveryRuleWithTwoCallersTheOtherKeepsIt) {
    std::set<QString> kept;
    for (const Rule& rule : builtInRules()) {
        std::map<QString, QJsonValue> callers;  // which answers call for it, over all cases
        for (const ScreeningCase& one : screeningCases()) {
            for (const Raised& found : raised({rule}, one.answers, one.of))
                callers.emplace(found.item, one.answers.value(found.item));
        }
        for (const ScreeningCase& one : screeningCases()) {
            const auto alone = raised({rule}, one.answers, one.of);
            if (alone.empty())
                continue;
            for (const auto& [item, yes] : callers) {
                const Item* asked = itemNamed(item);
                if (one.answers.contains(item) || asked == nullptr || noTo(*asked).isNull())
                    continue;
                Answers both = one.answers;
                both.insert(item, yes);
                const auto found = raised({rule}, both, one.of);
                if (found.empty())
                    continue;
                Raised first = found.front();
                first.item = item;  // as it is where that was answered first
                const FormSheet form = sheetOf(asking(*asked), one.of, both);
                EXPECT_EQ(closes(form, {{item, noTo(*asked)}}, heldOf(first)), std::nullopt)
                    << rule.id.toStdString() << ": " << one.name.toStdString() << " still calls for it without "
                    << item.toStdString();
                EXPECT_EQ(closes(sheetOf(asking(*asked), one.of, {{item, yes}}), {{item, noTo(*asked)}}, heldOf(first)),
                          closedByAnswers)
                    << rule.id.toStdString() << ": nothing else calls for it than " << item.toStdString();
                kept.insert(rule.id);
            }
        }
    }
    for (const QString& rule : {u"thai"_s, u"heat"_s, u"cupping"_s, u"lymph_drainage"_s, u"osteo_note"_s,
                                u"osteo_adapt"_s, u"cancer_note"_s, u"flag_malignancy"_s, u"med_dulling"_s})
        EXPECT_TRUE(kept.contains(rule)) << rule.toStdString();
}

const AskedOf adult{.birthDate = QDate(1980, 5, 17), .today = QDate(2026, 11, 22)};

HeldFinding heldOf(const QString& rule, const QString& item) {
    return heldOf(Raised{.rule = rule,
                         .level = findRule(builtInRules(), rule)->level,
                         .areas = {},
                         .item = item,
                         .from = QDate(2026, 5, 22),
                         .until = {}});
}

TEST(Rescreening, OfWhatIsNotKnownLeavesOpenWhatHangsOnIt) {
    const Questionnaire& form = *builtInQuestionnaire(u"short_intake");
    Answers answers = noToAll(form, adult);
    const HeldFinding contagious = heldOf(u"skin_contagious"_s, u"skin_contagious"_s);
    const FormSheet sheet = sheetOf(form, adult, {{u"skin_problem"_s, u"yes"_s}, {u"skin_contagious"_s, u"yes"_s}});
    EXPECT_EQ(closes(sheet, answers, contagious), closedByAnswers);
    answers.insert(u"skin_problem"_s, u"unknown"_s);
    EXPECT_EQ(closes(sheet, answers, contagious), std::nullopt);
}

TEST(Rescreening, AtAVisitWhereNothingChangedClosesNothing) {
    const FormSheet sheet = sheetOf(*builtInQuestionnaire(u"visit"), adult, {});
    const Answers answers{{u"anything_changed"_s, u"no"_s}};
    EXPECT_EQ(askedItems(*sheet.questionnaire, answers, adult), std::set<QString>{u"anything_changed"_s});
    for (const Rule& rule : builtInRules()) {
        for (const QString& item : itemsOf(rule.when)) {
            const bool isOfAMinor = rule.row == u"minor"_s;
            if (!isOfAMinor) {
                EXPECT_EQ(closes(sheet, answers, heldOf(rule.id, item)), std::nullopt) << rule.id.toStdString();
            }
        }
    }
}

TEST(Rescreening, ForMinorsEndsWithTheGuardiansConsentOrWithTheirChildhood) {
    const auto at = [](QDate day) { return AskedOf{.birthDate = QDate(2009, 3, 1), .today = day}; };
    const QDate before(2027, 2, 28), birthday(2027, 3, 1);
    const HeldFinding minor = heldOf(u"minor"_s, {});
    const HeldFinding refused = heldOf(u"minor_refused"_s, u"guardian_consent"_s);
    const Questionnaire& visit = *builtInQuestionnaire(u"visit");
    const Answers nothing{{u"anything_changed"_s, u"no"_s}};
    EXPECT_EQ(closes(sheetOf(visit, at(before), {}), nothing, minor), std::nullopt);
    EXPECT_EQ(closes(sheetOf(visit, at(birthday), {}), nothing, minor), closedByAnswers);
    const Answers no{{u"guardian_consent"_s, u"no"_s}};
    EXPECT_EQ(closes(sheetOf(visit, at(before), no), nothing, refused), std::nullopt);
    EXPECT_EQ(closes(sheetOf(visit, at(birthday), no), nothing, refused), closedByAnswers);
    const Questionnaire& intake = *builtInQuestionnaire(u"minor_intake");
    Answers answers = noToAll(intake, at(before));
    ASSERT_EQ(answers.value("guardian_consent"_L1), u"yes"_s);
    EXPECT_EQ(closes(sheetOf(intake, at(before), {}), answers, minor), closedByAnswers);
    EXPECT_EQ(closes(sheetOf(intake, at(before), no), answers, refused), closedByAnswers);
    EXPECT_EQ(closes(sheetOf(visit, at(before), answers), nothing, minor), closedByAnswers) << "the consent is there";
}

TEST(Rescreening, SaysWhereTheRuleIsNotUsedAnyMore) {
    std::vector<Rule> rules = builtInRules();
    std::erase_if(rules, [](const Rule& rule) { return rule.id == u"thai"; });
    const Questionnaire& visit = *builtInQuestionnaire(u"visit");
    const Answers pregnant{{u"anything_changed"_s, u"yes"_s}, {u"pregnant"_s, u"yes"_s}};
    const HeldFinding thai = heldOf(u"thai"_s, u"pregnant"_s);
    EXPECT_EQ(closes(sheetOf(visit, adult, {}), pregnant, thai, rules), closedByRule);
    EXPECT_EQ(closes(sheetOf(visit, adult, {}), {{u"anything_changed"_s, u"no"_s}}, thai, rules), std::nullopt);
}

TEST(Rescreening, ClosesWhatADayThatWasCorrectedLetPass) {
    const Questionnaire& visit = *builtInQuestionnaire(u"visit");
    Answers answers = noToAll(visit, adult);
    answers.insert(u"surgery"_s, u"yes"_s);
    answers.insert(u"surgery_on"_s, u"2025-11-22"_s);
    EXPECT_EQ(closes(sheetOf(visit, adult, {}), answers, heldOf(u"surgery_note"_s, u"surgery"_s)), closedByAnswers);
}

TEST(Standing, IsWhatWasSaidLastAndWhatNobodyAskedAgain) {
    const Questionnaire& form = *builtInQuestionnaire(u"short_intake");
    const Answers earlier{{u"disc"_s, u"yes"_s},
                          {u"pregnant"_s, u"yes"_s},
                          {u"skin_problem"_s, u"yes"_s},
                          {u"skin_problem.detail"_s, u"a rash"_s},
                          {u"skin_contagious"_s, u"yes"_s}};
    const Answers now = noToAll(form, adult);
    const Answers standing = standingAfter(earlier, form, now, adult);
    EXPECT_EQ(standing.value("disc"_L1), u"yes"_s) << "the short intake does not ask it";
    EXPECT_EQ(standing.value("pregnant"_L1), u"no"_s);
    EXPECT_FALSE(standing.contains("skin_problem.detail"_L1));
    EXPECT_FALSE(standing.contains("skin_contagious"_L1));
}

}  // namespace
}  // namespace reliefbook
