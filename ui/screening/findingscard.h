// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/screening/findingview.h"

#include <vector>

namespace reliefbook {

/// What screening found, the gravest first. Hidden where there is nothing, unless `emptyText` says so.
class FindingsCard : public Card {
    Q_OBJECT

public:
    explicit FindingsCard(FindingView::Acts acts, QWidget* parent = nullptr);

    void setFindings(const std::vector<HeldFinding>& findings, QDate today);
    /// Said in the place of findings.
    void setEmptyText(const QString& text);
    const std::vector<FindingView*>& views() const { return views_; }

signals:
    void noteWanted(const reliefbook::HeldFinding& held);
    void closeWanted(const reliefbook::HeldFinding& held);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();

    FindingView::Acts acts_;
    std::vector<HeldFinding> findings_;
    QDate today_;
    Text* empty_;
    QVBoxLayout* rows_;
    std::vector<FindingView*> views_;
};

}  // namespace reliefbook
