// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartreading.h"

#include <QAbstractTableModel>

namespace reliefbook {

/// The numbers of a chart for a table view.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);
    const ChartTable& table() const { return table_; }
    int sessionOf(const QModelIndex& index) const;  // its number, 0: none
    QModelIndex indexOfSession(int number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable table_;
};

}  // namespace reliefbook
