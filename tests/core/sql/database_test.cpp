// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sql/database.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QFile>

#include <gtest/gtest.h>

namespace reliefbook::sql {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

std::optional<ErrorKind> thrownBy(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

// Two that began as readers could both come to a point where neither can write.
TEST(Transaction, HoldsTheFileFromItsStart) {
    TestPractice practice;
    Database other(practice.path(), TestPractice::key(), Access::ReadWrite);
    other.script("PRAGMA busy_timeout = 0;");
    const Transaction transaction(practice.database());
    EXPECT_EQ(thrownBy([&] { const Transaction second(other); }), ErrorKind::FileInUse);
}

TEST(Transaction, ThatIsNotCommittedLeavesNothingAndTheConnectionFree) {
    TestPractice practice;
    Database& database = practice.database();
    EXPECT_EQ(thrownBy([&] {
                  const Transaction transaction(database);
                  database.script("UPDATE user SET name = 'nobody'; INSERT INTO nowhere VALUES (1);");
              }),
              ErrorKind::Bug);
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(database.value<QString>("SELECT name FROM user"), u"Mira"_s);
    EXPECT_NO_THROW(const Transaction next(database));
}

TEST(Connection, ForWritingIsAsDurableAndAsClosedAsPromised) {
    TestPractice practice;
    Database database(practice.path(), TestPractice::key(), Access::ReadWrite);
    EXPECT_EQ(database.value<QString>("PRAGMA journal_mode"), u"wal"_s);
    EXPECT_EQ(database.value<int>("PRAGMA synchronous"), 2);
    EXPECT_EQ(database.value<int>("PRAGMA temp_store"), 2);
    EXPECT_EQ(database.value<int>("PRAGMA secure_delete"), 1);
    EXPECT_EQ(database.value<int>("PRAGMA mmap_size"), 0);
    EXPECT_EQ(thrownBy([&] { database.script("ATTACH ':memory:' AS other;"); }), ErrorKind::Bug);
    EXPECT_EQ(thrownBy([&] { database.script("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema;"); }),
              ErrorKind::Bug);
    EXPECT_EQ(thrownBy([&] { database.script("INSERT OR REPLACE INTO audit SELECT * FROM audit;"); }),
              ErrorKind::BadInput);
}

TEST(Connection, ForReadingWritesNothing) {
    TestPractice practice;
    Database database(practice.path(), TestPractice::key(), Access::ReadOnly);
    EXPECT_EQ(thrownBy([&] { database.script("UPDATE user SET name = 'nobody';"); }), ErrorKind::ReadOnlyPlace);
    EXPECT_EQ(database.value<QString>("SELECT name FROM user"), u"Mira"_s);
}

TEST(Connection, ForWritingLeavesItsWorkingFileUntilItMayGo) {
    TestPractice practice;
    practice->close();
    const QString wal = practice.path() + u"-wal"_s;
    EXPECT_FALSE(QFile::exists(wal));
    Database(practice.path(), TestPractice::key(), Access::ReadWrite).script("UPDATE user SET colour = 'green';");
    EXPECT_TRUE(QFile::exists(wal));
    Database database(practice.path(), TestPractice::key(), Access::ReadWrite);
    database.letWorkingFileGo();
    database.close();
    EXPECT_FALSE(QFile::exists(wal));
}

}  // namespace
}  // namespace reliefbook::sql
