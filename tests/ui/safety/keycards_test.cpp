// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/file/backupmaking.h"
#include "core/file/passphrasechange.h"
#include "core/file/recovery.h"
#include "core/practice/pin.h"
#include "core/practice/queries.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/itemlist.h"
#include "ui/safety/backuplistcard.h"
#include "ui/safety/lockcard.h"
#include "ui/safety/passphrasecard.h"
#include "ui/safety/restoredialog.h"
#include "ui/shell/job.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::typeText;
using testing::waitUntil;

/// The cards of the page Safety that are about keys, with their dialogs.
class KeyCards : public ::testing::Test {
protected:
    KeyCards() {
        setLanguage(u"en"_s);
        for (QWidget* card : std::initializer_list<QWidget*>{&lock, &passphraseCard}) {
            card->resize(600, 400);
            card->show();
        }
    }
    void TearDown() override { finishJobs(); }  // before who waits for them
    static QAbstractButton* button(QWidget& in, const QString& text) {
        for (auto* one : in.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    static void press(QWidget& in, const QString& text) {
        if (auto* one = button(in, text))
            QTest::mouseClick(one, Qt::LeftButton, {}, QPoint(8, one->height() / 2));
    }
    static QLineEdit* line(QWidget& in, const QString& name) {
        for (auto* one : in.findChildren<QLineEdit*>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    static bool says(QWidget& in, const QString& text) {
        for (const auto* label : in.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    /// Deriving four keys and writing a whole copy durably takes a busy computer a while.
    template <class Condition> static bool waitLong(Condition condition) {
        for (int i = 0; i < 9 && !condition(); ++i)
            static_cast<void>(waitUntil(condition));
        return condition();
    }
    QDialog& dialog() {
        auto* open = passphraseCard.findChild<QDialog*>();
        EXPECT_NE(open, nullptr);
        return *open;
    }

    testing::TestWorkspace workspace;
    testing::Answers answers;
    LockCard lock{workspace};
    PassphraseCard passphraseCard{workspace};
};

TEST_F(KeyCards, SetChangeAndRemoveThePin) {
    EXPECT_TRUE(says(lock, u"None. Each lock closes the practice"_s));
    press(lock, u"Set a PIN…"_s);
    typeText(line(lock, u"New PIN"_s), u"604182"_s);
    typeText(line(lock, u"The same again"_s), u"604183"_s);
    press(lock, u"Set the PIN"_s);
    EXPECT_TRUE(says(lock, u"The two are not the same."_s));
    for (const QString& name : {u"New PIN"_s, u"The same again"_s}) {
        line(lock, name)->clear();
        typeText(line(lock, name), u"123456"_s);
    }
    press(lock, u"Set the PIN"_s);
    EXPECT_TRUE(waitUntil([this] { return says(lock, u"too few or are guessed first"_s); }));
    EXPECT_FALSE(hasPin(workspace.practice()));
    line(lock, u"New PIN"_s)->clear();
    for (const QString& name : {u"New PIN"_s, u"The same again"_s})
        typeText(line(lock, name), u"604182"_s);
    press(lock, u"Set the PIN"_s);
    ASSERT_TRUE(waitUntil([this] { return says(lock, u"It brings you back to a locked screen."_s); }));
    EXPECT_TRUE(hasPin(workspace.practice()));
    press(lock, u"Without a PIN"_s);
    EXPECT_FALSE(hasPin(workspace.practice()));
}

TEST_F(KeyCards, ChooseWhenToLock) {
    auto* after = lock.findChild<QComboBox*>();
    EXPECT_EQ(workspace.preferences().lockAfter(), 5);
    EXPECT_EQ(after->currentData().toInt(), 5);
    after->setFocus();
    QTest::keyClick(after, Qt::Key_Down);
    EXPECT_EQ(workspace.preferences().lockAfter(), 10);
    QTest::keyClick(after, Qt::Key_End);
    EXPECT_EQ(workspace.preferences().lockAfter(), 0);
}

TEST_F(KeyCards, ChangeThePassphraseAndRemoveWhatWasKept) {
    const Secret before = workspace.file().derivedKey();
    press(passphraseCard, u"Change the passphrase…"_s);
    typeText(line(dialog(), u"Present passphrase"_s), u"another"_s);
    press(dialog(), u"A passphrase of my own"_s);
    typeText(line(dialog(), u"Passphrase"_s), u"quiet room above the bakery"_s);
    typeText(line(dialog(), u"The same again"_s), u"quiet room above the bakery"_s);
    press(dialog(), u"Change the passphrase"_s);
    ASSERT_TRUE(waitUntil([this] { return says(dialog(), u"That is not the present passphrase."_s); }));
    EXPECT_EQ(workspace.file().derivedKey(), before);
    line(dialog(), u"Present passphrase"_s)->clear();
    typeText(line(dialog(), u"Present passphrase"_s), u"test"_s);
    press(dialog(), u"Change the passphrase"_s);
    ASSERT_TRUE(waitLong([this] { return says(dialog(), u"Your new passphrase is set"_s); }));
    EXPECT_TRUE(says(dialog(), u"From now on it opens the practice. A recovery sheet from before does not open"_s));
    EXPECT_TRUE(isPassphraseOf(workspace.file().derivedKey(), passphrase(u"quiet room above the bakery")));
    press(dialog(), u"Without a new sheet"_s);
    ASSERT_TRUE(waitUntil([this] { return says(passphraseCard, u"under the earlier passphrase, stays beside it"_s); }));
    ASSERT_EQ(keptFromBefore(workspace.file().path()).size(), 1U);
    EXPECT_NO_THROW(openForReading(keptFromBefore(workspace.file().path()).front().path, passphrase(u"test")));
    press(passphraseCard, u"Remove it now…"_s);
    EXPECT_EQ(keptFromBefore(workspace.file().path()).size(), 1U) << "it was not confirmed";
    answers.yes = true;
    press(passphraseCard, u"Remove it now…"_s);
    EXPECT_TRUE(keptFromBefore(workspace.file().path()).empty());
}

TEST_F(KeyCards, BackupsOfAnEarlierPassphraseSaySo) {
    BackupListCard list{workspace};
    list.resize(700, 400);
    list.show();
    const auto row = [&list](int at) {
        return list.findChild<ItemList*>()->model()->index(at, 0).data(Qt::AccessibleTextRole).toString();
    };
    const auto backUp = [this] {
        sql::Database reader = workspace.file().reader();
        makeBackup(workspace.file().path(), reader, workspace.file().derivedKey(), {}, {});
    };
    backUp();
    list.refresh();
    EXPECT_FALSE(row(0).contains(u"passphrase"_s)) << row(0).toStdString();
    const FixedClock clock(momentOf(QDate(2027, 3, 3), QTime(12, 0), 0), 0);
    changePassphrase(workspace.file(), passphrase(u"test"_s), passphrase(u"quiet room above the bakery"_s),
                     passphrase(u"quiet room above the bakery"_s));
    backUp();
    list.refresh();
    ASSERT_TRUE(waitUntil([&] { return row(1).contains(u"needs the passphrase from before 3 March 2027"_s); }))
        << row(1).toStdString();
    EXPECT_FALSE(row(0).contains(u"needs the passphrase"_s)) << "it is the present one's";
    RestoreDialog restore(workspace);
    const auto* offered = restore.findChild<ItemList*>();
    QStringList rows;
    ASSERT_TRUE(waitUntil([&] {
        rows.clear();
        for (int i = 0; i < offered->count(); ++i)
            rows << offered->model()->index(i, 0).data(Qt::AccessibleTextRole).toString();
        return rows.join(u'|').contains(u"needs the passphrase from before 3 March 2027"_s);
    })) << rows.join(u'|').toStdString();
    EXPECT_EQ(rows.filter(u"needs the passphrase"_s).size(), 1);
    finishJobs();
}

TEST_F(KeyCards, TheRuleOfThePinIsToldBeforeItIsTyped) {
    press(lock, u"Set a PIN…"_s);
    EXPECT_TRUE(says(lock, u"6 digits or more. Not those that are guessed first"_s));
}

TEST_F(KeyCards, TryTheSheetOnlyWhenThereIsOne) {
    EXPECT_TRUE(says(passphraseCard, u"There is none of this passphrase."_s));
    noteRecoverySheet(workspace.file().path(), workspace.file().derivedKey());
    passphraseCard.refresh();
    EXPECT_TRUE(says(passphraseCard, u"Is it where you think it is?"_s));
    press(passphraseCard, u"Try your sheet…"_s);
    const QStringList groups = recoveryGroups(workspace.file().derivedKey());
    for (int i = 0; i < groups.size(); ++i)
        typeText(line(dialog(), u"Group %1"_s.arg(i + 1)), groups[i]);
    EXPECT_TRUE(says(dialog(), u"it opens this practice."_s));
}

TEST_F(KeyCards, PrintASheetForWhoeverKnowsThePassphrase) {
    press(passphraseCard, u"Print the sheet…"_s);
    typeText(line(dialog(), u"Passphrase"_s), u"wrong"_s);
    press(dialog(), u"Go on"_s);
    ASSERT_TRUE(waitUntil([this] { return says(dialog(), u"That is not the passphrase of this practice."_s); }));
    line(dialog(), u"Passphrase"_s)->clear();
    typeText(line(dialog(), u"Passphrase"_s), u"test"_s);
    press(dialog(), u"Go on"_s);
    EXPECT_TRUE(waitUntil([this] { return says(dialog(), u"one page that opens the practice"_s); }));
}

TEST_F(KeyCards, EnterInAFieldPressesNoOtherButton) {
    press(passphraseCard, u"Change the passphrase…"_s);
    const auto drawn = [this] {
        for (const auto* label : dialog().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().count(u' ') == 5 && label->text() == label->text().toLower())
                return label->text();
        }
        return QString();
    };
    const QString onPaper = drawn();
    ASSERT_FALSE(onPaper.isEmpty());
    QTest::keyClick(line(dialog(), u"Present passphrase"_s), Qt::Key_Return);
    EXPECT_EQ(drawn(), onPaper) << "they were written down already";
    dialog().close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    press(passphraseCard, u"Print the sheet…"_s);
    typeText(line(dialog(), u"Passphrase"_s), u"test"_s);
    press(dialog(), u"Go on"_s);
    ASSERT_TRUE(waitUntil([this] { return says(dialog(), u"one page that opens the practice"_s); }));
    answers.path = workspace.folder() + u"/sheet.pdf"_s;
    press(dialog(), u"Save as PDF…"_s);
    QLineEdit* group = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        for (auto* one : dialog().findChildren<QLineEdit*>()) {
            if (one->isVisible() && one->isEnabled())
                group = one;
        }
        return group != nullptr;
    }));
    typeText(group, u"0000-0000"_s);
    QTest::keyClick(group, Qt::Key_Return);
    EXPECT_TRUE(says(dialog(), u"That is not what stands on the sheet."_s)) << "it is judged, and nothing is printed";
}

}  // namespace
}  // namespace reliefbook
