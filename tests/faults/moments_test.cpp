// SPDX-License-Identifier: GPL-3.0-or-later
// What replaces or copies the whole file, killed at random moments: afterwards the file from before opens, or the new
// one, and it is whole.
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/opening.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"
#include "core/practice/erased.h"
#include "tests/faults/cutcalls.h"
#include "tests/faults/erasework.h"
#include "tests/faults/passphrasework.h"
#include "tests/faults/process.h"
#include "tests/faults/steps.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

constexpr int sets = 2;
constexpr int clientsPerSet = 60;  // large enough that the copying takes a while

/// A practice with some sets of work in it.
class WorkedPlace : public Place {
public:
    WorkedPlace() {
        auto file = PracticeFile::open(path(), testPassphrase());
        Work work(file->practice().user().id, clientsPerSet);
        while (work.done() < sets)
            doNextSet(file->practice(), work);
        file->close();
    }
};

/// Takes the place of a WorkedPlace at no cost.
void fill(const Place& place) {
    static const WorkedPlace original;
    for (const QString& suffix : {QString(), u".info"_s}) {
        QFile::remove(place.path() + suffix);
        QFile::copy(original.path() + suffix, place.path() + suffix);
    }
}

enum class Found { Old, New };

/// From when on the moments count.
enum class Since { Start, Open };

/// Runs the driver with what `arguments` answers for a place again and again, kills it some time later, and has `check`
/// say what is there then.
void killAtMoments(const QString& operation, Since since, const std::function<QStringList(const Place&)>& arguments,
                   const std::function<Found(const Place&, const QStringList& said)>& check) {
    QRandomGenerator random(2026);
    Tally tally(operation, u"killed"_s);
    qint64 whole = 0;  // milliseconds
    {
        const Place place;
        fill(place);
        Driver driver(arguments(place));
        QElapsedTimer clock;
        clock.start();
        ASSERT_TRUE(driver.reaches(u"open"_s));
        if (since == Since::Open)
            clock.restart();
        ASSERT_TRUE(driver.reaches(u"closed"_s));
        whole = clock.elapsed();
        EXPECT_EQ(check(place, {u"closed"_s}), Found::New);
    }
    const int kills = isLong() ? 100 : 3;
    int changed = 0;
    for (int i = 0; i < kills && !::testing::Test::HasFailure(); ++i) {
        const Place place;
        fill(place);
        const auto moment = static_cast<int>(random.bounded(static_cast<double>(whole) * 1.1));
        SCOPED_TRACE(::testing::Message()
                     << operation.toStdString() << " killed after " << moment << " of " << whole << " ms");
        QStringList said;
        {
            Driver driver(arguments(place));
            if (since == Since::Open) {
                ASSERT_TRUE(driver.reaches(u"open"_s));
            }
            QElapsedTimer clock;
            clock.start();
            for (qint64 left = moment; left > 0; left = moment - clock.elapsed()) {
                const QString line = driver.line(static_cast<int>(left));
                if (line.isNull() && clock.elapsed() < moment)
                    break;  // it ended
                said << line;
            }
            driver.kill();
            said << driver.rest();
        }
        const Found found = check(place, said);
        changed += found == Found::New ? 1 : 0;
        found == Found::New ? tally.foundNew() : tally.foundOld();
        tally.tried();
        if (::testing::Test::HasFailure())
            tally.foundInconsistent();
    }
    std::cout << kills << " kills within " << whole << " ms, after " << changed << " it was done\n";
}

bool opensWith(const Place& place, const Secret& key) {
    try {
        auto file = PracticeFile::open(place.path(), key);
        EXPECT_EQ(setsDone(file->practice().database()), sets);
        Work work(file->practice().user().id, clientsPerSet);
        while (work.done() < sets)
            work.next();
        EXPECT_TRUE(storedRecords(file->practice().database()) == work.records());
        file->close();
        return true;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongPassphrase) << error.what();
        return false;
    }
}

TEST(T01, ABackupKilledAtAnyMomentIsWholeOrNotThere) {
    const auto copy = [](const Place& place) { return place.file(u"Copy.reliefbook"_s); };
    killAtMoments(
        u"backup"_s, Since::Open,
        [&](const Place& place) {
            return QStringList{u"backup"_s, place.path(), copy(place)};
        },
        [&](const Place& place, const QStringList& said) {
            const bool isThere = QFile::exists(copy(place));
            EXPECT_TRUE(isThere || !said.contains(u"backup"_s));
            if (isThere) {
                EXPECT_EQ(verify(copy(place), testPassphrase()), QStringList());
            }
            try {
                auto file = PracticeFile::open(place.path(), testPassphrase());
                EXPECT_GE(setsDone(file->practice().database()), sets);
                EXPECT_EQ(firstBreakInAudit(file->practice().database()), std::nullopt);
                file->close();
            } catch (const Error& error) {
                ADD_FAILURE() << error.what();
            }
            return isThere ? Found::New : Found::Old;
        });
}

TEST(T30, APassphraseChangeKilledAtAnyMomentLeavesExactlyOneOfTheTwo) {
    killAtMoments(
        u"passphrase change"_s, Since::Open,
        [](const Place& place) {
            return QStringList{u"passphrase"_s, place.path()};
        },
        [](const Place& place, const QStringList& said) {
            const bool withOld = opensWith(place, testPassphrase());
            const bool withNew = opensWith(place, otherPassphrase());
            EXPECT_NE(withOld, withNew) << "with the old one: " << withOld << ", with the new one: " << withNew;
            EXPECT_TRUE(withNew || !said.contains(u"changed"_s));
            return withNew ? Found::New : Found::Old;
        });
}

TEST(Migrations, KilledAtAnyMomentLeavesTheOldSchemaOrTheNewOne) {
    const QTemporaryDir folder;
    writeOwnSteps(folder.path());
    writeStep(folder.path(), 1,
              "ALTER TABLE session ADD COLUMN room TEXT NOT NULL DEFAULT ''; UPDATE session SET room = subjective;");
    const auto steps = sql::migrationsIn(folder.path());
    const auto recordsOf = [](sql::Database& database) { return storedRecords(database); };
    std::map<qint64, Record> records;
    {
        const Place place;
        fill(place);
        sql::Database database = openForReading(place.path(), testPassphrase());
        records = recordsOf(database);
    }
    killAtMoments(
        u"migration"_s, Since::Start,
        [&](const Place& place) {
            return QStringList{u"migrate"_s, place.path(), folder.path(), u"-"_s};
        },
        [&](const Place& place, const QStringList&) {
            int schema = 0;
            try {
                {
                    sql::Database look = openFile(place.path(), testPassphrase(), sql::Access::ReadOnly).database;
                    schema = look.userVersion();
                    EXPECT_TRUE(recordsOf(look) == records);
                    EXPECT_TRUE(schema == ownSchema() ||
                                (schema == ownSchema() + 1 && look.value<qint64>("SELECT count(*) FROM session WHERE "
                                                                                 "room IS NOT subjective") == 0));
                }
                auto file = PracticeFile::open(place.path(), testPassphrase(), {.migrations = &steps});
                EXPECT_EQ(file->practice().database().userVersion(), ownSchema() + 1);
                EXPECT_TRUE(recordsOf(file->practice().database()) == records);
                file->close();
            } catch (const Error& error) {
                ADD_FAILURE() << error.what();
            }
            return schema > ownSchema() ? Found::New : Found::Old;
        });
}

/// Opens what a cut-off erasure left: all clients with all that is theirs, or half of them with nothing of the others.
Found expectErasedOrNot(const Place& place, const std::map<qint64, Record>& all, const std::vector<Id<Client>>& first,
                        const QStringList& said) {
    bool erased = false;
    try {
        auto file = PracticeFile::open(place.path(), testPassphrase());
        sql::Database& database = file->practice().database();
        const std::map<qint64, Record> found = storedRecords(database);
        erased = found.size() < all.size();
        if (erased) {
            EXPECT_EQ(found.size() * 2, all.size());
            for (const auto& [id, record] : found)
                EXPECT_TRUE(all.at(id) == record);
            for (const Id<Client> client : first) {
                EXPECT_FALSE(found.contains(client.value));
                EXPECT_EQ(database.value<qint64>("SELECT count(*) FROM history WHERE record_id = ?", client), 0);
            }
            EXPECT_EQ(erasedClients(database).size(), first.size());
        } else {
            EXPECT_TRUE(found == all);
            EXPECT_EQ(erasedClients(database).size(), 0U);
        }
        EXPECT_TRUE(erased || !said.contains(u"erased"_s)) << "it was said to be done";
        EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
        EXPECT_EQ(database.findings("PRAGMA foreign_key_check"), QStringList());
        // What guards the history is there again.
        EXPECT_ANY_THROW(database.script("DELETE FROM history"));
        file->close();
        EXPECT_EQ(verify(place.path(), testPassphrase()), QStringList());
        EXPECT_EQ(place.names().filter(u".swap"_s), QStringList());
    } catch (const Error& error) {
        ADD_FAILURE() << error.what();
    }
    return erased ? Found::New : Found::Old;
}

class Erasing : public ::testing::Test {
protected:
    Erasing() {
        const Place place;
        fill(place);
        sql::Database database = openForReading(place.path(), testPassphrase());
        all_ = storedRecords(database);
        first_ = firstClients(database);
    }
    std::map<qint64, Record> all_;
    std::vector<Id<Client>> first_;
};

TEST_F(Erasing, KilledAtAnyMomentIsDoneOrNotBegun) {
    killAtMoments(
        u"erasure"_s, Since::Open,
        [](const Place& place) {
            return QStringList{u"erase"_s, place.path()};
        },
        [&](const Place& place, const QStringList& said) { return expectErasedOrNot(place, all_, first_, said); });
}

TEST_F(Erasing, KilledAtItsFileCallsIsDoneOrNotBegun) {
    int calls = 0;
    {
        const Place place;
        fill(place);
        calls = lastNumber(Driver({u"erase"_s, place.path()}).rest(), u"calls"_s);
    }
    ASSERT_GT(calls, 50);
    Tally tally(u"erasure"_s, u"killed at a file call"_s);
    for (const int at : chosenCalls(calls)) {
        if (HasFailure())
            return;
        SCOPED_TRACE(::testing::Message() << "dying at file call " << at << " of " << calls);
        const Place place;
        fill(place);
        const QStringList said = Driver({u"die=%1"_s.arg(at), u"erase"_s, place.path()}).rest();
        const Found found = expectErasedOrNot(place, all_, first_, said);
        found == Found::New ? tally.foundNew() : tally.foundOld();
        tally.tried();
        if (HasFailure())
            tally.foundInconsistent();
    }
}

TEST_F(Erasing, CutOffByThePowerIsDoneOrNotBegun) {
    const Place place;
    fill(place);
    cutAgainAndAgain(u"erasure"_s, place, {u"erase"_s, place.path()}, [&](const Place& left, const QStringList& said) {
        return expectErasedOrNot(left, all_, first_, said) == Found::New;
    });
}

}  // namespace
}  // namespace reliefbook::faults
