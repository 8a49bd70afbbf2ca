// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/file/removal.h"
#include "core/sql/table.h"
#include "tests/flipbyte.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/demopractice.h"
#include "ui/shell/job.h"
#include "ui/window/backupkeeper.h"
#include "ui/window/backupnotice.h"
#include "ui/window/closingbackup.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using reliefbook::testing::Answers;
using reliefbook::testing::TestWorkspace;
using reliefbook::testing::waitUntil;
using Notice = BackupKeeper::Notice;

/// A practice with a client, its keeper, and a monotonic clock that the test moves.
class Keeping : public ::testing::Test {
protected:
    Keeping() {
        setLanguage(u"en"_s);
        workspace.practice().apply({creation(testing::anna())});
    }

    PracticeFile& file() { return workspace.file(); }
    BackupWork& work() { return BackupWork::of(workspace.file(), workspace.preferences()); }
    void change() { workspace.practice().apply({creation(testing::anna())}); }
    std::vector<BackupFact> backups() { return work().backups(); }
    void settle() {
        ASSERT_TRUE(waitUntil([&] { return !work().isBusy() && !work().isLooking() && !work().isCopying(); }));
    }
    /// A backup that was made `ago`.
    void made(std::chrono::hours ago) {
        sql::Database reader = file().reader();
        makeBackup(file().path(), reader, file().derivedKey(),
                   {.at = {now().utcMs - std::chrono::milliseconds(ago).count()}}, {});
    }
    void look(BackupKeeper& keeper, std::chrono::milliseconds after) {
        time += after;
        keeper.look();
    }
    /// One bit of a page in the middle changes its value.
    void damage() {
        constexpr qint64 pageSize = 4096;
        workspace.database().checkpoint();
        testing::flipByte(file().path(), QFileInfo(file().path()).size() / pageSize / 2 * pageSize + 1000);
    }
    BackupKeeper::Clock clock() {
        return [this] { return time; };
    }
    static void type() {
        QWidget widget;
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
        QApplication::sendEvent(&widget, &press);
    }

    std::chrono::milliseconds time = 1h;
    Answers answers;
    TestWorkspace workspace;
};

TEST_F(Keeping, MakesOneAfterOpeningWhenTheLastIsOlderThanADay) {
    made(30h);
    BackupKeeper keeper(file(), work(), clock());
    look(keeper, 0s);
    EXPECT_FALSE(work().isBusy()) << "the window comes first";
    look(keeper, 6s);
    settle();
    ASSERT_EQ(backups().size(), 2U);
    EXPECT_EQ(backups().front().tag, BackupTag::Start);
    look(keeper, 10s);
    settle();
    EXPECT_EQ(backups().size(), 2U) << "once";
}

TEST_F(Keeping, MakesNoneAfterOpeningWhenTheLastIsOfTodayAndHoldsAll) {
    made(3h);
    BackupKeeper keeper(file(), work(), clock());
    look(keeper, 6s);
    settle();
    EXPECT_EQ(backups().size(), 1U);
}

TEST_F(Keeping, MakesTheOneThatTheLastEndLeftOut) {
    made(3h);
    change();  // and the system was shut down
    BackupKeeper keeper(file(), work(), clock());
    look(keeper, 6s);
    settle();
    EXPECT_EQ(backups().size(), 2U);
}

TEST_F(Keeping, MakesOneAfterFourHoursOfWorkWhenNobodyTypes) {
    made(1h);
    BackupKeeper keeper(file(), work(), clock());
    look(keeper, 6s);
    settle();
    ASSERT_EQ(backups().size(), 1U);
    look(keeper, 4h);
    settle();
    EXPECT_EQ(backups().size(), 1U) << "nothing was done";
    change();
    type();
    look(keeper, 20s);
    settle();
    EXPECT_EQ(backups().size(), 1U) << "somebody is typing";
    look(keeper, 11s);
    settle();
    ASSERT_EQ(backups().size(), 2U);
    EXPECT_EQ(backups().front().tag, BackupTag::Hours);
    change();
    look(keeper, 3h);
    settle();
    EXPECT_EQ(backups().size(), 2U);
    look(keeper, 1h);
    settle();
    EXPECT_EQ(backups().size(), 3U);
}

TEST_F(Keeping, ADemoIsNotBackedUp) {
    const QTemporaryDir folder(QDir::temp().filePath(demoFolder() + u"XXXXXX"_s));
    auto demo = PracticeFile::create(folder.filePath(u"Demo.reliefbook"_s), passphrase(demoPassphrase()),
                                     {.name = u"Demo"_s, .ownerName = {}, .credentials = {}});
    BackupWork& demoWork = BackupWork::of(*demo, workspace.preferences());
    BackupKeeper keeper(*demo, demoWork, clock());
    time += 5h;
    keeper.look();
    EXPECT_FALSE(demoWork.isBusy());
    EXPECT_FALSE(keeper.isDueAtClose());
    EXPECT_EQ(keeper.notice(), Notice::None);
}

TEST_F(Keeping, AFailureIsSaidAndTriedAgain) {
    QFile inTheWay(ownBackupFolder(file().path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    BackupKeeper keeper(file(), work(), clock());
    BackupNotice notice(file(), keeper, work());
    look(keeper, 6s);
    settle();
    ASSERT_EQ(keeper.notice(), Notice::Failed);
    EXPECT_FALSE(notice.isHidden());
    ASSERT_TRUE(inTheWay.remove());
    look(keeper, 9min);
    settle();
    EXPECT_EQ(keeper.notice(), Notice::Failed);
    look(keeper, 2min);
    settle();
    EXPECT_EQ(keeper.notice(), Notice::None);
    EXPECT_TRUE(notice.isHidden());
    EXPECT_EQ(backups().size(), 1U);
}

using T09 = Keeping;
TEST_F(T09, BackupsThatVanishAreMissedWithinOnePeriodAndMadeAnew) {
    made(1h);
    BackupKeeper keeper(file(), work(), clock());
    BackupNotice notice(file(), keeper, work());
    look(keeper, 6s);
    settle();
    EXPECT_EQ(keeper.notice(), Notice::None);
    ASSERT_TRUE(QDir(ownBackupFolder(file().path())).removeRecursively());  // while it runs
    look(keeper, 10s);
    settle();
    EXPECT_EQ(keeper.notice(), Notice::Vanished);
    EXPECT_FALSE(notice.isHidden());
    ASSERT_EQ(backups().size(), 1U);
    EXPECT_TRUE(backups().front().verified && backups().front().compact && backups().front().thorough);
    keeper.dismiss(Notice::Vanished);
    EXPECT_TRUE(notice.isHidden());

    keeper.end();
    ASSERT_TRUE(QDir(ownBackupFolder(file().path())).removeRecursively());  // between two runs
    BackupKeeper next(file(), work(), clock());
    look(next, 6s);
    settle();
    EXPECT_EQ(next.notice(), Notice::Vanished);
    EXPECT_EQ(backups().size(), 1U);
}

TEST_F(Keeping, OldOnesThatCanNotBeRemovedAreSaidAndHinderNothing) {
    for (int i = 0; i < 10; ++i)
        made(1h);
    const QString oldest = backups().back().path;
    BackupKeeper keeper(file(), work(), clock());
    BackupNotice notice(file(), keeper, work());
    {
        const HeldFiles held(QFileInfo(oldest).fileName());
        change();
        look(keeper, 6s);
        settle();
    }
    ASSERT_EQ(backups().size(), 11U) << "the new one is there all the same";
    EXPECT_EQ(keeper.notice(), Notice::Stuck);
    ASSERT_FALSE(notice.isHidden());
    QString said;
    for (const QLabel* label : notice.findChildren<QLabel*>())
        said += label->text() + u'|';
    EXPECT_TRUE(said.contains(u"could not be removed"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(QFileInfo(oldest).fileName())) << said.toStdString();
    change();
    look(keeper, 4h);
    settle();
    EXPECT_FALSE(QFile::exists(oldest)) << "tried again with the next one";
    EXPECT_EQ(keeper.notice(), Notice::None);
    EXPECT_TRUE(notice.isHidden());
}

TEST_F(Keeping, MuchLessIsAskedAboutOnceAndCalmly) {
    for (int i = 0; i < 9; ++i)
        change();
    made(1h);
    ChangeSet gone;
    for (const Client& client : sql::select<Client>(workspace.database(), "WHERE deleted_at IS NULL LIMIT 4"))
        gone.push_back(removal(client));
    workspace.practice().apply(gone);
    BackupKeeper keeper(file(), work(), clock());
    BackupNotice notice(file(), keeper, work());
    look(keeper, 6s);
    settle();
    ASSERT_EQ(keeper.notice(), Notice::Shrunk);
    const QList<QLabel*> said = notice.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        said, [](const QLabel* one) { return one->text().contains(u"Clients: 6 instead of 10."_s); }));
    QTest::mouseClick(notice.actionButton(), Qt::LeftButton);
    EXPECT_EQ(keeper.notice(), Notice::None);
    change();
    look(keeper, 5h);
    settle();
    EXPECT_EQ(backups().front().seq, 3);
    EXPECT_EQ(keeper.notice(), Notice::None);
}

TEST_F(Keeping, AWeekWithoutACopyElsewhereIsRemindedOf) {
    made(6 * 24h);
    made(1h);
    BackupKeeper keeper(file(), work(), clock());
    look(keeper, 6s);
    settle();
    EXPECT_EQ(keeper.notice(), Notice::None);
    Companion companion = *readCompanion(file().path());
    companion.elsewhereAt = {now().utcMs - 8LL * 86'400'000};
    writeCompanion(file().path(), companion);
    EXPECT_EQ(keeper.notice(), Notice::OnlyHere);
    EXPECT_EQ(keeper.daysOnlyHere(), 8);
    keeper.dismiss(Notice::OnlyHere);
    EXPECT_EQ(keeper.notice(), Notice::None);
}

// Opening reads little of a file: who copies all of it is the first to meet what the disk did to a page.
TEST_F(Keeping, DamageInThePracticeClosesItForWritingAndIsNotTriedAgain) {
    made(30h);
    change();
    damage();
    BackupKeeper keeper(file(), work(), clock());
    ASSERT_TRUE(keeper.isDueAtClose());
    look(keeper, 6s);
    settle();
    QApplication::processEvents();
    EXPECT_TRUE(workspace.practice().isDamaged());
    EXPECT_EQ(keeper.notice(), Notice::None) << "the window's own notice of the damage says it";
    EXPECT_FALSE(keeper.isDueAtClose());
    look(keeper, 5h);
    EXPECT_FALSE(work().isBusy());
    EXPECT_EQ(backups().size(), 1U) << "none went";
}

TEST_F(Keeping, DamageThatTheBackupBeforeClosingMeetsIsSaidAsWhatItIs) {
    damage();
    answers.yes = true;
    QWidget window;
    EXPECT_TRUE(backUpBeforeClosing(work(), &window));
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().startsWith(u"The file of this practice is damaged|"_s));
    EXPECT_TRUE(answers.questions.front().contains(u"you can restore one of them"_s));
}

TEST_F(Keeping, ClosingMakesOneWhenSomethingChangedAndNotOtherwise) {
    BackupKeeper keeper(file(), work(), clock());
    ASSERT_TRUE(keeper.isDueAtClose());
    QWidget window;
    EXPECT_TRUE(backUpBeforeClosing(work(), &window));
    ASSERT_EQ(backups().size(), 1U);
    EXPECT_EQ(backups().front().tag, BackupTag::Close);
    EXPECT_FALSE(keeper.isDueAtClose());
    change();
    EXPECT_TRUE(keeper.isDueAtClose());
}

TEST_F(Keeping, ClosingWaitsForTheOneThatIsBeingMadeAndMakesAnotherOnlyForWhatCameAfter) {
    BackupKeeper keeper(file(), work(), clock());
    QWidget window;
    ASSERT_TRUE(work().start(BackupTag::Start));
    ASSERT_TRUE(keeper.isDueAtClose());
    EXPECT_TRUE(backUpBeforeClosing(work(), &window));
    ASSERT_EQ(backups().size(), 1U) << "stopped, it would be none";
    EXPECT_EQ(backups().front().tag, BackupTag::Start);
    ASSERT_TRUE(work().start(BackupTag::Hand));
    change();  // which it may hold or not
    EXPECT_TRUE(backUpBeforeClosing(work(), &window));
    EXPECT_FALSE(work().isChanged());
}

TEST_F(Keeping, ClosingCopiesToTheSecondPlaceThatIsThere) {
    QDir(workspace.folder()).mkdir(u"stick"_s);
    work().setSecondPlace(workspace.folder() + u"/stick"_s);
    settle();
    QWidget window;
    EXPECT_TRUE(backUpBeforeClosing(work(), &window));
    EXPECT_EQ(backupsOf(file().path(), {workspace.folder() + u"/stick"_s}).size(), 1U);
    work().setSecondPlace(workspace.folder() + u"/gone"_s);
    settle();
    change();
    EXPECT_TRUE(backUpBeforeClosing(work(), &window)) << "one that is not there is not waited for";
    EXPECT_EQ(backups().size(), 2U);
}

TEST_F(Keeping, ClosingWithoutABackupIsAskedForWhenItCanNotBeMade) {
    QFile inTheWay(ownBackupFolder(file().path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    QWidget window;
    EXPECT_FALSE(backUpBeforeClosing(work(), &window)) << "the user stays";
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.front().contains(u"All you entered is stored"_s));
    answers.yes = true;
    EXPECT_TRUE(backUpBeforeClosing(work(), &window));
}

}  // namespace
}  // namespace reliefbook
