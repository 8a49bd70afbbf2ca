// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/keeping.h"
#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace reliefbook {

class Button;
class EmptyState;
class ItemList;
class Text;

/// What the lists below are made of: a title and what it is about, the list or why it is empty, and what can be done
/// with it.
class ClientListDialog : public QDialog {
    Q_OBJECT

protected:
    ClientListDialog(Workspace& workspace, QWidget* list, const QString& emptyIcon, std::vector<Button*> acts,
                     QWidget* parent);

    Workspace& workspace() { return workspace_; }
    void setWords(const QString& title, const QString& about, const QString& emptyTitle, const QString& emptyText);
    /// Until it is known whether there is anybody.
    void hideAll();
    void showAny(bool any);
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    Workspace& workspace_;
    QWidget* list_;
    Text* title_;
    Text* about_;
    EmptyState* empty_;
    std::vector<Button*> acts_;
    Button* close_;
};

/// Whose records are restricted: the one place where they are found.
class RestrictedDialog : public ClientListDialog {
    Q_OBJECT

public:
    explicit RestrictedDialog(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void wanted(const reliefbook::Place& place);

private:
    RestrictedDialog(Workspace& workspace, ItemList* list, Button* open, Button* lift, QWidget* parent);
    void retranslate() override;
    void read();
    const Client* chosen() const;

    std::vector<Client> clients_;
    ItemList* list_;
    Button *open_, *lift_;
};

/// The yearly review: whose records need not be kept any more, and erasing them together (GDPR Art. 5(1)(e)).
class ReviewDialog : public ClientListDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    ReviewDialog(Workspace& workspace, QListWidget* list, Button* all, Button* erase, QWidget* parent);
    void retranslate() override;
    void read();
    void show(std::vector<ExpiredClient> clients);
    void countChosen();
    void erase();
    std::vector<Id<Client>> chosen() const;

    std::vector<ExpiredClient> clients_;
    bool isRead_ = false;
    QListWidget* list_;
    Button *all_, *erase_;
};

}  // namespace reliefbook
