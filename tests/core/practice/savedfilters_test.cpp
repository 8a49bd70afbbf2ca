// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/savedfilters.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

QStringList names(sql::Database& database) {
    QStringList all;
    for (const KeptFilter& one : keptFilters(database))
        all << one.record.name;
    return all;
}

TEST(SavedFilters, AreReadAsTheyWereKept) {
    const ClientFilter filter{.active = true, .inACourse = true, .tags = {Id<Tag>{4711}, Id<Tag>{9007199254740993}}};
    EXPECT_EQ(filterFromJson(filterJson(filter)), filter);
    const ClientFilter other{.archived = true, .alerts = true};
    EXPECT_EQ(filterFromJson(filterJson(other)), other);
    EXPECT_EQ(filterFromJson(u"no JSON"_s), ClientFilter());
}

TEST(SavedFilters, AreKeptOverAnEarlierOneOfTheSameName) {
    testing::TestPractice practice;
    sql::Database& database = practice.database();
    practice->apply(keptAs(database, u"Šetači"_s, {.active = true}));
    practice->apply(keptAs(database, u"Bolesni"_s, {.alerts = true}));
    const ChangeSet made = practice->apply(keptAs(database, u"Šetači"_s, {.archived = true}));
    EXPECT_EQ(names(database), (QStringList{u"Bolesni"_s, u"Šetači"_s}));
    EXPECT_EQ(keptFilters(database)[1].filter, ClientFilter{.archived = true});
    practice->apply(inverted(made));
    EXPECT_EQ(keptFilters(database)[1].filter, ClientFilter{.active = true});
}

TEST(SavedFilters, TakeThePlaceOfTheOneWhoseNameTheyGet) {
    testing::TestPractice practice;
    sql::Database& database = practice.database();
    practice->apply(keptAs(database, u"A"_s, {.active = true}));
    practice->apply(keptAs(database, u"B"_s, {.archived = true}));
    const ChangeSet made = practice->apply(renamedFilter(database, keptFilters(database)[0].record, u"B"_s));
    ASSERT_EQ(names(database), QStringList{u"B"_s});
    EXPECT_EQ(keptFilters(database)[0].filter, ClientFilter{.active = true});
    practice->apply(inverted(made));
    EXPECT_EQ(names(database), (QStringList{u"A"_s, u"B"_s}));
}

}  // namespace
}  // namespace reliefbook
