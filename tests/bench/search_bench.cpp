// SPDX-License-Identifier: GPL-3.0-or-later
// A key press in the search over all clients. Without a limit on the answers, which is the most there is to do.
#include "core/practice/clientindex.h"
#include "core/practice/clientsearch.h"
#include "tests/bench/bench.h"

#include <climits>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 100;
constexpr double mostMs = 8;
constexpr double mostArrangedMs = 12;  // of the 16 in which it is painted

sql::Database& reader() {
    static sql::Database database(largePractice(), key(), sql::Access::ReadOnly);
    return database;
}

ClientSearch& search() {
    static ClientSearch search(reader());
    return search;
}

Run searching(const QString& typed) {
    search();
    return [typed] { benchmark::DoNotOptimize(search().find(typed, INT_MAX).data()); };
}

/// Who may be the client that is being entered, at each key of a new one.
Run comparing(const QString& first, const QString& last, QDate birth, const QString& phone) {
    search();
    Client client;
    client.id = Id<Client>::make();
    client.firstName = first;
    client.lastName = last;
    if (birth.isValid())
        client.birthDate = birth;
    client.mobile = phone;
    return [person = personOf(client)] { benchmark::DoNotOptimize(search().like(person, 3).data()); };
}

Run changing() {
    static Client client = [] {
        Client made;
        made.id = Id<Client>::make();
        made.lastName = u"Jovanović"_s;
        return made;
    }();
    search();
    const Client before = client;
    client.mobile = QString::number(client.id.value + before.mobile.size());
    return [before, after = client] { search().apply({update(before, after)}); };
}

}  // namespace

namespace {

/// All clients in the order of their names, filtered and ordered by what the index holds.
Run arranging(const ClientFilter& filter, ClientOrder order) {
    static const ClientIndex index(reader(), QDate(2026, 6, 1));
    return [filter, order] {
        const std::vector<Id<Client>> found = search().find({}, INT_MAX);
        benchmark::DoNotOptimize(index.arranged(found, filter, order, true).data());
    };
}

}  // namespace

void addSearchBenchmarks() {
    const QString people = QString::number(largeClients()) + u" clients"_s;
    add((u"build the search text, "_s + people).toStdString(), 7, [] {
        reader();
        return [] { benchmark::DoNotOptimize(ClientSearch(reader()).size()); };
    });
    add((u"a client changed in the search text, "_s + people).toStdString(), runs, changing);
    add((u"build the index of the list, "_s + people).toStdString(), 7,
        [] { return [] { benchmark::DoNotOptimize(ClientIndex(reader(), QDate(2026, 6, 1)).size()); }; });
    const std::pair<QString, ClientOrder> orders[] = {
        {u"name"_s, ClientOrder::Name},       {u"birth date"_s, ClientOrder::BirthDate},
        {u"town"_s, ClientOrder::Town},       {u"last session"_s, ClientOrder::LastSession},
        {u"course"_s, ClientOrder::HowFar},   {u"tags"_s, ClientOrder::Tags},
        {u"telephone"_s, ClientOrder::Phone},
    };
    for (const auto& [name, order] : orders)
        add((u"all by "_s + name + u", "_s + people).toStdString(), runs,
            [order = order] { return arranging({}, order); }, {.ms = mostArrangedMs});
    add((u"active and in a course by last session, "_s + people).toStdString(), runs,
        [] { return arranging({.active = true, .inACourse = true}, ClientOrder::LastSession); },
        {.ms = mostArrangedMs});
    add((u"who a new client may be, by a common name, "_s + people).toStdString(), runs,
        [] { return comparing(u"Ana"_s, u"Jovanović"_s, {}, {}); }, {.ms = mostMs});
    add((u"who a new client may be, by all that is asked, "_s + people).toStdString(), runs,
        [] { return comparing(u"Marko"_s, u"Jovanović"_s, QDate(1984, 5, 3), u"064 123 45 67"_s); }, {.ms = mostMs});
    const std::vector<QString> typed = {
        u""_s,      u"a"_s,      u"ž"_s,       u"ж"_s,      u"q"_s,       u"ma"_s,           u"jovanović"_s,
        u"ЈОВАН"_s, u"mar ko"_s, u"a e i"_s,   u"ан јов"_s, u"zzyzx"_s,   u"a zzyzx"_s,      u"novi sad"_s,
        u"1"_s,     u"555 01"_s, u"+381 11"_s, u"3.5.84"_s, u"1984 ma"_s, u"998877665544"_s,
    };
    for (const QString& query : typed)
        add((u"search “"_s + query + u"”, "_s + people).toStdString(), runs, [query] { return searching(query); },
            {.ms = mostMs});
}

}  // namespace reliefbook::bench
