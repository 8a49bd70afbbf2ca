// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/screening/findingview.h"

#include <QStringList>

#include <vector>

namespace reliefbook {

class CautionMap;

/// What screening found, the gravest first, and the regions not to be treated on the body. Hidden where there is
/// nothing, unless `emptyText` says so.
class FindingsCard : public Card {
    Q_OBJECT

public:
    explicit FindingsCard(FindingView::Acts acts, QWidget* parent = nullptr);

    void setFindings(const std::vector<HeldFinding>& findings, QDate today);
    /// Said in the place of findings.
    void setEmptyText(const QString& text);
    /// The regions that are worked on here: it is said where one of them is not to be treated.
    void setAskedAbout(const QStringList& regions);
    const std::vector<FindingView*>& views() const { return views_; }

signals:
    void noteWanted(const reliefbook::HeldFinding& held);
    void noteChangeWanted(const reliefbook::HeldFinding& held, const reliefbook::Clearance& note);
    void closeWanted(const reliefbook::HeldFinding& held);

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void warn();

    FindingView::Acts acts_;
    std::vector<HeldFinding> findings_;
    QDate today_;
    QStringList askedAbout_;
    Text* empty_;
    Text* warning_;
    QVBoxLayout* rows_;
    CautionMap* map_;
    std::vector<FindingView*> views_;
};

}  // namespace reliefbook
