// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QList>

#include <variant>

class QAction;

namespace reliefbook {

class ItemList;
class SearchField;
class Text;

/// Ctrl+K: clients and commands by what is typed, the first already chosen.
class Finder : public QDialog {
    Q_OBJECT

public:
    Finder(Workspace& workspace, const QList<QAction*>& actions, QWidget* parent);

    /// What was chosen: one of the two, once it was accepted.
    std::optional<Place> place() const;
    QAction* action() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void choose(int row);

    Workspace& workspace_;
    QList<QAction*> actions_;
    SearchField* field_;
    ItemList* list_;
    Text* nothing_;
    std::vector<std::variant<Place, QAction*>> found_;
    int chosen_ = -1;
};

}  // namespace reliefbook
