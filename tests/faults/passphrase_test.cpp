// SPDX-License-Identifier: GPL-3.0-or-later
// Whenever the process ends while the passphrase is changed, exactly one of the two opens the practice.
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"
#include "tests/faults/cutcalls.h"
#include "tests/faults/passphrasework.h"
#include "tests/faults/process.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QFile>

#include <gtest/gtest.h>

#include <iostream>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr int sets = 3;

/// Opens it without a question and looks whether all is there; false when it is not its passphrase.
bool opensWhole(const QString& path, const Secret& key) {
    try {
        auto file = PracticeFile::open(path, key);
        sql::Database& database = file->practice().database();
        EXPECT_EQ(setsDone(database), sets);
        Work work(file->practice().user().id, 1);
        while (work.done() < sets)
            work.next();
        EXPECT_TRUE(storedRecords(database) == work.records());
        EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
        tidyAfterPassphraseChange(*file);
        file->close();
        EXPECT_EQ(verify(path, key), QStringList());
        return true;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongPassphrase) << error.what();
        return false;
    }
}

void fillWithSets(const QString& path) {
    auto file = PracticeFile::open(path, testPassphrase());
    Work work(file->practice().user().id, 1);
    while (work.done() < sets)
        doNextSet(file->practice(), work);
    file->close();
}

TEST(T30, RekeyKillLeavesExactlyOneOfTheTwoPassphrases) {
    int calls = 0;
    {
        const Place place;
        fillWithSets(place.path());
        calls = lastNumber(Driver({u"passphrase"_s, place.path()}).rest(), u"calls"_s);
        ASSERT_GT(calls, 50);
        EXPECT_FALSE(opensWhole(place.path(), testPassphrase()));
        EXPECT_TRUE(opensWhole(place.path(), otherPassphrase()));
    }
    Tally tally(u"passphrase change"_s, u"killed at a file call"_s);
    int died = 0;
    int changed = 0;
    for (const int at : chosenCalls(calls)) {
        if (::testing::Test::HasFailure())
            return;
        SCOPED_TRACE(::testing::Message() << "dying at file call " << at << " of " << calls);
        const Place place;
        fillWithSets(place.path());
        const QStringList lines = Driver({u"die=%1"_s.arg(at), u"passphrase"_s, place.path()}).rest();
        died += lines.contains(u"closed"_s) ? 0 : 1;
        const bool withOld = opensWhole(place.path(), testPassphrase());
        const bool withNew = opensWhole(place.path(), otherPassphrase());
        EXPECT_NE(withOld, withNew) << "with the old one: " << withOld << ", with the new one: " << withNew;
        if (lines.contains(u"changed"_s)) {
            EXPECT_TRUE(withNew) << "it was said to be done";
        }
        changed += withNew ? 1 : 0;
        withNew ? tally.foundNew() : tally.foundOld();
        tally.tried();
        // The old practice is beside the new one, and no copy that was cut off is left.
        EXPECT_EQ(keptFromBefore(place.path()).size(), withNew ? 1U : 0U);
        EXPECT_EQ(place.names().filter(u"new-passphrase"_s), QStringList());
        EXPECT_EQ(place.names().filter(u".swap"_s), QStringList());
        if (withNew) {
            EXPECT_EQ(verify(keptFromBefore(place.path()).front().path, testPassphrase()), QStringList());
        }
    }
    EXPECT_GT(died, 10);
    EXPECT_GT(changed, 0);
    EXPECT_LT(changed, died);
    std::cout << died << " deaths at " << calls << " file calls, after " << changed << " the new one opens\n";
}

TEST(T30, RekeyPowerCutLeavesExactlyOneOfTheTwoPassphrases) {
    const Place place;
    fillWithSets(place.path());
    cutAgainAndAgain(u"passphrase change"_s, place, {u"passphrase"_s, place.path()},
                     [](const Place& left, const QStringList& said) {
                         const bool withOld = opensWhole(left.path(), testPassphrase());
                         const bool withNew = opensWhole(left.path(), otherPassphrase());
                         EXPECT_NE(withOld, withNew) << "with the old one: " << withOld << ", the new one: " << withNew;
                         EXPECT_TRUE(withNew || !said.contains(u"changed"_s)) << "it was said to be done";
                         const auto kept = keptFromBefore(left.path());
                         EXPECT_LE(kept.size(), 1U);
                         if (withNew && !kept.empty()) {
                             EXPECT_EQ(verify(kept.front().path, testPassphrase()), QStringList());
                         }
                         EXPECT_EQ(left.names().filter(u".swap"_s), QStringList());
                         return withNew;
                     });
}

TEST(T30, RekeyOnAFullDiskLeavesTheOldPassphraseOrTheNewOne) {
    int calls = 0;
    {
        const Place place;
        fillWithSets(place.path());
        calls = lastNumber(Driver({u"passphrase"_s, place.path()}).rest(), u"calls"_s);
    }
    for (const int at : chosenCalls(calls)) {
        if (::testing::Test::HasFailure())
            return;
        if (!isLong() && at % 3 != 0)
            continue;
        SCOPED_TRACE(::testing::Message() << "full from file call " << at << " of " << calls);
        const Place place;
        fillWithSets(place.path());
        const QStringList lines = Driver({u"full=%1"_s.arg(at), u"passphrase"_s, place.path()}).rest();
        EXPECT_NE(opensWhole(place.path(), testPassphrase()), opensWhole(place.path(), otherPassphrase()));
        if (lines.contains(u"changed"_s)) {
            EXPECT_TRUE(opensWhole(place.path(), otherPassphrase()));
        }
    }
}

}  // namespace
}  // namespace reliefbook::faults
