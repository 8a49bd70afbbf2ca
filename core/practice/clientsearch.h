// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/practice/duplicates.h"
#include "core/practice/searchquery.h"
#include "core/sql/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace reliefbook {

/// Finds clients while somebody types, from memory: a key press must not wait for the file. Accents, case, script and
/// the order of words don't matter. Every word typed must begin a word of a client's names, town, e-mail or file
/// number; numbers are looked for in the telephone numbers (anywhere in them), the birth date (in any order) and those
/// same words.
class ClientSearch {
public:
    /// Of nobody, until it is assigned one that was read.
    ClientSearch() = default;
    /// Reads the names and numbers of all clients that are neither in the bin nor merged into another nor restricted
    /// (GDPR Art. 18: kept, not used).
    explicit ClientSearch(sql::Database& database);

    /// Keeps up with changes that were made: connect Practice::changed.
    void apply(const ChangeSet& changes);

    enum class Whose { Everybody, Active, Archived };
    /// At most `limit` clients in order of their last, then first name. All of `whose` when nothing was typed.
    std::vector<Id<Client>> find(QStringView typed, int limit, Whose whose = Whose::Everybody) const;

    /// Those who may be this person though they are entered as another, the likeliest first, at most `limit`: by
    /// likeness(), with every pair that shares a word of the names, the day of birth, a telephone number or the e-mail.
    std::vector<Id<Client>> like(const Person& person, int limit) const;

    std::size_t size() const { return entries_.ids.size(); }

private:
    struct Entry {
        Id<Client> id;
        // " zukov\t ana\t kos\t ana x org\t novi sad": a blank before each word, a tab behind last and first name, by
        // which it is ordered, the name at birth and the e-mail
        std::string words;
        std::string phones;  // digits of one number, blank, of the next
        int birth = 0;       // 19840503; 0: unknown
        bool isArchived = false;
    };

    /// The entries in order, the text of each kind in one piece: one search runs over all clients.
    struct Text {
        std::string all;
        std::vector<std::size_t> begins{0};  // of each entry, and the end

        std::string_view of(std::size_t entry) const {
            return std::string_view(all).substr(begins[entry], begins[entry + 1] - begins[entry] - 1);
        }
        void append(std::string_view line);
        std::size_t entryAt(std::size_t offset, std::size_t from) const;
        template <class Found> void forEachWith(std::string_view needle, Found found) const;
    };

    struct Entries {
        std::vector<Id<Client>> ids;
        Text words;
        Text phones;
        std::vector<int> births;
        std::vector<char> archived;

        void append(Id<Client> id, std::string_view theirWords, std::string_view theirPhones, int birth,
                    bool isArchived);
    };

    static Entry entryOf(const Client& client);
    Person personOf(std::size_t entry) const;
    bool matches(std::size_t entry, const SearchQuery& query) const;
    bool matches(std::size_t entry, const SearchQuery::Run& run) const;
    std::vector<char> candidates(const SearchQuery::Run& run) const;

    Entries entries_;
};

}  // namespace reliefbook
