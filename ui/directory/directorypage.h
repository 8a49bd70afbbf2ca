// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/contactread.h"
#include "ui/shell/page.h"

class QPushButton;

namespace reliefbook {

class Card;
class EmptyState;
class ItemList;
class PageHead;
class SearchField;

/// The directory: doctors, who refers clients, guardians, who pays. One entry for all their clients.
class DirectoryPage : public Page {
    Q_OBJECT

public:
    explicit DirectoryPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

private:
    void fill();
    void open(int row);
    void add();

    std::vector<ContactLine> contacts_;
    std::vector<std::size_t> shown_;  // of contacts_, as in the list
    PageHead* head_;
    SearchField* search_;
    Card* card_;
    ItemList* list_;
    EmptyState* empty_;
    QPushButton* addButton_;
    QAction* new_;
};

}  // namespace reliefbook
