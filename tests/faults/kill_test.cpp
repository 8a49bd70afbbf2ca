// SPDX-License-Identifier: GPL-3.0-or-later
// Whenever the process ends, the file opens without a question, with all that was acknowledged and nothing by half.
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "tests/faults/process.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <iostream>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

/// Kills `command` at random moments again and again, on one file for `killsPerFile`.
void killAtRandom(int clients, int killsPerFile, int mostAcks, int mostMilliseconds) {
    QRandomGenerator random(2026);
    const int kills = isLong() ? 300 : 20;
    Tally tally(clients == 1 ? u"save"_s : u"import"_s, u"killed"_s);
    std::optional<Place> place;
    int acknowledged = 0;
    int ahead = 0;
    for (int i = 0; i < kills && !::testing::Test::HasFailure(); ++i) {
        SCOPED_TRACE(::testing::Message() << "kill " << i + 1);
        if (i % killsPerFile == 0) {
            place.emplace();
            acknowledged = 0;
        }
        {
            Driver driver({u"import"_s, place->path(), QString::number(clients), u"-1"_s});
            // One in ten while it is still opening.
            const bool early = random.bounded(10) == 0;
            if (early) {
                static_cast<void>(driver.line(random.bounded(400)));
            } else {
                ASSERT_TRUE(driver.reaches(u"open"_s));
                EXPECT_TRUE(readCompanion(place->path())->dirty);
                const int enough = random.bounded(mostAcks + 1);
                const auto take = [&](const QString& line) {  // none: a busy computer
                    EXPECT_NE(line, u"unsynced"_s);
                    if (line.startsWith(u"ack "_s))
                        acknowledged = line.mid(4).toInt();
                };
                for (int acks = 0; acks < enough; ++acks)
                    take(driver.line());
                take(driver.line(random.bounded(mostMilliseconds + 1)));
            }
            driver.kill();
            acknowledged = std::max(acknowledged, lastNumber(driver.rest(), u"ack"_s));
        }
        const int found = expectWhole(place->path(), acknowledged, clients, isLong() || i % 5 == 4);
        tally.tried();
        ahead += found > acknowledged ? 1 : 0;
        acknowledged = found;
    }
    std::cout << kills << " kills, " << ahead << " between a commit and its acknowledgement; " << acknowledged
              << " sets in the last file\n";
}

TEST(T01, KillsDuringSavesLoseNothingAcknowledgedAndLeaveNothingByHalf) { killAtRandom(1, 50, 40, 3); }

TEST(T01, KillsDuringImportsLeaveAllOfAnImportOrNothing) { killAtRandom(400, 10, 2, 300); }

// A kill can't show it: the system keeps what was written. A power cut doesn't.
TEST(T01, SavesAreDurableBeforeTheyAreAcknowledged) {
    const Place place;
    const QStringList lines = Driver({u"save"_s, place.path(), u"8"_s}).rest();
    EXPECT_TRUE(lines.contains(u"ack 8"_s));
    EXPECT_FALSE(lines.contains(u"unsynced"_s));
}

/// Calls `check` with what a driver left that died at each of its file calls (some of them in short runs).
void dieAtFileCalls(const QStringList& arguments, const std::function<void(Place&, const QStringList&)>& check) {
    int calls = 0;
    Tally tally(arguments.front(), u"killed at a file call"_s);
    {
        const Place place;
        QStringList whole;
        for (const QString& argument : arguments)
            whole << QString(argument).replace(u"FOLDER"_s, place.folder());
        calls = lastNumber(Driver(whole).rest(), u"calls"_s);
    }
    ASSERT_GT(calls, 20);
    int died = 0;
    for (const int at : chosenCalls(calls)) {
        if (::testing::Test::HasFailure())
            return;
        SCOPED_TRACE(::testing::Message() << "dying at file call " << at << " of " << calls);
        Place place;
        QStringList dying{u"die=%1"_s.arg(at)};
        for (const QString& argument : arguments)
            dying << QString(argument).replace(u"FOLDER"_s, place.folder());
        const QStringList lines = Driver(dying).rest();
        died += lines.contains(u"closed"_s) ? 0 : 1;
        check(place, lines);
        tally.tried();
    }
    std::cout << died << " deaths at " << calls << " file calls\n";
}

TEST(T01, DeathAtAFileCallOfOpeningSavingOrClosingLosesNothingAcknowledged) {
    dieAtFileCalls({u"save"_s, u"FOLDER/Faults.reliefbook"_s, u"4"_s}, [](Place& place, const QStringList& lines) {
        expectWhole(place.path(), std::max(0, lastNumber(lines, u"ack"_s)), 1, isLong());
    });
}

TEST(T01, DeathAtAFileCallOfCreatingLeavesNoPracticeOrAWholeOne) {
    dieAtFileCalls({u"create"_s, u"FOLDER/New.reliefbook"_s}, [](Place& place, const QStringList& lines) {
        const QString path = place.file(u"New.reliefbook"_s);
        if (!QFile::exists(path)) {
            EXPECT_FALSE(lines.contains(u"open"_s));
            EXPECT_NO_THROW(
                PracticeFile::create(path, testPassphrase(), {.name = u"Again"_s, .ownerName = {}, .credentials = {}}));
        }
        expectWhole(path, 0, 1, isLong());
        EXPECT_EQ(QDir(place.folder()).entryList({u"*.part*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    });
}

TEST(T01, DeathAtAFileCallOfABackupLeavesNoneOrAWholeOne) {
    dieAtFileCalls({u"backup"_s, u"FOLDER/Faults.reliefbook"_s, u"FOLDER/Copy.reliefbook"_s},
                   [](Place& place, const QStringList& lines) {
                       const QString copy = place.file(u"Copy.reliefbook"_s);
                       EXPECT_TRUE(QFile::exists(copy) || !lines.contains(u"backup"_s));
                       if (QFile::exists(copy)) {
                           EXPECT_EQ(verify(copy, testPassphrase()), QStringList());
                       }
                       expectWhole(place.path(), std::max(0, lastNumber(lines, u"ack"_s)), 1, /*thorough=*/false);
                   });
}

}  // namespace
}  // namespace reliefbook::faults
