// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/binread.h"
#include "ui/shell/page.h"

namespace reliefbook {

class Banner;
class Button;
class Card;
class EmptyState;
class ItemList;
class PageHead;
class Text;

/// What was deleted in the last 30 days, and the way back.
class BinPage : public Page {
    Q_OBJECT

public:
    explicit BinPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const BinRow* chosen() const;
    void choose();
    void bringBack();

    std::vector<BinRow> rows_;
    PageHead* head_;
    Banner* outcome_;
    std::optional<Place> back_;  // where what was brought back can be seen
    Card* card_;
    ItemList* list_;
    EmptyState* empty_;
    Button* bringBack_;
    Button* versions_;
    QAction* bringBackAction_;
};

}  // namespace reliefbook
