// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

#include <optional>
#include <vector>

namespace reliefbook {

/// One record as it was and as it becomes. No `before`: it is new. No `after`: it is deleted (into the bin; the row
/// stays until an erasure).
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;
};
using ChangeSet = std::vector<Change>;

template <class T> Change creation(T record) { return {std::nullopt, Record(std::move(record))}; }
template <class T> Change update(T before, T after) { return {Record(std::move(before)), Record(std::move(after))}; }
template <class T> Change removal(T record) { return {Record(std::move(record)), std::nullopt}; }

/// The changes that take `changes` back: in reverse order, before and after swapped.
ChangeSet inverted(const ChangeSet& changes);

}  // namespace reliefbook
