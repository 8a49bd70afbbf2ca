// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/clientindex.h"
#include "core/practice/clientsearch.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QListView;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace reliefbook {

class Banner;
class Button;
class ClientFilterBar;
class ClientListModel;
class ClientPreview;
class EmptyState;
class NewClientDialog;
class SearchField;
class Text;

/// All clients, found as one types, as cards or as a table, with the chosen one at a glance beside the list.
class ClientListPage : public Page {
    Q_OBJECT

public:
    explicit ClientListPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    bool show(const Place& place) override;
    void refresh() override;
    void store() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

    /// By which column, and which way; both forms of the list.
    void sortBy(ClientOrder order, bool descending);
    /// As a table, or as cards.
    void showTable(bool table);

    /// Asks for a new client, named as `typed`.
    void askForClient(const QString& typed = {});

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeListPane();
    QWidget* makeDetail();
    void makeTable();
    void fitColumns();
    void makeSorting();
    void makeActions();
    void readIndex();
    void followInIndex(const ChangeSet& changes);
    std::vector<Id<Client>> findAll() const;
    void find();
    void showSorting();
    void sharePanes();
    void choose(const QModelIndex& client);
    void sayWhyNobody();
    void showCount();
    void showDetail();
    void currentChanged();
    std::optional<Id<Client>> current() const;
    void openCurrent();
    void startSession();
    void askIntake(Id<Client> id);
    /// Does `act` to the chosen client as stored, if there is one.
    void withCurrent(const std::function<void(const Client&)>& act);
    void archive();
    void remove();
    const Client* lastRemoved() const;
    void nameRemoved();
    void showMenu(const QPoint& at);

    ClientListModel* model_;
    SearchField* search_ = nullptr;
    Text* heading_ = nullptr;
    QPushButton* add_ = nullptr;
    ClientFilterBar* filters_ = nullptr;
    Text* count_ = nullptr;
    QListView* list_ = nullptr;
    QTableView* table_ = nullptr;
    Button *sort_ = nullptr, *asTable_ = nullptr;
    QMenu* sortMenu_ = nullptr;
    QList<QAction*> sortActions_;  // by column, then the two ways
    QStackedWidget* listOrNone_ = nullptr;
    EmptyState* none_ = nullptr;
    Banner* removed_ = nullptr;
    QPointer<NewClientDialog> asking_;
    QSplitter* splitter_;
    QStackedWidget* detail_ = nullptr;
    ClientPreview* preview_ = nullptr;
    EmptyState* nobody_ = nullptr;
    QTimer detailSoon_;
    ClientIndex index_;
    bool indexIsRead_ = false, indexIsReading_ = false;
    bool indexIsOld_ = false;           // too much was changed for it to follow
    std::vector<ChangeSet> meanwhile_;  // since the reading of the index began
    ClientOrder order_ = ClientOrder::Name;
    bool descending_ = false, isTable_ = false;
    std::optional<Id<Client>> wantedClient_;
    QAction *open_ = nullptr, *newClient_ = nullptr, *session_ = nullptr, *archive_ = nullptr, *remove_ = nullptr,
            *find_ = nullptr;
};

}  // namespace reliefbook
