// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"
#include "core/sql/database.h"

namespace reliefbook {

/// A version a record had before somebody changed it.
struct Version {
    qint64 seq = 0;
    Moment at;       // of the (last merged) change that ended this version
    Id<User> user;   // who made that change
    int merged = 0;  // how many further changes of the same visit it stands for
    Record record;
};

/// The earlier versions of a record, oldest first. The present one is the record itself.
template <class T> std::vector<Version> versionsOf(sql::Database& database, Id<T> id);
std::vector<Version> versionsOf(sql::Database& database, const char* kind, qint64 id);

template <class T> std::vector<Version> versionsOf(sql::Database& database, Id<T> id) {
    return versionsOf(database, Table<T>::name, id.value);
}

}  // namespace reliefbook
