// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/queries.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/preferences/logofile.h"
#include "ui/preferences/settingspage.h"
#include "ui/words/language.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::Answers;
using reliefbook::testing::TestWorkspace;
using reliefbook::testing::waitUntil;

QString plain(QString text) { return text.remove(u'&'); }

/// The page on screen, and what a user does there.
class Settings : public ::testing::Test {
protected:
    void TearDown() override { setLanguage(u"en"_s); }

    void SetUp() override {
        page.resize(1100, 900);
        page.QWidget::show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    template <class Control> Control* labelled(const QString& label) {
        for (const QLabel* one : page.findChildren<QLabel*>()) {
            if (plain(one->text()) == label && one->buddy())
                return qobject_cast<Control*>(one->buddy());
        }
        ADD_FAILURE() << "no field " << label.toStdString();
        return nullptr;
    }
    void type(const QString& label, const QString& text) {
        auto* line = labelled<QLineEdit>(label);
        line->setFocus();
        line->selectAll();
        testing::typeText(line, text);
    }
    /// Leaves the field with the focus, as the Tab key does.
    static void leave() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
    QPushButton* button(const QString& text) {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (plain(one->text()) == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    void click(const QString& text) {
        ASSERT_TRUE(button(text)->isVisible() && button(text)->isEnabled()) << text.toStdString();
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    bool says(const QString& text) {
        for (const QLabel* one : page.findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    }
    PracticeInfo stored() { return practiceInfo(workspace.database()); }

    QString file(const QString& name, const QByteArray& content) {
        QString path = QDir(workspace.folder()).filePath(name);
        QFile one(path);
        EXPECT_TRUE(one.open(QIODevice::WriteOnly));
        one.write(content);
        return path;
    }
    static QByteArray picture(const char* format, QSize size = {60, 30}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(image.save(&buffer, format));
        return bytes;
    }
    void chooseLogo(const QString& path) {
        answers.path = path;
        click(u"Choose a picture…"_s);
    }

    [[maybe_unused]] Dialogs& real = Dialogs::current();
    Answers answers;
    TestWorkspace workspace;
    SettingsPage page{workspace};
};

TEST_F(Settings, StoreTheLetterheadAsItIsTyped) {
    type(u"Profession"_s, u"Масажа и мануелна терапија"_s);
    leave();
    EXPECT_EQ(stored().profession, u"Масажа и мануелна терапија"_s);
    type(u"Phone"_s, u"+381 11 123"_s);  // and the page is left by another way
    page.store();
    EXPECT_EQ(stored().phone, u"+381 11 123"_s);
    auto* address = labelled<QPlainTextEdit>(u"Address"_s);
    address->setFocus();
    testing::typeText(address, u"Glavna 1"_s);
    EXPECT_TRUE(waitUntil([&] { return stored().address == u"Glavna 1"_s; })) << "a second after the last key";
}

TEST_F(Settings, CanBeUndone) {
    type(u"Profession"_s, u"Massage"_s);
    leave();
    ASSERT_EQ(workspace.editor().undoText(), u"practice and letterhead"_s);
    workspace.editor().undo();
    EXPECT_EQ(stored().profession, QString());
    EXPECT_TRUE(waitUntil([&] { return labelled<QLineEdit>(u"Profession"_s)->text().isEmpty(); }));
    workspace.editor().redo();
    EXPECT_TRUE(waitUntil([&] { return labelled<QLineEdit>(u"Profession"_s)->text() == u"Massage"_s; }));
}

TEST_F(Settings, SayWhatDoesNotHoldAndKeepWhatIsStored) {
    type(u"Name of the practice"_s, u" "_s);
    type(u"Phone"_s, u"555"_s);
    leave();
    EXPECT_TRUE(says(u"A name is needed here."_s));
    EXPECT_EQ(stored().name, u"Test practice"_s);
    EXPECT_EQ(stored().phone, u"555"_s);
    EXPECT_EQ(page.unstorable(), QStringList{u"Name of the practice: A name is needed here."_s});
    answers.yes = true;
    EXPECT_TRUE(page.mayLeave());
    EXPECT_EQ(labelled<QLineEdit>(u"Name of the practice"_s)->text(), u"Test practice"_s);
}

TEST_F(Settings, TwoFormsOfOneRecordDoNotCollide) {
    type(u"Web site"_s, u"anna.example"_s);
    QTest::keyClick(labelled<QComboBox>(u"Paper"_s), Qt::Key_Down);
    page.store();
    EXPECT_EQ(stored().web, u"anna.example"_s);
    EXPECT_EQ(stored().paper, u"Letter"_s);
    type(u"Web site"_s, u"mira.example"_s);
    page.store();
    EXPECT_EQ(stored().web, u"mira.example"_s);
    EXPECT_EQ(stored().paper, u"Letter"_s);
}

TEST_F(Settings, SetTheLanguageOfReportsApartFromTheProgram) {
    QTest::keyClick(labelled<QComboBox>(u"Language of reports"_s), Qt::Key_Down);
    page.store();
    EXPECT_EQ(stored().language, u"sr"_s);
    EXPECT_EQ(workspace.editor().undoText(), u"language and paper of reports"_s);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(Settings, StoreHowTheUserSigns) {
    type(u"Credentials, below the signature"_s, u"licensed massage therapist"_s);
    type(u"Name on paper, if another"_s, u"Mira M."_s);
    leave();
    const User& user = workspace.practice().user();
    EXPECT_EQ(user.credentials, u"licensed massage therapist"_s);
    EXPECT_EQ(users(workspace.database()).front(), user);
    type(u"Credentials, below the signature"_s, u"LMT"_s);
    leave();
    EXPECT_EQ(users(workspace.database()).front().credentials, u"LMT"_s);
    EXPECT_EQ(users(workspace.database()).front().shownAs, u"Mira M."_s);
}

TEST_F(Settings, TakeALogoAndGiveItBack) {
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>)";
    for (const auto& [name, bytes] : {std::pair{u"logo.svg"_s, svg}, std::pair{u"logo.png"_s, picture("PNG")},
                                      std::pair{u"logo.jpg"_s, picture("JPEG")}}) {
        chooseLogo(file(name, bytes));
        EXPECT_EQ(stored().logo, bytes) << name.toStdString();
        EXPECT_EQ(workspace.editor().undoText(), u"logo"_s);
    }
    click(u"Remove the logo"_s);
    EXPECT_EQ(stored().logo, QByteArray());
    EXPECT_FALSE(button(u"Remove the logo"_s)->isVisible());
    type(u"Phone"_s, u"1"_s);
    leave();
    workspace.editor().undo();
    EXPECT_EQ(stored().phone, QString());
    EXPECT_EQ(stored().logo, QByteArray()) << "the logo is a step of its own";
    workspace.editor().undo();
    EXPECT_FALSE(stored().logo.isEmpty());
    EXPECT_TRUE(waitUntil([&] { return button(u"Remove the logo"_s)->isVisible(); }));
}

TEST_F(Settings, RefuseWhatIsNoLogoInWordsAndKeepTheOldOne) {
    const QByteArray logo = picture("PNG");
    chooseLogo(file(u"logo.png"_s, logo));
    const QByteArray large = picture("PNG", {mostLogoPixels + 1, 2});
    for (const auto& [name, content, words] :
         {std::tuple{u"letter.png"_s, QByteArray("Dear Anna"), u"letter.png is no picture"_s},
          std::tuple{u"empty.jpg"_s, QByteArray(), u"empty.jpg is no picture"_s},
          std::tuple{u"half.png"_s, logo.left(logo.size() / 2), u"half.png is no picture"_s},
          std::tuple{u"bad.svg"_s, QByteArray("<svg><rect"), u"bad.svg is no picture"_s},
          std::tuple{u"wide.png"_s, large, u"wide.png is too large"_s},
          std::tuple{u"heavy.png"_s, logo + QByteArray(mostLogoBytes, ' '), u"heavy.png is too large"_s}}) {
        chooseLogo(file(name, content));
        EXPECT_TRUE(says(words)) << words.toStdString();
        EXPECT_TRUE(says(u"The logo is as it was."_s));
        EXPECT_EQ(stored().logo, logo) << name.toStdString();
    }
    chooseLogo(workspace.folder() + u"/none.png"_s);
    EXPECT_TRUE(says(u"none.png can't be read"_s));
    chooseLogo(file(u"other.png"_s, picture("PNG", {20, 20})));
    EXPECT_FALSE(says(u"The logo is as it was."_s));
    EXPECT_EQ(stored().logo, picture("PNG", {20, 20}));
}

TEST_F(Settings, ChangeTheProgramAtOnce) {
    Preferences& preferences = workspace.preferences();
    QTest::keyClick(labelled<QComboBox>(u"Dark or light"_s), Qt::Key_Down);
    EXPECT_TRUE(waitUntil([&] { return preferences.appearance() == u"light"_s; }));
    QTest::keyClick(labelled<QComboBox>(u"Size of text"_s), Qt::Key_Up);
    EXPECT_TRUE(waitUntil([&] { return preferences.zoom() == 90; }));
    preferences.setZoom(130);  // by a key
    EXPECT_EQ(labelled<QComboBox>(u"Size of text"_s)->currentText().remove(QChar::Nbsp), u"130%"_s);
    EXPECT_FALSE(workspace.editor().canUndo()) << "the practice has nothing to do with it";
}

TEST_F(Settings, SpeakEachLanguageFromTheMomentItIsChosen) {
    // As the program does.
    QObject::connect(&workspace.preferences(), &Preferences::changed, &page,
                     [this] { setLanguage(workspace.preferences().language()); });
    auto* language = labelled<QComboBox>(u"Language of the program"_s);
    ASSERT_EQ(language->currentText(), u"English"_s);
    type(u"Phone"_s, u"12"_s);
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_TRUE(waitUntil([&] { return page.title() == u"Подешавања"_s; }));
    EXPECT_TRUE(waitUntil([&] { return says(u"Ординација и меморандум"_s); }));
    EXPECT_EQ(language->currentText(), u"Српски"_s);
    EXPECT_EQ(labelled<QLineEdit>(u"Телефон"_s)->text(), u"12"_s) << "what was typed stays";
    QTest::keyClick(language, Qt::Key_Down);
    EXPECT_TRUE(waitUntil([&] { return page.title() == u"Podešavanja"_s; }));
    QTest::keyClick(language, Qt::Key_Home);
    EXPECT_TRUE(waitUntil([&] { return page.title() == u"Settings"_s; }));
}

TEST_F(Settings, AreReadOnlyForATherapistAndSayWhy) {
    User therapist = workspace.practice().user();
    therapist.role = Role::Therapist;
    workspace.practice().setUser(therapist);
    page.markStale();
    EXPECT_TRUE(waitUntil([&] { return says(u"Mira is not one"_s); }));
    for (const QString& label : {u"Name of the practice"_s, u"Your name"_s})
        EXPECT_FALSE(labelled<QLineEdit>(label)->isEnabled()) << label.toStdString();
    EXPECT_FALSE(labelled<QComboBox>(u"Paper"_s)->isEnabled());
    EXPECT_FALSE(button(u"Choose a picture…"_s)->isEnabled());
    EXPECT_TRUE(labelled<QComboBox>(u"Size of text"_s)->isEnabled());
}

TEST_F(Settings, EveryControlHasANameAndIsReachedByTab) {
    QSet<QWidget*> reached;
    for (QWidget* at = page.nextInFocusChain(); at != &page; at = at->nextInFocusChain()) {
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0)
            reached.insert(at);
    }
    for (const QString& label : {u"Name of the practice"_s, u"Phone"_s, u"Your name"_s})
        EXPECT_TRUE(reached.contains(labelled<QLineEdit>(label))) << label.toStdString();
    for (QWidget* control : reached) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
    }
}

TEST_F(Settings, OpenAtTheRuleOfKeepingWhereThatIsAskedFor) {
    EXPECT_TRUE(page.show(SettingsPlace{.keeping = true}));
    const auto* years = labelled<QLineEdit>(u"Years after the last treatment"_s);
    EXPECT_TRUE(waitUntil([&] { return QApplication::focusWidget() == years; }));
}

}  // namespace
}  // namespace reliefbook
