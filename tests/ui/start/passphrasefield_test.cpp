// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/text.h"
#include "ui/start/passphrasefield.h"
#include "ui/words/language.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class PassphraseFieldTest : public ::testing::Test {
protected:
    PassphraseFieldTest() {
        setLanguage(u"en"_s);
        field.show();
        field.activateWindow();
        field.setFocus();
        EXPECT_TRUE(testing::waitUntil([this] { return field.line()->hasFocus(); }));
    }
    QString hint() { return field.findChild<Text*>()->text(); }

    PassphraseField field;
};

TEST_F(PassphraseFieldTest, HidesWhatIsTypedUntilItIsShown) {
    testing::typeText(field.line(), u"tea"_s);
    EXPECT_EQ(field.line()->displayText().contains(u't'), false);
    QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_EQ(field.line()->displayText(), u"tea"_s);
    EXPECT_EQ(field.findChild<QToolButton*>()->accessibleName(), u"Hide the passphrase"_s);
}

TEST_F(PassphraseFieldTest, UndoDoesNotBringBackWhatWasTakenAway) {
    testing::typeText(field.line(), u"tea"_s);
    field.clear();
    QTest::mouseClick(field.findChild<QToolButton*>(), Qt::LeftButton);
    QTest::keyClick(field.line(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QString());
}

TEST_F(PassphraseFieldTest, HintsAtCapsLock) {
    QTest::keyClick(field.line(), 'a');
    EXPECT_EQ(hint(), u"Keyboard: Latin letters"_s);
    QTest::keyClick(field.line(), 'A', Qt::ShiftModifier);
    EXPECT_EQ(hint(), u"Keyboard: Latin letters"_s);
    QTest::sendKeyEvent(QTest::Click, field.line(), Qt::Key_A, u"A"_s, Qt::NoModifier);  // a capital without Shift
    EXPECT_EQ(hint(), u"Caps Lock is on."_s);
    QTest::keyClick(field.line(), Qt::Key_CapsLock);
    EXPECT_EQ(hint(), u"Keyboard: Latin letters"_s);
}

TEST_F(PassphraseFieldTest, HintsAtTheScriptOfTheKeyboard) {
    testing::typeText(field.line(), u"чај"_s);
    EXPECT_EQ(hint(), u"Keyboard: Cyrillic letters"_s);
    testing::typeText(field.line(), u"tea"_s);
    EXPECT_EQ(hint(), u"Keyboard: Latin and Cyrillic letters"_s);
}

TEST_F(PassphraseFieldTest, GivesTheSecretAsItWasTyped) {
    testing::typeText(field.line(), u" čaj "_s);
    EXPECT_EQ(field.secret(), passphrase(u" čaj "_s));
    field.clear();
    EXPECT_THROW(field.secret(), Error);
}

}  // namespace
}  // namespace reliefbook
