// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrations.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QFile>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QByteArray schemaOf(sql::Database& database) {
    QByteArray all = "-- SPDX-License-Identifier: GPL-3.0-or-later\n";
    auto rows = database.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name");
    while (rows.next())
        all += rows.column<QString>(0).toUtf8() + ";\n";
    return all;
}

// A step that was released is never edited: files that took it would differ from those that take it tomorrow. To add a
// step, add tests/data/schemas/NNNN.sql of the schema after it (this test prints it).
TEST(Schema, AfterEachStepIsTheOneOnRecord) {
    const std::vector<sql::Migration>& own = sql::ownMigrations();
    ASSERT_FALSE(own.empty());
    const QTemporaryDir folder;
    for (std::size_t count = 1; count <= own.size(); ++count) {
        sql::Database database(folder.filePath(u"%1.db"_s.arg(count)), testing::TestPractice::key(),
                               sql::Access::Create);
        sql::migrate(database, {own.begin(), own.begin() + static_cast<std::ptrdiff_t>(count)});
        EXPECT_EQ(database.userVersion(), static_cast<int>(count));
        QFile record(testing::ownData(u"schemas/%1.sql"_s.arg(count, 4, 10, QChar(u'0'))));
        ASSERT_TRUE(record.open(QIODevice::ReadOnly)) << record.fileName().toStdString() << " should hold:\n"
                                                      << schemaOf(database).toStdString();
        EXPECT_TRUE(schemaOf(database) == record.readAll())
            << "differs from " << record.fileName().toStdString() << ":\n"
            << schemaOf(database).toStdString();
    }
}

}  // namespace
}  // namespace reliefbook
