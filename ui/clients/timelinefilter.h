// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clients/timelinerow.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace reliefbook {

class Chip;

/// What of a timeline is shown: chips that combine; the first takes the others back.
class TimelineFilter : public QWidget {
    Q_OBJECT

public:
    explicit TimelineFilter(QWidget* parent = nullptr);

    /// None: everything.
    TimelineGroups groups() const;
    /// "Forms, alerts"; empty: everything.
    QString text() const;
    void clear();
    void retranslate();

signals:
    void changed();

private:
    void choose();

    Chip* all_;
    std::vector<std::pair<TimelineGroup, Chip*>> chips_;
};

}  // namespace reliefbook
