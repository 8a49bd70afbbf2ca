// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "ui/bodymap/bodymapdrawing.h"

#include <QWidget>

namespace reliefbook {

class BodyMap;
class Text;

/// The regions that are not to be treated on a day, each with all that says so.
ForbiddenRegions forbiddenRegions(const std::vector<HeldFinding>& findings, QDate day);

/// These regions, hatched on the body, to be seen at a glance beside the findings
/// that say why. Hidden where there are none.
class CautionMap : public QWidget {
    Q_OBJECT

public:
    explicit CautionMap(QWidget* parent = nullptr);

    void setFindings(const std::vector<HeldFinding>& findings, QDate day);
    /// Of a region without a side: one of its sides is.
    bool isForbidden(const QString& region) const;
    /// Null until something was to be shown.
    BodyMap* map() const { return map_; }

private:
    QStringList forbidden_;
    Text* everywhere_;
    BodyMap* map_ = nullptr;
};

}  // namespace reliefbook
