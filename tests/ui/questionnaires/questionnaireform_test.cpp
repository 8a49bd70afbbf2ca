// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/answerproblems.h"
#include "tests/support.h"
#include "tests/ui/keys.h"
#include "tests/ui/questionnaires/sampleform.h"
#include "tests/ui/waituntil.h"
#include "ui/bodymap/bodymap.h"
#include "ui/bodymap/bodymapcanvas.h"
#include "ui/bodymap/bodymaplist.h"
#include "ui/controls/optionrow.h"
#include "ui/controls/painscale.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/questionnaires/choiceitems.h"
#include "ui/questionnaires/marksitem.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::sampleAsked;
using testing::sampleForm;
using testing::typeText;

class QuestionnaireForms : public ::testing::Test {
protected:
    void start(const Questionnaire& questionnaire = sampleForm(), const QString& language = u"en"_s) {
        form_ = std::make_unique<QuestionnaireForm>(questionnaire, language, sampleAsked());
        form_->resize(1000, 700);
        form_->buildAll();
        form_->show();
        form_->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form_.get()));
    }
    QuestionnaireForm& form() { return *form_; }
    ItemWidget& control(const QString& item) { return *form_->row(item)->control(); }
    QLineEdit& line(const QString& item) { return *qobject_cast<QLineEdit*>(control(item).editor()); }
    OptionRow& options(const QString& item) { return *qobject_cast<OptionRow*>(control(item).editor()); }
    bool isShown(const QString& item) { return !form_->row(item)->isHidden(); }
    /// Where the keyboard is, that is where a key goes.
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void press(const QString& letters) { typeText(QApplication::focusWidget(), letters); }
    QByteArray json() { return QJsonDocument(form_->answers()).toJson(QJsonDocument::Compact); }

    std::unique_ptr<QuestionnaireForm> form_;
};

TEST_F(QuestionnaireForms, AnswersEveryKindOfItemByKeyboardAlone) {
    start();
    control(u"name"_s).setFocus();
    press(u"Ana"_s);
    press(Qt::Key_Tab);
    press(u"3.5.1984"_s);
    press(Qt::Key_Tab);
    press(u"71,5"_s);
    press(Qt::Key_Tab);
    press(u"y"_s);
    press(Qt::Key_Tab);
    press(u"plasters"_s);
    press(Qt::Key_Tab);
    press(u"2"_s);
    press(Qt::Key_Tab);
    press(u"1"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Tab);
    press(u"7"_s);
    press(Qt::Key_Tab);
    press(u"1.11.2026"_s);
    press(Qt::Key_Tab);
    press(u"Sits a lot."_s);
    EXPECT_EQ(json(),
              R"({"allergy":"yes","allergy.detail":"plasters","birth":"1984-05-03","conditions":["heart","blood"],)"
              R"("hand":"right","level":7,"name":"Ana","remarks":"Sits a lot.","since":"2026-11-01","tried":"olive",)"
              R"("weight":71.5})");
}

TEST_F(QuestionnaireForms, YesNoAndUnknownAreOneKeyEach) {
    start();
    control(u"allergy"_s).setFocus();
    for (const auto& [key, answer] :
         {std::pair(u"y"_s, u"yes"_s), {u"n"_s, u"no"_s}, {u"u"_s, u"unknown"_s}, {u"Y"_s, u"yes"_s}}) {
        press(key);
        EXPECT_EQ(form().answers().value("allergy"_L1), answer);
    }
    press(Qt::Key_Right);
    EXPECT_EQ(form().answers().value("allergy"_L1), u"no"_s);
    press(Qt::Key_Delete);
    EXPECT_FALSE(form().answers().contains("allergy"_L1));
}

TEST_F(QuestionnaireForms, AsksForMoreAfterAYesAlone) {
    start();
    NotesField* detail = dynamic_cast<YesNoItem&>(control(u"allergy"_s)).detailField();
    EXPECT_FALSE(detail->isVisible());
    control(u"allergy"_s).setFocus();
    press(u"y"_s);
    EXPECT_TRUE(detail->isVisible());
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), detail->editor());
    press(u"nuts"_s);
    options(u"allergy"_s).setFocus();
    press(u"n"_s);
    EXPECT_FALSE(detail->isVisible());
    EXPECT_EQ(form().shownAnswers(), Answers({{u"allergy"_s, u"no"_s}}));
    press(u"y"_s);
    EXPECT_EQ(detail->value(), u"nuts"_s);
}

TEST_F(QuestionnaireForms, AsksOnlyWhatAnAnswerCallsForAndKeepsWhatWasTyped) {
    start();
    EXPECT_FALSE(isShown(u"tried"_s));
    EXPECT_FALSE(isShown(u"since"_s));
    control(u"allergy"_s).setFocus();
    press(u"y"_s);
    EXPECT_TRUE(isShown(u"tried"_s));
    QTest::mouseClick(options(u"tried"_s).button(u"grape"_s), Qt::LeftButton);
    QTest::mouseClick(options(u"allergy"_s).button(u"no"_s), Qt::LeftButton);
    EXPECT_FALSE(isShown(u"tried"_s));
    EXPECT_EQ(form().shownAnswers(), Answers({{u"allergy"_s, u"no"_s}}));
    EXPECT_EQ(form().answers().value("tried"_L1), u"grape"_s);
    QTest::mouseClick(options(u"allergy"_s).button(u"yes"_s), Qt::LeftButton);
    EXPECT_EQ(options(u"tried"_s).chosen(), QStringList{u"grape"_s});
}

TEST_F(QuestionnaireForms, KeepsANumberItCannotReadAndSaysSoBesideIt) {
    start();
    control(u"weight"_s).setFocus();
    press(u"about 70"_s);
    EXPECT_EQ(form().row(u"weight")->problem(), QString());
    press(Qt::Key_Tab);
    EXPECT_EQ(form().row(u"weight")->problem(), u"This can't be read as a number."_s);
    EXPECT_EQ(line(u"weight"_s).text(), u"about 70"_s);
    EXPECT_EQ(line(u"weight"_s).accessibleDescription(), u"This can't be read as a number."_s);
    EXPECT_FALSE(form().answers().contains("weight"_L1));
    line(u"weight"_s).clear();
    typeText(&line(u"weight"_s), u"700"_s);
    EXPECT_EQ(form().answers().value("weight"_L1), 700);
    control(u"weight"_s).setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(form().row(u"weight")->problem(), u"A number from 20 to 300 belongs here."_s);
    line(u"weight"_s).clear();
    typeText(&line(u"weight"_s), u"70"_s);
    EXPECT_EQ(form().row(u"weight")->problem(), QString());
    EXPECT_EQ(form().answers().value("weight"_L1), 70);
}

TEST_F(QuestionnaireForms, RefusesADayThatHasNotCome) {
    start();
    typeText(&line(u"birth"_s), u"23.11.2026"_s);
    EXPECT_EQ(form().answers().value("birth"_L1), u"2026-11-23"_s);
    EXPECT_EQ(form().problems(FormFilling::Ask::Given),
              QStringList{u"When were you born?: This day has not come yet."_s});
}

TEST_F(QuestionnaireForms, NoneOfTheseTakesTheOthersBack) {
    start();
    OptionRow& conditions = options(u"conditions"_s);
    for (const QString& id : {u"heart"_s, u"blood"_s, u"none"_s})
        QTest::mouseClick(conditions.button(id), Qt::LeftButton);
    EXPECT_EQ(form().answers().value("conditions"_L1), QJsonArray{u"none"_s});
    QTest::mouseClick(conditions.button(u"heart"), Qt::LeftButton);
    EXPECT_EQ(form().answers().value("conditions"_L1), QJsonArray{u"heart"_s});
    QTest::mouseClick(conditions.button(u"heart"), Qt::LeftButton);
    EXPECT_FALSE(form().answers().contains("conditions"_L1));
    conditions.setFocus();
    press(u"1"_s);
    press(u"0"_s);
    EXPECT_EQ(form().answers().value("conditions"_L1), QJsonArray{u"none"_s}) << "by one key, however many there are";
}

TEST_F(QuestionnaireForms, SaysWhatHasToBeAnsweredAndGoesThere) {
    start();
    EXPECT_TRUE(form().focusFirstProblem());
    EXPECT_EQ(QApplication::focusWidget(), &line(u"name"_s));
    EXPECT_EQ(form().row(u"name")->problem(), u"Please answer this question."_s);
    EXPECT_EQ(form().row(u"level")->problem(), u"Please answer this question."_s);
    EXPECT_EQ(form().row(u"remarks")->problem(), QString());
    press(u"Ana"_s);
    EXPECT_EQ(form().row(u"name")->problem(), QString());
    EXPECT_TRUE(form().focusFirstProblem());
    press(u"0"_s);
    EXPECT_FALSE(form().focusFirstProblem());
}

TEST_F(QuestionnaireForms, ThatAnAnswerIsNeededGoesWhenItIsGiven) {
    start();
    const auto saysSo = [this](const QString& item) {
        return std::ranges::any_of(form().row(item)->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->text() == u"An answer is needed."_s && label->isVisible();
        });
    };
    EXPECT_TRUE(saysSo(u"name"_s));
    const int height = form().row(u"name"_s)->height();
    control(u"name"_s).setFocus();
    press(u"A"_s);
    EXPECT_FALSE(saysSo(u"name"_s));
    EXPECT_EQ(form().row(u"name"_s)->height(), height) << "nothing moves under who answers";
    press(Qt::Key_Backspace);
    EXPECT_TRUE(saysSo(u"name"_s));
    form().setAnswers({{u"name"_s, u"Ana"_s}});
    EXPECT_FALSE(saysSo(u"name"_s));
}

TEST_F(QuestionnaireForms, GoesOnWhereSomebodyStopped) {
    start();
    const Answers half{{u"name"_s, u"Ana"_s},
                       {u"birth"_s, u"1984-05-03"_s},
                       {u"weight"_s, 71.5},
                       {u"allergy"_s, u"yes"_s},
                       {u"allergy.detail"_s, u"nuts"_s},
                       {u"tried"_s, u"olive"_s},
                       {u"level"_s, 3},
                       {u"where"_s, QJsonArray{QJsonObject{{u"region"_s, u"back.low"_s}}}}};
    QSignalSpy edited(&form(), &QuestionnaireForm::edited);
    form().setAnswers(half);
    EXPECT_EQ(form().answers(), half);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(line(u"weight"_s).text(), u"71.5"_s);
    EXPECT_EQ(options(u"tried"_s).chosen(), QStringList{u"olive"_s});
    EXPECT_TRUE(isShown(u"tried"_s));
    EXPECT_TRUE(isShown(u"since"_s));
    typeText(&line(u"name"_s), u"!"_s);
    EXPECT_EQ(edited.count(), 1);
    Answers more = half;
    more[u"name"_s] = form().answers().value("name"_L1);
    EXPECT_EQ(form().answers(), more);
}

TEST_F(QuestionnaireForms, TheBodyIsMarkedInTheForm) {
    start();
    BodyMap* map = dynamic_cast<MarksItem&>(control(u"where"_s)).map();
    map->choose(u"back.low.L"_s);
    QTest::keyClick(map->list(), Qt::Key_6);
    const QJsonArray marks = form().answers().value("where"_L1).toArray();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks[0].toObject().value("region"_L1), u"back.low.L"_s);
    EXPECT_EQ(marks[0].toObject().value("intensity"_L1), 6);
}

TEST_F(QuestionnaireForms, APlaceIsMarkedWithOneClickAndNothingElseIsAsked) {
    Questionnaire questionnaire = sampleForm();
    Item& where = questionnaire.groups[2].items.back();
    ASSERT_EQ(where.id, u"where"_s);
    where.required = true;
    where.marks = MarksAsked::Where;
    start(questionnaire);
    const BodyMap& map = *dynamic_cast<MarksItem&>(control(u"where"_s)).map();
    QTest::mouseClick(map.canvas(), Qt::LeftButton, {}, *map.canvas()->placeOf(u"thigh.front.L"_s));
    const QJsonArray marks = form().answers().value("where"_L1).toArray();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks[0].toObject().value("region"_L1), u"thigh.front.L"_s);
    EXPECT_EQ(marks[0].toObject().value("kind"_L1), u"other"_s);
    EXPECT_FALSE(marks[0].toObject().contains("intensity"_L1));
    for (const AnswerProblem& problem : answerProblems(questionnaire, form().answers(), sampleAsked()))
        EXPECT_NE(problem.item, u"where"_s);
}

TEST_F(QuestionnaireForms, MarksItCannotReadAreKept) {
    start();
    const Answers unread{{u"where"_s, QJsonArray{QJsonObject{{u"aura"_s, u"blue"_s}}}}};
    form().setAnswers(unread);
    control(u"hand"_s).setFocus();
    EXPECT_EQ(control(u"where"_s).answer(), unread.value("where"_L1));
}

TEST_F(QuestionnaireForms, ReadOnlyTakesNoKey) {
    start();
    form().setAnswers({{u"name"_s, u"Ana"_s}, {u"allergy"_s, u"no"_s}, {u"level"_s, 3}});
    form().setReadOnly(/*readOnly=*/true);
    typeText(&line(u"name"_s), u"x"_s);
    control(u"allergy"_s).setFocus();
    press(u"y"_s);
    QTest::mouseClick(options(u"conditions"_s).button(u"heart"), Qt::LeftButton);
    control(u"level"_s).setFocus();
    press(u"9"_s);
    EXPECT_EQ(json(), R"({"allergy":"no","level":3,"name":"Ana"})");
}

TEST_F(QuestionnaireForms, ASignatureIsAskedForAndThenShown) {
    start();
    QSignalSpy asked(&form(), &QuestionnaireForm::signRequested);
    auto* signature = form().row(u"sign")->findChild<SignatureItem*>();
    QTest::mouseClick(signature->signButton(), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"sign"_s);
    form().setSignedBy(u"sign"_s, SignedBy{u"Ana Anić"_s, QDate(2026, 11, 22)});
    EXPECT_FALSE(signature->signButton()->isVisible());
    EXPECT_EQ(signature->findChild<Text*>()->text(), u"Signed by Ana Anić on 22 November 2026"_s);
}

TEST_F(QuestionnaireForms, HostileWordingIsShownAsItIs) {
    Questionnaire form = sampleForm();
    Wording& words = form.wordings[u"en"_s];
    const QString hostile = u"<b>&Bold</b> <img src=\"http://x/\">"_s;
    words.items[u"name"_s].text = hostile;
    words.items[u"hand"_s].options[u"left"_s] = hostile;
    words.groups[u"about"_s] = hostile;
    start(form);
    for (const Text* text : this->form().findChildren<Text*>())
        EXPECT_EQ(text->textFormat(), Qt::PlainText);
    EXPECT_EQ(options(u"hand"_s).button(u"left")->shownText(), hostile);
    EXPECT_EQ(line(u"name"_s).accessibleName(), hostile);
}

TEST_F(QuestionnaireForms, TakesRightToLeftAndCombiningText) {
    start();
    line(u"name"_s).setText(u"نورا بن علي"_s);
    EXPECT_EQ(form().answers().value("name"_L1), u"نورا بن علي"_s);
    line(u"name"_s).setText(u"Nik\u0061\u0301"_s);
    EXPECT_EQ(form().answers().value("name"_L1), u"Nik\u00E1"_s);
}

TEST_F(QuestionnaireForms, SpeaksTheLanguageItIsGiven) {
    start(sampleForm(), u"sr"_s);
    EXPECT_EQ(line(u"name"_s).accessibleName(), u"Како да вас зовемо?"_s);
    start(sampleForm(), u"sr_Latn"_s);
    EXPECT_EQ(line(u"name"_s).accessibleName(), u"Kako da vas zovemo?"_s);
}

TEST_F(QuestionnaireForms, ALongPasteIsCutAndSaidAtOnce) {
    start();
    auto& text = dynamic_cast<QPlainTextEdit&>(*control(u"remarks"_s).editor());
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'a'));
    text.paste();
    EXPECT_EQ(text.toPlainText().size(), 110'000);
    EXPECT_EQ(form().row(u"remarks")->problem(),
              u"What was pasted is too long: only its beginning stands here. There is room for 100000 characters."_s);
    text.paste();
    EXPECT_EQ(text.toPlainText().size(), 110'000);
    EXPECT_EQ(form().problems(FormFilling::Ask::Given).size(), 1);
    text.setPlainText(u"short"_s);
    EXPECT_EQ(form().row(u"remarks")->problem(), QString());
    QGuiApplication::clipboard()->clear();
}

TEST_F(QuestionnaireForms, ALineThatIsTooLongIsNotCutInSilence) {
    start();
    line(u"name"_s).setText(QString(100'001, u'a'));
    EXPECT_EQ(line(u"name"_s).text().size(), 100'001);
    EXPECT_EQ(form().row(u"name")->problem(), u"This is too long: there is room for 100000 characters."_s);
    line(u"name"_s).setText(QString(40'000, u'a'));
    EXPECT_EQ(line(u"name"_s).text().size(), 40'000);
    EXPECT_EQ(form().row(u"name")->problem(), QString());
}

TEST_F(QuestionnaireForms, ABodyMapThatIsMissingIsReachedByItsName) {
    Questionnaire asked = sampleForm();
    asked.groups[2].items.back().required = true;
    start(asked);
    form().setAnswers({{u"name"_s, u"Ana"_s}, {u"level"_s, 3}});
    ASSERT_TRUE(form().focusFirstProblem());
    EXPECT_EQ(QApplication::focusWidget(), control(u"where"_s).editor());
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Where does it hurt?"_s);
}

TEST_F(QuestionnaireForms, GoesWithTheFocusInAnyOfItsQuestions) {
    for (const QString& item :
         {u"name"_s, u"birth"_s, u"weight"_s, u"allergy"_s, u"conditions"_s, u"level"_s, u"remarks"_s, u"where"_s}) {
        start();
        control(item).editor()->setFocus();
        ASSERT_TRUE(control(item).editor()->hasFocus()) << item.toStdString();
        form_->hide();
        control(item).editor()->setFocus();  // as a stack does that shows its page again
        form_.reset();
    }
}

TEST_F(QuestionnaireForms, ALongFormIsMadeInSlicesAndAnswersFromTheBeginning) {
    Questionnaire form = sampleForm();
    for (int i = 0; i < 300; ++i) {
        form.groups[1].items.push_back({.id = u"q%1"_s.arg(i), .type = ItemType::YesNo, .detail = true});
        form.wordings[u"en"_s].items[u"q%1"_s.arg(i)] = {.text = u"Question %1"_s.arg(i)};
    }
    QuestionnaireForm view(form, u"en"_s, sampleAsked());
    EXPECT_FALSE(view.isBuilt());
    const Answers answers{{u"q299"_s, u"yes"_s}, {u"q299.detail"_s, u"so"_s}};
    view.setAnswers(answers);
    EXPECT_EQ(view.answers(), answers);
    ASSERT_TRUE(testing::waitUntil([&] { return view.isBuilt(); }));
    EXPECT_EQ(view.row(u"q299")->control()->detail(), u"so"_s);
    EXPECT_EQ(view.answers(), answers);
}

TEST(LargeText, LeavesAllOfAFormWithinItsWidth) {
    setTextZoom(200);
    QuestionnaireForm form(sampleForm(), u"en"_s, sampleAsked());
    form.buildAll();
    form.resize(720, 400);  // beside the sidebar of a window of 900x600
    form.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&form));
    QApplication::processEvents();
    EXPECT_LE(form.widget()->width(), form.viewport()->width());
    form.close();
    setTextZoom(100);
}

}  // namespace
}  // namespace reliefbook
