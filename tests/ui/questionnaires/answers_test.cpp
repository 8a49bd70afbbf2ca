// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/questionnaires/sampleform.h"
#include "ui/controls/text.h"
#include "ui/questionnaires/answersview.h"
#include "ui/questionnaires/blankform.h"
#include "ui/reports/reportpdf.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::sampleAsked;
using testing::sampleForm;

const Answers now{{u"name"_s, u"<b>Ana</b>"_s},
                  {u"weight"_s, 71.5},
                  {u"allergy"_s, u"yes"_s},
                  {u"tried"_s, u"olive"_s},
                  {u"level"_s, 7},
                  {u"allergy.detail"_s, u"nuts"_s},
                  {u"since"_s, u"2026-11-01"_s},
                  {u"conditions"_s, QJsonArray{u"heart"_s, u"blood"_s}}};

QStringList textsOf(const QWidget& view) {
    QStringList texts;
    for (const Text* text : view.findChildren<Text*>())
        texts << text->text();
    return texts;
}

TEST(AnswersViews, MarkWhatWasAnsweredOtherwiseLastTime) {
    Answers then = now;
    then[u"level"_s] = 9;
    then[u"allergy.detail"_s] = u"oils"_s;
    then.remove(u"weight"_s);
    const AnswersView view({sampleForm(), now, sampleAsked()}, AnsweredForm{sampleForm(), then, sampleAsked()},
                           u"en"_s);
    const QStringList texts = textsOf(view);
    EXPECT_EQ(view.differences(), 3);
    EXPECT_TRUE(texts.contains(u"7 of 10"_s));
    EXPECT_TRUE(texts.contains(u"Last time: 9 of 10"_s));
    EXPECT_TRUE(texts.contains(u"Last time: Yes: oils"_s));
    EXPECT_TRUE(texts.contains(u"Last time: not answered"_s));
    EXPECT_TRUE(texts.contains(u"A disease of the heart; High blood pressure"_s));
    EXPECT_TRUE(texts.contains(u"<b>Ana</b>"_s));
}

TEST(AnswersViews, AnOlderAnswerHasTheWordsItWasGivenIn) {
    Questionnaire older = sampleForm();
    older.wordings[u"en"_s].items[u"tried"_s].options[u"almond"_s] = u"Sweet almond"_s;
    Answers then = now;
    then[u"tried"_s] = u"almond"_s;
    const AnswersView view({sampleForm(), now, sampleAsked()}, AnsweredForm{older, then, sampleAsked()}, u"en"_s);
    EXPECT_TRUE(textsOf(view).contains(u"Last time: Sweet almond"_s));
    EXPECT_EQ(view.differences(), 1);
}

TEST(AnswersViews, ANewWordingAloneIsNoOtherAnswerAndANewQuestionNeither) {
    Questionnaire older = sampleForm();
    older.wordings[u"en"_s].items[u"tried"_s].options[u"olive"_s] = u"Olive oil"_s;
    std::erase_if(older.groups[0].items, [](const Item& item) { return item.id == u"weight"_s; });
    EXPECT_EQ(
        AnswersView({sampleForm(), now, sampleAsked()}, AnsweredForm{older, now, sampleAsked()}, u"en"_s).differences(),
        0);
}

TEST(BlankForm, HasEveryQuestionWithWhatItIsAnsweredIn) {
    const Report report = blankForm(sampleForm(), Words(), {{}, {}, {}});
    const auto find = [&](const QString& question) {
        for (const ReportBlock& block : report.blocks) {
            if (const auto* form = std::get_if<FormBlock>(&block); form && form->question == question)
                return *form;
        }
        return FormBlock{};
    };
    EXPECT_EQ(find(u"Do you have any of these?"_s).boxes,
              (QStringList{u"A disease of the heart"_s, u"High blood pressure"_s, u"None of these"_s}));
    EXPECT_FALSE(find(u"Do you have any of these?"_s).isOne);
    EXPECT_TRUE(find(u"Which oils do you tolerate?"_s).isOne) << "also what only some are asked";
    EXPECT_TRUE(find(u"How strong is your pain today?"_s).isScale);
    EXPECT_EQ(find(u"Anything else we should know?"_s).lines, 4);
    EXPECT_EQ(find(u"What do you weigh?"_s).unit, u"kg"_s);
    EXPECT_EQ(
        std::ranges::count_if(report.blocks,
                              [](const ReportBlock& block) { return std::holds_alternative<SignatureBlock>(block); }),
        1);
    EXPECT_GE(pdfOf(report, {Paper::A4, Ink::Grey}).pages, 1);
}

TEST(AnswersReport, SaysWhatWasAskedAndAnsweredWithTheSignature) {
    const Signature signature{{Stroke{{{0.1, 0.5, 0}, {0.9, 0.5, 10}}}}, {}};
    const Report report =
        answersReport(sampleForm(), now, sampleAsked(), Words(), {{}, u"Ana Anić"_s, QDate(2026, 11, 22)},
                      {{u"sign"_s, signature, {u"Ana Anić"_s, QDate(2026, 11, 22)}}});
    const QString text = plainText(report);
    EXPECT_TRUE(text.contains(u"Are you allergic to anything, to oils or plasters for example?: Yes: nuts\n"_s));
    EXPECT_TRUE(text.contains(u"What do you weigh?: 71.5\u00A0kg\n"_s));
    EXPECT_TRUE(text.contains(u"Which hand do you use most?: Not answered\n"_s));
    const auto* signedBy = std::get_if<SignatureBlock>(&report.blocks.back());
    ASSERT_NE(signedBy, nullptr);
    EXPECT_EQ(signedBy->signature, signature);
    EXPECT_EQ(signedBy->name, u"Ana Anić"_s);
}

TEST(AnswersReport, DrawsWhatWasMarkedOnTheBody) {
    Answers answers = now;
    const std::vector<BodyMark> marks{{BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 7, {}}};
    answers[u"level"_s] = 7;
    answers[u"where"_s] = toJson(marks);
    const Report report = answersReport(sampleForm(), answers, sampleAsked(), Words(), {});
    const BodyMapBlock* map = nullptr;
    for (std::size_t i = 1; i < report.blocks.size(); ++i) {
        if (const auto* block = std::get_if<BodyMapBlock>(&report.blocks[i])) {
            map = block;
            const auto* question = std::get_if<FormBlock>(&report.blocks[i - 1]);
            ASSERT_NE(question, nullptr);
            EXPECT_TRUE(question->keepWithNext);
        }
    }
    ASSERT_NE(map, nullptr);
    EXPECT_EQ(map->content.marks, marks);
    answers.remove(u"where"_s);
    for (const ReportBlock& block : answersReport(sampleForm(), answers, sampleAsked(), Words(), {}).blocks)
        EXPECT_FALSE(std::holds_alternative<BodyMapBlock>(block)) << "no body where nothing was marked";
}

TEST(BlankForm, HasABodyToDrawOn) {
    const Report report = blankForm(sampleForm(), Words(), {{}, {}, {}});
    int maps = 0;
    for (const ReportBlock& block : report.blocks) {
        if (const auto* map = std::get_if<BodyMapBlock>(&block)) {
            ++maps;
            EXPECT_TRUE(map->content.marks.empty());
        }
    }
    EXPECT_EQ(maps, 1);
}

TEST(BlankForm, AsksForNoWordsWhereOnlyThePlaceIsAsked) {
    Questionnaire form = sampleForm();
    EXPECT_TRUE(plainText(blankForm(form, Words(), {{}, {}, {}})).contains(u"write beside it what it is"_s));
    for (ItemGroup& group : form.groups) {
        for (Item& item : group.items) {
            if (item.type == ItemType::BodyMap)
                item.marks = MarksAsked::Where;
        }
    }
    const QString text = plainText(blankForm(form, Words(), {{}, {}, {}}));
    EXPECT_FALSE(text.contains(u"write beside it"_s));
    EXPECT_TRUE(text.contains(u"Mark on the body where it is."_s));
}

TEST(AnswersReport, AnAnswerLongerThanAPageGoesOnOnTheNext) {
    Answers answers = now;
    answers[u"remarks"_s] = u"A line.\n"_s.repeated(200);
    EXPECT_EQ(pdfOf(answersReport(sampleForm(), now, sampleAsked(), Words(), {})).pages, 1);
    EXPECT_EQ(pdfOf(answersReport(sampleForm(), answers, sampleAsked(), Words(), {})).pages, 5);
}

}  // namespace
}  // namespace reliefbook
