// SPDX-License-Identifier: GPL-3.0-or-later
// What a user sees and does when a practice does not open as it should, in the window itself.
#include "core/file/backuplist.h"
#include "core/file/backupmaking.h"
#include "core/file/place.h"
#include "core/file/restore.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/flipbyte.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "tests/ui/window/notepage.h"
#include "ui/controls/itemlist.h"
#include "ui/safety/safetypage.h"
#include "ui/shell/aside.h"
#include "ui/shell/preferences.h"
#include "ui/start/rescuepage.h"
#include "ui/start/startview.h"
#include "ui/start/unlockpage.h"
#include "ui/today/todaypage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <unistd.h>

#include <optional>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

template <class OnePage> Page* make(Workspace& workspace) { return new OnePage(workspace); }

PageMakers pages() {
    PageMakers makers{};
    makers[Place(TodayPlace{}).index()] = make<TodayPage>;
    makers[Place(ClientPlace{}).index()] = make<testing::NotePage>;
    makers[Place(SafetyPlace{}).index()] = make<SafetyPage>;
    return makers;
}

const QString words = u"four words of mine"_s;

/// The window, a practice with one client, a verified backup of it, and a second client entered since.
class Rescue : public ::testing::Test {
protected:
    Rescue() {
        setLanguage(u"en"_s);
        NewPractice about;
        about.name = u"Stillwater"_s;
        about.ownerName = u"Mira"_s;
        auto file = PracticeFile::create(path(), passphrase(words), about);
        client_ = std::get<Client>(*file->practice().apply({creation(testing::anna())}).front().after);
        {
            sql::Database reader = file->reader();
            backup_ = makeBackup(path(), reader, file->derivedKey(), {}, {}).backup.path;
        }
        Client later = testing::anna();
        later.id = Id<Client>::make();
        later.firstName = u"Bo"_s;
        file->practice().apply({creation(later)});
        file->close();
    }
    void TearDown() override { setLanguage(u"en"_s); }

    QString path() const { return folder_.filePath(u"Still water.reliefbook"_s); }
    void damageAByte() { testing::flipByte(path(), 4096 + 100); }
    QWidget* named(const QString& name) {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        ADD_FAILURE() << "nothing called " << name.toStdString();
        return &window;
    }
    static QAbstractButton* buttonIn(QWidget& in, const QString& text) {
        for (auto* one : in.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    void click(const QString& text) {
        QAbstractButton* button = buttonIn(window, text);
        ASSERT_NE(button, nullptr) << "no button " << text.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool offers(const QString& text) { return buttonIn(window, text) != nullptr; }
    bool says(const QString& text) {
        for (auto* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    void idle() {
        EXPECT_TRUE(waitUntil([this] { return !window.start().isBusy(); }));
    }
    void typePassphrase(const QString& typed = words) {
        testing::typeText(named(u"Passphrase"_s), typed);
        QTest::keyClick(named(u"Passphrase"_s), Qt::Key_Return);
        idle();
    }
    void unlock() {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(waitUntil([this] { return window.isActiveWindow(); }));
        window.unlock(path());
        typePassphrase();
    }
    bool opens() {
        return waitUntil([this] { return window.view() != nullptr; });
    }
    qint64 clients() { return counts(window.view()->editor().database()).clients; }

    QTemporaryDir folder_;
    Client client_;
    QString backup_;
    testing::Answers answers;
    Preferences preferences{folder_.filePath(u"settings.ini"_s)};
    MainWindow window{preferences, pages()};
};

TEST_F(Rescue, LeadsFromADamagedByteToTheRestoredPracticeByKeysAlone) {
    damageAByte();
    const QString damaged = [&] {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(file.readAll().toHex());
    }();
    unlock();
    ASSERT_EQ(window.view(), nullptr);
    EXPECT_TRUE(says(u"Still water.reliefbook is damaged."_s));
    EXPECT_TRUE(says(u"Your file was not changed"_s));
    EXPECT_TRUE(answers.errors.isEmpty()) << "no question in the way";
    auto* list = qobject_cast<ItemList*>(QApplication::focusWidget());
    ASSERT_NE(list, nullptr) << "the keyboard is on the backups";
    ASSERT_EQ(list->count(), 1);
    const QString row = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.contains(u"1 client, 0 sessions"_s) && row.contains(u"Verified"_s)) << row.toStdString();
    EXPECT_EQ(list->currentIndex().row(), 0);

    answers.yes = true;
    QTest::keyClick(list, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), buttonIn(window, u"Restore this one"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(opens());
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().contains(u"It holds 1 client, 0 sessions."_s))
        << answers.questions.front().toStdString();
    EXPECT_TRUE(answers.questions.front().contains(u"is kept beside it"_s));
    EXPECT_EQ(clients(), 1);
    EXPECT_TRUE(says(u"This is the restored backup"_s));
    const QStringList kept = keptByRestore(path());
    ASSERT_EQ(kept.size(), 1);
    QFile file(kept.front());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromLatin1(file.readAll().toHex()), damaged);
}

TEST_F(Rescue, LeadsToTheRestoredPracticeByMouseAlone) {
    damageAByte();
    unlock();
    answers.yes = true;
    click(u"Restore this one"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(clients(), 1);
}

TEST_F(Rescue, TakesABackupFromElsewhereAndThePassphraseOfThatTime) {
    const QString other = folder_.filePath(u"stick.reliefbook"_s);
    {
        auto file = PracticeFile::create(other, passphrase(u"older words"_s),
                                         {.name = u"O"_s, .ownerName = u"O"_s, .credentials = {}});
        file->close();
        QFile::remove(other + u".info"_s);
    }
    damageAByte();
    unlock();
    answers.path = other;
    answers.way = 1;  // a file
    click(u"Look for a backup elsewhere…"_s);
    ASSERT_TRUE(waitUntil([this] { return says(u"It was made with another passphrase."_s); }));
    testing::typeText(named(u"Passphrase"_s), u"older words"_s);
    answers.yes = true;
    click(u"Look for a backup elsewhere…"_s);
    ASSERT_TRUE(opens());
    EXPECT_TRUE(answers.questions.back().contains(u"It is a backup of another practice!"_s));
    EXPECT_EQ(practiceInfo(window.view()->editor().database()).name, u"O"_s);
}

TEST_F(Rescue, SavesWhatCanBeReadAndOpensIt) {
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 2000);  // of some page
        char byte = 0;
        file.peek(&byte, 1);
        byte = static_cast<char>(byte ^ 1);
        file.write(&byte, 1);
    }
    unlock();
    if (window.view() != nullptr) {  // a page that opening doesn't read: the file is damaged all the same
        answers.yes = true;          // no backup can be made of it
        ASSERT_TRUE(window.closePractice());
        answers.yes = false;
        damageAByte();
        unlock();
    }
    answers.path = folder_.filePath(u"saved.reliefbook"_s);
    click(u"Save what can be read…"_s);
    ASSERT_TRUE(waitUntil([this] { return offers(u"Open it"_s) || says(u"is damaged"_s); }));
    if (offers(u"Open it"_s)) {
        EXPECT_TRUE(says(u"What can be read is in saved.reliefbook"_s));
        EXPECT_TRUE(says(u"Saved: "_s));
        click(u"Open it"_s);
        typePassphrase();
        EXPECT_TRUE(opens());
    } else {
        EXPECT_FALSE(QFile::exists(answers.path));
    }
}

TEST_F(Rescue, OffersAnOlderCopyWithItsDatesAndOpensItOnlyWhenSure) {
    QFile::remove(path());
    ASSERT_TRUE(QFile::copy(backup_, path()));
    unlock();
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_TRUE(says(u"Still water.reliefbook is an older copy: its last entry is of "_s));
    click(u"Open all the same"_s);
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_EQ(window.view(), nullptr);
    answers.yes = true;
    click(u"Open all the same"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(clients(), 1);
}

TEST_F(Rescue, OffersTheBackupsOfAPracticeThatIsGone) {
    QFile::remove(path());
    window.show();
    window.activateWindow();
    window.unlock(path());
    EXPECT_TRUE(says(u"There is no file Still water.reliefbook."_s));
    EXPECT_FALSE(offers(u"Try the passphrase again"_s));
    EXPECT_TRUE(says(u"If you moved or renamed it"_s));
    EXPECT_FALSE(says(u"Your file was not changed"_s)) << "there is none";
    testing::typeText(named(u"Passphrase"_s), words);
    answers.yes = true;
    click(u"Restore this one"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(clients(), 1);
}

TEST_F(Rescue, ASecondPlaceThatHangsIsWaitedForByNobody) {
    const QString stick = folder_.filePath(u"stick"_s);
    ASSERT_TRUE(QDir().mkdir(stick));
    const QString there = stick + u'/' + QFileInfo(backup_).fileName();
    ASSERT_TRUE(QFile::rename(backup_, there));
    ASSERT_TRUE(QFile::rename(manifestPath(backup_), manifestPath(there)));
    preferences.setFolder(u"backup"_s, stick);
    QFile::remove(path());
    std::optional<Aside::Hang> hang(std::in_place);
    window.show();
    window.activateWindow();
    window.unlock(path());
    EXPECT_TRUE(says(u"There is no file Still water.reliefbook."_s));
    EXPECT_TRUE(says(u"Looking for more in "_s + QDir::toNativeSeparators(stick)));
    EXPECT_FALSE(offers(u"Restore this one"_s));
    EXPECT_TRUE(offers(u"Look for a backup elsewhere…"_s)) << "one can go on";
    hang.reset();
    ASSERT_TRUE(waitUntil([&] { return offers(u"Restore this one"_s); }));
    EXPECT_FALSE(says(u"Looking for more"_s));
    testing::typeText(named(u"Passphrase"_s), words);
    answers.yes = true;
    click(u"Restore this one"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(clients(), 1);
}

TEST_F(Rescue, LetsOneGoBackToThePassphrase) {
    damageAByte();
    unlock();
    click(u"Try the passphrase again"_s);
    EXPECT_NE(named(u"Passphrase"_s), &window);
    EXPECT_TRUE(offers(u"Unlock"_s));
}

/// A place where a practice must not be worked on.
class WrongPlace : public Rescue {
protected:
    static PlaceProbe probe(const QString& folder) {
        PlaceProbe probe = PlaceProbe::ofTheSystem();
        probe.volume = [folder, own = probe.volume](const QString& asked) {
            PlaceProbe::Volume volume = own(asked);
            if (QDir(asked).canonicalPath() == QDir(folder).canonicalPath())
                volume.fileSystem = u"cifs"_s;
            return volume;
        };
        return probe;
    }
};

TEST_F(WrongPlace, IsLeftByMovingThePracticeToThisComputer) {
    const FixedProbe fixed(probe(folder_.path()));
    unlock();
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_TRUE(says(u"Still water.reliefbook lies on a network drive (cifs)."_s));
    const QTemporaryDir here;
    answers.path = here.path();
    click(u"Move it to this computer…"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(window.view()->practice().file().path(), here.filePath(u"Still water.reliefbook"_s));
    EXPECT_EQ(clients(), 2);
    EXPECT_TRUE(window.close());
    EXPECT_TRUE(QFile::exists(path())) << "what was there stays";
}

TEST_F(WrongPlace, IsNotLeftByAnOlderCopyUnlessSomebodySaysSo) {
    QFile::remove(path());
    ASSERT_TRUE(QFile::copy(backup_, path()));  // with the companion of the later one
    const FixedProbe fixed(probe(folder_.path()));
    unlock();
    const QTemporaryDir here;
    const QString copy = here.filePath(u"Still water.reliefbook"_s);
    answers.path = here.path();
    click(u"Move it to this computer…"_s);
    idle();
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().startsWith(path() + u" is an older copy"_s))
        << answers.questions.front().toStdString();
    EXPECT_TRUE(answers.questions.front().endsWith(u"|&Move it all the same"_s))
        << answers.questions.front().toStdString();
    EXPECT_EQ(window.view(), nullptr);
    EXPECT_FALSE(QFile::exists(copy));
    answers.yes = true;
    click(u"Move it to this computer…"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(window.view()->practice().file().path(), copy);
    EXPECT_EQ(clients(), 1);
    EXPECT_TRUE(window.close());
}

TEST_F(Rescue, AFileWithTwoNamesMayBeLookedAt) {
    ASSERT_EQ(::link(QFile::encodeName(path()).constData(),
                     QFile::encodeName(folder_.filePath(u"b.reliefbook"_s)).constData()),
              0);
    unlock();
    EXPECT_TRUE(says(u"is not the only name of this file"_s));
    click(u"Look at it only"_s);
    ASSERT_TRUE(opens());
    EXPECT_TRUE(says(u"Only to look at"_s));
    EXPECT_TRUE(window.close());
}

/// As on a disk that can't be written; root, as whom a container runs this, may write everywhere else.
TEST_F(Rescue, WhereItCanNotBeWrittenItMayBeLookedAt) {
    damageAByte();
    unlock();
    auto* page = window.start().findChild<RescuePage*>();
    ASSERT_TRUE(page != nullptr && page->isVisible());
    damageAByte();  // back to what it was
    page->tell(path(), Error(ErrorKind::ReadOnlyPlace, {path()}), passphrase(words));
    EXPECT_TRUE(says(u"is in a place where this user may not write"_s));
    EXPECT_FALSE(offers(u"Look for a backup elsewhere…"_s));
    click(u"Look at it only"_s);
    ASSERT_TRUE(opens());
    EXPECT_TRUE(window.view()->practice().file().isReadOnly());
    EXPECT_TRUE(window.close());
}

TEST_F(WrongPlace, MayBeLookedAtAndNothingIsChanged) {
    const FixedProbe fixed(probe(folder_.path()));
    unlock();
    click(u"Look at it only"_s);
    ASSERT_TRUE(opens());
    EXPECT_TRUE(says(u"Only to look at"_s));
    ASSERT_TRUE(window.view()->go(ClientPlace{client_.id, {}}));
    auto& page = dynamic_cast<testing::NotePage&>(*window.view()->page());
    testing::typeText(&page.note, u"tired"_s);
    EXPECT_FALSE(page.storeWhileTyping());
    EXPECT_TRUE(says(u"What you typed is not stored."_s));
    EXPECT_TRUE(answers.errors.isEmpty());
    EXPECT_EQ(sql::find(window.view()->editor().database(), client_.id)->note, client_.note);
    answers.errorsExpected = true;
    answers.yes = true;
    EXPECT_TRUE(window.close());
}

TEST_F(Rescue, AForeignWriterIsSaidAboveThePageAndWhatWasTypedStays) {
    unlock();
    ASSERT_TRUE(opens());
    ASSERT_TRUE(window.view()->go(ClientPlace{client_.id, {}}));
    auto& page = dynamic_cast<testing::NotePage&>(*window.view()->page());
    {
        PracticeFile& file = window.view()->practice().file();
        sql::Database other(path(), file.derivedKey(), sql::Access::ReadWrite);
        other.query("UPDATE practice SET phone = '1'").run();
    }
    testing::typeText(&page.note, u"tired"_s);
    EXPECT_FALSE(page.storeWhileTyping());
    EXPECT_TRUE(says(u"Another program has written to "_s));
    EXPECT_TRUE(says(u"What you typed is not stored. It stays on the screen"_s));
    EXPECT_FALSE(offers(u"Try again"_s));
    EXPECT_EQ(page.note.text(), client_.note + u"tired"_s);
    answers.errorsExpected = true;
    answers.yes = true;
    EXPECT_TRUE(window.close());
}

class T58 : public Rescue {};

TEST_F(T58, SidecarLostIsSaidQuietly) {
    QFile::remove(path() + u".info"_s);
    unlock();
    ASSERT_TRUE(opens());
    EXPECT_TRUE(says(u"The small file beside the practice was made anew"_s));
}

TEST_F(Rescue, SaysThatSpaceRunsOut) {
    PlaceProbe probe = PlaceProbe::ofTheSystem();
    probe.volume = [](const QString&) { return PlaceProbe::Volume{u"ext4"_s, {}, 500LL * 1024 * 1024, 1LL << 40U}; };
    const FixedProbe fixed(probe);
    unlock();
    ASSERT_TRUE(opens());
    EXPECT_TRUE(waitUntil([this] { return says(u"Only 500.0 MB are free on this disk"_s); }));
}

TEST_F(Rescue, RestoresFromTheSafetyPage) {
    unlock();
    ASSERT_TRUE(opens());
    ASSERT_TRUE(window.view()->go(SafetyPlace{}));
    bool asked = false;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QAbstractButton* restore = buttonIn(*dialog, u"Restore it"_s);
        ASSERT_NE(restore, nullptr);
        EXPECT_TRUE(waitUntil([&] { return restore->isEnabled(); }));
        for (auto* label : dialog->findChildren<QLabel*>())
            asked =
                asked || label->text().contains(u"1 client and 0 sessions, entered since then, will not be there."_s);
        QTest::mouseClick(restore, Qt::LeftButton);
    });
    click(u"Restore a backup…"_s);
    EXPECT_TRUE(asked);
    ASSERT_TRUE(waitUntil([this] { return window.view() != nullptr && says(u"This is the restored backup"_s); }));
    EXPECT_EQ(clients(), 1);

    // What was replaced is listed, and removed on request.
    const QStringList kept = keptByRestore(path());
    ASSERT_EQ(kept.size(), 1);
    ASSERT_TRUE(window.view()->go(SafetyPlace{}));
    answers.yes = true;
    QTest::mouseClick(named(u"Remove %1"_s.arg(QFileInfo(kept.front()).fileName())), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return keptByRestore(path()).isEmpty(); }));
}

// ---- wrong passphrases, again and again ----

TEST_F(Rescue, AfterThreeWrongPassphrasesEachTryTakesLongerAndTheFileIsOffered) {
    auto* page = window.findChild<UnlockPage*>();
    page->setSecond(std::chrono::milliseconds(60));
    window.show();
    window.activateWindow();
    window.unlock(path());
    for (int i = 0; i < 2; ++i) {
        typePassphrase(u"wrong"_s);
        EXPECT_TRUE(buttonIn(window, u"Unlock"_s)->isEnabled());
    }
    typePassphrase(u"wrong"_s);
    EXPECT_FALSE(buttonIn(window, u"Unlock"_s)->isEnabled());
    EXPECT_TRUE(says(u"It can be tried again in 1 second."_s));
    EXPECT_TRUE(waitUntil([this] { return buttonIn(window, u"Unlock"_s)->isEnabled(); }));
    typePassphrase(u"wrong"_s);
    EXPECT_TRUE(says(u"It can be tried again in 2 seconds."_s));
    // Nor is it forgotten by going away and coming back.
    window.unlock(path());
    testing::typeText(named(u"Passphrase"_s), words);
    QTest::keyClick(named(u"Passphrase"_s), Qt::Key_Return);
    EXPECT_FALSE(window.start().isBusy());
    EXPECT_TRUE(waitUntil([this] { return buttonIn(window, u"Unlock"_s)->isEnabled(); }));
    QTest::keyClick(named(u"Passphrase"_s), Qt::Key_Return);
    EXPECT_TRUE(opens());
}

class T59 : public Rescue {};

// Where the salt is known nowhere, all that can be said is that the passphrase doesn't open it.
TEST_F(T59, SaltThatNothingKnowsLeadsWhoIsSureToTheBackups) {
    auto* page = window.findChild<UnlockPage*>();
    page->setSecond(std::chrono::milliseconds(1));
    window.show();
    window.activateWindow();
    window.unlock(path());
    for (int i = 0; i < 3; ++i) {
        typePassphrase(u"wrong"_s);
        EXPECT_TRUE(waitUntil([this] { return buttonIn(window, u"Unlock"_s)->isEnabled(); }));
    }
    click(u"The passphrase is right: help me with the file"_s);
    EXPECT_TRUE(offers(u"Restore this one"_s));
    EXPECT_TRUE(offers(u"Save what can be read…"_s));
}

class T18 : public Rescue {};

TEST_F(T18, LockOfAForeignHostIsTakenOverOnlyByAYes) {
    {
        QFile lock(path() + u".lock"_s);
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write("1\nreliefbook\nReception\n0123456789abcdef\n0123-4567\n");
    }
    unlock();
    EXPECT_EQ(window.view(), nullptr);
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().contains(u"on the computer Reception"_s));
    answers.yes = true;
    QTest::keyClick(named(u"Passphrase"_s), Qt::Key_Return);
    ASSERT_TRUE(opens());
    EXPECT_EQ(window.view()->editor().database().value<int>("SELECT count(*) FROM audit WHERE action = 'take-over'"),
              1);
}

// Whoever has a stick shows the stick, not the folder on it and the file in that.
TEST_F(Rescue, FindsTheBackupsOnAStickThatIsShownAsAWhole) {
    QDir(folder_.path()).mkpath(u"stick/other things/backups"_s);
    const QString there = folder_.filePath(u"stick/other things/backups"_s);
    const QDir own(QFileInfo(backup_).absolutePath());
    for (const QString& file : own.entryList(QDir::Files))
        ASSERT_TRUE(QFile::rename(own.filePath(file), there + u'/' + file));
    damageAByte();
    unlock();
    ASSERT_TRUE(waitUntil([this] { return offers(u"Look for a backup elsewhere…"_s); }));
    EXPECT_FALSE(offers(u"Restore this one"_s)) << "there is none beside it";
    QDir(folder_.path()).mkdir(u"empty"_s);
    answers.way = 0;
    answers.path = folder_.filePath(u"empty"_s);
    click(u"Look for a backup elsewhere…"_s);
    ASSERT_TRUE(waitUntil([this] { return says(u"No backup of this practice was found there"_s); }));
    answers.path = folder_.filePath(u"stick"_s);
    click(u"Look for a backup elsewhere…"_s);
    ASSERT_TRUE(waitUntil([this] { return offers(u"Restore this one"_s); }));
    EXPECT_TRUE(says(u"Found in"_s));
    EXPECT_FALSE(says(u"No backup of this practice was found there"_s));
    answers.yes = true;
    click(u"Restore this one"_s);
    ASSERT_TRUE(opens());
    EXPECT_EQ(clients(), 1);
}

}  // namespace
}  // namespace reliefbook
