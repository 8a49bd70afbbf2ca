// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

#include "ui/controls/tiptext.h"

namespace reliefbook {

void ChartTableModel::setTable(ChartTable table) {
    beginResetModel();
    table_ = std::move(table);
    endResetModel();
}

int ChartTableModel::sessionOf(const QModelIndex& index) const {
    return index.isValid() ? table_.rows[static_cast<std::size_t>(index.row())].session : 0;
}

QModelIndex ChartTableModel::indexOfSession(int number) const {
    for (std::size_t i = 0; i < table_.rows.size(); ++i) {
        if (table_.rows[i].session == number)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table_.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table_.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ChartTable::Column& column = table_.columns[static_cast<std::size_t>(index.column())];
    const QString cell = table_.rows[static_cast<std::size_t>(index.row())].cells.value(index.column());
    switch (role) {
        case Qt::DisplayRole: return cell;
        case Qt::ToolTipRole: return tipText(cell);
        // Alone a figure says nothing to those who hear it.
        case Qt::AccessibleTextRole: return cell.isEmpty() ? QString() : column.title + u' ' + cell;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.isFigure ? Qt::AlignRight | Qt::AlignVCenter
                                                       : Qt::AlignLeft | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ChartTable::Column& column = table_.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.isFigure ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

}  // namespace reliefbook
