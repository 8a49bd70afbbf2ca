// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/signedtext.h"
#include "tests/support.h"
#include "tests/ui/questionnaires/sampleform.h"
#include "ui/bodymap/bodymap.h"
#include "ui/bodymap/bodymaplist.h"
#include "ui/controls/optionrow.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/signaturesheet.h"
#include "ui/controls/text.h"
#include "ui/questionnaires/clientmodeview.h"
#include "ui/questionnaires/dayitems.h"
#include "ui/questionnaires/marksitem.h"
#include "ui/questionnaires/signingwords.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::sampleAsked;
using testing::sampleForm;

class ClientMode : public ::testing::Test {
protected:
    void start(const QString& language = u"en"_s, const Answers& answers = {}) {
        start(sampleForm(), answers, language);
    }
    void start(const Questionnaire& form, const Answers& answers, const QString& language = u"en"_s) {
        view_ = std::make_unique<ClientModeView>(form, language, sampleAsked(), answers);
        finished_ = std::make_unique<QSignalSpy>(view_.get(), &ClientModeView::finished);
        view_->resize(1024, 700);
        view_->show();
        view_->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view_.get()));
    }
    ClientModeView& view() { return *view_; }
    /// A click as a person makes it: on what is in the window, where it is scrolled to if need be.
    void click(QWidget* widget) {
        ASSERT_NE(widget, nullptr);
        for (QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(up))
                area->ensureWidgetVisible(widget);
        }
        ASSERT_TRUE(widget->isVisible());
        const QPoint middle = widget->mapTo(view_.get(), widget->rect().center());
        ASSERT_TRUE(view_->rect().contains(middle));
        QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
    }
    void next() { click(view_->nextButton()); }
    void answer(QStringView item, QStringView option) {
        click(qobject_cast<OptionRow*>(view_->row(item)->control()->editor())->button(option));
    }
    void write(QStringView item, const QString& text) {
        QWidget* editor = view_->row(item)->control()->editor();
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setText(text);  // from the keyboard of the system
        else
            qobject_cast<QPlainTextEdit*>(editor)->setPlainText(text);
    }
    /// All that is to be read there.
    QStringList texts() {
        QStringList all;
        for (const Text* text : view_->findChildren<Text*>()) {
            if (text->isVisible())
                all << text->text();
        }
        return all;
    }
    static void moveTo(QWidget* widget, const QPoint& at, Qt::MouseButtons buttons) {
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, buttons, {});
        QApplication::sendEvent(widget, &move);
    }
    static void choose(QComboBox* box, const QVariant& data) {
        QTest::mouseClick(box, Qt::LeftButton);
        QAbstractItemView* list = box->view();
        const QModelIndex line = box->model()->index(box->findData(data), 0);
        list->scrollTo(line);
        const QPoint at = list->visualRect(line).center();
        for (const QPoint& way : {QPoint(3, 3), at - QPoint(20, 0), at})
            moveTo(list->viewport(), way, Qt::NoButton);  // Qt takes a release that comes without a way for the first
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    }
    void sign() {
        SignatureSheet* sheet = view_->signaturePad()->sheet();
        const QPoint from = sheet->rect().center() - QPoint(60, 10);
        QTest::mousePress(sheet, Qt::LeftButton, {}, from);
        moveTo(sheet, from + QPoint(30, 20), Qt::LeftButton);
        moveTo(sheet, from + QPoint(70, -5), Qt::LeftButton);
        QTest::mouseRelease(sheet, Qt::LeftButton, {}, from + QPoint(70, -5));
    }

    std::unique_ptr<ClientModeView> view_;
    std::unique_ptr<QSignalSpy> finished_;
};

class ClientModeInEveryLanguage : public ClientMode, public ::testing::WithParamInterface<const char*> {};

TEST_P(ClientModeInEveryLanguage, GoesFromTheFirstPageToThanksByMouseAlone) {
    start(QString::fromLatin1(GetParam()));
    EXPECT_FALSE(view().backButton()->isVisible());
    write(u"name", u"Ана"_s);
    auto& birth = dynamic_cast<DayChoiceItem&>(*view().row(u"birth")->control());
    choose(birth.dayBox(), 3);
    choose(birth.monthBox(), 5);
    choose(birth.yearBox(), 1984);
    next();
    EXPECT_EQ(view().group(), u"health"_s);
    answer(u"allergy", u"yes");
    answer(u"tried", u"almond");
    answer(u"conditions", u"none");
    next();
    EXPECT_EQ(view().group(), u"pain"_s);
    answer(u"level", u"10");
    next();
    EXPECT_EQ(view().group(), QString());
    ASSERT_NE(view().signaturePad(), nullptr) << "what is looked over and where it is signed are one page";
    sign();
    next();
    ASSERT_EQ(finished_->count(), 1);
    EXPECT_EQ(finished_->at(0)[0].toJsonObject(), Answers({{u"name"_s, u"Ана"_s},
                                                           {u"birth"_s, u"1984-05-03"_s},
                                                           {u"allergy"_s, u"yes"_s},
                                                           {u"tried"_s, u"almond"_s},
                                                           {u"conditions"_s, QJsonArray{u"none"_s}},
                                                           {u"level"_s, 10}}));
    const auto signature = finished_->at(0)[1].value<Signature>();
    ASSERT_EQ(signature.strokes.size(), 1U);
    EXPECT_EQ(signature.strokes[0].points.size(), 3U);
    EXPECT_FALSE(view().leaveButton()->isVisible());
    QSignalSpy left(&view(), &ClientModeView::leaveRequested);
    next();
    EXPECT_EQ(left.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(Languages, ClientModeInEveryLanguage, ::testing::Values("en", "sr", "sr_Latn"));

TEST_F(ClientMode, SaysHowFarOneIs) {
    start();
    EXPECT_EQ(view().progress(), u"Page 1 of 4"_s);
    write(u"name", u"Ana"_s);
    next();
    EXPECT_EQ(view().progress(), u"Page 2 of 4"_s);
}

TEST_F(ClientMode, TellsWhatIsNeededAndStaysOnThePage) {
    start();
    next();
    EXPECT_EQ(view().group(), u"about"_s);
    EXPECT_EQ(view().row(u"name")->problem(), u"Please answer this question."_s);
    EXPECT_EQ(view().row(u"weight")->problem(), QString());
    write(u"name", u"Ana"_s);
    EXPECT_EQ(view().row(u"name")->problem(), QString());
    next();
    EXPECT_EQ(view().group(), u"health"_s);
}

TEST_F(ClientMode, OffersToSkipOnlyWhereNoAnswerIsNeeded) {
    start();
    EXPECT_EQ(view().row(u"name")->findChild<QPushButton*>(), nullptr);
    auto* skip = view().row(u"weight")->findChild<QPushButton*>();
    EXPECT_FALSE(skip->isVisible()) << "there is nothing to take back";
    write(u"weight", u"71"_s);
    EXPECT_EQ(view().answers().value("weight"_L1), 71);
    EXPECT_EQ(skip->text(), u"Skip: I'd rather not say"_s);
    click(skip);
    EXPECT_FALSE(view().answers().contains("weight"_L1));
    EXPECT_FALSE(skip->isVisible());
}

TEST_F(ClientMode, HalfADayIsNoAnswer) {
    start();
    write(u"name", u"Ana"_s);
    auto& birth = dynamic_cast<DayChoiceItem&>(*view().row(u"birth")->control());
    choose(birth.dayBox(), 31);
    choose(birth.monthBox(), 2);
    ASSERT_EQ(birth.dayBox()->currentData(), 31);
    ASSERT_EQ(birth.monthBox()->currentData(), 2);
    next();
    EXPECT_EQ(view().row(u"birth")->problem(), u"Please choose the day, the month and the year."_s);
    choose(birth.yearBox(), 1984);
    next();
    EXPECT_EQ(view().row(u"birth")->problem(), u"There is no such day."_s);
    EXPECT_EQ(view().group(), u"about"_s);
}

TEST_F(ClientMode, BackKeepsWhatWasAnsweredAndWhatCouldNotBeRead) {
    start();
    write(u"name", u"Ana"_s);
    next();
    answer(u"hand", u"left");
    click(view().backButton());
    EXPECT_EQ(view().group(), u"about"_s);
    EXPECT_EQ(view().answers(), Answers({{u"name"_s, u"Ana"_s}, {u"hand"_s, u"left"_s}}));
    write(u"weight", u"seventy"_s);
    next();
    EXPECT_EQ(view().group(), u"about"_s);
    EXPECT_EQ(qobject_cast<QLineEdit*>(view().row(u"weight")->control()->editor())->text(), u"seventy"_s);
}

TEST_F(ClientMode, AnAnswerIsChangedFromTheReview) {
    start(u"en"_s, {{u"name"_s, u"Ana"_s}, {u"level"_s, 3}});
    for (int page = 0; page < 3; ++page)
        next();
    EXPECT_EQ(view().progress(), u"Page 4 of 4"_s);
    click(view().editButton(u"pain"));
    EXPECT_EQ(view().group(), u"pain"_s);
    answer(u"level", u"0");
    EXPECT_EQ(view().nextButton()->text(), u"Back to all answers"_s);
    next();
    EXPECT_EQ(view().progress(), u"Page 4 of 4"_s);
    QStringList texts;
    for (const Text* text : view().findChildren<Text*>())
        texts << text->text();
    EXPECT_TRUE(texts.contains(u"0 of 10"_s));
}

TEST_F(ClientMode, WhatWasSignedIsSignedAnewAfterAChange) {
    start(u"en"_s, {{u"name"_s, u"Ana"_s}, {u"level"_s, 3}});
    for (int page = 0; page < 3; ++page)
        next();
    sign();
    click(view().backButton());
    next();
    EXPECT_EQ(view().signaturePad()->signature().strokes.size(), 1U) << "nothing changed";
    click(view().editButton(u"pain"));
    answer(u"level", u"4");
    next();
    EXPECT_TRUE(view().signaturePad()->isEmpty());
    next();
    EXPECT_EQ(finished_->count(), 0);
}

TEST_F(ClientMode, WhatIsOnlySignedIsNoPageOfItsOwn) {
    Questionnaire form = sampleForm();
    ItemGroup& consent = form.groups.back();
    consent.items.insert(consent.items.begin(), {.id = u"declared"_s, .type = ItemType::Instruction});
    for (auto& [language, wording] : form.wordings)
        wording.items[u"declared"_s].text = u"I answered truthfully."_s;
    start(form, {{u"name"_s, u"Ana"_s}, {u"level"_s, 3}});
    EXPECT_EQ(view().progress(), u"Page 1 of 4"_s);
    for (int page = 0; page < 3; ++page)
        next();
    EXPECT_EQ(view().group(), QString());
    ASSERT_NE(view().signaturePad(), nullptr);
    EXPECT_EQ(texts().count(u"I answered truthfully."_s), 1);
    EXPECT_EQ(texts().count(u"Consent"_s), 1);
    EXPECT_EQ(view().editButton(u"consent"), nullptr) << "there is nothing to change in it";
}

TEST_F(ClientMode, AllThatIsSignedStandsOnThePageItIsSignedOn) {
    Questionnaire form = sampleForm();
    form.groups[1].items[1].detail = true;
    const Answers given{{u"name"_s, u"Ana"_s},
                        {u"birth"_s, u"1984-05-03"_s},
                        {u"weight"_s, 71.5},
                        {u"allergy"_s, u"yes"_s},
                        {detailOf(u"allergy"_s), u"Plasters"_s},
                        {u"tried"_s, u"olive"_s},
                        {u"conditions"_s, QJsonArray{u"heart"_s}},
                        {u"level"_s, 3}};
    start(form, given);
    for (int page = 0; page < 3; ++page)
        next();
    const QString all = texts().join(u'\n').replace(QChar(0x00A0), u' ');  // a number keeps to its unit
    const QByteArray text = signedText(form, u"en", given, sampleAsked(), signingWords(Words(u"en"_s)));
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
        EXPECT_TRUE(all.contains(line.trimmed())) << line.toStdString();
}

TEST_F(ClientMode, ADotIsNoSignature) {
    start(u"en"_s, {{u"name"_s, u"Ana"_s}, {u"level"_s, 3}});
    for (int page = 0; page < 3; ++page)
        next();
    const Signature dot{.strokes = {{{{0.5, 0.5, 0}}}}, .typedName = {}};
    view().signaturePad()->setSignature(dot);
    next();
    ASSERT_EQ(finished_->count(), 0);
    EXPECT_EQ(view().signaturePad()->signature(), dot) << "it stays until it is cleared";
    EXPECT_TRUE(texts().contains(u"This is only a dot. Please write your name."_s));
    sign();
    next();
    EXPECT_EQ(finished_->count(), 1);
}

TEST_F(ClientMode, WithoutASignatureItIsNotFinishedAndThePadIsBroughtIntoSight) {
    start(u"en"_s, {{u"name"_s, u"Ana"_s}, {u"level"_s, 3}});
    for (int page = 0; page < 3; ++page)
        next();
    EXPECT_TRUE(view().signaturePad()->visibleRegion().isEmpty()) << "all that was answered stands above it";
    next();
    EXPECT_EQ(finished_->count(), 0);
    EXPECT_TRUE(texts().contains(u"Please sign, by hand or by keyboard."_s));
    EXPECT_EQ(view().signaturePad()->visibleRegion().boundingRect(), view().signaturePad()->rect());
}

TEST_F(ClientMode, WhatCannotBeStoredIsToldBeforeTheComputerGoesBack) {
    start();
    write(u"name", u"Ana"_s);
    EXPECT_TRUE(view().mayHandBack());
    const QString tooLong(mostInAnAnswer + 1, u'a');
    write(u"name", tooLong);
    write(u"weight", u"seventy"_s);
    EXPECT_FALSE(view().mayHandBack());
    EXPECT_EQ(view().row(u"name")->problem(), u"This is too long: there is room for 100000 characters."_s);
    EXPECT_EQ(view().row(u"weight")->problem(), u"This can't be read as a number."_s);
    EXPECT_TRUE(texts().filter(u"your therapist will see what you wrote"_s).size() == 1);
    EXPECT_EQ(qobject_cast<QLineEdit*>(view().row(u"name")->control()->editor())->text(), tooLong);
    EXPECT_EQ(view().unstorable(),
              QStringList({u"What should we call you?\n    "_s + tooLong, u"What do you weigh?\n    seventy"_s}));
    EXPECT_TRUE(view().mayHandBack()) << "who asks again hands it over as it is";
    write(u"weight", u"sixty"_s);
    EXPECT_FALSE(view().mayHandBack()) << "that was not told yet";
}

TEST_F(ClientMode, HalfADayIsNoMoreLostThanATextThatIsTooLong) {
    start();
    choose(dynamic_cast<DayChoiceItem&>(*view().row(u"birth")->control()).dayBox(), 31);
    EXPECT_FALSE(view().mayHandBack());
    EXPECT_EQ(view().unstorable(), QStringList(u"When were you born?\n    31"_s));
}

TEST_F(ClientMode, HasNoMenusAndTargetsForAFinger) {
    start();
    const auto isAPart = [](QWidget* each) {
        return qobject_cast<QAbstractButton*>(each) != nullptr || qobject_cast<QComboBox*>(each) != nullptr ||
               qobject_cast<QLineEdit*>(each) != nullptr || qobject_cast<QAbstractSlider*>(each) != nullptr;
    };
    const auto look = [&] {
        int targets = 0;
        for (QWidget* each : view().findChildren<QWidget*>()) {
            if (!each->isVisible())
                continue;
            QContextMenuEvent menu(QContextMenuEvent::Mouse, each->rect().center(), each->mapToGlobal(QPoint(1, 1)));
            QApplication::sendEvent(each, &menu);
            EXPECT_EQ(QApplication::activePopupWidget(), nullptr) << each->metaObject()->className();
            const bool isScrollBar = qobject_cast<QScrollBar*>(each) != nullptr;
            if (!isAPart(each) || isScrollBar || each->focusPolicy() == Qt::NoFocus)
                continue;
            EXPECT_GE(each->height(), 48)
                << each->metaObject()->className() << " " << each->accessibleName().toStdString();
            ++targets;
        }
        return targets;
    };
    EXPECT_GE(look(), 6) << "two texts, day, month, year, onwards";
    write(u"name", u"Ana"_s);
    next();
    EXPECT_GE(look(), 10);
    next();
    // The tools of the map and what may be said of a place.
    auto& map = *dynamic_cast<MarksItem&>(*view().row(u"where")->control()).map();
    map.choose(u"back.low.L"_s);
    EXPECT_GE(look(), 15);
    EXPECT_GE(map.list()->visualRect(map.list()->currentIndex()).height(), 48);
}

}  // namespace
}  // namespace reliefbook
