// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/answerproblems.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/questionnaireproblems.h"
#include "tests/core/questionnaires/aform.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::answers;
using testing::asked;
using testing::idsOf;

QString allText(const Wording& wording) {
    QString all = wording.title + wording.intro;
    for (const auto& [id, title] : wording.groups)
        all += title;
    for (const auto& [id, words] : wording.items) {
        all += words.text + words.hint + words.detail + words.unit + words.low + words.high;
        for (const auto& [option, text] : words.options)
            all += text;
    }
    return all;
}

const Questionnaire& form(QStringView id) {
    const Questionnaire* found = builtInQuestionnaire(id);
    if (!found)
        throw std::runtime_error("no such form");
    return *found;
}

TEST(BuiltInQuestionnaires, HoldInEnglishAndSerbian) {
    EXPECT_GE(builtInQuestionnaires().size(), 6U);
    for (const Questionnaire& one : builtInQuestionnaires()) {
        EXPECT_TRUE(one.wordings.contains(u"en"_s)) << one.id.toStdString();
        EXPECT_TRUE(one.wordings.contains(u"sr"_s)) << one.id.toStdString();
        EXPECT_FALSE(one.source.isEmpty()) << one.id.toStdString();
        EXPECT_FALSE(one.licence.isEmpty()) << one.id.toStdString();
        for (const QuestionnaireProblem& problem : problems(one))
            ADD_FAILURE() << one.id.toStdString() << ": " << word(problem.kind) << ' ' << problem.item.toStdString()
                          << ' ' << problem.language.toStdString();
    }
}

TEST(BuiltInQuestionnaires, AreSerbianInCyrillicAndEnglishInLatinLetters) {
    for (const Questionnaire& one : builtInQuestionnaires()) {
        QString serbian = allText(one.wordings.at(u"sr"_s));
        for (const QString& unit : {u"mmHg"_s, u"°C"_s})  // symbols of units are the same in every script
            serbian.remove(unit);
        for (const QChar c : serbian)
            EXPECT_FALSE(c.script() == QChar::Script_Latin) << one.id.toStdString() << ": " << QString(c).toStdString();
        for (const QChar c : allText(one.wordings.at(u"en"_s)))
            EXPECT_FALSE(c.script() == QChar::Script_Cyrillic) << one.id.toStdString();
    }
}

TEST(BuiltInQuestionnaires, AreFoundByTheirId) {
    for (const QStringView id :
         {u"consultation", u"consent_treatment", u"consent_data", u"consent_photos", u"peg3", u"psfs"}) {
        ASSERT_NE(builtInQuestionnaire(id), nullptr);
        EXPECT_EQ(builtInQuestionnaire(id)->id, id);
    }
    EXPECT_EQ(builtInQuestionnaire(u"fun"), nullptr);
    EXPECT_TRUE(std::ranges::is_sorted(builtInQuestionnaires(), {}, &Questionnaire::id));
}

TEST(BuiltInQuestionnaires, AskOnlyOfPainHowItFeels) {
    QStringList felt;
    for (const Questionnaire& form : builtInQuestionnaires()) {
        for (const ItemGroup& group : form.groups) {
            for (const Item& item : group.items) {
                if (item.type == ItemType::BodyMap && item.marks == MarksAsked::Pain)
                    felt += form.id + u'.' + item.id;
            }
        }
    }
    EXPECT_EQ(felt, QStringList({u"adult_intake.pain_map"_s, u"consultation.where"_s, u"minor_intake.pain_map"_s}));
}

TEST(Consents, AreSignedOnlyByThoseWhoAgree) {
    for (const QStringView id : {u"consent_treatment", u"consent_data", u"consent_photos"}) {
        const Questionnaire& consent = form(id);
        EXPECT_EQ(consent.purpose, Purpose::Consent);
        EXPECT_TRUE(idsOf(shownItems(consent, answers(R"({"consent":"agree"})"), asked())).endsWith(u"signature"_s));
        for (const char* given : {"{}", R"({"consent":"decline"})"})
            EXPECT_FALSE(idsOf(shownItems(consent, answers(given), asked())).contains(u"signature"_s));
        EXPECT_EQ(answerProblems(consent, {}, asked()),
                  (std::vector{AnswerProblem{.item = u"consent"_s, .kind = AnswerProblem::Kind::NotAnswered}}));
    }
}

TEST(Consultation, AsksTheStoryOnlyOfABeginningThatHasOne) {
    const auto asks = [](const char* given) {
        return idsOf(shownItems(form(u"consultation"), answers(given), asked())).contains(u"onset_story"_s);
    };
    EXPECT_TRUE(asks(R"({"onset":"injury"})"));
    EXPECT_TRUE(asks(R"({"onset":"suddenly"})"));
    EXPECT_FALSE(asks(R"({"onset":"slowly"})"));
    EXPECT_FALSE(asks("{}"));
}

TEST(Measures, OfThreeRatingsTheMeanIsTakenWhenAllAreThere) {
    EXPECT_EQ(score(form(u"peg3"), answers(R"({"pain":6,"enjoyment":4,"activity":2})")), 4);
    EXPECT_EQ(score(form(u"peg3"), answers(R"({"pain":6,"enjoyment":4})")), std::nullopt);
}

TEST(Measures, OfActivitiesThoseNamedAreScored) {
    const Answers two =
        answers(R"({"activity_1":"shoes","ability_1":3,"activity_2":"stairs","ability_2":6,"ability_3":10})");
    EXPECT_EQ(score(form(u"psfs"), shownAnswers(form(u"psfs"), two, asked())), 4.5);
    EXPECT_EQ(idsOf(shownItems(form(u"psfs"), {}, asked())), QStringList({u"activity_1"_s}));
    EXPECT_TRUE(form(u"psfs").scoring->higherIsBetter);
}

}  // namespace
}  // namespace reliefbook
