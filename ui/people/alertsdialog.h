// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/clientalert.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace reliefbook {

class EmptyState;
class ItemList;
class Text;

/// All alerts of a client, also those that don't hold yet or any more.
class AlertsDialog : public QDialog {
    Q_OBJECT

public:
    AlertsDialog(Workspace& workspace, Id<Client> client, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void edit(int row);
    void add();
    void retranslate();

    Workspace& workspace_;
    Id<Client> client_;
    std::vector<ClientAlert> alerts_;  // as in the list
    Text* title_;
    ItemList* list_;
    EmptyState* empty_;
    QPushButton *new_, *close_;
};

}  // namespace reliefbook
