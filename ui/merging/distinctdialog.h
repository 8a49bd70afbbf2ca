// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/distinctclients.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <vector>

namespace reliefbook {

class Button;
class ItemList;
class Text;

/// The pairs of whom somebody said that they are two people, to be taken back.
class DistinctDialog : public QDialog {
    Q_OBJECT

public:
    explicit DistinctDialog(Workspace& workspace, QWidget* parent = nullptr);

signals:
    /// That was taken back of these two, who may be one after all.
    void compareWanted(reliefbook::Id<reliefbook::Client> first, reliefbook::Id<reliefbook::Client> second);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void read();
    void takeBack();

    Workspace& workspace_;
    std::vector<DistinctClients> pairs_;
    Text *title_, *about_;
    ItemList* list_;
    Button *compare_, *close_;
};

}  // namespace reliefbook
