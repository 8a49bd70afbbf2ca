// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/savedfilter.h"
#include "core/sql/database.h"

#include <QDialog>

#include <optional>

namespace reliefbook {

/// Asks under which name a filter is kept. One that is taken is given to this filter, which is said before.
class FilterNameDialog : public QDialog {
    Q_OBJECT

public:
    static constexpr int longest = 60;

    /// `kept`: gets another name; none: the filter is new.
    FilterNameDialog(sql::Database& database, const std::optional<SavedFilter>& kept, QWidget* parent = nullptr);

signals:
    void named(const QString& name);
};

}  // namespace reliefbook
