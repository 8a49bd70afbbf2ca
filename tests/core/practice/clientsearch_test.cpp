// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/practice/clientsearch.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <climits>
#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

Client named(const QString& first, const QString& last) {
    Client client;
    client.id = Id<Client>::make();
    client.firstName = first;
    client.lastName = last;
    return client;
}

Client zukov() {
    Client client = named(u"Александар"_s, u"Жуков"_s);
    client.birthDate = QDate(1984, 5, 3);
    client.mobile = u"+381 11 555-01-23"_s;
    client.phoneWork = u"021/900 77 88"_s;
    client.city = u"Нови Сад"_s;
    client.email = u"a.zukov@example.org"_s;
    client.fileNo = u"2024-017"_s;
    return client;
}

/// A practice with Жуков and with Müller, who shares nothing with him, and their search.
struct Searched {
    testing::TestPractice practice;
    Client one = zukov();
    Client other = named(u"Jörg"_s, u"Müller"_s);
    ClientSearch search;

    Searched() : search((practice->apply({creation(one), creation(other)}), practice.database())) {}

    bool finds(QStringView typed) const {
        const std::vector<Id<Client>> found = search.find(typed, INT_MAX);
        EXPECT_EQ(std::count(found.begin(), found.end(), other.id), 0) << typed.toUtf8().toStdString();
        return found == std::vector{one.id};
    }
};

std::vector<QString> lastNames(const ClientSearch& search, sql::Database& database, int limit = INT_MAX) {
    std::vector<QString> names;
    for (const Id<Client> id : search.find({}, limit))
        names.push_back(database.value<QString>("SELECT last_name FROM client WHERE id = ?", id));
    return names;
}

TEST(ClientSearch, IgnoresAccentsCaseAndScript) {
    const Searched book;
    for (const QStringView typed :
         std::initializer_list<QStringView>{u"zukov", u"ŽUKOV", u"Жук", u"жУКОВ", u"aleks", u"novi", u"НОВИ сад"})
        EXPECT_TRUE(book.finds(typed)) << typed.toUtf8().toStdString();
    EXPECT_EQ(book.search.find(u"MULLER", 9), std::vector{book.other.id});
    EXPECT_EQ(book.search.find(u"јорг", 9), std::vector{book.other.id});
}

TEST(ClientSearch, EveryWordMustBeginAWordInAnyOrder) {
    const Searched book;
    EXPECT_TRUE(book.finds(u"zuk alek"_s));
    EXPECT_TRUE(book.finds(u"alek zuk sad"_s));
    EXPECT_TRUE(book.finds(u"a.zukov@exam"_s));
    EXPECT_TRUE(book.finds(u"  sad \t zukov  "_s));
    EXPECT_FALSE(book.finds(u"ukov"_s));
    EXPECT_FALSE(book.finds(u"zukov boris"_s));
    EXPECT_FALSE(book.finds(u"zukovaleksandar"_s));
}

TEST(ClientSearch, FindsEveryName) {
    testing::TestPractice practice;
    Client client = named(u"Ana"_s, u"Kos"_s);
    client.birthName = u"Wójcik"_s;
    client.preferredName = u"Nuša"_s;
    practice->apply({creation(client)});
    const ClientSearch search(practice.database());
    EXPECT_EQ(search.find(u"wojc", 9), std::vector{client.id});
    EXPECT_EQ(search.find(u"nus kos", 9), std::vector{client.id});
}

TEST(ClientSearch, FindsTelephoneDigitsAnywhereInOneNumber) {
    const Searched book;
    for (const QStringView typed :
         std::initializer_list<QStringView>{u"555 01", u"+381 11", u"(011) 555-0123", u"5550123", u"0077", u"01155501",
                                            u"00381 11", u"021 900", u"zukov 77 88", u"1 5 5"})
        EXPECT_TRUE(book.finds(typed)) << typed.toUtf8().toStdString();
    EXPECT_FALSE(book.finds(u"0123021"_s)) << "the end of one number and the beginning of the next";
    EXPECT_FALSE(book.finds(u"555 02"_s));
}

TEST(ClientSearch, FindsTheBirthDateInAnyOrder) {
    const Searched book;
    for (const QStringView typed : std::initializer_list<QStringView>{
             u"3.5.84", u"3/5/1984", u"1984-05-03", u"03.05.1984.", u"5/3/84", u"3. 5. 1984.", u"1984 zukov", u"zuk 84",
             u"1984", u"3.5.", u"5/1984", u"3.5.19", u"3.5.8", u"1984-0", u"198"})
        EXPECT_TRUE(book.finds(typed)) << typed.toUtf8().toStdString();
    for (const QStringView typed : std::initializer_list<QStringView>{
             u"4.5.84", u"3.5.85", u"3.3.84", u"1985 zukov", u"3.5.84.1", u"1984-30", u"198 zukov", u"03.50.1984"})
        EXPECT_FALSE(book.finds(typed)) << typed.toUtf8().toStdString();
}

TEST(ClientSearch, FindsTheFileNumber) {
    const Searched book;
    EXPECT_TRUE(book.finds(u"2024-017"_s));
    EXPECT_TRUE(book.finds(u"2024"_s));
    EXPECT_TRUE(book.finds(u"017 2024"_s));
    EXPECT_FALSE(book.finds(u"2024-18"_s));
}

TEST(ClientSearch, NumbersOfSeveralKindsMayBeTypedTogether) {
    const Searched book;
    EXPECT_TRUE(book.finds(u"2024 555 01"_s));
    EXPECT_TRUE(book.finds(u"3.5.84 9007788"_s));
    EXPECT_FALSE(book.finds(u"2024 556"_s));
}

TEST(ClientSearch, AnswersInOrderOfNameAndStopsAtTheLimit) {
    testing::TestPractice practice;
    const Client one = named(u"Zoran"_s, u"Kos"_s);
    const Client two = named(u"Ana"_s, u"Kos"_s);
    practice->apply({creation(one), creation(named(u"B"_s, u"Žak"_s)), creation(named(u"C"_s, u"Ђилас"_s)),
                     creation(two), creation(named(u"Ana"_s, u"Kos Lee"_s)), creation(named(u"Dunja"_s, u""_s))});
    const ClientSearch search(practice.database());
    EXPECT_EQ(lastNames(search, practice.database()),
              (std::vector{u"Ђилас"_s, u""_s, u"Kos"_s, u"Kos"_s, u"Kos Lee"_s, u"Žak"_s}));
    EXPECT_EQ(search.find(u"kos", 2), (std::vector{two.id, one.id}));
    EXPECT_EQ(search.find({}, 3).size(), 3U);
    EXPECT_TRUE(search.find(u"kos", 0).empty());
    EXPECT_TRUE(search.find(u"", -1).empty());
}

TEST(ClientSearch, SignsAloneAskForNothing) {
    const Searched book;
    EXPECT_EQ(book.search.find(u" - * \" % ", 9).size(), 2U);
    EXPECT_TRUE(book.search.find(u"NEAR(", 9).empty());
    EXPECT_TRUE(book.search.find(QString(10'000, u'x'), 9).empty());
    EXPECT_TRUE(book.search.find(QString(10'000, u'7'), 9).empty());
}

TEST(ClientSearch, LeavesOutTheBinAndTheMerged) {
    testing::TestPractice practice;
    const Client kept = named(u"Ana"_s, u"Kos"_s);
    Client merged = named(u"Anna"_s, u"Kos"_s);
    merged.mergedInto = kept.id;
    const Client gone = named(u"Anita"_s, u"Kos"_s);
    const ChangeSet made = practice->apply({creation(kept), creation(merged), creation(gone)});
    practice->apply({removal(std::get<Client>(*made.back().after))});
    EXPECT_EQ(ClientSearch(practice.database()).find(u"an kos", 9), std::vector{kept.id});
}

TEST(ClientSearch, KeepsUpWithEveryKindOfChange) {
    testing::TestPractice practice;
    practice->apply({creation(named(u"Ana"_s, u"Kos"_s)), creation(named(u"Eva"_s, u"Rot"_s))});
    ClientSearch search(practice.database());
    const auto apply = [&](const ChangeSet& changes) {
        const ChangeSet made = practice->apply(changes);
        search.apply(made);
        return std::get<Client>(made.front().after ? *made.front().after : *made.front().before);
    };

    const Client made = apply({creation(named(u"Ivo"_s, u"Nikšić"_s))});
    EXPECT_EQ(search.find(u"niksic", 9), std::vector{made.id});
    EXPECT_EQ(lastNames(search, practice.database()), (std::vector{u"Kos"_s, u"Nikšić"_s, u"Rot"_s}));

    Client renamed = made;
    renamed.lastName = u"Žagar"_s;
    renamed.mobile = u"064 998"_s;
    renamed = apply({update(made, renamed)});
    EXPECT_TRUE(search.find(u"niksic", 9).empty());
    EXPECT_EQ(search.find(u"zag 998", 9), std::vector{made.id});
    EXPECT_EQ(lastNames(search, practice.database()), (std::vector{u"Kos"_s, u"Rot"_s, u"Žagar"_s}));

    apply({removal(renamed)});
    EXPECT_TRUE(search.find(u"zagar", 9).empty());
    EXPECT_EQ(search.size(), 2U);

    apply({creation(renamed)});
    EXPECT_EQ(search.find(u"zagar", 9), std::vector{made.id});

    Client merged = renamed;
    merged.mergedInto = search.find(u"kos", 1).front();
    apply({update(renamed, merged)});
    EXPECT_TRUE(search.find(u"zagar", 9).empty());
}

// ---- against a search that looks at everybody ----

struct Random {
    std::mt19937 engine{20260727};
    std::size_t below(std::size_t n) { return engine() % n; }
    template <class T> T of(const std::vector<T>& all) { return all[below(all.size())]; }
};

const std::vector<QString> names = {u"Жуков"_s,      u"Žukić"_s,  u"Ђоковић"_s, u"Djokic"_s,  u"Ana"_s,
                                    u"Ана"_s,        u"Müller"_s, u"Łoś"_s,     u"Kos Lee"_s, u"O'Brien"_s,
                                    u"D'Ana-Kos"_s,  u""_s,       u"山田"_s,    u"Ζορμπάς"_s, u"Anastasija"_s,
                                    u"12 Monkeys"_s, u"Weiß"_s,   u"A"_s};

Client randomClient(Random& random) {
    Client client = named(random.of(names), random.of(names));
    if (client.firstName.isEmpty() && client.lastName.isEmpty())
        client.lastName = u"Kos"_s;
    client.birthName = random.of(names);
    client.preferredName = random.below(3) == 0 ? random.of(names) : QString();
    client.city = random.of(names);
    client.email = random.below(2) == 0 ? u"ana.%1@x.rs"_s.arg(random.below(40)) : QString();
    // Unique, and now and then what a year looks like.
    static int number = 1970;
    client.fileNo = random.below(2) == 0 ? u"%1/%2"_s.arg(++number).arg(random.below(20)) : QString();
    if (random.below(4) != 0)
        client.birthDate = QDate(1975, 1, 1).addDays(static_cast<qint64>(random.below(9000)));
    for (QString Client::*phone : {&Client::mobile, &Client::phoneHome, &Client::phoneWork}) {
        if (random.below(2) == 0)
            client.*phone =
                (random.below(2) == 0 ? u"+381 64 %1-%2"_s : u"0%1/%2"_s).arg(random.below(99)).arg(random.below(9999));
    }
    return client;
}

QString randomQuery(Random& random, const std::vector<Client>& clients) {
    QString typed;
    for (std::size_t parts = 1 + random.below(3); parts > 0; --parts) {
        const Client client = random.of(clients);
        const QString text = random.of(std::vector{client.firstName, client.lastName, client.city, client.mobile,
                                                   client.phoneWork, client.fileNo, client.email});
        switch (random.below(6)) {
            case 0: typed += text.left(1 + static_cast<qsizetype>(random.below(5))); break;
            case 1: typed += text; break;
            case 2: typed += text.mid(static_cast<qsizetype>(random.below(5)), 4).toUpper(); break;
            case 3: typed += latinFromCyrillic(text).left(6); break;
            case 4: typed += QString::number(random.below(100)); break;
            default:
                typed +=
                    client.birthDate.value_or(QDate(1984, 5, 3))
                        .toString(random.of(std::vector{u"d.M.yy"_s, u"dd.MM.yyyy."_s, u"yyyy-MM-dd"_s, u"M/d/yyyy"_s,
                                                        u"d. M. yy"_s, u"yyyy"_s, u"yyyy-M"_s, u"d.M."_s, u"yy"_s}));
        }
        typed += random.of(std::vector{u" "_s, u"  "_s, u"-"_s, u""_s});
    }
    return typed;
}

/// The rules said plainly, one client at a time, on lists of words.
class Reference {
public:
    explicit Reference(const Client& client) : birth_(client.birthDate) {
        for (const QString& text : {client.firstName, client.lastName, client.birthName, client.preferredName,
                                    client.city, client.email, client.fileNo})
            words_ += folded(text).split(u' ', Qt::SkipEmptyParts);
        for (const QString& phone : {client.mobile, client.phoneHome, client.phoneWork})
            phones_ << onlyDigits(phone);
    }

    bool matches(const QString& typed) const {
        QList<QStringList> run;  // numbers typed one after the other, each by its groups
        const QStringList tokens = typed.split(u' ', Qt::SkipEmptyParts);
        for (const QString& token : tokens) {
            const bool letters = std::any_of(token.begin(), token.end(), [](QChar c) { return c.isLetter(); });
            const QStringList parts = folded(token).split(u' ', Qt::SkipEmptyParts);
            if (!letters && !parts.isEmpty())
                run << parts;
            if (!letters)
                continue;
            if (!isAllWords(parts) || !fits(run, /*open=*/false))
                return false;
            run.clear();
        }
        return fits(run, !typed.isEmpty() && typed.back().isDigit());
    }

private:
    static QString onlyDigits(QString text) {
        return text.removeIf([](QChar c) { return !c.isDigit(); });
    }
    bool isAllWords(const QStringList& parts) const {
        return std::all_of(parts.begin(), parts.end(), [&](const QString& part) {
            return std::any_of(words_.begin(), words_.end(),
                               [&](const QString& word) { return word.startsWith(part); });
        });
    }
    bool isInPhone(QString digits) const {
        qsizetype zeros = 0;
        while (zeros < digits.size() && digits[zeros] == u'0')
            ++zeros;
        if (digits.size() - zeros >= 5)
            digits = digits.mid(zeros);
        return std::any_of(phones_.begin(), phones_.end(),
                           [&](const QString& phone) { return phone.contains(digits); });
    }
    bool isBirth(const QStringList& groups, bool open) const {
        if (!birth_ || groups.size() > 3)
            return false;
        const QString year = QString::number(birth_->year());
        if (groups.size() == 1) {
            const QString& group = groups.front();
            return group == year || group == year.right(2) || (open && group.size() == 3 && year.startsWith(group));
        }
        // Every way to write the date with all or two of its parts.
        const QList<QStringList> spellings = {
            {QString::number(birth_->day()), birth_->toString(u"dd")},
            {QString::number(birth_->month()), birth_->toString(u"MM")},
            {year, year.right(2)},
        };
        std::vector<qsizetype> order{0, 1, 2};
        do {
            bool all = true;
            for (qsizetype i = 0; i < groups.size(); ++i) {
                const QStringList& part = spellings[order[static_cast<std::size_t>(i)]];
                const bool growing = open && i + 1 == groups.size();
                all = all && std::any_of(part.begin(), part.end(), [&](const QString& spelling) {
                          return growing ? spelling.startsWith(groups[i]) : spelling == groups[i];
                      });
            }
            if (all)
                return true;
        } while (std::next_permutation(order.begin(), order.end()));
        return false;
    }
    bool fits(const QList<QStringList>& run, bool open) const {
        QStringList groups;
        QString rest;
        for (qsizetype i = 0; i < run.size(); ++i) {
            groups += run[i];
            if (!isAllWords(run[i]) && !isBirth(run[i], open && i + 1 == run.size()))
                rest += run[i].join(QString());
        }
        return run.isEmpty() || rest.isEmpty() || isInPhone(groups.join(QString())) || isBirth(groups, open) ||
               isInPhone(rest);
    }

    QStringList words_;
    QStringList phones_;
    std::optional<QDate> birth_;
};

void expectSameAsReference(Random& random, const ClientSearch& search, const std::vector<Client>& clients,
                           int queries) {
    std::vector<Reference> references(clients.begin(), clients.end());
    int found = 0;
    for (int i = 0; i < queries; ++i) {
        const QString typed = randomQuery(random, clients);
        std::vector<Id<Client>> expected;
        for (std::size_t c = 0; c < clients.size(); ++c) {
            if (references[c].matches(typed))
                expected.push_back(clients[c].id);
        }
        std::vector<Id<Client>> ids = search.find(typed, INT_MAX);
        const std::vector<Id<Client>> fewer = search.find(typed, 3);
        ASSERT_TRUE(std::equal(fewer.begin(), fewer.end(), ids.begin())) << typed.toStdString();
        ASSERT_EQ(fewer.size(), std::min<std::size_t>(3, ids.size())) << typed.toStdString();
        std::sort(ids.begin(), ids.end());
        std::sort(expected.begin(), expected.end());
        ASSERT_EQ(ids, expected) << typed.toStdString();
        found += expected.empty() ? 0 : 1;
    }
    EXPECT_GT(found, queries / 4) << "the queries must ask for something";
}

TEST(ClientSearch, AgreesWithLookingAtEverybody) {
    Random random;
    testing::TestPractice practice;
    std::vector<Client> clients;
    ChangeSet changes;
    for (int i = 0; i < 150; ++i) {
        clients.push_back(randomClient(random));
        changes.push_back(creation(clients.back()));
    }
    practice->apply(changes);
    const ClientSearch search(practice.database());
    expectSameAsReference(random, search, clients, 800);
}

TEST(ClientSearch, AfterManyChangesIsAsIfBuiltAnew) {
    Random random;
    testing::TestPractice practice;
    ClientSearch search(practice.database());
    std::vector<Client> clients;
    for (int round = 0; round < 40; ++round) {
        ChangeSet changes;
        for (std::size_t n = random.below(6); n > 0; --n)
            changes.push_back(creation(randomClient(random)));
        std::shuffle(clients.begin(), clients.end(), random.engine);
        const std::size_t touched = std::min<std::size_t>(clients.size(), random.below(4));
        for (std::size_t i = 0; i < touched; ++i) {
            Client changed = randomClient(random);
            changed.id = clients[i].id;
            changed.createdAt = clients[i].createdAt;
            changed.createdBy = clients[i].createdBy;
            changes.push_back(random.below(2) == 0 ? update(clients[i], changed) : removal(clients[i]));
        }
        const ChangeSet made = practice->apply(changes);
        clients.erase(clients.begin(), clients.begin() + static_cast<std::ptrdiff_t>(touched));
        for (const Change& change : made) {
            if (change.after)
                clients.push_back(std::get<Client>(*change.after));
        }
        search.apply(made);
        ASSERT_EQ(search.find({}, INT_MAX), ClientSearch(practice.database()).find({}, INT_MAX));
    }
    expectSameAsReference(random, search, clients, 200);
}

// ---- who may be somebody already ----

// A pair that likeness() finds is found from memory, and no other.
TEST(ClientSearch, KnowsWhoMayBeSomebodyAsLikenessDoes) {
    testing::TestPractice practice;
    std::mt19937 random(7);
    const auto oneOf = [&](const QStringList& texts) { return texts[int(random() % unsigned(texts.size()))]; };
    ChangeSet changes;
    std::vector<Client> all;
    for (int i = 0; i < 300; ++i) {
        Client client;
        client.id = Id<Client>::make();
        client.firstName = oneOf({u"Ana"_s, u"Anna"_s, u"Ана Марија"_s, u"Petar"_s, u"Jörg"_s});
        client.lastName = oneOf({u"Weber"_s, u"Вебер"_s, u"Жуков"_s, u"Kraus-Weber"_s, u"Webber"_s, QString()});
        client.birthName = oneOf({u""_s, u""_s, u"Weber"_s});
        client.preferredName = oneOf({u""_s, u"Weber"_s});
        client.mobile = oneOf({u""_s, u"064/123-45-67"_s, u"+381 64 1234567"_s, u"555"_s});
        client.phoneWork = oneOf({u""_s, u"011 999 88 77"_s});
        client.email = oneOf({u""_s, u"a.w@x.org"_s, u"P@x.org"_s});
        client.city = oneOf({u""_s, u"Novi Sad"_s});
        if (random() % 3 != 0)
            client.birthDate = random() % 2 != 0 ? QDate(1984, 5, 3) : QDate(1984, 3, 5);
        changes.push_back(creation(client));
        all.push_back(client);
    }
    practice->apply(changes);
    const ClientSearch search(practice.database());
    for (std::size_t i = 0; i < all.size(); i += 7) {
        const Person person = personOf(all[i]);
        std::set<qint64> expected, found;
        int best = 0;
        for (const Client& other : all) {
            const Likeness why = likeness(person, personOf(other));
            if (other.id != person.id && why.isLikely()) {
                expected.insert(other.id.value);
                best = std::max(best, why.points);
            }
        }
        const std::vector<Id<Client>> like = search.like(person, INT_MAX);
        for (const Id<Client> id : like)
            found.insert(id.value);
        ASSERT_EQ(found, expected) << all[i].firstName.toStdString() << ' ' << all[i].lastName.toStdString();
        if (!like.empty()) {
            const auto first = std::ranges::find(all, like.front(), &Client::id);
            EXPECT_EQ(likeness(person, personOf(*first)).points, best) << "the likeliest first";
            EXPECT_EQ(search.like(person, 1).size(), 1U);
        }
    }
}

}  // namespace
}  // namespace reliefbook
