// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace reliefbook {

/// Rows of one kind, each a value with an `id` and ==, as lists and tables show them. New rows are compared with those
/// shown: only what differs is removed, moved, inserted or said to have changed, so that selection, current row and
/// scroll position stay.
template <class Row> class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Row>& rows() const { return rows_; }
    const Row& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
    const Row& row(const QModelIndex& index) const { return row(index.row()); }

    /// The place of the row with this id; -1: there is none.
    template <class Id> int find(const Id& id) const {
        const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.id == id; });
        return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
    }

    void setRows(std::vector<Row> rows) {
        const auto isKept = [&](const Row& shown) {
            return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == shown.id; });
        };
        if (std::none_of(rows_.begin(), rows_.end(), isKept)) {  // another's rows: nothing to keep in its place
            if (rows_.empty() && rows.empty())
                return;
            beginResetModel();
            rows_ = std::move(rows);
            endResetModel();
            return;
        }
        for (int i = rowCount({}) - 1; i >= 0; --i) {
            if (isKept(row(i)))
                continue;
            beginRemoveRows({}, i, i);
            rows_.erase(rows_.begin() + i);
            endRemoveRows();
        }
        for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
            Row& next = rows[static_cast<std::size_t>(i)];
            const int at = find(next.id);
            if (at < 0) {
                beginInsertRows({}, i, i);
                rows_.insert(rows_.begin() + i, std::move(next));
                endInsertRows();
                continue;
            }
            if (at != i) {
                beginMoveRows({}, at, at, {}, i);
                std::rotate(rows_.begin() + i, rows_.begin() + at, rows_.begin() + at + 1);
                endMoveRows();
            }
            if (Row& shown = rows_[static_cast<std::size_t>(i)]; !(shown == next)) {
                shown = std::move(next);
                emit dataChanged(index(i, 0), index(i, columnCount({}) - 1));
            }
        }
    }

    int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 1; }

private:
    std::vector<Row> rows_;
};

}  // namespace reliefbook
