// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::waitUntil;

TEST(Job, ReadsWithAConnectionOfItsOwnInAnotherThread) {
    testing::TestWorkspace workspace;
    testing::storedCourse(workspace.practice(), {{7, 4}});
    QThread* const here = QThread::currentThread();
    bool elsewhere = false;
    const QFuture<qint64> job = startJob(workspace.file(), [&](sql::Database& database, const Progress&) {
        elsewhere = QThread::currentThread() != here && &database != &workspace.database();
        return counts(database).scores;
    });
    ASSERT_TRUE(waitUntil([&] { return job.isFinished(); }));
    EXPECT_EQ(job.result(), 2);
    EXPECT_TRUE(elsewhere);
}

TEST(Job, CarriesAnErrorToWhoWaits) {
    QObject context;
    std::optional<ErrorKind> told;
    startWork([](const Progress&) -> int {
        throw Error(ErrorKind::DiskFull, {u"there"_s});
    }).then(&context, [](int) {
      }).onFailed(&context, [&](const Error& error) { told = error.kind(); });
    ASSERT_TRUE(waitUntil([&] { return told.has_value(); }));
    EXPECT_EQ(told, ErrorKind::DiskFull);
}

TEST(Job, TellsThePracticeOfDamageInItsFileAndOfNoOther) {
    testing::TestWorkspace workspace;
    const QString path = workspace.file().path();
    const auto fails = [&](const QString& damaged) {
        const QFuture<void> job = startJob(workspace.file(), [damaged](sql::Database&, const Progress&) {
            throw Error(ErrorKind::FileDamaged, {damaged, u"a page"_s});
        });
        EXPECT_TRUE(waitUntil([&] { return job.isFinished(); }));
        QCoreApplication::processEvents();
    };
    fails(path + u".part"_s);
    EXPECT_FALSE(workspace.practice().isClosedForWriting()) << "a copy was written badly";
    fails(path);
    EXPECT_TRUE(workspace.practice().isDamaged());
    EXPECT_EQ(workspace.practice().closedBecause()->fact(0), path);
}

TEST(Job, ShowsHowFarItIsAndStopsByItsButton) {
    QSemaphore half;
    QSemaphore seen;
    std::atomic<bool> stopped = false;
    const QFuture<void> job = startWork([&](const Progress& progress) {
        progress(5, 10);
        half.release();
        seen.acquire();
        stopped = !progress(6, 10);
        throw Error(ErrorKind::Cancelled);
    });
    JobBar bar;
    bar.follow(job, u"Making a backup"_s);
    EXPECT_TRUE(bar.isVisibleTo(nullptr) || !bar.isHidden());
    half.acquire();
    EXPECT_TRUE(waitUntil([&] { return job.progressValue() == 500; }));
    bar.findChild<QPushButton*>()->click();
    seen.release();
    ASSERT_TRUE(waitUntil([&] { return bar.isHidden(); }));
    EXPECT_TRUE(stopped);
}

TEST(Job, WhoseDialogIsGoneIsToldToNobody) {
    for (int moment = 0; moment < 3; ++moment) {  // gone before it ends, between its end and being told, and not at all
        SCOPED_TRACE(moment);
        auto dialog = std::make_unique<QObject>();
        QSemaphore go;
        int told = 0;
        auto job = startWork([&go](const Progress&) {
            go.acquire();
            return 1;
        });
        whenDone(
            job, dialog.get(), [&](int) { ++told; }, [&](const Error&) { ++told; });
        if (moment == 0)
            dialog.reset();
        go.release();
        detail::jobThreads()->waitForDone();
        if (moment == 1)
            dialog.reset();
        QCoreApplication::processEvents();
        EXPECT_EQ(told, moment == 2 ? 1 : 0);
    }
}

TEST(Job, KeepsNothingOfWhatItGave) {
    QObject context;
    std::weak_ptr<int> given;
    bool told = false;
    whenDone(
        startWork([](const Progress&) { return std::make_shared<int>(7); }), &context,
        [&](const std::shared_ptr<int>& number) {
            given = number;
            told = true;
        },
        [](const Error&) {});
    ASSERT_TRUE(waitUntil([&] { return told; }));
    EXPECT_TRUE(given.expired()) << "a practice that is let go of is closed then";
}

TEST(Job, TellsThatItFailedOrWasStopped) {
    QObject context;
    std::vector<ErrorKind> told;
    for (const ErrorKind kind : {ErrorKind::DiskFull, ErrorKind::Cancelled}) {
        whenDone(
            startWork([kind](const Progress&) -> int { throw Error(kind); }), &context, [](int) {},
            [&](const Error& error) { told.push_back(error.kind()); });
        ASSERT_TRUE(waitUntil([&] { return !told.empty() && told.back() == kind; }));
    }
}

TEST(Job, EndsBeforeThePracticeIsClosed) {
    std::atomic<bool> ended = false;
    startWork([&](const Progress& progress) {
        while (progress(0, 0))
            QThread::yieldCurrentThread();
        ended = true;
    });
    finishJobs();
    EXPECT_TRUE(ended);
}

}  // namespace
}  // namespace reliefbook
