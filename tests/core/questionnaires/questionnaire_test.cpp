// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/questionnaires/aform.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::aForm;
using testing::answers;
using testing::asked;
using testing::condition;
using testing::formOfGroups;
using testing::idsOf;

// operated -> where -> scar_closed, and a page for those who are in pain.
Questionnaire chain() {
    return formOfGroups({
        ItemGroup{.id = u"health"_s,
                  .items = {{.id = u"operated"_s, .type = ItemType::YesNo, .detail = true},
                            {.id = u"where"_s,
                             .type = ItemType::Single,
                             .options = {u"back"_s, u"knee"_s},
                             .shown = condition(R"({"item":"operated","is":"yes"})")},
                            {.id = u"scar_closed"_s,
                             .type = ItemType::YesNo,
                             .shown = condition(R"({"item":"where","is":"back"})")}}},
        ItemGroup{.id = u"scar"_s,
                  .items = {{.id = u"scar_pain"_s, .type = ItemType::Scale}},
                  .shown = condition(R"({"item":"scar_closed","is":"no"})")},
    });
}

TEST(Questionnaire, ShowsOnlyWhatItsConditionsCallFor) {
    EXPECT_EQ(idsOf(shownItems(chain(), {}, asked())), QStringList({u"operated"_s}));
    EXPECT_EQ(idsOf(shownItems(chain(), answers(R"({"operated":"yes"})"), asked())),
              QStringList({u"operated"_s, u"where"_s}));
    EXPECT_EQ(idsOf(shownItems(chain(), answers(R"({"operated":"yes","where":"back","scar_closed":"no"})"), asked())),
              QStringList({u"operated"_s, u"where"_s, u"scar_closed"_s, u"scar_pain"_s}));
}

TEST(Questionnaire, ShowsNothingForAnAnswerThatIsItselfHidden) {
    const Answers changedMind = answers(R"({"operated":"no","where":"back","scar_closed":"no","scar_pain":7})");
    EXPECT_EQ(idsOf(shownItems(chain(), changedMind, asked())), QStringList({u"operated"_s}));
    EXPECT_EQ(shownAnswers(chain(), changedMind, asked()), answers(R"({"operated":"no"})"));
}

TEST(Questionnaire, KeepsWhatAYesWasExplainedWithAndDropsItOfANo) {
    EXPECT_EQ(shownAnswers(chain(), answers(R"({"operated":"yes","operated.detail":"hip"})"), asked()),
              answers(R"({"operated":"yes","operated.detail":"hip"})"));
    EXPECT_EQ(shownAnswers(chain(), answers(R"({"operated":"no","operated.detail":"hip"})"), asked()),
              answers(R"({"operated":"no"})"));
    EXPECT_EQ(shownAnswers(chain(), answers(R"({"operated":"yes","operated.detail":" "})"), asked()),
              answers(R"({"operated":"yes"})"));
}

TEST(Questionnaire, DropsAnswersToWhatItDoesNotAsk) {
    EXPECT_EQ(shownAnswers(chain(), answers(R"({"operated":"yes","where":"","shoe_size":43})"), asked()),
              answers(R"({"operated":"yes"})"));
}

TEST(Questionnaire, ScoresWhatWasAnswered) {
    Questionnaire form = aForm({{.id = u"a"_s, .type = ItemType::Scale},
                                {.id = u"b"_s, .type = ItemType::Number},
                                {.id = u"c"_s, .type = ItemType::Scale},
                                {.id = u"why"_s, .type = ItemType::Text}});
    EXPECT_EQ(score(form, answers(R"({"a":1})")), std::nullopt) << "no scoring";
    form.scoring = Scoring{.rule = Scoring::Rule::Sum, .minimumAnswered = 2, .least = 0, .most = 30};
    EXPECT_EQ(score(form, answers(R"({"a":1,"b":5,"c":3,"why":"9"})")), 9);
    EXPECT_EQ(score(form, answers(R"({"a":1,"c":3})")), 4);
    EXPECT_EQ(score(form, answers(R"({"a":1})")), std::nullopt);
    form.scoring->rule = Scoring::Rule::Mean;
    form.scoring->items = {u"a"_s, u"c"_s};
    EXPECT_EQ(score(form, answers(R"({"a":1,"b":9,"c":4})")), 2.5);
    EXPECT_EQ(score(form, answers(R"({"a":1,"b":9})")), std::nullopt);
}

TEST(Questionnaire, SpeaksTheLanguageAskedForOrElseEnglish) {
    Questionnaire form = aForm({{.id = u"a"_s, .type = ItemType::Single, .options = {u"x"_s}}});
    form.wordings[u"sr"_s] = testing::wordsFor(form, u"Џак"_s);
    EXPECT_EQ(wordingIn(form, u"sr").items.at(u"a"_s).options.at(u"x"_s), u"Џак"_s);
    EXPECT_EQ(wordingIn(form, u"sr_Latn").items.at(u"a"_s).options.at(u"x"_s), u"Džak"_s);
    EXPECT_EQ(wordingIn(form, u"en_GB").title, u"Word"_s);
    EXPECT_EQ(wordingIn(form, u"de").title, u"Word"_s);
    form.wordings.erase(u"en"_s);
    EXPECT_EQ(wordingIn(form, u"de").title, u"Џак"_s);
    form.wordings.clear();
    EXPECT_EQ(wordingIn(form, u"en").items.at(u"a"_s).options.at(u"x"_s), QString());
}

}  // namespace
}  // namespace reliefbook
