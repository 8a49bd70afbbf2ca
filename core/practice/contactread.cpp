// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/contactread.h"

#include "core/base/text.h"
#include "core/practice/bin.h"
#include "core/practice/searchquery.h"
#include "core/sql/table.h"

#include <algorithm>
#include <unordered_map>

namespace reliefbook {
namespace {

QString foldedName(const Contact& contact) {
    return folded(contact.name.isEmpty() ? contact.organisation : contact.name);
}

}  // namespace

std::vector<ContactLine> directory(sql::Database& database) {
    const sql::Snapshot snapshot(database);
    std::unordered_map<qint64, int> clients;
    auto counts = database.query(
        "SELECT contact_id, count(DISTINCT client_id) FROM client_relation WHERE contact_id IS NOT NULL AND deleted_at "
        "IS NULL AND " +
        whoseClientIsThere() + "GROUP BY contact_id");
    while (counts.next())
        clients[counts.column<qint64>(0)] = counts.column<int>(1);
    std::vector<std::pair<QString, ContactLine>> lines;
    for (Contact& contact : sql::select<Contact>(database, "WHERE deleted_at IS NULL ORDER BY created_at, id")) {
        const int count = clients[contact.id.value];
        QString name = foldedName(contact);
        lines.emplace_back(std::move(name), ContactLine{std::move(contact), count});
    }
    std::ranges::stable_sort(lines, {}, &std::pair<QString, ContactLine>::first);
    std::vector<ContactLine> sorted;
    sorted.reserve(lines.size());
    for (auto& line : lines)
        sorted.push_back(std::move(line.second));
    return sorted;
}

std::optional<Contact> contactOf(sql::Database& database, Id<Contact> contact) {
    std::optional<Contact> found = sql::find(database, contact);
    return found && !found->deletedAt ? found : std::nullopt;
}

bool matches(const Contact& contact, QStringView typed) {
    const QString words =
        u' ' +
        folded(QStringList{contact.name, contact.speciality, contact.organisation, contact.email, contact.address}.join(
            u' '));
    const std::string phone = digitsOf(contact.phone);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    const std::string digits = digitsOf(typed);
    if (!digits.empty() && std::ranges::none_of(typed, [](QChar c) { return c.isLetter(); }) &&
        phone.find(dialled(digits)) != std::string::npos)
        return true;
    return std::ranges::all_of(wanted, [&](const QString& word) { return words.contains(u' ' + word); });
}

ContactUse useOf(sql::Database& database, Id<Contact> contact) {
    const sql::Snapshot snapshot(database);
    return {
        .clients = database.value<int>(
            "SELECT count(DISTINCT client_id) FROM client_relation WHERE contact_id = ? AND deleted_at IS NULL AND " +
                whoseClientIsThere(),
            contact),
        .notes = database.value<int>(
            "SELECT count(*) FROM clearance WHERE contact_id = ? AND deleted_at IS NULL AND " + whoseClientIsThere(),
            contact)};
}

}  // namespace reliefbook
