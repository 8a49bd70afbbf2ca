// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/passphrasechange.h"
#include "core/file/recovery.h"
#include "core/practice/queries.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "ui/reports/printers.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/start/recoveryfield.h"
#include "ui/start/recoverysheet.h"
#include "ui/start/startview.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::typeText;
using testing::waitUntil;

class NoPrinters : public Printers {
public:
    bool any() override { return false; }
};

/// The first screens, a practice whose passphrase is forgotten, and its sheet.
class Keys : public ::testing::Test {
protected:
    Keys() {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = u"Stillwater"_s;
        about.ownerName = u"Mira"_s;
        auto file = PracticeFile::create(path(), passphrase(u"forgotten words"), about);
        sheet = recoveryGroups(file->derivedKey());
        file->close();
        QObject::connect(&view, &StartView::opened, &view,
                         [this](const OpenedPractice& practice) { opened = practice; });
        view.resize(1200, 800);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(waitUntil([this] { return view.isActiveWindow(); }));
    }
    void TearDown() override { finishJobs(); }  // before who waits for them
    QString path() const { return folder.filePath(u"Stillwater.reliefbook"_s); }
    QAbstractButton* button(const QString& text) {
        for (auto* one : view.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    void press(const QString& text) {
        if (auto* one = button(text))
            QTest::mouseClick(one, Qt::LeftButton, {}, QPoint(8, one->height() / 2));
    }
    QLineEdit* line(const QString& name) {
        for (auto* one : view.findChildren<QLineEdit*>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    QString said(const QString& beginning) const {
        for (const auto* label : view.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(beginning))
                return label->text();
        }
        return {};
    }
    /// Deriving keys and writing a whole practice durably takes a busy computer a while.
    template <class Condition> static bool waitLong(Condition condition) {
        for (int i = 0; i < 9 && !condition(); ++i)
            static_cast<void>(waitUntil(condition));
        return condition();
    }
    bool says(const QString& text) const { return !said(text).isNull(); }
    void forgetThePassphrase() {
        view.unlock(path());
        press(u"I forgot the passphrase"_s);
    }
    /// As one types from paper: the fields lead on by themselves.
    void typeGroups(const QStringList& groups) {
        for (const QString& group : groups)
            typeText(QApplication::focusWidget(), group.toLower());
    }
    static std::optional<ErrorKind> refused(const QString& path, const Secret& key) {
        try {
            openForReading(path, key);
        } catch (const Error& error) {
            return error.kind();
        }
        return std::nullopt;
    }

    QTemporaryDir folder;
    testing::Answers answers;
    NoPrinters printers;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    QStringList sheet;
    OpenedPractice opened;
    StartView view{preferences};
};

class T60 : public Keys {};

TEST_F(T60, RecoverySheetIsTypedAndANewPassphraseChosenAtOnce) {
    forgetThePassphrase();
    typeGroups(sheet);
    press(u"Open"_s);
    ASSERT_TRUE(waitUntil([this] { return says(u"Choose a new passphrase"_s); }));
    const auto* asked = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(asked, nullptr) << "nothing takes what is typed";
    EXPECT_TRUE(asked->isVisible());
    press(u"A passphrase of my own"_s);
    typeText(line(u"Passphrase"_s), u"quiet room above the bakery"_s);
    typeText(line(u"The same again"_s), u"quiet room above the bakery"_s);
    press(u"Set the passphrase"_s);
    const auto isAsked = [this] { return says(u"Your new passphrase is set"_s); };
    for (int i = 0; i < 9 && !isAsked(); ++i)  // a whole copy, written durably, on a busy computer
        static_cast<void>(waitUntil(isAsked));
    ASSERT_TRUE(isAsked());
    EXPECT_TRUE(says(u"The sheet you typed does not open the practice any more"_s));
    EXPECT_EQ(opened.file, nullptr) << "a sheet must be made or declined";
    press(u"Go on without a sheet…"_s);
    EXPECT_EQ(opened.file, nullptr);
    answers.yes = true;
    press(u"Go on without a sheet…"_s);
    ASSERT_NE(opened.file, nullptr);
    EXPECT_EQ(practiceInfo(opened.file->practice().database()).name, u"Stillwater"_s);
    opened.file->close();
    EXPECT_EQ(refused(path(), passphrase(u"quiet room above the bakery")), std::nullopt);
    EXPECT_EQ(refused(path(), passphrase(u"forgotten words")), ErrorKind::WrongPassphrase);
    EXPECT_EQ(refused(path(), recoveryKey(sheet.join(QString()))), ErrorKind::WrongPassphrase) << "of before";
}

TEST_F(T60, RecoverySheetNamesAMistypedGroup) {
    forgetThePassphrase();
    QStringList typed = sheet;
    typed[3][2] = typed[3][2] == u'7' ? u'8' : u'7';
    typeGroups(typed.mid(0, 4));
    EXPECT_TRUE(says(u"Group 4 is not as it stands on the sheet"_s));
    EXPECT_EQ(QApplication::focusWidget(), line(u"Group 4"_s)) << "until it is right";
    press(u"Open"_s);
    EXPECT_TRUE(says(u"Group 4 is missing or not as it stands on the sheet."_s));
    line(u"Group 4"_s)->clear();
    typeText(line(u"Group 4"_s), sheet[3]);
    EXPECT_FALSE(says(u"Group 4 is"_s));
    EXPECT_EQ(QApplication::focusWidget(), line(u"Group 5"_s));
}

TEST_F(T60, RecoverySheetOfAnotherPracticeIsSaidToBeOne) {
    forgetThePassphrase();
    typeGroups(recoveryGroups(derivedKey(passphrase(u"another"), newSalt())));
    press(u"Open"_s);
    EXPECT_TRUE(waitUntil([this] { return says(u"it doesn't open this practice"_s); }));
    EXPECT_EQ(opened.file, nullptr);
}

TEST_F(Keys, ANewPracticeWithSixWordsAndASheetThatIsTriedOnce) {
    view.showNewPractice();
    preferences.setFolder(u"practice"_s, folder.path());
    answers.path = folder.path();
    press(u"Another folder…"_s);
    typeText(line(u"Name of the practice"_s), u"Riverside"_s);
    typeText(line(u"Your name"_s), u"Mira"_s);
    static const QRegularExpression six(u"^([a-z]{4,7} ){5}[a-z]{4,7}$"_s);
    QString words;
    for (const auto* label : view.findChildren<QLabel*>()) {
        if (label->isVisible() && six.match(label->text()).hasMatch())
            words = label->text();
    }
    ASSERT_FALSE(words.isEmpty());
    press(u"Other words"_s);
    EXPECT_FALSE(says(words));
    words = [this] {
        for (const auto* label : view.findChildren<QLabel*>()) {
            if (label->isVisible() && six.match(label->text()).hasMatch())
                return label->text();
        }
        return QString();
    }();
    typeText(line(u"Type the six words from your paper"_s), u"something else"_s);
    press(u"Create the practice"_s);
    EXPECT_TRUE(says(u"These are not the six words above."_s));
    line(u"Type the six words from your paper"_s)->clear();
    typeText(line(u"Type the six words from your paper"_s), words.toUpper());
    press(u"Create the practice"_s);
    ASSERT_TRUE(waitLong([this] { return says(u"Print the recovery sheet"_s); }));
    press(u"Print the sheet…"_s);
    EXPECT_TRUE(says(u"No printer is set up"_s));
    answers.path = folder.filePath(u"sheet.pdf"_s);
    press(u"Save as PDF…"_s);
    ASSERT_FALSE(answers.suggested.empty());
    EXPECT_NE(QFileInfo(answers.suggested.back()).absolutePath(), QFileInfo(folder.path()).absoluteFilePath())
        << "beside the practice it is a key in its door";
    ASSERT_TRUE(waitUntil([this] { return says(u"Saved."_s); }));
    EXPECT_EQ(QFileInfo(answers.path).permissions() &
                  (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
              QFileDevice::Permissions());
    static const QRegularExpression asks(u"^Type group (\\d+) from the sheet$"_s);
    int asked = 0;
    for (const auto* one : view.findChildren<QLineEdit*>()) {
        if (const auto match = asks.match(one->accessibleName()); one->isVisible() && match.hasMatch())
            asked = match.captured(1).toInt();
    }
    ASSERT_GT(asked, 0);
    QLineEdit* group = line(u"Type group %1 from the sheet"_s.arg(asked));
    typeText(group, u"AAAA-AAAA"_s);
    press(u"Check"_s);
    EXPECT_TRUE(says(u"That is not what stands on the sheet."_s));
    EXPECT_EQ(opened.file, nullptr);
    const QString made = folder.filePath(u"Riverside.reliefbook"_s);
    const Secret key = derivedKey(passphrase(words), readCompanion(made)->salt);
    group->clear();
    typeText(group, recoveryGroups(key).at(asked - 1));
    press(u"Check"_s);
    EXPECT_TRUE(says(u"The sheet works"_s));
    EXPECT_TRUE(bool(recoverySheetMade(made, key)));
    EXPECT_EQ(opened.file, nullptr) << "it is read first";
    EXPECT_EQ(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()->isVisible() : false, true);
    press(u"Go on"_s);
    ASSERT_NE(opened.file, nullptr);
    EXPECT_EQ(refused(made, passphrase(words)), std::nullopt);
}

TEST_F(Keys, TheSheetHoldsItsGroupsAndNothingOfClients) {
    const QString text = plainText(recoverySheet(
        {derivedKey(passphrase(u"forgotten words"), newSalt()), u"Stillwater"_s, u"1234-uuid"_s, QDate(2026, 11, 21)}));
    EXPECT_TRUE(text.contains(u"Stillwater"_s));
    EXPECT_TRUE(text.contains(u"1234-uuid"_s));
    EXPECT_TRUE(text.contains(u"21 November 2026"_s)) << text.toStdString();
    const Secret key = derivedKey(passphrase(u"forgotten words"), QByteArray(16, 'a'));
    const QString whole = plainText(recoverySheet({key, {}, {}, QDate(2026, 1, 1)}));
    for (const QString& group : recoveryGroups(key))
        EXPECT_TRUE(whole.contains(printedGroup(group)));
}

TEST_F(Keys, APastedSheetFillsEveryGroup) {
    RecoveryField field;
    field.show();
    auto* first = field.findChild<QLineEdit*>();
    QApplication::clipboard()->setText(sheet.join(u'\n'));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(field.isWhole());
    EXPECT_EQ(field.key(), recoveryKey(sheet.join(QString())));
    QApplication::clipboard()->clear();
}

}  // namespace
}  // namespace reliefbook
