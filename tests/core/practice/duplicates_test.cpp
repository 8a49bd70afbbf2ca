// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/duplicates.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

Client person(const QString& first, const QString& last, QDate birth = {}, const QString& phone = {},
              const QString& email = {}) {
    Client client;
    client.id = Id<Client>::make();
    client.firstName = first;
    client.lastName = last;
    if (birth.isValid())
        client.birthDate = birth;
    client.mobile = phone;
    client.email = email;
    return client;
}

Likeness like(const Client& a, const Client& b) { return likeness(personOf(a), personOf(b)); }

const QDate birth(1984, 5, 3);

TEST(Duplicates, KnowANameInAnyScriptAndOrder) {
    EXPECT_EQ(like(person(u"Александар"_s, u"Ђокић"_s), person(u"Aleksandar"_s, u"Đokić"_s)).name,
              Likeness::Name::Same);
    EXPECT_EQ(like(person(u"Weber"_s, u"Anna"_s), person(u"ANNA"_s, u"WEBER"_s)).name, Likeness::Name::Same);
    EXPECT_EQ(like(person(u"Jörg"_s, u"Łódź"_s), person(u"Jorg"_s, u"Lodz"_s)).name, Likeness::Name::Same);
    EXPECT_EQ(like(person(u"Anna"_s, u"Weber"_s), person(u"Ana"_s, u"Weber"_s)).name, Likeness::Name::Near);
    EXPECT_EQ(like(person(u"Ana Marija"_s, u"Weber"_s), person(u"Ana"_s, u"Weber"_s)).name, Likeness::Name::Near);
    EXPECT_EQ(like(person(u"Anna"_s, u"Weber"_s), person(u"Nina"_s, u"Weber"_s)).name, Likeness::Name::Other);
    Client married = person(u"Anna"_s, u"Kraus"_s);
    married.birthName = u"Weber"_s;
    EXPECT_EQ(like(married, person(u"Anna"_s, u"Weber"_s)).name, Likeness::Name::Same);
}

TEST(Duplicates, AreLikelyByTwoThingsOrTheWholeName) {
    EXPECT_TRUE(like(person(u"Anna"_s, u"Weber"_s), person(u"Anna"_s, u"Weber"_s)).isLikely());
    EXPECT_FALSE(
        like(person(u"Anna"_s, u"Weber"_s, birth), person(u"Anna"_s, u"Weber"_s, birth.addDays(40))).isLikely())
        << "two of one name";
    EXPECT_TRUE(like(person(u"Anna"_s, u"Weber"_s, QDate(1984, 5, 3)), person(u"Anna"_s, u"Weber"_s, QDate(1984, 3, 5)))
                    .isLikely())
        << "day and month changed places";
    EXPECT_TRUE(like(person(u"Anna"_s, u"Weber"_s, birth), person(u"Ana"_s, u"Weber"_s, birth)).isLikely());
    EXPECT_FALSE(like(person(u"Anna"_s, u"Weber"_s), person(u"Ana"_s, u"Weber"_s)).isLikely());
    EXPECT_FALSE(like(person(u"Anna"_s, u"Weber"_s, {}, u"+381 64 123 45 67"_s, u"w@x.org"_s),
                      person(u"Peter"_s, u"Weber"_s, {}, u"064/1234567"_s, u"w@x.org"_s))
                     .isLikely())
        << "a family";
    EXPECT_TRUE(like(person(u"Anna"_s, u"Weber"_s, birth, u"+381 64 123 45 67"_s),
                     person(u"Anna"_s, u"Kraus"_s, birth, u"064/1234567"_s))
                    .isLikely())
        << "married";
    EXPECT_FALSE(like(person(u"Anna"_s, u"Weber"_s, birth), person(u"Petar"_s, u"Simić"_s, birth)).isLikely());
}

TEST(Duplicates, AreFoundAmongAllTheLikeliestFirst) {
    testing::TestPractice practice;
    Client a = person(u"Anna"_s, u"Weber"_s, birth, u"064/1234567"_s);
    a.createdAt = Moment{1};
    Client b = person(u"Ана"_s, u"Вебер"_s, birth, u"+381641234567"_s);
    b.createdAt = Moment{2};
    Client c = person(u"Petar"_s, u"Simić"_s);
    c.createdAt = Moment{3};
    Client d = person(u"Петар"_s, u"Симић"_s);
    d.createdAt = Moment{4};
    Client gone = person(u"Anna"_s, u"Weber"_s, birth);
    gone.createdAt = Moment{5};
    gone.mergedInto = a.id;
    Client restricted = gone;
    restricted.id = Id<Client>::make();
    restricted.mergedInto.reset();
    restricted.restrictedAt = Moment{1};
    practice->apply({creation(a), creation(b), creation(c), creation(d), creation(gone)});
    restricted.restrictedAt.reset();
    const auto made = std::get<Client>(*practice->apply({creation(restricted)}).front().after);
    Client kept = made;
    kept.restrictedAt = Moment{1};
    practice->apply({update(made, kept)});
    const auto found = possibleDuplicates(practice.database(), 10, {});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].first, a.id);
    EXPECT_EQ(found[0].second, b.id);
    EXPECT_TRUE(found[0].why.phone);
    EXPECT_EQ(found[1].first, c.id);
    EXPECT_EQ(found[1].second, d.id);
    EXPECT_EQ(possibleDuplicates(practice.database(), 1, {}).size(), 1U);
}

TEST(Duplicates, LeaveOutWhoIsKnownToBeTwoPeople) {
    testing::TestPractice practice;
    const Client a = person(u"Anna"_s, u"Weber"_s), b = person(u"Anna"_s, u"Weber"_s),
                 c = person(u"Anna"_s, u"Weber"_s);
    practice->apply({creation(a), creation(b), creation(c)});
    ASSERT_EQ(possibleDuplicates(practice.database(), 10, {}).size(), 3U);
    DistinctClients one, other;
    one.id = Id<DistinctClients>::make();
    one.client = a.id;
    one.otherClient = b.id;
    other.id = Id<DistinctClients>::make();
    other.client = c.id;  // the other way round
    other.otherClient = a.id;
    const ChangeSet made = practice->apply({creation(one), creation(other)});
    const auto left = possibleDuplicates(practice.database(), 10, {});
    ASSERT_EQ(left.size(), 1U);
    EXPECT_TRUE((left[0].first == b.id && left[0].second == c.id) || (left[0].first == c.id && left[0].second == b.id));
    EXPECT_TRUE(isOf(other, {a.id, c.id, {}}));
    EXPECT_TRUE(isOf(other, {c.id, a.id, {}}));
    EXPECT_FALSE(isOf(other, {a.id, b.id, {}}));
    EXPECT_EQ(distinctClients(practice.database()).size(), 2U);
    practice->apply(inverted(made));
    EXPECT_EQ(possibleDuplicates(practice.database(), 10, {}).size(), 3U);
    EXPECT_TRUE(distinctClients(practice.database()).empty());
}

}  // namespace
}  // namespace reliefbook
