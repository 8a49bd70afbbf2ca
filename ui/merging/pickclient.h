// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <vector>

namespace reliefbook {

class Button;
class ItemList;
class SearchField;
class Text;

/// Which client is meant, found as one types.
class PickClientDialog : public QDialog {
    Q_OBJECT

public:
    /// `but`: cannot be picked.
    PickClientDialog(Workspace& workspace, Id<Client> but, QWidget* parent = nullptr);

signals:
    void picked(reliefbook::Id<reliefbook::Client> client);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void find();
    void pick(int row);

    Workspace& workspace_;
    Id<Client> but_;
    std::vector<Id<Client>> found_;
    Text *title_, *nobody_;
    SearchField* search_;
    ItemList* list_;
    Button *cancel_, *pick_;
};

}  // namespace reliefbook
