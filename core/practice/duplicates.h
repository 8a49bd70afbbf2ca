// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/records/distinctclients.h"
#include "core/sql/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace reliefbook {

/// What of a client says who they are, folded (core/base/text.h): accents, case and script don't matter.
struct Person {
    Id<Client> id;
    std::vector<std::string> names;      // the words of first and last name, in order of the alphabet
    std::vector<std::string> bornNames;  // the same with the name at birth; empty: none
    QDate birth;
    std::vector<std::string> phones;  // their last digits
    std::string email;
};
Person personOf(const Client& client);
/// The words of folded names, as Person has them.
std::vector<std::string> wordsOfName(std::string_view first, std::string_view last);
/// A telephone number by its digits; one that is too short says nothing.
void addPhoneOf(Person& person, std::string_view digits);

/// Why two clients may be one.
struct Likeness {
    enum class Name { Other, Near, Same };
    Name name = Name::Other;                                                // near: one letter, or a name more
    bool birth = false, turnedBirth = false, phone = false, email = false;  // turned: day and month changed places
    bool otherBirth = false;                                                // both known and different
    int points = 0;

    /// Worth being asked about. Relatives share a telephone, and a name alone is many people's: it takes two of these,
    /// or the whole name where nothing speaks against it.
    bool isLikely() const;
};
Likeness likeness(const Person& a, const Person& b);

struct PossibleDuplicate {
    Id<Client> first, second;  // the one entered earlier first
    Likeness why;
};
/// All pairs of clients in use that may be one, the likeliest first, at most `most`; without those of whom somebody
/// said that they are two. Throws Cancelled.
std::vector<PossibleDuplicate> possibleDuplicates(sql::Database& database, std::size_t most, const Progress& progress);

/// Those of whom that was said, as far as both are in use, the one said last first.
std::vector<DistinctClients> distinctClients(sql::Database& database);
/// Whether it is said of these two, in either order.
bool isOf(const DistinctClients& distinct, const PossibleDuplicate& pair);

}  // namespace reliefbook
