// SPDX-License-Identifier: GPL-3.0-or-later
// A restore that is cut off anywhere leaves the old practice or the new one, and what was replaced.
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/file/restore.h"
#include "tests/faults/cutcalls.h"
#include "tests/faults/process.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <iostream>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

/// A practice with five sets of work, and a backup made after the second.
class T50 : public ::testing::Test {
protected:
    static constexpr int inBackup = 2;
    static constexpr int inPractice = 5;

    static void prepare(const Place& place) {
        ASSERT_TRUE(Driver({u"save"_s, place.path(), u"2"_s}).reaches(u"closed"_s));
        {
            auto file = PracticeFile::open(place.path(), testPassphrase());
            sql::Database reader = file->reader();
            backUp(reader, file->derivedKey(), place.file(u"Copy.reliefbook"_s), {});
        }
        ASSERT_TRUE(Driver({u"save"_s, place.path(), u"3"_s}).reaches(u"closed"_s));
    }
    static QStringList command(const Place& place) {
        return {u"restore"_s, place.path(), place.file(u"Copy.reliefbook"_s)};
    }
    /// Opens without a question: the old one, or the new one with the old kept beside it.
    void expectOldOrNew(const Place& place) {
        int found = 0;
        {
            auto file = PracticeFile::open(place.path(), testPassphrase());
            found = setsDone(file->practice().database());
        }
        EXPECT_TRUE(found == inBackup || found == inPractice) << found;
        expectWhole(place.path(), found, 1, isLong());
        (found == inBackup ? new_ : old_) += 1;
        if (tally_) {
            found == inBackup ? tally_->foundNew() : tally_->foundOld();
            tally_->tried();
        }
        const QStringList kept = keptByRestore(place.path());
        EXPECT_LE(kept.size(), 1);
        if (found == inBackup) {
            ASSERT_EQ(kept.size(), 1);
            EXPECT_EQ(expectWhole(kept.front(), inPractice, 1, isLong()), inPractice);
        }
        EXPECT_EQ(verify(place.file(u"Copy.reliefbook"_s), testPassphrase()), QStringList());
        // And it can be done again.
        EXPECT_NO_THROW(restoreInPlace(place.path(), place.file(u"Copy.reliefbook"_s), testPassphrase()));
        EXPECT_EQ(expectWhole(place.path(), inBackup, 1, false), inBackup);
        for (const QString& name : place.names())
            EXPECT_FALSE(name.contains(u".restoring"_s) || name.endsWith(u".swap"_s)) << name.toStdString();
    }
    int old_ = 0;
    int new_ = 0;
    std::optional<Tally> tally_;
};

TEST_F(T50, RestoreKilledAtItsFileCallsLeavesTheOldOrTheNew) {
    int calls = 0;
    {
        const Place place;
        prepare(place);
        calls = lastNumber(Driver(command(place)).rest(), u"calls"_s);
    }
    ASSERT_GT(calls, 20);
    tally_.emplace(u"restore"_s, u"killed at a file call"_s);
    std::vector<int> chosen = chosenCalls(calls);
    if (!isLong()) {  // the end is where files change their places
        chosen.clear();
        for (int at = 10; at < calls - 12; at += std::max(1, calls / 5))
            chosen.push_back(at);
        for (int at = calls - 14; at <= calls; at += 2)
            chosen.push_back(at);
    }
    for (const int at : chosen) {
        if (HasFailure())
            return;
        SCOPED_TRACE(::testing::Message() << "dying at file call " << at << " of " << calls);
        const Place place;
        prepare(place);
        Driver(QStringList{u"die=%1"_s.arg(at)} + command(place)).rest();
        expectOldOrNew(place);
    }
    std::cout << chosen.size() << " deaths at " << calls << " file calls: " << old_ << " old, " << new_ << " new\n";
    EXPECT_GT(old_, 0);
    EXPECT_GT(new_, 0);
}

TEST_F(T50, RestoreKilledAtRandomLeavesTheOldOrTheNew) {
    QRandomGenerator random(50);
    tally_.emplace(u"restore"_s, u"killed"_s);
    for (int i = 0; i < (isLong() ? 100 : 3) && !HasFailure(); ++i) {
        const Place place;
        prepare(place);
        {
            Driver driver(command(place));
            static_cast<void>(driver.line(random.bounded(900)));
            driver.kill();
        }
        expectOldOrNew(place);
    }
    std::cout << old_ << " old, " << new_ << " new\n";
}

TEST_F(T50, RestorePowerCutLeavesTheOldOrTheNew) {
    const Place place;
    prepare(place);
    cutAgainAndAgain(u"restore"_s, place, command(place), [this](const Place& left, const QStringList& said) {
        const int before = new_;
        expectOldOrNew(left);
        EXPECT_TRUE(new_ > before || !said.contains(u"closed"_s)) << "it was said to be done";
        return new_ > before;
    });
}

TEST_F(T50, RestoreWithoutSpaceOrWithAFailingDiskLeavesTheOld) {
    for (const QString& fault : {u"full=4"_s, u"full=30"_s, u"fail=20"_s, u"fail=60"_s}) {
        SCOPED_TRACE(fault.toStdString());
        const Place place;
        prepare(place);
        const QStringList lines = Driver(QStringList{fault} + command(place)).rest();
        if (refusal(lines)) {
            EXPECT_EQ(expectWhole(place.path(), inPractice, 1, false), inPractice);
            EXPECT_TRUE(keptByRestore(place.path()).isEmpty());
        } else {
            expectOldOrNew(place);
        }
    }
}

}  // namespace
}  // namespace reliefbook::faults
