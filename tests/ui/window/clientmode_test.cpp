// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/practicefile.h"
#include "core/practice/formchanges.h"
#include "core/practice/pin.h"
#include "core/practice/queries.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/restriction.h"
#include "core/questionnaires/answerproblems.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/noroom.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/optionrow.h"
#include "ui/controls/signaturepad.h"
#include "ui/questionnaires/clientmodeview.h"
#include "ui/shell/preferences.h"
#include "ui/start/startview.h"
#include "ui/start/unlockpage.h"
#include "ui/window/clientmode.h"
#include "ui/window/commands.h"
#include "ui/window/lockview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/window/refusedanswers.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHelpEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::NoRoom;
using reliefbook::testing::typeText;
using reliefbook::testing::waitUntil;

const QString words = u"four words of mine"_s;
const QString pin = u"604182"_s;
/// Of the practice, of whoever else is in it, and what was written about the client: none of the form.
const QStringList markers{u"Stillwater"_s, u"Zvezdomira"_s, u"Kvrgolić"_s, u"trnjinamarker"_s};

/// A form of one client in the client's hands, begun so far that the question about fever is all that is left.
class HandedOver : public ::testing::Test {
protected:
    void make(const QString& form = u"visit"_s, const QString& language = u"en"_s, bool withPin = true) {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = markers[0];
        about.ownerName = u"Mira"_s;
        auto file = PracticeFile::create(path(), passphrase(words), about);
        Practice& practice = file->practice();
        Client other = testing::anna();
        other.id = Id<Client>::make();
        other.firstName = markers[1];
        other.lastName = markers[2];
        client = testing::anna();
        client.note = markers[3];
        if (birthDate)
            client.birthDate = birthDate;
        practice.apply({creation(other), creation(client)});
        response = newForm(client, *offeredQuestionnaire(practice.database(), form), language, AnsweredBy::Therapist);
        if (form == u"visit")
            response.answers = QStringLiteral(
                R"({"anything_changed":"yes","injury":"no","blood_thinner":"no","medicines":["none"],"pregnant":"no",)"
                R"("surgery":"no"})");
        practice.apply({creation(response)});
        if (withPin)
            setPin(practice, pinHash(pin));
        file->close();
    }
    QString path() const { return folder.filePath(u"still.reliefbook"_s); }
    void activate() {
        window.activateWindow();
        ASSERT_TRUE(waitUntil([this] { return window.isActiveWindow(); }));
    }
    void open() {
        window.show();
        activate();
        window.unlock(path());
        typeSecret(words);
        ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    }
    void handOver() {
        for (const Place& place : {Place(ClientsPlace{client.id}), Place(ClientPlace{client.id, {}}),
                                   Place(IntakePlace{client.id}), Place(FormPlace{response.id})}) {
            ASSERT_TRUE(window.view()->go(place));
            QApplication::processEvents();
        }
        practice();
        click(u"Hand to the client"_s);
        ASSERT_TRUE(waitUntil([this] { return window.clientMode() != nullptr; }));
        activate();
    }
    void begin() {
        make();
        open();
        handOver();
    }
    ClientModeView& view() { return window.clientMode()->view(); }
    LockView& lockView() { return *window.findChild<LockView*>(); }
    /// While it is open, whoever has the window.
    Practice& practice() {
        if (window.view() != nullptr)
            practice_ = &window.view()->editor().practice();
        return *practice_;
    }
    /// As stored now.
    Response stored() {
        if (window.clientMode() != nullptr || window.view() != nullptr)
            return *sql::find(practice().database(), response.id);
        const auto file = PracticeFile::open(path(), passphrase(words));
        Response found = *sql::find(file->practice().database(), response.id);
        file->close();
        return found;
    }
    QAbstractButton* button(const QString& text) {
        for (auto* each : window.findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void click(const QString& text) {
        QAbstractButton* there = button(text);
        ASSERT_NE(there, nullptr) << text.toStdString();
        QTest::mouseClick(there, Qt::LeftButton);
    }
    void answer(QStringView item, QStringView option) {
        QTest::mouseClick(qobject_cast<OptionRow*>(view().row(item)->control()->editor())->button(option),
                          Qt::LeftButton);
    }
    /// Into the hidden field that is shown.
    void typeSecret(const QString& typed) {
        for (auto* field : window.findChildren<QLineEdit*>()) {
            if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
                ASSERT_TRUE(waitUntil([field] { return field->isEnabled(); }));
                typeText(field, typed);
                QTest::keyClick(field, Qt::Key_Return);
                return;
            }
        }
        FAIL() << "no field for a secret";
    }
    /// The strokes of a signature on a consent, not finished.
    Signature signAConsent() {
        QTest::mouseClick(view().nextButton(), Qt::LeftButton);
        answer(u"consent", u"agree");
        QTest::mouseClick(view().nextButton(), Qt::LeftButton);
        Signature begun{.strokes = {{{{0.1, 0.5, 0}, {0.9, 0.4, 200}}}}, .typedName = {}};
        view().signaturePad()->setSignature(begun);
        return begun;
    }
    bool isAskedToLeave() { return lockView().isVisible(); }
    void askToLeave() {
        click(u"Give the computer back"_s);
        ASSERT_TRUE(waitUntil([this] { return isAskedToLeave(); }));
    }
    void leave() {
        if (!isAskedToLeave())
            askToLeave();
        typeSecret(pin);
        ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    }
    bool says(const QString& text) const {
        for (const auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    bool asksForThePassphrase() { return window.findChild<UnlockPage*>()->isVisible(); }

    static void accessible(QAccessibleInterface* object, QSet<QAccessibleInterface*>& seen, QStringList& all) {
        if (object == nullptr || !object->isValid() || seen.contains(object))
            return;
        seen << object;
        if (object->state().invisible)
            return;
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all << object->text(text);
        for (int i = 0; i < object->childCount(); ++i)
            accessible(object->child(i), seen, all);
    }
    /// What the window shows that is neither the form nor the page for the PIN; empty: nothing.
    QStringList leaks() {
        QStringList found;
        if (window.view() != nullptr)
            found << u"the practice"_s;
        if (!(window.clientMode() != nullptr && window.clientMode()->isVisible()) && !lockView().isVisible())
            found << u"another page"_s;
        if (window.windowTitle() != u"Reliefbook"_s)
            found << window.windowTitle();
        for (const QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget != &window && widget->isVisible())
                found << QString::fromLatin1(widget->metaObject()->className());
        }
        QStringList texts;
        for (const QWidget* widget : QApplication::allWidgets()) {
            for (const char* property : {"text", "plainText", "title", "placeholderText", "currentText", "toolTip",
                                         "accessibleName", "accessibleDescription", "windowTitle"})
                texts << (widget->isVisible() ? widget->property(property).toString() : QString());
        }
        QSet<QAccessibleInterface*> seen;
        accessible(QAccessible::queryAccessibleInterface(qApp), seen, texts);
        for (const QString& text : texts) {
            for (const QString& marker : markers) {
                if (text.contains(marker, Qt::CaseInsensitive))
                    found << text;
            }
        }
        return found;
    }
    void backToTheForm() {
        if (isAskedToLeave())
            click(u"Back to the form"_s);
        ASSERT_TRUE(window.clientMode()->isVisible());
    }

    QTemporaryDir folder;
    testing::Answers answers;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    Client client;
    std::optional<QDate> birthDate;
    Response response;
    MainWindow window{preferences};

private:
    Practice* practice_ = nullptr;
};

// ---- nothing but the form ----

TEST_F(HandedOver, ShowsTheFormAndNothingOfThePractice) {
    make();
    open();
    QAccessible::setActive(true);
    ASSERT_TRUE(window.view()->go(ClientsPlace{client.id}));
    EXPECT_FALSE(leaks().isEmpty()) << "nothing to hide";
    handOver();
    EXPECT_EQ(leaks(), QStringList());
    EXPECT_TRUE(window.clientMode()->isVisible());
    EXPECT_TRUE(window.isFullScreen());
    EXPECT_TRUE(view().isAncestorOf(QApplication::focusWidget()));
    for (QAction* action : window.commands().all())
        EXPECT_EQ(action->isEnabled(), action == window.commands().quit) << action->text().toStdString();
}

TEST_F(HandedOver, NoKeyThatIsRegisteredAnywhereLeadsOutOfIt) {
    make();
    open();
    QSet<QKeySequence> keys;
    const auto collect = [&] {
        for (const auto* action : window.findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts())
                keys << key;
        }
        for (const auto* shortcut : window.findChildren<QShortcut*>())
            keys << shortcut->key();
    };
    for (const Place& place : {Place(TodayPlace{}), Place(ClientsPlace{client.id}), Place(ClientPlace{client.id, {}}),
                               Place(SafetyPlace{}), Place(SettingsPlace{}), Place(FormPlace{response.id})}) {
        ASSERT_TRUE(window.view()->go(place));
        collect();
    }
    const int zoom = preferences.zoom();
    handOver();
    collect();
    EXPECT_GT(keys.size(), 25);
    for (int letter = Qt::Key_A; letter <= Qt::Key_Z; ++letter)
        keys << QKeySequence(Qt::ALT | Qt::Key(letter)) << QKeySequence(Qt::CTRL | Qt::Key(letter));
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
        keys << QKeySequence(Qt::Key(key)) << QKeySequence(Qt::ALT | Qt::Key(key));
    keys << QKeySequence(Qt::Key_Menu) << QKeySequence(Qt::SHIFT | Qt::Key_F10) << QKeySequence(Qt::Key_Escape)
         << QKeySequence(Qt::Key_Alt);
    for (const QKeySequence& key : keys) {
        for (const bool whileAsked : {false, true}) {
            if (whileAsked)
                askToLeave();
            activate();
            QWidget* focus = QApplication::focusWidget();
            ASSERT_NE(focus, nullptr);
            for (int i = 0; i < key.count(); ++i)
                QTest::keyClick(focus, key[uint(i)].key(), key[uint(i)].keyboardModifiers());
            QApplication::processEvents();
            EXPECT_EQ(leaks(), QStringList()) << key.toString().toStdString();
            ASSERT_NE(window.clientMode(), nullptr) << key.toString().toStdString();
            backToTheForm();
        }
    }
    EXPECT_EQ(preferences.zoom(), zoom);
    EXPECT_EQ(answers.questions, QStringList());
}

TEST_F(HandedOver, NoCommandLeadsOutOfIt) {
    begin();
    for (QAction* action : window.commands().all()) {
        action->trigger();
        QApplication::processEvents();
        EXPECT_EQ(leaks(), QStringList()) << action->text().toStdString();
        ASSERT_NE(window.clientMode(), nullptr);
        backToTheForm();
    }
    window.unlock(path());
    window.openDemo();
    QApplication::processEvents();
    EXPECT_EQ(leaks(), QStringList()) << "another practice was wanted";
    for (const Qt::MouseButton button : {Qt::BackButton, Qt::ForwardButton})
        QTest::mouseClick(&window, button);
    EXPECT_EQ(leaks(), QStringList());
}

TEST_F(HandedOver, NoWidgetHasAMenuOrATip) {
    begin();
    for (const bool whileAsked : {false, true}) {
        if (whileAsked)
            askToLeave();
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            const QPoint middle = widget->rect().center();
            for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
                QContextMenuEvent wanted(reason, middle, widget->mapToGlobal(middle));
                QApplication::sendEvent(widget, &wanted);
                EXPECT_EQ(QApplication::activePopupWidget(), nullptr) << widget->metaObject()->className();
            }
            QHelpEvent tip(QEvent::ToolTip, middle, widget->mapToGlobal(middle));
            QApplication::sendEvent(widget, &tip);
        }
        QApplication::processEvents();
        EXPECT_EQ(leaks(), QStringList());
    }
}

// ---- the way out ----

TEST_F(HandedOver, ClosingTheWindowAsksForThePinAndTheClientGoesBackToTheForm) {
    begin();
    EXPECT_FALSE(window.close());
    ASSERT_TRUE(waitUntil([this] { return isAskedToLeave(); }));
    EXPECT_TRUE(says(u"Only who works here can go on from this page."_s));
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    EXPECT_EQ(leaks(), QStringList());
    backToTheForm();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([this] { return isAskedToLeave(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(window.clientMode()->isVisible());
    EXPECT_FALSE(window.isLocked());
}

TEST_F(HandedOver, ThePinLeadsBackToTheFormWithWhatWasAnswered) {
    begin();
    click(u"Next"_s);
    answer(u"fever", u"no");
    leave();
    EXPECT_EQ(window.clientMode(), nullptr);
    EXPECT_EQ(window.view()->place(), Place(FormPlace{response.id}));
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(window.commands().zoomIn->isEnabled());
    EXPECT_TRUE(window.commands().find->isEnabled());
    EXPECT_FALSE(window.view()->editor().canUndo());
    const Response kept = *sql::find(practice().database(), response.id);
    EXPECT_EQ(answersOf(kept).value("fever"_L1).toString(), u"no"_s);
    EXPECT_EQ(kept.state, ResponseState::Draft);
    EXPECT_TRUE(window.view()->back());
    EXPECT_EQ(window.view()->place(), Place(IntakePlace{client.id}));
}

TEST_F(HandedOver, AWrongPinKeepsTheFormAndFiveCloseThePractice) {
    begin();
    answer(u"anything_changed", u"no");
    askToLeave();
    Moment at = now();
    for (int i = 1; i <= mostPinTries; ++i) {
        const FixedClock clock(at);
        typeSecret(u"739101"_s);
        ASSERT_TRUE(waitUntil([&] { return says(u"That was not it"_s) || window.clientMode() == nullptr; })) << i;
        EXPECT_EQ(window.clientMode() != nullptr, i < mostPinTries);
        EXPECT_EQ(window.view(), nullptr);
        at.utcMs += 10'000;
        if (window.clientMode() != nullptr) {
            EXPECT_EQ(leaks(), QStringList());
            const FixedClock later(at);
            ASSERT_TRUE(waitUntil([&] { return !says(u"That was not it"_s); })) << i;
        }
    }
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_EQ(answersOf(stored()).value("anything_changed"_L1).toString(), u"no"_s);
}

TEST_F(HandedOver, WithoutAPinThePassphraseLeadsBack) {
    make(u"visit"_s, u"en"_s, /*withPin=*/false);
    open();
    handOver();
    askToLeave();
    EXPECT_EQ(lockView().asks(), LockView::Asks::Passphrase);
    typeSecret(u"four words of yours"_s);
    ASSERT_TRUE(waitUntil([this] { return says(u"This passphrase doesn't open it."_s); }));
    EXPECT_EQ(leaks(), QStringList());
    for (auto* field : window.findChildren<QLineEdit*>())
        field->clear();
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(window.view()->place(), Place(FormPlace{response.id}));
}

TEST_F(HandedOver, TheLockIsTheUsualOneAndComesBackToTheForm) {
    begin();
    answer(u"anything_changed", u"unknown");
    window.lock(MainWindow::Lock::Screen);
    EXPECT_TRUE(window.isLocked());
    EXPECT_FALSE(lockView().wayBackButton()->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_TRUE(lockView().isVisible());
    EXPECT_FALSE(window.close());
    EXPECT_EQ(window.view(), nullptr);
    typeSecret(pin);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(window.view()->place(), Place(FormPlace{response.id}));
    const Response kept = *sql::find(practice().database(), response.id);
    EXPECT_EQ(answersOf(kept).value("anything_changed"_L1).toString(), u"unknown"_s);
}

TEST_F(HandedOver, AFullLockClosesThePracticeAndThePassphraseComesBackToTheForm) {
    begin();
    answer(u"anything_changed", u"unknown");
    window.lock(MainWindow::Lock::Full);
    EXPECT_EQ(window.clientMode(), nullptr);
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_EQ(answersOf(stored()).value("anything_changed"_L1).toString(), u"unknown"_s);
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(window.view()->place(), Place(FormPlace{response.id}));
}

TEST_F(HandedOver, WhatIsSignedWhenItLocksIsThereWhenItIsUnlocked) {
    make(u"consent_treatment"_s);
    open();
    handOver();
    const Signature begun = signAConsent();
    window.lock(MainWindow::Lock::Screen);
    EXPECT_FALSE(says(u"All of it is stored."_s));
    EXPECT_TRUE(says(u"What was typed or signed last is not stored yet."_s));
    typeSecret(pin);
    ASSERT_TRUE(waitUntil([this] { return window.clientMode() != nullptr && window.clientMode()->isVisible(); }));
    EXPECT_FALSE(window.isLocked());
    EXPECT_EQ(leaks(), QStringList());
    ASSERT_NE(view().signaturePad(), nullptr);
    EXPECT_EQ(view().signaturePad()->signature(), begun);
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    EXPECT_EQ(stored().state, ResponseState::Complete);
}

TEST_F(HandedOver, AFullLockSaysThatASignatureThatWasBegunIsNotKept) {
    make(u"consent_treatment"_s, u"en"_s, /*withPin=*/false);
    open();
    handOver();
    signAConsent();
    window.lock(MainWindow::Lock::Screen);  // without a PIN it closes the practice
    ASSERT_TRUE(waitUntil([this] { return asksForThePassphrase(); }));
    EXPECT_TRUE(says(u"a signature that was begun, was not kept"_s));
    EXPECT_EQ(answersOf(stored()).value("consent"_L1).toString(), u"agree"_s);
    EXPECT_EQ(stored().state, ResponseState::Draft);
}

TEST_F(HandedOver, AFullLockThatKeepsAllSaysNothing) {
    begin();
    answer(u"anything_changed", u"unknown");
    window.lock(MainWindow::Lock::Full);
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_FALSE(says(u"was not kept"_s));
}

TEST_F(HandedOver, GoingBackFromASignatureThatWasBegunIsAsked) {
    make(u"consent_treatment"_s);
    open();
    handOver();
    const Signature begun = signAConsent();
    askToLeave();
    typeSecret(pin);
    ASSERT_TRUE(waitUntil([this] { return !answers.questions.isEmpty(); }));
    EXPECT_TRUE(answers.questions.front().startsWith(u"The client began to sign and did not finish|"_s));
    ASSERT_TRUE(window.clientMode()->isVisible());
    EXPECT_EQ(view().signaturePad()->signature(), begun);
    answers.yes = true;
    leave();
    EXPECT_EQ(window.view()->place(), Place(FormPlace{response.id}));
}

TEST_F(HandedOver, WhatIsTooLongToBeStoredReachesTheTherapist) {
    make(u"consultation"_s);
    open();
    handOver();
    const QString tooLong = u"Кичма "_s + QString(mostInAnAnswer, u'a');
    auto* field = qobject_cast<QPlainTextEdit*>(view().row(u"complaint")->control()->editor());
    auto* line = qobject_cast<QLineEdit*>(view().row(u"complaint")->control()->editor());
    ASSERT_TRUE(field != nullptr || line != nullptr);
    field != nullptr ? field->setPlainText(tooLong) : line->setText(tooLong);
    click(u"Give the computer back"_s);
    QApplication::processEvents();
    EXPECT_FALSE(isAskedToLeave()) << "told beside its question first";
    EXPECT_TRUE(says(u"This is too long"_s));
    leave();
    const auto* dialog = window.findChild<RefusedAnswers*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->text()->toPlainText().contains(tooLong));
}

TEST_F(HandedOver, ThePageForThePinSpeaksToTheClientInTheirLanguage) {
    make(u"visit"_s, u"sr"_s);
    open();
    handOver();
    QTest::mouseClick(view().leaveButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return isAskedToLeave(); }));
    const Words serbian(u"sr"_s);
    EXPECT_TRUE(says(serbian.text("Questionnaire", "Please give the computer back to your therapist now.")));
    EXPECT_TRUE(says(serbian.text("Questionnaire", "Only who works here can go on from this page.")));
    EXPECT_EQ(lockView().wayBackButton()->text(), serbian.text("Questionnaire", "Back to the form"));
    EXPECT_NE(button(u"Open the practice"_s), nullptr);
}

TEST_F(HandedOver, TheEndOfTheSittingStoresAndClosesWithoutAQuestion) {
    begin();
    answer(u"anything_changed", u"unknown");
    window.hurry();
    EXPECT_TRUE(window.close());
    EXPECT_EQ(answersOf(stored()).value("anything_changed"_L1).toString(), u"unknown"_s);
    EXPECT_EQ(answers.questions, QStringList());
}

// ---- what is answered ----

TEST_F(HandedOver, AnswersAreStoredAsTheyAreGivenAsTheClientsOwn) {
    begin();
    EXPECT_EQ(stored().answeredBy, AnsweredBy::Therapist);
    answer(u"anything_changed", u"unknown");
    ASSERT_TRUE(waitUntil([this] { return answersOf(stored()).value("anything_changed"_L1) == u"unknown"_s; }));
    EXPECT_EQ(stored().answeredBy, AnsweredBy::Client);
    EXPECT_TRUE(window.clientMode()->isVisible());
}

TEST_F(HandedOver, FinishingRaisesWhatFollowsAndLeadsToTheIntake) {
    begin();
    click(u"Next"_s);
    answer(u"fever", u"unknown");
    click(u"Next"_s);
    click(u"Finish"_s);
    ASSERT_TRUE(says(u"Your answers are complete."_s));
    EXPECT_EQ(stored().state, ResponseState::Complete);
    EXPECT_EQ(leaks(), QStringList());
    askToLeave();
    EXPECT_FALSE(lockView().wayBackButton()->isVisible()) << "there is nothing more to answer";
    leave();
    EXPECT_EQ(window.view()->place(), Place(IntakePlace{client.id}));
    const std::vector<HeldFinding> findings = findingsOf(practice().database(), client.id);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().finding.rule, u"fever_ask"_s);
    EXPECT_EQ(findings.front().finding.response, response.id);
}

TEST_F(HandedOver, ASignedConsentIsSignedByTheClientAndGiven) {
    make(u"consent_treatment"_s, u"sr"_s);
    open();
    handOver();
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    answer(u"consent", u"agree");
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    QTest::mouseClick(view().signaturePad()->keyboardButton(), Qt::LeftButton);
    typeText(view().signaturePad()->nameLine(), u"Ана П."_s);
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    EXPECT_EQ(stored().state, ResponseState::Complete);
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return isAskedToLeave(); }));
    leave();
    const IntakeSheet sheet = intakeSheet(practice().database(), client.id);
    ASSERT_EQ(sheet.consents.size(), 1U);
    EXPECT_EQ(sheet.consents.front().language, u"sr"_s);
    const auto form = formSheet(practice().database(), response.id);
    ASSERT_TRUE(form.signature.has_value());
    EXPECT_EQ(form.signature->signer, u"Ана П."_s);
}

TEST_F(HandedOver, AMinorsConsentIsSignedByTheGuardianWhoSaysTheirName) {
    birthDate = QDate::currentDate().addYears(-12);
    make(u"consent_treatment"_s);
    open();
    handOver();
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    answer(u"consent", u"agree");
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    view().signaturePad()->setSignature({.strokes = {{{{0.1, 0.5, 0}, {0.9, 0.4, 200}}}}, .typedName = {}});
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    EXPECT_EQ(stored().state, ResponseState::Draft) << "by nobody";
    EXPECT_TRUE(says(u"Whose signature is it?"_s));
    ASSERT_NE(view().guardianLine(), nullptr);
    typeText(view().guardianLine(), u"Mira Żak"_s);
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    EXPECT_EQ(stored().state, ResponseState::Complete);
    const auto form = formSheet(practice().database(), response.id);
    ASSERT_TRUE(form.signature.has_value());
    EXPECT_EQ(form.signature->signer, u"Mira Żak"_s);
    EXPECT_EQ(form.signature->relation, u"guardian"_s);
}

TEST_F(HandedOver, WhatCanNeverBeStoredIsShownToTheTherapistAlone) {
    begin();
    Response gone = stored();
    gone.language = u"sr"_s;
    practice().apply({reliefbook::update(stored(), gone)});
    answer(u"anything_changed", u"unknown");
    const QString optionWords = u"don't know"_s;
    EXPECT_FALSE(window.clientMode()->store());
    EXPECT_TRUE(window.clientMode()->isRefused());
    EXPECT_TRUE(says(u"They are kept here for your therapist."_s));
    EXPECT_EQ(leaks(), QStringList());
    leave();
    EXPECT_EQ(answers.questions, QStringList()) << "nobody is asked to lose them";
    const auto* dialog = window.findChild<RefusedAnswers*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->text()->toPlainText().contains(optionWords)) << "what was asked and answered";
}

TEST_F(HandedOver, TheFormOfARestrictedClientIsNotHandedOver) {
    make();
    open();
    ASSERT_TRUE(window.view()->go(FormPlace{response.id}));
    practice().apply(restrictedClient(*sql::find(practice().database(), client.id), now()));
    window.handOver();
    ASSERT_TRUE(waitUntil([this] { return !answers.told.isEmpty(); }));
    EXPECT_TRUE(answers.told.front().startsWith(u"This form is not handed over|"_s));
    EXPECT_EQ(window.clientMode(), nullptr);
}

TEST_F(HandedOver, AFullDiskIsToldGentlyInTheClientsLanguageAndNothingIsLost) {
    make(u"visit"_s, u"sr"_s);
    open();
    handOver();
    QTest::mouseClick(view().nextButton(), Qt::LeftButton);
    {
        const NoRoom full(QFileInfo(path() + u"-wal"_s).size());
        answer(u"fever", u"unknown");
        EXPECT_FALSE(window.clientMode()->store());
        EXPECT_TRUE(says(Words(u"sr"_s).text("Questionnaire", "Your last answers can't be saved just now")));
        EXPECT_EQ(answers.errors, QStringList());
        QTest::mouseClick(view().nextButton(), Qt::LeftButton);
        QTest::mouseClick(view().nextButton(), Qt::LeftButton);
        EXPECT_TRUE(window.clientMode()->isWaiting());
        window.lock(MainWindow::Lock::Full);
        EXPECT_NE(window.clientMode(), nullptr) << "it is closed once it is stored";
        EXPECT_TRUE(window.isLocked());
    }
    ASSERT_TRUE(waitUntil([this] { return window.clientMode() == nullptr; }));
    EXPECT_TRUE(asksForThePassphrase());
    EXPECT_EQ(stored().state, ResponseState::Complete);
    EXPECT_EQ(answersOf(stored()).value("fever"_L1).toString(), u"unknown"_s);
}

TEST_F(HandedOver, GoingBackWithWhatCannotBeStoredIsAsked) {
    begin();
    const NoRoom full(QFileInfo(path() + u"-wal"_s).size());
    answer(u"anything_changed", u"unknown");
    askToLeave();
    typeSecret(words);  // a PIN that can't be counted can't be tried
    ASSERT_TRUE(waitUntil([&] { return lockView().asks() == LockView::Asks::Passphrase; }));
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return !answers.questions.isEmpty(); }));
    EXPECT_TRUE(answers.questions.front().startsWith(u"The last answers are not stored|"_s));
    EXPECT_TRUE(window.clientMode()->isVisible());
    answers.yes = true;
    askToLeave();
    typeSecret(words);
    ASSERT_TRUE(waitUntil([&] { return lockView().asks() == LockView::Asks::Passphrase; }));
    typeSecret(words);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(answers.questions.size(), 2);
}

// ---- the demo ----

TEST_F(HandedOver, TheDemoIsLeftAfterAQuestion) {
    setLanguage(u"en"_s);
    window.show();
    activate();
    window.openDemo();
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    client = testing::anna();
    response = newForm(client, *offeredQuestionnaire(practice().database(), u"visit"), u"en"_s, AnsweredBy::Therapist);
    practice().apply({creation(client), creation(response)});
    handOver();
    EXPECT_FALSE(window.close());
    ASSERT_TRUE(waitUntil([this] { return !answers.questions.isEmpty(); }));
    EXPECT_NE(window.clientMode(), nullptr);
    answers.yes = true;
    click(u"Give the computer back"_s);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr; }));
    EXPECT_EQ(window.view()->place(), Place(FormPlace{response.id}));
    EXPECT_EQ(answers.questions.size(), 2);
}

}  // namespace
}  // namespace reliefbook
