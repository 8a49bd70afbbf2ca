// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/editing.h"
#include "core/questionnaires/questionnaireproblems.h"
#include "core/questionnaires/versions.h"
#include "core/questionnaires/wordediting.h"
#include "tests/core/questionnaires/aform.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::aForm;
using testing::condition;
using testing::formOfGroups;

QString say(const Questionnaire& form) {
    QStringList groups;
    for (const ItemGroup& group : form.groups) {
        QStringList items;
        for (const Item& item : group.items)
            items += item.id;
        groups += group.id + u": "_s + items.join(u' ');
    }
    return groups.join(u"; "_s);
}

// first: ill, what (shown by ill); second (shown by what and ill): more, pain
Questionnaire sample() {
    return formOfGroups({
        ItemGroup{.id = u"first"_s,
                  .items = {{.id = u"ill"_s, .type = ItemType::YesNo, .required = true, .detail = true},
                            {.id = u"what"_s,
                             .type = ItemType::Multiple,
                             .options = {u"cold"_s, u"flu"_s, u"none"_s},
                             .exclusive = {u"none"_s},
                             .shown = condition(R"({"item":"ill","is":"yes"})")}}},
        ItemGroup{.id = u"second"_s,
                  .items = {{.id = u"more"_s,
                             .shown = condition(
                                 R"({"all":[{"item":"what","in":["cold","flu"]},{"item":"ill","is":"yes"}]})")},
                            {.id = u"pain"_s, .type = ItemType::Scale}},
                  .shown = condition(R"({"not":{"item":"what","is":"flu"}})")},
    });
}

TEST(Editing, AddsWithNewIdsWhereItWasAsked) {
    Edited edited = addItem(sample(), u"first", ItemType::Number, 1);
    EXPECT_EQ(edited.id, u"q1"_s);
    EXPECT_EQ(say(edited.questionnaire), u"first: ill q1 what; second: more pain"_s);
    EXPECT_EQ(findItem(edited.questionnaire, u"q1")->type, ItemType::Number);
    edited = addItem(edited.questionnaire, u"second", ItemType::Text, 99);
    EXPECT_EQ(say(edited.questionnaire), u"first: ill q1 what; second: more pain q2"_s);
    edited = addGroup(edited.questionnaire, 0);
    EXPECT_EQ(edited.id, u"g1"_s);
    EXPECT_EQ(say(edited.questionnaire), u"g1: ; first: ill q1 what; second: more pain q2"_s);
    edited = addOption(edited.questionnaire, u"what", 1);
    EXPECT_EQ(findItem(edited.questionnaire, u"what")->options, QStringList({u"cold"_s, u"a1"_s, u"flu"_s, u"none"_s}));
    EXPECT_EQ(addOption(sample(), u"ill", 0).questionnaire, sample());
    EXPECT_EQ(addItem(sample(), u"third", ItemType::Text, 0).questionnaire, sample());
}

TEST(Editing, NeverGivesAnIdOfAnEarlierVersionAgain) {
    const Questionnaire first = addItem(sample(), u"first", ItemType::Text, 0).questionnaire;
    const Questionnaire second = nextVersion(removeItem(first, u"q1").questionnaire);
    EXPECT_EQ(addItem(second, u"first", ItemType::Text, 0).id, u"q1_v2"_s);
}

TEST(Editing, MovesWithinAndBetweenGroups) {
    EXPECT_EQ(say(moveItem(sample(), u"ill", u"first", 1)), u"first: what ill; second: more pain"_s);
    EXPECT_EQ(say(moveItem(sample(), u"what", u"second", 1)), u"first: ill; second: more what pain"_s);
    EXPECT_EQ(say(moveItem(sample(), u"pain", u"first", -5)), u"first: pain ill what; second: more"_s);
    EXPECT_EQ(say(moveGroup(sample(), u"second", 0)), u"second: more pain; first: ill what"_s);
    EXPECT_EQ(findItem(moveOption(sample(), u"what", u"none", 0), u"what")->options,
              QStringList({u"none"_s, u"cold"_s, u"flu"_s}));
    EXPECT_EQ(findItem(moveOption(sample(), u"what", u"cold", 9), u"what")->options,
              QStringList({u"flu"_s, u"none"_s, u"cold"_s}));
    EXPECT_EQ(moveItem(sample(), u"nothing", u"first", 0), sample());
}

TEST(Editing, AConditionMovedBeforeItsQuestionIsAProblem) {
    EXPECT_EQ(problems(sample()), std::vector<QuestionnaireProblem>{});
    EXPECT_EQ(problems(moveItem(sample(), u"ill", u"first", 1)).front().kind,
              QuestionnaireProblem::Kind::ConditionOnLater);
}

TEST(Editing, CopiesAnItemWithItsWords) {
    Questionnaire form = setItemText(sample(), u"sr"_s, u"what"_s, &ItemWording::text, u"Шта?"_s);
    const Edited edited = copyItem(form, u"what");
    EXPECT_EQ(say(edited.questionnaire), u"first: ill what q1; second: more pain"_s);
    Item expected = *findItem(form, u"what");
    expected.id = u"q1"_s;
    EXPECT_EQ(*findItem(edited.questionnaire, u"q1"), expected);
    EXPECT_EQ(edited.questionnaire.wordings.at(u"sr"_s).items.at(u"q1"_s).text, u"Шта?"_s);
    EXPECT_EQ(edited.questionnaire.wordings.at(u"en"_s).items.at(u"q1"_s), form.wordings[u"en"_s].items[u"what"_s]);
}

TEST(Editing, ACopyOfAGroupAsksForItsOwnItems) {
    const Edited edited = copyGroup(sample(), u"first");
    EXPECT_EQ(edited.id, u"g1"_s);
    EXPECT_EQ(say(edited.questionnaire), u"first: ill what; g1: q1 q2; second: more pain"_s);
    EXPECT_EQ(findItem(edited.questionnaire, u"q2")->shown, condition(R"({"item":"q1","is":"yes"})"));
    EXPECT_EQ(findItem(edited.questionnaire, u"what")->shown, condition(R"({"item":"ill","is":"yes"})"));
    EXPECT_EQ(problems(edited.questionnaire), std::vector<QuestionnaireProblem>{});
}

TEST(Editing, RemovingAnItemTakesWhatAskedForItAlongAndSaysSo) {
    const Edited edited = removeItem(sample(), u"what");
    EXPECT_EQ(say(edited.questionnaire), u"first: ill; second: more pain"_s);
    EXPECT_EQ(edited.freedItems, QStringList({u"more"_s}));
    EXPECT_EQ(edited.freedGroups, QStringList({u"second"_s}));
    EXPECT_EQ(findItem(edited.questionnaire, u"more")->shown, condition(R"({"item":"ill","is":"yes"})"));
    EXPECT_EQ(edited.questionnaire.groups[1].shown, Condition{});
    EXPECT_FALSE(edited.questionnaire.wordings.at(u"en"_s).items.contains(u"what"_s));
    EXPECT_EQ(problems(edited.questionnaire), std::vector<QuestionnaireProblem>{});
}

TEST(Editing, RemovingAGroupRemovesAllOfIt) {
    const Edited edited = removeGroup(sample(), u"first");
    EXPECT_EQ(say(edited.questionnaire), u"second: more pain"_s);
    EXPECT_EQ(edited.freedItems, QStringList({u"more"_s}));
    EXPECT_EQ(edited.freedGroups, QStringList({u"second"_s}));
    EXPECT_EQ(problems(edited.questionnaire), std::vector<QuestionnaireProblem>{});
}

TEST(Editing, RemovingAnOptionLeavesConditionsOnTheOthers) {
    const Edited edited = removeOption(sample(), u"what", u"flu");
    EXPECT_EQ(findItem(edited.questionnaire, u"what")->options, QStringList({u"cold"_s, u"none"_s}));
    EXPECT_EQ(findItem(edited.questionnaire, u"more")->shown,
              condition(R"({"all":[{"item":"what","in":["cold"]},{"item":"ill","is":"yes"}]})"));
    EXPECT_EQ(edited.questionnaire.groups[1].shown, Condition{});
    EXPECT_EQ(edited.freedItems, QStringList({u"more"_s}));
    EXPECT_EQ(edited.freedGroups, QStringList({u"second"_s}));
    EXPECT_EQ(problems(edited.questionnaire), std::vector<QuestionnaireProblem>{});
    EXPECT_EQ(findItem(removeOption(sample(), u"what", u"none").questionnaire, u"what")->exclusive, QStringList());
}

TEST(Editing, RemovedItemsAreScoredNoMore) {
    Questionnaire form = aForm({{.id = u"a"_s, .type = ItemType::Scale}, {.id = u"b"_s, .type = ItemType::Scale}});
    form.scoring = Scoring{.items = {u"a"_s, u"b"_s}, .minimumAnswered = 2, .least = 0, .most = 20};
    const Questionnaire one = removeItem(form, u"a").questionnaire;
    EXPECT_EQ(one.scoring->items, QStringList({u"b"_s}));
    EXPECT_EQ(one.scoring->minimumAnswered, 1);
    EXPECT_EQ(changeType(one, u"b", ItemType::Text).questionnaire.scoring, std::nullopt);
}

TEST(Editing, AnotherTypeDropsWhatItDoesNotHave) {
    const Edited single = changeType(sample(), u"what", ItemType::Single);
    EXPECT_EQ(findItem(single.questionnaire, u"what")->options, QStringList({u"cold"_s, u"flu"_s, u"none"_s}));
    EXPECT_EQ(findItem(single.questionnaire, u"what")->exclusive, QStringList());
    EXPECT_EQ(single.freedItems, QStringList());

    const Edited text = changeType(sample(), u"ill", ItemType::Text);
    EXPECT_EQ(*findItem(text.questionnaire, u"ill"), (Item{.id = u"ill"_s, .type = ItemType::Text, .required = true}));
    EXPECT_EQ(text.questionnaire.wordings.at(u"en"_s).items.at(u"ill"_s), ItemWording{.text = u"Word"_s});
    EXPECT_EQ(text.freedItems, QStringList({u"what"_s, u"more"_s}));
    EXPECT_EQ(problems(text.questionnaire), std::vector<QuestionnaireProblem>{});

    const Questionnaire number =
        aForm({{.id = u"n"_s, .type = ItemType::Number, .least = 1, .most = 2, .decimals = 1}});
    EXPECT_EQ(*findItem(changeType(number, u"n", ItemType::Day).questionnaire, u"n"),
              (Item{.id = u"n"_s, .type = ItemType::Day}));
    EXPECT_FALSE(findItem(changeType(sample(), u"ill", ItemType::Instruction).questionnaire, u"ill")->required);

    const Questionnaire map = aForm({{.id = u"m"_s, .type = ItemType::BodyMap, .marks = MarksAsked::Where}});
    EXPECT_EQ(changeType(map, u"m", ItemType::BodyMap).questionnaire, map);
    EXPECT_EQ(*findItem(changeType(map, u"m", ItemType::Text).questionnaire, u"m"), Item{.id = u"m"_s});
}

TEST(Editing, ShowsByAQuestionAndAnAnswer) {
    const Questionnaire form = setShown(sample(), u"pain", whereAnswered(u"ill"_s, u"yes"_s));
    EXPECT_EQ(findItem(form, u"pain")->shown, condition(R"({"item":"ill","is":"yes"})"));
    EXPECT_EQ(setGroupShown(sample(), u"second", {}).groups[1].shown, Condition{});
}

TEST(Editing, SetsWordsInALanguageThatIsNew) {
    Questionnaire form = setTitle(sample(), u"sr"_s, u"Наслов"_s);
    form = setIntro(form, u"sr"_s, u"Увод"_s);
    form = setGroupTitle(form, u"sr"_s, u"first"_s, u"Прво"_s);
    form = setItemText(form, u"sr"_s, u"pain"_s, &ItemWording::low, u"Без бола"_s);
    form = setOptionText(form, u"sr"_s, u"what"_s, u"flu"_s, u"Грип"_s);
    Wording expected{.title = u"Наслов"_s, .intro = u"Увод"_s, .groups = {{u"first"_s, u"Прво"_s}}};
    expected.items[u"pain"_s].low = u"Без бола"_s;
    expected.items[u"what"_s].options[u"flu"_s] = u"Грип"_s;
    EXPECT_EQ(form.wordings.at(u"sr"_s), expected);
    EXPECT_EQ(removeLanguage(form, u"sr"_s), sample());
    EXPECT_EQ(setItemText(sample(), u"sr"_s, u"gone"_s, &ItemWording::text, u"x"_s), sample());
    EXPECT_EQ(setOptionText(sample(), u"sr"_s, u"what"_s, u"gone"_s, u"x"_s), sample());
    EXPECT_EQ(setGroupTitle(sample(), u"sr"_s, u"gone"_s, u"x"_s), sample());
}

TEST(Versions, CountUp) { EXPECT_EQ(nextVersion(sample()).version, 2); }

TEST(Versions, AskTheSameInOtherWords) {
    const Questionnaire translated = setTitle(sample(), u"sr"_s, u"Наслов"_s);
    const Questionnaire reworded = setTitle(sample(), u"en"_s, u"Title"_s);
    const Questionnaire other = changeType(sample(), u"pain", ItemType::Number).questionnaire;
    EXPECT_TRUE(sameButWording(sample(), nextVersion(reworded)));
    EXPECT_FALSE(sameButWording(sample(), other));
    EXPECT_TRUE(isSameForAnswers(sample(), sample()));
    EXPECT_TRUE(isSameForAnswers(sample(), translated)) << "a language more";
    EXPECT_FALSE(isSameForAnswers(sample(), reworded));
    EXPECT_FALSE(isSameForAnswers(sample(), other));
}

}  // namespace
}  // namespace reliefbook
