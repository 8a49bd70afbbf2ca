// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/questionnaireproblems.h"
#include "tests/core/questionnaires/aform.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {

void PrintTo(const QuestionnaireProblem& problem, std::ostream* out) {
    *out << word(problem.kind) << " group " << problem.group.toStdString() << " item " << problem.item.toStdString()
         << " option " << problem.option.toStdString() << " asked " << problem.asked.toStdString() << " language "
         << problem.language.toStdString();
}

namespace {

using testing::aForm;
using testing::condition;
using testing::formOfGroups;
using Kind = QuestionnaireProblem::Kind;
using Problems = std::vector<QuestionnaireProblem>;

QuestionnaireProblem of(Kind kind, const QString& item, const QString& option = {}, const QString& asked = {}) {
    return {.kind = kind, .group = u"group"_s, .item = item, .option = option, .asked = asked};
}

Item yesNo(const QString& id, const char* shown = nullptr) {
    return {.id = id, .type = ItemType::YesNo, .shown = shown ? condition(shown) : Condition{}};
}

Problems found(std::vector<Item> items) { return problems(aForm(std::move(items))); }

TEST(QuestionnaireProblems, ThereAreNoneInAFormThatHolds) {
    EXPECT_EQ(found({yesNo(u"a"_s),
                     yesNo(u"b"_s, R"({"item":"a","is":"unknown"})"),
                     {.id = u"sign"_s, .type = ItemType::Signature}}),
              Problems{});
}

TEST(QuestionnaireProblems, IdsAreOfLettersDigitsAndUnderscores) {
    EXPECT_EQ(found({yesNo(u"a b"_s)}), Problems{of(Kind::BadId, u"a b"_s)});
    EXPECT_EQ(found({yesNo(QString())}), Problems{of(Kind::BadId, QString())});
    EXPECT_EQ(found({yesNo(QString(65, u'a'))}), Problems{of(Kind::BadId, QString(65, u'a'))});
    EXPECT_EQ(found({{.id = u"a"_s, .type = ItemType::Single, .options = {u"x.y"_s}}}),
              Problems{of(Kind::BadId, u"a"_s, u"x.y"_s)});
    Questionnaire form = aForm(std::vector{yesNo(u"a"_s)});
    form.id = u"../form"_s;
    EXPECT_EQ(problems(form), Problems{{.kind = Kind::BadId}});
    form.id = u"form"_s;
    form.wordings[u"../x"_s] = form.wordings[u"en"_s];
    EXPECT_EQ(problems(form), (Problems{{.kind = Kind::BadId, .language = u"../x"_s}}));
}

TEST(QuestionnaireProblems, EveryIdStandsOnce) {
    EXPECT_EQ(found({yesNo(u"a"_s), yesNo(u"a"_s)}), Problems{of(Kind::SameIdTwice, u"a"_s)});
    EXPECT_EQ(found({{.id = u"a"_s, .type = ItemType::Single, .options = {u"x"_s, u"x"_s}}}),
              Problems{of(Kind::SameIdTwice, u"a"_s, u"x"_s)});
    EXPECT_EQ(problems(formOfGroups({ItemGroup{.id = u"g"_s, .items = {yesNo(u"a"_s)}},
                                     ItemGroup{.id = u"g"_s, .items = {yesNo(u"b"_s)}}})),
              (Problems{{.kind = Kind::SameIdTwice, .group = u"g"_s}}));
}

TEST(QuestionnaireProblems, ThereIsSomethingToAnswer) {
    EXPECT_EQ(problems(formOfGroups({})), Problems{{.kind = Kind::NoItems}});
    EXPECT_EQ(problems(aForm({})), (Problems{{.kind = Kind::NoItems, .group = u"group"_s}}));
    EXPECT_EQ(found({{.id = u"a"_s, .type = ItemType::Single}}), Problems{of(Kind::NoOptions, u"a"_s)});
    EXPECT_EQ(found({{.id = u"a"_s, .type = ItemType::Number, .least = 5, .most = 4}}),
              Problems{of(Kind::LeastAboveMost, u"a"_s)});
    EXPECT_EQ(found({{.id = u"a"_s, .type = ItemType::Multiple, .options = {u"x"_s}, .exclusive = {u"none"_s}}}),
              Problems{of(Kind::UnknownExclusive, u"a"_s, u"none"_s)});
}

TEST(QuestionnaireProblems, OnlyABodyMapAsksWhere) {
    EXPECT_EQ(found({{.id = u"a"_s, .type = ItemType::BodyMap, .marks = MarksAsked::Where}}), Problems{});
    EXPECT_EQ(found({{.id = u"a"_s, .marks = MarksAsked::Where}}), Problems{of(Kind::UnfittingMarks, u"a"_s)});
}

TEST(QuestionnaireProblems, NothingIsAskedAfterTheSignature) {
    EXPECT_EQ(found({{.id = u"sign"_s, .type = ItemType::Signature}, yesNo(u"a"_s)}),
              Problems{of(Kind::SignatureNotLast, u"sign"_s)});
}

TEST(QuestionnaireProblems, AFormIsSignedOnce) {
    const Item first{.id = u"sign"_s, .type = ItemType::Signature};
    const Item second{.id = u"again"_s, .type = ItemType::Signature};
    EXPECT_EQ(found({yesNo(u"a"_s), first, second}), Problems{of(Kind::SignatureTwice, u"again"_s)});
    EXPECT_TRUE(isOfStructure(Kind::SignatureTwice)) << "no such file is taken in";
}

TEST(QuestionnaireProblems, ConditionsAskForWhatWasAnsweredBefore) {
    EXPECT_EQ(found({yesNo(u"a"_s, R"({"item":"z","is":"yes"})")}),
              Problems{of(Kind::ConditionOnUnknown, u"a"_s, {}, u"z"_s)});
    EXPECT_EQ(found({yesNo(u"a"_s, R"({"not":{"item":"b","is":"yes"}})"), yesNo(u"b"_s)}),
              Problems{of(Kind::ConditionOnLater, u"a"_s, {}, u"b"_s)});
    EXPECT_EQ(found({yesNo(u"a"_s, R"({"item":"a","is":"yes"})")}),
              Problems{of(Kind::ConditionInLoop, u"a"_s, {}, u"a"_s)});
    EXPECT_EQ(found({yesNo(u"a"_s, R"({"item":"c","is":"yes"})"), yesNo(u"b"_s, R"({"item":"a","is":"yes"})"),
                     yesNo(u"c"_s, R"({"item":"b","is":"yes"})")}),
              Problems{of(Kind::ConditionInLoop, u"a"_s, {}, u"c"_s)});
}

TEST(QuestionnaireProblems, AGroupIsShownByEarlierGroups) {
    const auto shownBy = [](const char* json) {
        return problems(formOfGroups({ItemGroup{.id = u"g1"_s, .items = {yesNo(u"a"_s)}},
                                      ItemGroup{.id = u"g2"_s, .items = {yesNo(u"b"_s)}, .shown = condition(json)},
                                      ItemGroup{.id = u"g3"_s, .items = {yesNo(u"c"_s)}}}));
    };
    EXPECT_EQ(shownBy(R"({"item":"a","is":"yes"})"), Problems{});
    EXPECT_EQ(shownBy(R"({"item":"b","is":"yes"})"),
              (Problems{{.kind = Kind::ConditionInLoop, .group = u"g2"_s, .asked = u"b"_s}}));
    EXPECT_EQ(shownBy(R"({"item":"c","is":"yes"})"),
              (Problems{{.kind = Kind::ConditionOnLater, .group = u"g2"_s, .asked = u"c"_s}}));
}

TEST(QuestionnaireProblems, ConditionsCompareWhatIsAnswered) {
    const auto shownBy = [](Item asked, const char* json) {
        asked.id = u"a"_s;
        return found({std::move(asked), yesNo(u"b"_s, json)});
    };
    const Problems unfitting{of(Kind::ConditionUnfitting, u"b"_s, {}, u"a"_s)};
    EXPECT_EQ(shownBy({.type = ItemType::Text}, R"({"item":"a",">=":3})"), unfitting);
    EXPECT_EQ(shownBy({.type = ItemType::Text}, R"({"item":"a","is":"x"})"), unfitting);
    EXPECT_EQ(shownBy({.type = ItemType::Number}, R"({"days_since":"a","<=":3})"), unfitting);
    EXPECT_EQ(shownBy({.type = ItemType::Instruction}, R"({"item":"a","answered":true})"), unfitting);
    EXPECT_EQ(shownBy({.type = ItemType::Number}, R"({"item":"a",">=":3})"), Problems{});
    EXPECT_EQ(shownBy({.type = ItemType::BodyMap}, R"({"item":"a",">=":3})"), Problems{});
    EXPECT_EQ(shownBy({.type = ItemType::Day}, R"({"days_since":"a","<=":3})"), Problems{});
    EXPECT_EQ(shownBy({.type = ItemType::Single, .options = {u"x"_s}}, R"({"item":"a","in":["x","y"]})"),
              Problems{of(Kind::ConditionOnNoOption, u"b"_s, u"y"_s, u"a"_s)});
    EXPECT_EQ(shownBy({.type = ItemType::YesNo}, R"({"item":"a","is":"true"})"),
              Problems{of(Kind::ConditionOnNoOption, u"b"_s, u"true"_s, u"a"_s)});
}

TEST(QuestionnaireProblems, OnlyNumbersAreScored) {
    Questionnaire form = aForm({yesNo(u"a"_s), {.id = u"pain"_s, .type = ItemType::Scale}});
    form.scoring = Scoring{.items = {u"pain"_s, u"a"_s, u"z"_s}, .least = 0, .most = 10};
    EXPECT_EQ(problems(form), (Problems{{.kind = Kind::UnfittingScoring, .item = u"a"_s},
                                        {.kind = Kind::UnfittingScoring, .item = u"z"_s}}));
    form.scoring->items = {};
    EXPECT_EQ(problems(form), Problems{});
    form.scoring->minimumAnswered = 2;
    EXPECT_EQ(problems(form), Problems{{.kind = Kind::UnfittingScoring}});
    form.scoring->minimumAnswered = 1;
    form.scoring->least = 10;
    EXPECT_EQ(problems(form), Problems{{.kind = Kind::LeastAboveMost}});
}

TEST(QuestionnaireProblems, EveryMissingTextIsNamedWithItsLanguage) {
    Questionnaire form = aForm({{.id = u"ill"_s, .type = ItemType::YesNo, .detail = true},
                                {.id = u"pain"_s, .type = ItemType::Scale},
                                {.id = u"what"_s, .type = ItemType::Single, .options = {u"x"_s, u"y"_s}}});
    Wording& serbian = form.wordings[u"sr"_s] = testing::wordsFor(form, u"Реч"_s);
    serbian.title = u" "_s;
    serbian.groups.clear();
    serbian.items[u"ill"_s].detail.clear();
    serbian.items[u"pain"_s].high.clear();
    serbian.items[u"what"_s].options.erase(u"y"_s);
    serbian.items[u"gone"_s].text = u"Реч"_s;
    const auto missing = [](const QString& item, const QString& option = {}) {
        return QuestionnaireProblem{
            .kind = Kind::MissingText, .group = u"group"_s, .item = item, .option = option, .language = u"sr"_s};
    };
    EXPECT_EQ(problems(form), (Problems{{.kind = Kind::NoTitle, .language = u"sr"_s},
                                        missing({}),
                                        missing(u"ill"_s),
                                        missing(u"pain"_s),
                                        missing(u"what"_s, u"y"_s),
                                        {.kind = Kind::UnknownText, .item = u"gone"_s, .language = u"sr"_s}}));
    for (const QuestionnaireProblem& problem : problems(form))
        EXPECT_FALSE(isOfStructure(problem.kind));
}

TEST(QuestionnaireProblems, OneLanguageSaysEverything) {
    Questionnaire form = aForm(std::vector{yesNo(u"a"_s)});
    form.wordings[u"en"_s].items.clear();
    EXPECT_EQ(problems(form).front(), QuestionnaireProblem{.kind = Kind::NoCompleteWording});
    form.wordings[u"lt"_s] = testing::wordsFor(form, u"žodis"_s);
    EXPECT_EQ(problems(form).front().kind, Kind::MissingText);
    form.wordings.clear();
    EXPECT_EQ(problems(form), Problems{{.kind = Kind::NoCompleteWording}});
}

}  // namespace
}  // namespace reliefbook
