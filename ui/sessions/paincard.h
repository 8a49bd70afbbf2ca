// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionread.h"
#include "ui/controls/card.h"
#include "ui/sessions/arearow.h"

#include <vector>

namespace reliefbook {

class FlowLayout;

/// The areas of a session with their scores, in rows, and a field for one more area.
class PainCard : public Card {
    Q_OBJECT

public:
    explicit PainCard(QWidget* parent = nullptr);

    /// Shows these areas; rows of areas that stay are kept, with the focus in them.
    void setAreas(const QStringList& areas, const QStringList& recentAreas);
    void setReadOnly(bool readOnly);
    const std::vector<AreaRow*>& rows() const { return rows_; }
    AreaRow* row(const QString& area) const;
    RegionField* newArea() const { return newArea_; }
    /// What offers an area without typing: buttons, in the order of the keyboard.
    const std::vector<QWidget*>& offers() const { return offers_; }

signals:
    void answered(reliefbook::AreaRow* row, reliefbook::Phase phase);
    void areaAdded(const QString& area);
    void areaCorrected(reliefbook::AreaRow* row, const QString& to);
    void areaRemoved(const QString& area);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void offer(const QStringList& areas);
    AreaRow* addRow(const QString& area);

    QVBoxLayout* list_;
    QWidget* adding_;
    Text* newLabel_;
    RegionField* newArea_;
    FlowLayout* offered_;
    std::vector<AreaRow*> rows_;
    std::vector<QWidget*> offers_;
    QStringList offeredAreas_;
    bool readOnly_ = false;
};

}  // namespace reliefbook
