// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backupmaking.h"
#include "core/file/companion.h"
#include "core/practice/auditread.h"
#include "core/practice/clientread.h"
#include "core/practice/restriction.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/controls/banner.h"
#include "ui/records/certificate.h"
#include "ui/records/erasedialog.h"
#include "ui/records/exportdialog.h"
#include "ui/records/restrictacts.h"
#include "ui/shell/job.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <utility>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Answers;
using testing::TestWorkspace;
using testing::waitUntil;

class Erasing : public ::testing::Test {
protected:
    Erasing() : course(testing::storedCourse(workspace.practice(), {{7, 4}})) {}
    void TearDown() override {
        finishJobs();
        delete dialog;
    }
    void setYears(int years) {
        const PracticeInfo before = practiceInfo(workspace.database());
        PracticeInfo after = before;
        after.retentionYears = years;
        workspace.practice().apply({update(before, after)});
    }
    void open() {
        dialog = new EraseDialog(workspace, {course.client}, EraseReason::ClientAsked);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* one : dialog->findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void backUp() {
        sql::Database reader = workspace.file().reader();
        makeBackup(workspace.file().path(), reader, workspace.file().derivedKey(), {}, {});
    }
    bool says(const QString& text) {
        for (const QLabel* one : dialog->findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    }
    /// Jobs follow each other, each begun when the one before is told of.
    void waitUntilDone() {
        for (int i = 0; i < 200 && !(button(u"&Done"_s) && button(u"&Done"_s)->isVisible()); ++i) {
            detail::jobThreads()->waitForDone();
            QCoreApplication::processEvents();
        }
    }

    TestWorkspace workspace;
    Course course;
    QPointer<EraseDialog> dialog;
    Answers answers;
};

TEST_F(Erasing, WaitsUntilTheNameIsTypedAndThenLeavesNothing) {
    setYears(0);
    open();
    QPushButton* erase = button(u"&Erase for good"_s);
    ASSERT_NE(erase, nullptr);
    EXPECT_FALSE(erase->isEnabled());
    auto* typed = dialog->findChild<QLineEdit*>();
    typed->setFocus();
    QTest::keyClicks(typed, u"anna"_s);
    EXPECT_FALSE(erase->isEnabled()) << "not the whole name";
    QTest::keyClicks(typed, u" zak"_s);
    EXPECT_TRUE(erase->isEnabled()) << "accents and capitals don't matter";
    workspace.editor().apply({update(*clientOf(workspace.database(), course.client),
                                     [&] {
                                         Client other = *clientOf(workspace.database(), course.client);
                                         other.note = u"x"_s;
                                         return other;
                                     }())},
                             u"a step"_s, ClientsPlace{});
    QStringList noted;  // if the program ended now
    QObject::connect(dialog, &EraseDialog::erased, dialog,
                     [&] { noted = readCompanion(workspace.file().path())->unremoved; });
    QTest::mouseClick(erase, Qt::LeftButton);
    EXPECT_FALSE(sql::find(workspace.database(), course.client) && dialog->findChild<QLineEdit*>()->isVisible());
    waitUntilDone();
    ASSERT_EQ(noted.size(), 1);
    EXPECT_TRUE(noted.front().contains(u"before-erasure"_s)) << "the next backup would take it away";
    EXPECT_TRUE(readCompanion(workspace.file().path())->unremoved.isEmpty());
    EXPECT_FALSE(sql::find(workspace.database(), course.client));
    EXPECT_FALSE(workspace.editor().canUndo()) << "no step brings it back";
    EXPECT_TRUE(workspace.search().find(u"anna", 9).empty());
    const QStringList backups = QDir(workspace.folder() + u"/backups"_s).entryList({u"*.reliefbook"_s});
    ASSERT_EQ(backups.size(), 1) << "the one from before is gone: " << backups.join(u' ').toStdString();
    {
        sql::Database copy(workspace.folder() + u"/backups/"_s + backups.front(), workspace.file().derivedKey(),
                           sql::Access::ReadOnly);
        EXPECT_EQ(counts(copy).clients, 0);
    }
    answers.path = workspace.folder() + u"/certificate.pdf"_s;
    QTest::mouseClick(button(u"Save the ce&rtificate…"_s), Qt::LeftButton);
    EXPECT_GT(QFileInfo(answers.path).size(), 2'000);
}

TEST_F(Erasing, SaysWhatGoesAndErasesAsideWhileTheWindowLives) {
    setYears(0);
    open();
    const auto says = [&](const QString& text) {
        for (const QLabel* one : dialog->findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    };
    ASSERT_TRUE(testing::waitUntil(
        [&] { return says(u"1 session(s) and 2 score(s)"_s) || says(u"1 session and 2 scores"_s); }));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"anna zak"_s);
    // What the window does while they are erased: it reads, and what it would write is refused and not lost in silence.
    int refused = 0;
    bool read = true;
    bool lent = false;
    QTimer alive;
    QObject::connect(&alive, &QTimer::timeout, &alive, [&] {
        try {
            read = read && counts(workspace.database()).clients <= 1;
            workspace.practice().apply({});
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::WriteFailed);
            ++refused;
            if (!std::exchange(lent, true))
                workspace.practice().note(u"lock"_s, {});
        }
    });
    alive.start(0);
    QTest::mouseClick(button(u"&Erase for good"_s), Qt::LeftButton);
    ASSERT_TRUE(testing::waitUntil([&] { return button(u"&Done"_s)->isVisible(); }));
    alive.stop();
    EXPECT_TRUE(read);
    EXPECT_GT(refused, 0) << "it was not done in the window's own thread";
    EXPECT_FALSE(sql::find(workspace.database(), course.client));
    EXPECT_EQ(workspace.database().value<int>("SELECT count(*) FROM audit WHERE action = 'lock'"), 1)
        << "noted afterwards";
    EXPECT_EQ(firstBreakInAudit(workspace.database()), std::nullopt);
    Client next = testing::anna();
    next.id = Id<Client>::make();
    EXPECT_NO_THROW(workspace.practice().apply({creation(next)})) << "work goes on";
}

TEST_F(Erasing, AreErasedByAllOrNobodyWhenStopped) {
    setYears(0);
    std::vector<Id<Client>> all{course.client};
    for (int i = 0; i < 30; ++i)
        all.push_back(testing::storedCourse(workspace.practice(), {{7, 4}}).client);
    Practice& practice = workspace.practice();
    const auto writer = practice.lend(workspace.file().reader());
    EXPECT_THROW(practice.apply({creation(testing::anna())}), Error);
    int steps = 0;
    try {
        eraseClients(*writer, practice.user(), all, EraseReason::ClientAsked,
                     [&](qint64, qint64) { return ++steps < 20; });
        ADD_FAILURE() << "it was stopped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Cancelled);
    }
    practice.takeBack();
    EXPECT_EQ(counts(workspace.database()).clients, 31);
    EXPECT_FALSE(practice.isClosedForWriting()) << "nobody else wrote";
    EXPECT_NO_THROW(eraseClients(practice, all, EraseReason::ClientAsked));
    EXPECT_EQ(counts(workspace.database()).clients, 0);
}

TEST_F(Erasing, AFileClosedWhileItsWriterIsLentIsClosedWell) {
    const auto lent = workspace.practice().lend(workspace.file().reader());
    const QString path = workspace.file().path();
    workspace.file().close();
    EXPECT_FALSE(readCompanion(path)->dirty);
    EXPECT_FALSE(QFileInfo::exists(path + u"-wal"_s));
}

TEST_F(Erasing, IsHeldByTheTimeRecordsAreKept) {
    setYears(10);
    const FixedClock clock(momentOf(QDate(2026, 1, 1), QTime(12, 0), 0));
    open();
    const QPushButton* erase = button(u"&Erase for good"_s);
    EXPECT_TRUE(erase == nullptr || !erase->isVisible());
    bool says = false;
    for (const Banner* banner : dialog->findChildren<Banner*>())
        says = says || (banner->isVisible() && banner->accessibleName().contains(u"3 March 2035"_s));
    EXPECT_TRUE(says);
    Id<Client> asked;
    QObject::connect(dialog, &EraseDialog::restrictionWanted, dialog, [&](Id<Client> client) { asked = client; });
    QTest::mouseClick(button(u"&Restrict instead…"_s), Qt::LeftButton);
    EXPECT_EQ(asked, course.client);
}

TEST_F(Erasing, NamesTheRuleThatHoldsAndLeadsToIt) {
    setYears(10);
    const FixedClock clock(momentOf(QDate(2026, 1, 1), QTime(12, 0), 0));
    open();
    EXPECT_TRUE(says(u"The practice keeps records for 10 year"_s));
    EXPECT_TRUE(says(u"after the last treatment, here the one of 3 March 2025"_s));
    EXPECT_TRUE(says(u"Declare it void, or move it"_s)) << "the way out of a mistake";
    bool wanted = false;
    QObject::connect(dialog, &EraseDialog::ruleWanted, dialog, [&] { wanted = true; });
    QTest::mouseClick(button(u"Change the r&ule…"_s), Qt::LeftButton);
    EXPECT_TRUE(wanted);
    EXPECT_FALSE(dialog->isVisible());
}

// Before it begins, and only the copies that can hold the client: not those from before the client existed.
TEST_F(Erasing, SaysAtFirstWhichOlderCopiesHoldTheClient) {
    setYears(0);
    backUp();
    const Client late = testing::anna();
    workspace.practice().apply({creation(late)});
    dialog = new EraseDialog(workspace, {late.id}, EraseReason::EnteredByMistake);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    ASSERT_TRUE(waitUntil([&] { return says(u"No older copy that the program knows of"_s); }));
    delete dialog;
    backUp();
    dialog = new EraseDialog(workspace, {late.id}, EraseReason::EnteredByMistake);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    ASSERT_TRUE(waitUntil([&] { return says(u"1 older encrypted cop"_s); }));
    EXPECT_TRUE(says(u"They make way for newer ones by"_s));
    EXPECT_TRUE(says(u"on the Safety page they can be removed sooner"_s));
    delete dialog;
    open();  // the one who was there from the beginning
    ASSERT_TRUE(waitUntil([&] { return says(u"2 older encrypted cop"_s); }));
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"anna zak"_s);
    QTest::mouseClick(button(u"&Erase for good"_s), Qt::LeftButton);
    waitUntilDone();
    EXPECT_TRUE(says(u"2 older encrypted cop"_s)) << "not the one from before, nor the new one";
    EXPECT_TRUE(says(u"makes way for newer ones by"_s));
    EXPECT_TRUE(says(u"remove it on the Safety page."_s));
}

TEST_F(Erasing, RestrictingAsksWhyAndKeepsTheClientApart) {
    answers.way = 0;
    QWidget parent;
    EXPECT_TRUE(RestrictActs::restrict(&parent, workspace, *clientOf(workspace.database(), course.client)));
    EXPECT_TRUE(workspace.search().find(u"anna", 9).empty());
    EXPECT_EQ(workspace.database().value<QString>("SELECT reason FROM audit ORDER BY seq DESC LIMIT 1"),
              u"client_asked"_s);
    answers.way = -1;
    EXPECT_FALSE(RestrictActs::lift(&parent, workspace, *clientOf(workspace.database(), course.client)));
    answers.way = 2;
    EXPECT_TRUE(RestrictActs::lift(&parent, workspace, *clientOf(workspace.database(), course.client)));
    EXPECT_FALSE(workspace.search().find(u"anna", 9).empty());
}

TEST_F(Erasing, TheCertificateHoldsNumbersAndNoName) {
    Erasure erasure;
    erasure.client = {4711};
    erasure.fileNo = u"A-17"_s;
    erasure.at = momentOf(QDate(2026, 11, 20), QTime(9, 5), 60);
    erasure.offsetMinutes = 60;
    erasure.sessions = 12;
    erasure.auditSeq = 345;
    const Report report = erasureCertificate({erasure}, u"Mira"_s, practiceInfo(workspace.database()),
                                             {{u"P-close-1.reliefbook"_s, QDate(2026, 11, 1), QDate(2028, 11, 1)},
                                              {u"P.before-restore-1.reliefbook"_s, QDate(2026, 10, 1), {}}},
                                             /*writtenAnew=*/true, Words(u"en"_s));
    const QString text = plainText(report);
    for (const QString& part :
         {u"4711"_s, u"A-17"_s, u"12"_s, u"345"_s, u"Mira"_s, u"20 November 2026, 09:05"_s, u"P-close-1.reliefbook"_s,
          u"1 November 2028"_s, u"At the client's request"_s, u"written anew without them"_s,
          u"P.before-restore-1.reliefbook"_s, u"when it is removed"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"Anna"_s));
    const QString without = plainText(erasureCertificate({erasure}, u"Mira"_s, practiceInfo(workspace.database()), {},
                                                         /*writtenAnew=*/false, Words(u"en"_s)));
    EXPECT_TRUE(without.contains(u"was not written anew yet"_s)) << without.toStdString();
    EXPECT_FALSE(without.contains(u"written anew without them"_s));
}

TEST_F(Erasing, EverythingIsSavedIntoAFolderOfItsOwn) {
    answers.path = workspace.folder();
    auto* save = new ExportDialog(workspace, course.client);
    save->setAttribute(Qt::WA_DeleteOnClose, false);
    save->show();
    ASSERT_TRUE(testing::waitUntil([&] { return save->findChild<QComboBox*>()->isEnabled(); }))
        << "it is counted aside";
    for (QPushButton* one : save->findChildren<QPushButton*>()) {
        if (one->text() == u"Choose where and &save…"_s)
            QTest::mouseClick(one, Qt::LeftButton);
    }
    detail::jobThreads()->waitForDone();
    QCoreApplication::processEvents();
    const QStringList made = QDir(workspace.folder()).entryList({u"Anna*"_s}, QDir::Dirs);
    ASSERT_EQ(made.size(), 1);
    QFile readme(workspace.folder() + u'/' + made.front() + u"/readme.txt"_s);
    ASSERT_TRUE(readme.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(readme.readAll());
    EXPECT_TRUE(text.contains(u"Anna Żak"_s));
    EXPECT_TRUE(text.contains(u"not signed"_s));
    EXPECT_EQ(workspace.database().value<QString>("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"), u"export"_s);
    delete save;
}

}  // namespace
}  // namespace reliefbook
