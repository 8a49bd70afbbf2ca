// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/relationread.h"
#include "ui/controls/card.h"
#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

class QPushButton;

namespace reliefbook {

class ItemList;
class Text;

/// Who is around a client: guardian, doctor, who pays, whom to call; and around whom they are.
class RelationsCard : public Card {
    Q_OBJECT

public:
    explicit RelationsCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Throws what core throws.
    void setClient(Id<Client> client);
    /// What can be done here, for menus.
    QAction* newAction() const { return new_; }

signals:
    void wanted(const reliefbook::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void add();
    void open(int row);
    void retranslate();

    Workspace& workspace_;
    Id<Client> client_;
    std::vector<Relation> relations_;  // as in the list
    ItemList* list_;
    Text* nobody_;
    QPushButton* addButton_;
    QAction* new_;
};

}  // namespace reliefbook
