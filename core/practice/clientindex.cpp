// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientindex.h"

#include "core/base/text.h"
#include "core/practice/searchquery.h"

#include <algorithm>
#include <unordered_set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

std::string foldedText(const QString& text) { return folded(text).toStdString(); }

/// In the order of their first fifteen digits: a number is not longer.
std::uint64_t phoneKey(const QString& phone) {
    const std::string digits = digitsOf(phone);
    if (digits.empty())
        return 0;
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < 15; ++i)
        key = key * 10 + static_cast<std::uint64_t>(i < digits.size() ? digits[i] - '0' : 0);
    return key + 1;
}

/// A course without a plan is as far as its sessions say, behind the decimal places of the others.
std::uint32_t progressKey(int sessions, std::optional<int> planned) {
    const int of = planned.value_or(0) > 0 ? *planned : 100;
    return static_cast<std::uint32_t>(1 + 1000LL * std::max(sessions, 0) / of);
}

/// In the order a line of the list shows them (clientread).
std::string tagText(std::vector<std::string> names) {
    std::ranges::sort(names);
    std::string text;
    for (const std::string& name : names)
        text += name + '\n';
    return text;
}

std::uint64_t momentKey(Moment at) { return static_cast<std::uint64_t>(std::max<qint64>(at.utcMs, 0)) + 1; }

constexpr auto readClients =
    "SELECT id, birth_date, city, CASE WHEN mobile <> '' THEN mobile WHEN phone_home <> '' THEN phone_home ELSE "
    "phone_work END, archived_at IS NOT NULL FROM client WHERE deleted_at IS NULL AND merged_into IS NULL";
// Of several courses that go on, the newest.
constexpr auto readCourses =
    "SELECT client_id, planned_sessions, (SELECT count(*) FROM session WHERE course_id = course.id AND "
    "session.deleted_at IS NULL AND state <> 'void') FROM course WHERE ended_on IS NULL AND deleted_at IS NULL ";
constexpr auto readAlerts =
    "SELECT client_id FROM alert WHERE deleted_at IS NULL AND (from_day IS NULL OR from_day <= ?) AND (until_day IS "
    "NULL OR until_day >= ?) ";
constexpr auto readTags =
    "SELECT client_id, tag_id, name FROM client_tag JOIN tag ON tag.id = tag_id WHERE client_tag.deleted_at IS NULL "
    "AND "
    "tag.deleted_at IS NULL ";

}  // namespace

void ClientIndex::Ranks::fill(std::vector<std::string> texts) {
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    std::erase(texts, std::string());
    texts_ = std::move(texts);
}

std::uint32_t ClientIndex::Ranks::of(const std::string& text) const {
    return text.empty() ? 0 : static_cast<std::uint32_t>(std::ranges::lower_bound(texts_, text) - texts_.begin()) + 1;
}

std::uint32_t ClientIndex::Ranks::add(const std::string& text, std::vector<std::uint32_t>& rows) {
    const std::uint32_t place = of(text);
    if (place == 0 || (place <= texts_.size() && texts_[place - 1] == text))
        return place;
    texts_.insert(texts_.begin() + static_cast<std::ptrdiff_t>(place) - 1, text);
    for (std::uint32_t& row : rows)
        row += row >= place ? 1 : 0;
    return place;
}

ClientIndex::ClientIndex(sql::Database& database, QDate today) : day_(today) {
    const sql::Snapshot snapshot(database);
    std::vector<std::string> towns;
    auto clients = database.query(readClients);
    while (clients.next()) {
        const std::uint32_t row = rowOf(clients.column<Id<Client>>(0));
        const auto birth = clients.column<std::optional<QDate>>(1);
        births_[row] =
            birth ? static_cast<std::uint32_t>(birth->year() * 10000 + birth->month() * 100 + birth->day()) : 0;
        towns.push_back(foldedText(clients.column<QString>(2)));
        phones_[row] = phoneKey(clients.column<QString>(3));
        flags_[row] = clients.column<int>(4) != 0 ? Archived : 0;
    }
    townRanks_.fill(towns);
    for (std::size_t row = 0; row < ids_.size(); ++row)
        towns_[row] = townRanks_.of(towns[row]);

    const auto known = [this](Id<Client> client) {
        const auto found = rows_.constFind(client.value);
        return found == rows_.cend() ? std::optional<std::uint32_t>() : std::optional(*found);
    };
    auto courses = database.query(std::string(readCourses) + "ORDER BY client_id, started_on, id");
    while (courses.next()) {
        if (const auto row = known(courses.column<Id<Client>>(0))) {
            flags_[*row] |= InACourse;
            progress_[*row] = progressKey(courses.column<int>(2), courses.column<std::optional<int>>(1));
        }
    }
    // In the order of its index, which has all that is asked: the last one is the last.
    auto sessions = database.query(
        "SELECT client_id, started_at FROM session WHERE deleted_at IS NULL AND state <> 'void' ORDER BY started_at");
    while (sessions.next()) {
        if (const auto row = known(sessions.column<Id<Client>>(0)))
            lasts_[*row] = momentKey(sessions.column<Moment>(1));
    }
    auto alerts = database.query(readAlerts, day_, day_);
    while (alerts.next()) {
        if (const auto row = known(alerts.column<Id<Client>>(0)))
            flags_[*row] |= Alerts;
    }
    std::vector<std::vector<std::string>> tagNames(ids_.size());
    auto tags = database.query(readTags);
    while (tags.next()) {
        if (const auto row = known(tags.column<Id<Client>>(0))) {
            auto& bearers = bearers_[tags.column<qint64>(1)];
            bearers.resize(ids_.size());
            bearers[*row] = true;
            tagNames[*row].push_back(foldedText(tags.column<QString>(2)));
        }
    }
    std::vector<std::string> tagTexts;
    tagTexts.reserve(tagNames.size());
    for (std::vector<std::string>& names : tagNames)
        tagTexts.push_back(tagText(std::move(names)));
    tagRanks_.fill(tagTexts);
    for (std::size_t row = 0; row < ids_.size(); ++row)
        tagTexts_[row] = tagRanks_.of(tagTexts[row]);
}

std::uint32_t ClientIndex::rowOf(Id<Client> client) {
    const auto known = rows_.constFind(client.value);
    if (known != rows_.cend())
        return *known;
    const auto row = static_cast<std::uint32_t>(ids_.size());
    rows_.insert(client.value, row);
    ids_.push_back(client);
    flags_.push_back(0);
    for (auto* column : {&births_, &towns_, &tagTexts_, &progress_})
        column->push_back(0);
    for (auto* column : {&phones_, &lasts_})
        column->push_back(0);
    return row;
}

bool ClientIndex::apply(sql::Database& database, const ChangeSet& changes) {
    std::unordered_set<qint64> concerned;
    const auto addBearers = [&](Id<Tag> tag) {  // another name; or gone, or there again, and their tags with it
        auto bearers = database.query("SELECT client_id FROM client_tag WHERE tag_id = ? AND deleted_at IS NULL", tag);
        while (bearers.next() && concerned.size() <= mostAtOnce)
            concerned.insert(bearers.column<qint64>(0));
    };
    for (const Change& change : changes) {
        for (const std::optional<Record>& record : {change.before, change.after}) {
            if (!record)
                continue;
            std::visit(
                [&]<class T>(const T& one) {
                    if constexpr (std::is_same_v<T, Client>)
                        concerned.insert(one.id.value);
                    else if constexpr (std::is_same_v<T, Session> || std::is_same_v<T, Course> ||
                                       std::is_same_v<T, ClientAlert> || std::is_same_v<T, ClientTag>)
                        concerned.insert(one.client.value);
                    else if constexpr (std::is_same_v<T, Tag>)
                        addBearers(one.id);
                },
                *record);
        }
    }
    if (concerned.size() > mostAtOnce)
        return false;
    for (const qint64 client : concerned)
        readAgain(database, Id<Client>{client});
    return true;
}

void ClientIndex::readAgain(sql::Database& database, Id<Client> client) {
    auto stored = database.query(std::string(readClients) + " AND id = ?", client);
    if (!stored.next())
        return;  // the search finds them no more
    const std::uint32_t row = rowOf(client);
    const auto birth = stored.column<std::optional<QDate>>(1);
    births_[row] = birth ? static_cast<std::uint32_t>(birth->year() * 10000 + birth->month() * 100 + birth->day()) : 0;
    towns_[row] = townRanks_.add(foldedText(stored.column<QString>(2)), towns_);
    phones_[row] = phoneKey(stored.column<QString>(3));
    flags_[row] = stored.column<int>(4) != 0 ? Archived : 0;
    progress_[row] = 0;
    auto course = database.query(
        std::string(readCourses) + "AND client_id = ? ORDER BY started_on DESC, id DESC LIMIT 1", client);
    if (course.next()) {
        flags_[row] |= InACourse;
        progress_[row] = progressKey(course.column<int>(2), course.column<std::optional<int>>(1));
    }
    auto last = database.query(
        "SELECT started_at FROM session WHERE client_id = ? AND deleted_at IS NULL AND state <> 'void' ORDER BY "
        "started_at DESC LIMIT 1",
        client);
    lasts_[row] = last.next() ? momentKey(last.column<Moment>(0)) : 0;
    if (database.query(std::string(readAlerts) + "AND client_id = ? LIMIT 1", day_, day_, client).next())
        flags_[row] |= Alerts;
    for (auto& [tag, bearers] : bearers_) {
        bearers.resize(ids_.size());
        bearers[row] = false;
    }
    std::vector<std::string> tagNames;
    auto tags = database.query(std::string(readTags) + "AND client_id = ?", client);
    while (tags.next()) {
        auto& bearers = bearers_[tags.column<qint64>(1)];
        bearers.resize(ids_.size());
        bearers[row] = true;
        tagNames.push_back(foldedText(tags.column<QString>(2)));
    }
    tagTexts_[row] = tagRanks_.add(tagText(std::move(tagNames)), tagTexts_);
}

const std::vector<bool>* ClientIndex::bearersOf(Id<Tag> tag) const {
    const auto found = bearers_.find(tag.value);
    return found == bearers_.end() ? nullptr : &found->second;
}

std::uint64_t ClientIndex::keyOf(std::uint32_t row, ClientOrder order) const {
    switch (order) {
        case ClientOrder::Name: return 0;
        case ClientOrder::BirthDate: return births_[row];
        case ClientOrder::Town: return towns_[row];
        case ClientOrder::Phone: return phones_[row];
        case ClientOrder::LastSession: return lasts_[row];
        case ClientOrder::HowFar: return progress_[row];
        case ClientOrder::Tags: return tagTexts_[row];
    }
    return 0;
}

std::vector<Id<Client>> ClientIndex::arranged(const std::vector<Id<Client>>& clients, const ClientFilter& filter,
                                              ClientOrder order, bool descending) const {
    std::vector<const std::vector<bool>*> bearers;
    for (const Id<Tag> tag : filter.tags) {
        bearers.push_back(bearersOf(tag));
        if (bearers.back() == nullptr)
            return {};
    }
    const auto wanted = static_cast<std::uint8_t>((filter.archived ? Archived : 0) |
                                                  (filter.inACourse ? InACourse : 0) | (filter.alerts ? Alerts : 0));
    const std::uint8_t unwanted = filter.active ? Archived : 0;
    struct Entry {
        std::uint64_t key;
        std::uint32_t place;
    };
    std::vector<Entry> entries;
    entries.reserve(clients.size());
    for (std::uint32_t place = 0; place < clients.size(); ++place) {
        const auto found = rows_.constFind(clients[place].value);
        if (found == rows_.cend())
            continue;
        const std::uint32_t row = *found;
        const bool bears = std::ranges::all_of(
            bearers, [row](const std::vector<bool>* all) { return row < all->size() && (*all)[row]; });
        if ((flags_[row] & wanted) == wanted && (flags_[row] & unwanted) == 0 && bears)
            entries.push_back({keyOf(row, order), place});
    }
    if (order != ClientOrder::Name) {
        std::ranges::sort(entries, [descending](const Entry& a, const Entry& b) {
            if ((a.key == 0) != (b.key == 0))
                return b.key == 0;
            if (a.key != b.key)
                return descending ? a.key > b.key : a.key < b.key;
            return a.place < b.place;
        });
    } else if (descending) {
        std::ranges::reverse(entries);
    }
    std::vector<Id<Client>> arranged;
    arranged.reserve(entries.size());
    for (const Entry& entry : entries)
        arranged.push_back(clients[entry.place]);
    return arranged;
}

}  // namespace reliefbook
