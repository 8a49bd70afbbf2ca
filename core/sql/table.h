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

namespace detail {

/// Binds all columns in order; answers the index of the next argument.
template <class T> int bindRow(Statement& row, const T& record) {
    int index = 0;
    Table<T>::eachColumn([&](const auto& column) { row.bind(index++, record.*column.member); });
    return index;
}

}  // namespace detail

/// Stores a new record.
template <class T> void insert(Database& database, const T& record) {
    static const std::string sql = [] {
        std::string marks;
        for (std::size_t i = 0; i < columnCount<T>(); ++i)
            marks += i == 0 ? "?" : ",?";
        return std::string("INSERT INTO \"") + Table<T>::name + "\" (" + columnNames<T>() + ") VALUES (" + marks + ")";
    }();
    Statement row = database.query(sql);
    detail::bindRow(row, record);
    row.run();
}

/// Stores `record` over the one with its id, which exists. The id is not among what is set: SQLite would take every
/// record that can refer to this one for concerned, and look through all of them.
template <class T> void update(Database& database, const T& record) {
    static const std::string sql = [] {
        std::string updates, id;
        int number = 0;
        Table<T>::eachColumn([&](const auto& column) {
            const std::string name(column.name);
            const std::string set = name + " = ?" + std::to_string(++number);
            if (name == "id")
                id = set;
            else
                updates += (updates.empty() ? "" : ", ") + set;
        });
        return std::string("UPDATE \"") + Table<T>::name + "\" SET " + updates + " WHERE " + id;
    }();
    Statement row = database.query(sql);
    detail::bindRow(row, record);
    row.run();
}

}  // namespace reliefbook::sql
