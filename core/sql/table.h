// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/columns.h"
#include "core/sql/database.h"

#include <string>
#include <vector>

namespace reliefbook::sql {

template <class T> const std::string& columnNames() {
    static const std::string all = [] {
        std::string names;
        Table<T>::eachColumn(
            [&](const auto& column) { names += (names.empty() ? "" : ", ") + std::string(column.name); });
        return names;
    }();
    return all;
}

template <class T> T readRow(const Statement& row) {
    T record;
    int index = 0;
    Table<T>::eachColumn([&]<class Member>(const Column<T, Member>& column) {
        record.*column.member = row.template column<Member>(index++);
    });
    return record;
}

/// All records of T that `where` selects: select<Session>(db, "WHERE course_id = ? ORDER BY started_at", course).
template <class T, class... Args> std::vector<T> select(Database& database, const char* where, const Args&... args) {
    auto rows = database.query("SELECT " + columnNames<T>() + " FROM \"" + Table<T>::name + "\" " + where, args...);
    std::vector<T> records;
    while (rows.next())
        records.push_back(readRow<T>(rows));
    return records;
}

/// The record with this id, also from the bin (its deletedAt is set then).
template <class T> std::optional<T> find(Database& database, Id<T> id) {
    static const std::string sql = "SELECT " + columnNames<T>() + " FROM \"" + Table<T>::name + "\" WHERE id = ?";
    auto rows = database.query(sql, id);
    if (!rows.next())
        return std::nullopt;
    return readRow<T>(rows);
}

/// Stores a new record.
template <class T> void insert(Database& database, const T& record) {
    static const std::string sql = [] {
        std::string marks;
        for (std::size_t i = 0; i < columnCount<T>(); ++i)
            marks += i == 0 ? "?" : ",?";
        return std::string("INSERT INTO \"") + Table<T>::name + "\" (" + columnNames<T>() + ") VALUES (" + marks + ")";
    }();
    Statement row = database.query(sql);
    int index = 0;
    Table<T>::eachColumn([&](const auto& column) { row.bind(index++, record.*column.member); });
    row.run();
}

/// Stores what `after` holds otherwise than `before`, which is as the record is stored; the id is the same. Nothing
/// else is set: SQLite writes each index of what is set anew, also of the same value, and would look through every
/// record that can refer to a set id.
template <class T> void update(Database& database, const T& before, const T& after) {
    std::string changes;
    Table<T>::eachColumn([&](const auto& column) {
        if (!(before.*column.member == after.*column.member))
            changes += (changes.empty() ? "" : ", ") + std::string(column.name) + " = ?";
    });
    if (changes.empty())
        return;
    Statement row = database.query(std::string("UPDATE \"") + Table<T>::name + "\" SET " + changes + " WHERE id = ?");
    int index = 0;
    Table<T>::eachColumn([&](const auto& column) {
        if (!(before.*column.member == after.*column.member))
            row.bind(index++, after.*column.member);
    });
    row.bind(index, after.id);
    row.run();
}

}  // namespace reliefbook::sql
