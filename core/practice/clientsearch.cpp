// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientsearch.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <unordered_map>
#include <utility>

namespace reliefbook {
namespace {

void addWords(std::string& words, const QString& text) {
    if (text.isEmpty())
        return;
    const QString plain = folded(text);
    if (plain.isEmpty())
        return;
    words += ' ';
    words.append(plain.toUtf8().constData());
}

void addPhone(std::string& phones, const QString& phone) {
    if (phone.isEmpty())
        return;
    const std::string digits = digitsOf(phone);
    if (!digits.empty())
        (phones += phones.empty() ? "" : " ") += digits;
}

/// What entries are ordered by: all up to the tab behind the first name.
std::string_view orderedBy(std::string_view words) { return words.substr(0, words.find('\t', words.find('\t') + 1)); }

bool isBefore(std::string_view aWords, Id<Client> a, std::string_view bWords, Id<Client> b) {
    const int order = orderedBy(aWords).compare(orderedBy(bWords));
    return order != 0 ? order < 0 : a < b;
}

bool beginsAWord(std::string_view words, std::string_view beginning) {
    for (std::size_t at = words.find(beginning); at != std::string_view::npos; at = words.find(beginning, at + 1)) {
        if (at > 0 && words[at - 1] == ' ')
            return true;
    }
    return false;
}

const std::string& longest(const std::vector<std::string>& strings) {
    return *std::max_element(strings.begin(), strings.end(),
                             [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
}

bool bornOn(int birth, const std::vector<std::string>& groups, bool open) {
    return birth != 0 && fitsBirthDate(groups, open, birth / 10000, birth / 100 % 100, birth % 100);
}

/// Whether this number ends an open run.
bool isOpen(const SearchQuery::Run& run, const SearchQuery::Number& number) {
    return run.open && &number == &run.numbers.back();
}

}  // namespace

void ClientSearch::Text::append(std::string_view line) {
    all += line;
    all += '\n';
    begins.push_back(all.size());
}

/// The entry `offset` lies in, which is not before `from`.
std::size_t ClientSearch::Text::entryAt(std::size_t offset, std::size_t from) const {
    // Mostly near: look a few ahead before halving the rest.
    for (std::size_t entry = from; entry < from + 8 && entry + 1 < begins.size(); ++entry) {
        if (offset < begins[entry + 1])
            return entry;
    }
    const auto after =
        std::upper_bound(begins.begin() + static_cast<std::ptrdiff_t>(from), begins.end(), offset) - begins.begin();
    return static_cast<std::size_t>(after) - 1;
}

/// Calls `found` with each entry that has `needle`, in order, until it answers false.
template <class Found> void ClientSearch::Text::forEachWith(std::string_view needle, Found found) const {
    std::size_t at = 0;
    std::size_t entry = 0;
    while (at < all.size()) {
        const void* hit = memmem(all.data() + at, all.size() - at, needle.data(), needle.size());
        if (hit == nullptr)
            return;
        entry = entryAt(static_cast<std::size_t>(static_cast<const char*>(hit) - all.data()), entry);
        if (!found(entry))
            return;
        at = begins[++entry];
    }
}

ClientSearch::Entry ClientSearch::entryOf(const Client& client) {
    Entry entry{.id = client.id, .words = {}, .phones = {}, .birth = 0, .isArchived = client.archivedAt.has_value()};
    // Who has one name only is found under it in the order, not before everybody.
    const bool oneName = client.lastName.isEmpty();
    addWords(entry.words, oneName ? client.firstName : client.lastName);
    entry.words += '\t';
    if (!oneName)
        addWords(entry.words, client.firstName);
    entry.words += '\t';
    if (oneName && !client.birthName.isEmpty())
        addWords(entry.words, client.firstName);  // so that the whole name at birth can be told
    addWords(entry.words, client.birthName);
    entry.words += '\t';
    addWords(entry.words, client.email);
    entry.words += '\t';
    addWords(entry.words, client.preferredName);
    addWords(entry.words, client.city);
    addWords(entry.words, client.fileNo);
    addPhone(entry.phones, client.mobile);
    addPhone(entry.phones, client.phoneHome);
    addPhone(entry.phones, client.phoneWork);
    if (client.birthDate)
        entry.birth = client.birthDate->year() * 10000 + client.birthDate->month() * 100 + client.birthDate->day();
    return entry;
}

void ClientSearch::Entries::append(Id<Client> id, std::string_view theirWords, std::string_view theirPhones, int birth,
                                   bool isArchived) {
    ids.push_back(id);
    words.append(theirWords);
    phones.append(theirPhones);
    births.push_back(birth);
    archived.push_back(isArchived ? 1 : 0);
}

ClientSearch::ClientSearch(sql::Database& database) {
    std::vector<Entry> entries;
    auto rows = database.query(
        "SELECT id, file_no, first_name, last_name, birth_name, preferred_name, birth_date, mobile, phone_home, "
        "phone_work, email, city, archived_at FROM client WHERE deleted_at IS NULL AND merged_into IS NULL AND "
        "restricted_at IS NULL");
    while (rows.next()) {
        Client client;
        client.id = rows.column<Id<Client>>(0);
        client.fileNo = rows.column<QString>(1);
        client.firstName = rows.column<QString>(2);
        client.lastName = rows.column<QString>(3);
        client.birthName = rows.column<QString>(4);
        client.preferredName = rows.column<QString>(5);
        client.birthDate = rows.column<std::optional<QDate>>(6);
        client.mobile = rows.column<QString>(7);
        client.phoneHome = rows.column<QString>(8);
        client.phoneWork = rows.column<QString>(9);
        client.email = rows.column<QString>(10);
        client.city = rows.column<QString>(11);
        client.archivedAt = rows.column<std::optional<Moment>>(12);
        entries.push_back(entryOf(client));
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return isBefore(a.words, a.id, b.words, b.id); });
    for (const Entry& entry : entries)
        entries_.append(entry.id, entry.words, entry.phones, entry.birth, entry.isArchived);
}

void ClientSearch::apply(const ChangeSet& changes) {
    std::unordered_map<qint64, std::optional<Entry>> last;  // none: to be found no more
    for (const Change& change : changes) {
        const Client* before = change.before ? std::get_if<Client>(&*change.before) : nullptr;
        const Client* after = change.after ? std::get_if<Client>(&*change.after) : nullptr;
        if (after != nullptr && !after->deletedAt && !after->mergedInto && !after->restrictedAt)
            last[after->id.value] = entryOf(*after);
        else if (before != nullptr || after != nullptr)
            last[(after != nullptr ? after : before)->id.value] = std::nullopt;
    }
    if (last.empty())
        return;

    std::vector<Entry> added;
    for (auto& [id, entry] : last) {
        if (entry)
            added.push_back(std::move(*entry));
    }
    std::sort(added.begin(), added.end(),
              [](const Entry& a, const Entry& b) { return isBefore(a.words, a.id, b.words, b.id); });

    // Everything is copied once, the new among the old: a millisecond or two for 50,000 clients, for one change as for
    // thousands of an import.
    const Entries old = std::exchange(entries_, {});
    auto next = added.cbegin();
    for (std::size_t i = 0; i < old.ids.size(); ++i) {
        if (last.contains(old.ids[i].value))
            continue;
        for (; next != added.cend() && isBefore(next->words, next->id, old.words.of(i), old.ids[i]); ++next)
            entries_.append(next->id, next->words, next->phones, next->birth, next->isArchived);
        entries_.append(old.ids[i], old.words.of(i), old.phones.of(i), old.births[i], old.archived[i] != 0);
    }
    for (; next != added.cend(); ++next)
        entries_.append(next->id, next->words, next->phones, next->birth, next->isArchived);
}

/// The entry as far as it says who somebody is.
Person ClientSearch::personOf(std::size_t entry) const {
    std::string_view rest = entries_.words.of(entry);
    const auto nextPart = [&rest] {
        const std::string_view part = rest.substr(0, rest.find('\t'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        return part;
    };
    const std::string_view last = nextPart(), first = nextPart(), atBirth = nextPart(), email = nextPart();
    Person person;
    person.id = entries_.ids[entry];
    person.names = wordsOfName(first, last);
    if (!atBirth.empty())
        person.bornNames = wordsOfName(first, atBirth);
    if (const int birth = entries_.births[entry]; birth != 0)
        person.birth = QDate(birth / 10000, birth / 100 % 100, birth % 100);
    std::string_view phones = entries_.phones.of(entry);
    while (!phones.empty()) {
        const std::string_view phone = phones.substr(0, phones.find(' '));
        addPhoneOf(person, phone);
        phones.remove_prefix(std::min(phone.size() + 1, phones.size()));
    }
    person.email = email;
    return person;
}

std::vector<Id<Client>> ClientSearch::like(const Person& person, int limit) const {
    Person wanted = person;
    std::string email;  // as it stands in the entries
    addWords(email, QString::fromStdString(person.email));
    wanted.email = email;
    std::vector<std::pair<int, Id<Client>>> found;
    std::vector<char> seen(size(), 0);
    const auto look = [&](std::size_t entry) {
        if (std::exchange(seen[entry], 1) == 0) {
            const Likeness why = likeness(wanted, personOf(entry));
            if (why.isLikely() && entries_.ids[entry] != person.id)
                found.emplace_back(-why.points, entries_.ids[entry]);
        }
        return true;
    };
    // Whoever is likely shares a word of the name, a telephone or an address; the birth date alone makes nobody so.
    for (const std::vector<std::string>* names : {&person.names, &person.bornNames}) {
        for (const std::string& word : *names) {
            for (const char* behind : {" ", "\t"})  // the whole word
                entries_.words.forEachWith(' ' + word + behind, look);
        }
    }
    for (const std::string& phone : person.phones)
        entries_.phones.forEachWith(phone, look);
    if (!email.empty())
        entries_.words.forEachWith('\t' + email + '\t', look);
    std::ranges::sort(found);
    std::vector<Id<Client>> likeliest;
    for (const auto& [points, id] : found) {
        if (likeliest.size() < static_cast<std::size_t>(std::max(limit, 0)))
            likeliest.push_back(id);
    }
    return likeliest;
}

bool ClientSearch::matches(std::size_t entry, const SearchQuery& query) const {
    const std::string_view words = entries_.words.of(entry);
    return std::all_of(query.words.begin(), query.words.end(),
                       [&](const std::string& word) { return beginsAWord(words, word); }) &&
           std::all_of(query.runs.begin(), query.runs.end(),
                       [&](const SearchQuery::Run& run) { return matches(entry, run); });
}

/// One telephone number or one day; or what is neither a word nor the birth date must, taken together, be in one
/// telephone number.
bool ClientSearch::matches(std::size_t entry, const SearchQuery::Run& run) const {
    const std::string_view phones = entries_.phones.of(entry);
    const std::string_view words = entries_.words.of(entry);
    const int birth = entries_.births[entry];
    if (phones.find(dialled(run.digits)) != std::string_view::npos || bornOn(birth, run.groups, run.open))
        return true;
    std::string rest;
    for (const SearchQuery::Number& number : run.numbers) {
        const bool isWords = std::all_of(number.groups.begin(), number.groups.end(),
                                         [&](const std::string& group) { return beginsAWord(words, group); });
        if (!isWords && !bornOn(birth, number.groups, isOpen(run, number)))
            rest += number.digits;
    }
    return rest.empty() || (rest.size() < run.digits.size() && phones.find(dialled(rest)) != std::string_view::npos);
}

/// Marks every entry that can match `run`, and not many more: those its longest number is found in.
std::vector<char> ClientSearch::candidates(const SearchQuery::Run& run) const {
    std::vector<char> marked(entries_.ids.size(), 0);
    const auto mark = [&](std::size_t entry) {
        marked[entry] = 1;
        return true;
    };
    const SearchQuery::Number& number =
        *std::max_element(run.numbers.begin(), run.numbers.end(),
                          [](const auto& a, const auto& b) { return a.digits.size() < b.digits.size(); });
    // Leading zeros may be gone when all numbers of the run are dialled together.
    const std::string_view digits = number.digits;
    const std::size_t first = digits.find_first_not_of('0');
    entries_.phones.forEachWith(first == std::string_view::npos ? digits.substr(0, 0) : digits.substr(first), mark);
    entries_.words.forEachWith(" " + longest(number.groups), mark);
    for (std::size_t entry = 0; entry < marked.size(); ++entry) {
        const int birth = entries_.births[entry];
        if (marked[entry] == 0 &&
            (bornOn(birth, run.groups, run.open) || bornOn(birth, number.groups, isOpen(run, number))))
            marked[entry] = 1;
    }
    return marked;
}

std::vector<Id<Client>> ClientSearch::find(QStringView typed, int limit, Whose whose) const {
    std::vector<Id<Client>> found;
    const SearchQuery query = searchQuery(typed);
    const auto most = static_cast<std::size_t>(std::max(limit, 0));
    const auto isTheirs = [&](std::size_t entry) {
        return whose == Whose::Everybody || (entries_.archived[entry] != 0) == (whose == Whose::Archived);
    };
    const auto take = [&](std::size_t entry) {
        if (found.size() < most && isTheirs(entry) && matches(entry, query))
            found.push_back(entries_.ids[entry]);
        return found.size() < most;
    };
    if (query.isEmpty() && whose != Whose::Everybody) {
        for (std::size_t entry = 0; entry < size() && found.size() < most; ++entry) {
            if (isTheirs(entry))
                found.push_back(entries_.ids[entry]);
        }
    } else if (query.isEmpty()) {
        found.assign(entries_.ids.begin(), entries_.ids.begin() + static_cast<std::ptrdiff_t>(std::min(most, size())));
    } else if (!query.words.empty()) {
        entries_.words.forEachWith(" " + longest(query.words), take);
    } else {
        const std::vector<char> marked = candidates(query.runs.front());
        for (std::size_t entry = 0; entry < marked.size() && found.size() < most; ++entry) {
            if (marked[entry] != 0)
                take(entry);
        }
    }
    return found;
}

}  // namespace reliefbook
