// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/duplicates.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/practice/bin.h"
#include "core/practice/searchquery.h"
#include "core/sql/table.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace reliefbook {
namespace {

constexpr std::size_t phoneDigits = 8;      // without the prefixes that one writes and another doesn't
constexpr std::size_t mostOfOneKind = 400;  // a key that more share says nothing
constexpr int likely = 50;

std::vector<std::string> wordsOf(const QString& first, const QString& last) {
    return wordsOfName(folded(first).toStdString(), folded(last).toStdString());
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += word + ' ';
    return text;
}

/// One letter more, less, another, or two that changed places.
bool isOneLetterAway(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const std::string_view restA(inA, a.end());
    const std::string_view restB(inB, b.end());
    if (restB.empty())
        return true;
    if (a.size() < b.size())
        return restA == restB.substr(1);
    return restA.substr(1) == restB.substr(1) ||
           (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2));
}

bool isNear(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.size() < 2 || b.size() < 2)
        return false;
    if (a.size() != b.size())
        return std::ranges::includes(a, b) || std::ranges::includes(b, a);
    // One word of the name may differ by a letter: the words that are not the other's.
    std::vector<std::string> onlyA, onlyB;
    std::ranges::set_difference(a, b, std::back_inserter(onlyA));
    std::ranges::set_difference(b, a, std::back_inserter(onlyB));
    return onlyA.size() == 1 && onlyB.size() == 1 && std::min(onlyA[0].size(), onlyB[0].size()) > 2 &&
           isOneLetterAway(onlyA[0], onlyB[0]);
}

Likeness::Name nameLikeness(const Person& a, const Person& b) {
    if (a.names.empty() || b.names.empty())
        return Likeness::Name::Other;
    if (a.names == b.names || (!a.bornNames.empty() && a.bornNames == b.names) ||
        (!b.bornNames.empty() && b.bornNames == a.names))
        return Likeness::Name::Same;
    return isNear(a.names, b.names) ? Likeness::Name::Near : Likeness::Name::Other;
}

/// What pairs are looked for by: two clients who share none of these are not compared.
std::vector<std::string> keysOf(const Person& person) {
    std::vector<std::string> keys;
    if (!person.names.empty())
        keys.push_back("n" + joined(person.names));
    if (!person.bornNames.empty())
        keys.push_back("n" + joined(person.bornNames));
    for (const std::string& phone : person.phones)
        keys.push_back("p" + phone);
    if (!person.email.empty())
        keys.push_back("e" + person.email);
    if (person.birth.isValid())
        keys.push_back("b" + std::to_string(person.birth.toJulianDay()));
    if (person.birth.isValid() && person.birth.day() <= 12 && !person.names.empty())
        keys.push_back("t" + std::to_string(person.birth.year()) +
                       std::to_string(std::min(person.birth.day(), person.birth.month())) + '.' +
                       std::to_string(std::max(person.birth.day(), person.birth.month())) + joined(person.names));
    return keys;
}

}  // namespace

Person personOf(const Client& client) {
    Person person{.id = client.id,
                  .names = wordsOf(client.firstName, client.lastName),
                  .bornNames = {},
                  .birth = {},
                  .phones = {},
                  .email = client.email.trimmed().toLower().toStdString()};
    if (!client.birthName.isEmpty())
        person.bornNames = wordsOf(client.firstName, client.birthName);
    if (client.birthDate)
        person.birth = *client.birthDate;
    for (const QString* phone : {&client.mobile, &client.phoneHome, &client.phoneWork})
        addPhoneOf(person, digitsOf(*phone));
    return person;
}

std::vector<std::string> wordsOfName(std::string_view first, std::string_view last) {
    std::vector<std::string> words;
    for (std::string_view rest : {first, last}) {
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            if (!word.empty())
                words.emplace_back(word);
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
        }
    }
    std::ranges::sort(words);
    return words;
}

void addPhoneOf(Person& person, std::string_view digits) {
    if (digits.size() >= phoneDigits)
        person.phones.emplace_back(digits.substr(digits.size() - phoneDigits));
}

bool Likeness::isLikely() const { return points >= likely && (name != Name::Other || (birth && (phone || email))); }

Likeness likeness(const Person& a, const Person& b) {
    Likeness like;
    like.name = nameLikeness(a, b);
    if (a.birth.isValid() && b.birth.isValid()) {
        like.birth = a.birth == b.birth;
        like.turnedBirth = !like.birth && a.birth.year() == b.birth.year() && a.birth.month() == b.birth.day() &&
                           a.birth.day() == b.birth.month();
        like.otherBirth = !like.birth && !like.turnedBirth;
    }
    like.phone = std::ranges::find_first_of(a.phones, b.phones) != a.phones.end();
    like.email = !a.email.empty() && a.email == b.email;
    like.points = (like.name == Likeness::Name::Same   ? 50
                   : like.name == Likeness::Name::Near ? 25
                                                       : 0) +
                  (like.birth         ? 40
                   : like.turnedBirth ? 30
                   : like.otherBirth  ? -40
                                      : 0) +
                  (like.phone ? 30 : 0) + (like.email ? 30 : 0);
    return like;
}

std::vector<PossibleDuplicate> possibleDuplicates(sql::Database& database, std::size_t most, const Progress& progress) {
    const auto step = [&](std::size_t done, std::size_t total) {
        if (progress && !progress(static_cast<qint64>(done), static_cast<qint64>(total)))
            throw Error(ErrorKind::Cancelled);
    };
    std::vector<Person> people;
    std::vector<Moment> entered;
    auto rows = database.query(
        "SELECT id, first_name, last_name, birth_name, birth_date, mobile, phone_home, phone_work, email, created_at "
        "FROM "
        "client WHERE deleted_at IS NULL AND merged_into IS NULL AND restricted_at IS NULL");
    while (rows.next()) {
        Client client;
        client.id = rows.column<Id<Client>>(0);
        client.firstName = rows.column<QString>(1);
        client.lastName = rows.column<QString>(2);
        client.birthName = rows.column<QString>(3);
        client.birthDate = rows.column<std::optional<QDate>>(4);
        client.mobile = rows.column<QString>(5);
        client.phoneHome = rows.column<QString>(6);
        client.phoneWork = rows.column<QString>(7);
        client.email = rows.column<QString>(8);
        people.push_back(personOf(client));
        entered.push_back(rows.column<Moment>(9));
        if (people.size() % 1000 == 0)
            step(0, 1);
    }
    std::unordered_map<std::string, std::vector<std::size_t>> byKey;
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::string& key : keysOf(people[i]))
            byKey[std::move(key)].push_back(i);
    }
    std::set<std::pair<qint64, qint64>> distinct;
    for (const DistinctClients& two : distinctClients(database))
        distinct.insert(std::minmax({two.client.value, two.otherClient.value}));
    std::vector<PossibleDuplicate> found;
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::size_t done = 0;
    for (const auto& [key, together] : byKey) {
        if (++done % 500 == 0)
            step(done, byKey.size());
        if (together.size() > mostOfOneKind)
            continue;
        for (std::size_t i = 0; i < together.size(); ++i) {
            for (std::size_t j = i + 1; j < together.size(); ++j) {
                const auto pair = std::minmax(together[i], together[j]);
                const Likeness why = likeness(people[pair.first], people[pair.second]);
                if (pair.first == pair.second || !why.isLikely() || !seen.insert(pair).second ||
                    distinct.contains(std::minmax({people[pair.first].id.value, people[pair.second].id.value})))
                    continue;
                const bool inOrder = std::pair(entered[pair.first], people[pair.first].id.value) <=
                                     std::pair(entered[pair.second], people[pair.second].id.value);
                found.push_back({people[inOrder ? pair.first : pair.second].id,
                                 people[inOrder ? pair.second : pair.first].id, why});
            }
        }
    }
    std::ranges::sort(found, [](const PossibleDuplicate& a, const PossibleDuplicate& b) {
        return std::tuple(-a.why.points, a.first.value, a.second.value) <
               std::tuple(-b.why.points, b.first.value, b.second.value);
    });
    if (found.size() > most)
        found.resize(most);
    return found;
}

std::vector<DistinctClients> distinctClients(sql::Database& database) {
    static const std::string where = "WHERE deleted_at IS NULL AND " + whoseClientIsInUse() + "AND " +
                                     whoseClientIsInUse("other_client_id") + "ORDER BY created_at DESC, id DESC";
    return sql::select<DistinctClients>(database, where.c_str());
}

bool isOf(const DistinctClients& distinct, const PossibleDuplicate& pair) {
    return (distinct.client == pair.first && distinct.otherClient == pair.second) ||
           (distinct.client == pair.second && distinct.otherClient == pair.first);
}

}  // namespace reliefbook
