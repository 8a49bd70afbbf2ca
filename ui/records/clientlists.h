// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/keeping.h"
#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QListWidget;

namespace reliefbook {

class Button;
class EmptyState;
class ItemList;
class Text;

/// Whose records are restricted: the one place where they are found.
class RestrictedDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestrictedDialog(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void wanted(const reliefbook::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void read();
    const Client* chosen() const;

    Workspace& workspace_;
    std::vector<Client> clients_;
    Text* title_;
    Text* about_;
    ItemList* list_;
    EmptyState* empty_;
    Button *open_, *lift_, *close_;
};

/// The yearly review: whose records need not be kept any more, and erasing them together (GDPR Art. 5(1)(e)).
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void read();
    void show(std::vector<ExpiredClient> clients);
    void countChosen();
    void erase();
    std::vector<Id<Client>> chosen() const;

    Workspace& workspace_;
    std::vector<ExpiredClient> clients_;
    bool isRead_ = false;
    Text* title_;
    Text* about_;
    QListWidget* list_;
    EmptyState* empty_;
    Button *all_, *erase_, *close_;
};

}  // namespace reliefbook
