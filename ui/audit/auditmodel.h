// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/auditread.h"
#include "ui/models/tablemodel.h"

namespace reliefbook {

/// An entry of the audit in words.
struct AuditRow {
    qint64 id = 0;  // its number
    QString when, who, what, of, why;
    QString kind;
    qint64 record = 0;

    bool operator==(const AuditRow&) const = default;
};

/// The audit as a table, the latest first.
class AuditModel : public TableModel<AuditRow> {
    Q_OBJECT

public:
    using TableModel::TableModel;

    enum Column { When, Who, What, Of, Why, ColumnCount };

    void setEntries(const std::vector<AuditEntry>& entries, const std::vector<User>& users);

    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }
};

}  // namespace reliefbook
