// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/practice/clientsearch.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QButtonGroup;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace reliefbook {

class Banner;
class ClientListModel;
class ClientPreview;
class EmptyState;
class NewClientDialog;
class SearchField;
class Text;

/// All clients, found as one types, with the chosen one at a glance beside the list.
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

    /// Whom the list holds before anything is typed.
    enum class Filter { Active, InACourse, Archived };

    /// Asks for a new client, named as `typed`.
    void askForClient(const QString& typed = {});

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeListPane();
    QWidget* makeDetail();
    void makeActions();
    void find();
    void showCount();
    void showDetail();
    void currentChanged();
    std::optional<Id<Client>> current() const;
    void openCurrent();
    void startSession();
    /// Does `act` to the chosen client as stored, if there is one.
    void withCurrent(const std::function<void(const Client&)>& act);
    void archive();
    void remove();
    const Client* lastRemoved() const;
    void nameRemoved();
    void showMenu(const QPoint& at);

    ClientListModel* model_;
    SearchField* search_;
    Text* heading_;
    QPushButton* add_;
    QButtonGroup* filters_;
    Text* count_;
    QListView* list_;
    QStackedWidget* listOrNone_;
    EmptyState* none_;
    Banner* removed_;
    QPointer<NewClientDialog> asking_;
    QSplitter* splitter_;
    QStackedWidget* detail_;
    ClientPreview* preview_;
    EmptyState* nobody_;
    QTimer detailSoon_;
    std::vector<Id<Client>> inACourse_;  // in order; read when first asked for
    bool inACourseIsRead_ = false;
    std::optional<Id<Client>> wantedClient_;
    QAction *open_, *newClient_, *session_, *archive_, *remove_, *find_;
};

}  // namespace reliefbook
