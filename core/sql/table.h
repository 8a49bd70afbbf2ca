// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/columns.h"
#include "core/sql/database.h"

#include <string>
#include <tuple>
#include <vector>

namespace reliefbook::sql {

template <class T> const std::string& columnNames() {
    static const std::string all = [] {
        std::string names;
        std::apply([&](const auto&... column) { ((names += names.empty() ? "" : ", ", names += column.name), ...); },
                   Table<T>::columns);
        return names;
    }();
    return all;
}

template <class T> T readRow(const Statement& row) {
    static_assert(storesEveryMember<T>, "every member of a record needs its column, or it is never stored");
    T record;
    int index = 0;
    std::apply(
        [&](const auto&... column) {
            ((record.*column.member =
                  row.template column<std::remove_reference_t<decltype(record.*column.member)>>(index++)),
             ...);
        },
        Table<T>::columns);
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
        for (std::size_t i = 0; i < std::tuple_size_v<decltype(Table<T>::columns)>; ++i)
            marks += i == 0 ? "?" : ",?";
        return std::string("INSERT INTO \"") + Table<T>::name + "\" (" + columnNames<T>() + ") VALUES (" + marks + ")";
    }();
    std::apply([&](const auto&... column) { database.query(sql, record.*column.member...).run(); }, Table<T>::columns);
}

/// Stores `record` over the one with its id, which exists.
template <class T> void update(Database& database, const T& record) {
    static const std::string sql = [] {
        std::string updates;
        std::apply(
            [&](const auto&... column) {
                ((updates += (updates.empty() ? "" : ", ") + std::string(column.name) + " = ?"), ...);
            },
            Table<T>::columns);
        return std::string("UPDATE \"") + Table<T>::name + "\" SET " + updates + " WHERE id = ?";
    }();
    std::apply([&](const auto&... column) { database.query(sql, record.*column.member..., record.id).run(); },
               Table<T>::columns);
}

}  // namespace reliefbook::sql
