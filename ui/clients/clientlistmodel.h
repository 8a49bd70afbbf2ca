// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/practice/clientread.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <unordered_map>

namespace reliefbook {

/// Clients in a list that knows their ids and reads only those somebody looks at, a few at once: however many there
/// are, a key in the search costs the same.
class ClientListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of the table; a list shows the first one.
    enum Column { Name, Birth, Town, Phone, LastSession, HowFar, Tags };
    static constexpr int columns = Tags + 1;

    /// A row in words, made once.
    struct Row {
        Id<Client> id;
        QString name, initials, below, badge, levels, spoken;
        QStringList cells;  // by column
    };
    /// What the delegate paints: a `const Row*` as void, valid until the model changes.
    static constexpr int rowRole = Qt::UserRole;

    explicit ClientListModel(sql::Database& database, QObject* parent = nullptr);

    /// Other clients, or the same ones read anew.
    void setClients(std::vector<Id<Client>> clients);
    const std::vector<Id<Client>>& clients() const { return clients_; }
    Id<Client> client(const QModelIndex& index) const;
    QModelIndex indexOf(Id<Client> client) const;
    /// How many rows were read since the clients were set.
    std::size_t rowsRead() const { return rows_.size(); }

    QModelIndex index(int row, int column = Name, const QModelIndex& parent = {}) const override {
        return QAbstractTableModel::index(row, column, parent);
    }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The language changed.
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, columns - 1); }
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// The rows can't be read. Said once for each setClients().
    void failed(const reliefbook::Error& error);

private:
    const Row* row(int index) const;
    void read(std::size_t first) const;

    sql::Database& database_;
    std::vector<Id<Client>> clients_;
    mutable std::unordered_map<qint64, Row> rows_;  // what was looked at
    mutable bool failed_ = false;
};

}  // namespace reliefbook
