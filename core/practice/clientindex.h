// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/sql/database.h"

#include <QDate>
#include <QHash>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace reliefbook {

/// What the list of clients can be ordered by.
enum class ClientOrder { Name, BirthDate, Town, Phone, LastSession, HowFar, Tags };

/// Whom the list holds: all that is asked must hold.
struct ClientFilter {
    bool active = false, archived = false, inACourse = false, alerts = false;
    std::vector<Id<Tag>> tags = {};

    bool operator==(const ClientFilter&) const = default;
};

/// What clients are ordered and chosen by, in memory: neither a key, a filter nor an order may wait for the file. Built
/// beside ClientSearch, which knows who is found and the order of names.
class ClientIndex {
public:
    /// Of nobody, until it is assigned one that was read.
    ClientIndex() = default;
    /// `today`: alerts are shown from a day to a day.
    ClientIndex(sql::Database& database, QDate today);

    /// Reads those again whom the changes concern. False where they are so many that all is read anew sooner: then
    /// nothing is read, and whoever asks makes another index, aside.
    bool apply(sql::Database& database, const ChangeSet& changes);
    static constexpr std::size_t mostAtOnce = 200;

    QDate day() const { return day_; }
    std::size_t size() const { return ids_.size(); }

    /// Those of `clients`, who come in the order of their names, that `filter` lets through. Who has nothing to be
    /// ordered by stands at the end, both ways.
    std::vector<Id<Client>> arranged(const std::vector<Id<Client>>& clients, const ClientFilter& filter,
                                     ClientOrder order = ClientOrder::Name, bool descending = false) const;

private:
    enum Flag : std::uint8_t { Archived = 1, InACourse = 2, Alerts = 4 };

    /// Texts in order, each kept once; a row holds its place among them, from 1 on.
    class Ranks {
    public:
        void fill(std::vector<std::string> texts);
        std::uint32_t of(const std::string& text) const;
        /// The place of a text; where it is new the places in `rows` behind it move on.
        std::uint32_t add(const std::string& text, std::vector<std::uint32_t>& rows);

    private:
        std::vector<std::string> texts_;
    };

    std::uint32_t rowOf(Id<Client> client);
    void readAgain(sql::Database& database, Id<Client> client);
    std::uint64_t keyOf(std::uint32_t row, ClientOrder order) const;
    const std::vector<bool>* bearersOf(Id<Tag> tag) const;

    QDate day_;
    std::vector<Id<Client>> ids_;
    QHash<qint64, std::uint32_t> rows_;  // looks all 50,000 up sooner than std's
    std::vector<std::uint8_t> flags_;
    std::vector<std::uint32_t> births_;            // 19840503; 0: not known
    std::vector<std::uint32_t> towns_, tagTexts_;  // places in their ranks; 0: none
    std::vector<std::uint64_t> phones_, lasts_;
    std::vector<std::uint32_t> progress_;  // sessions held, in thousandths of those planned; 0: in no course
    Ranks townRanks_, tagRanks_;
    std::unordered_map<qint64, std::vector<bool>> bearers_;  // of each tag, by row
};

}  // namespace reliefbook
