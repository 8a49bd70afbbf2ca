// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientlistpage.h"

#include "core/practice/queries.h"
#include "core/practice/todayread.h"
#include "ui/clients/clientacts.h"
#include "ui/clients/clientdelegate.h"
#include "ui/clients/clientfilterbar.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/clientpreview.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/newclientdialog.h"
#include "ui/clients/sessionsummary.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/text.h"
#include "ui/controls/tiptext.h"
#include "ui/shell/attempt.h"
#include "ui/shell/preferences.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailDelayMs = 60;  // a key in the search is painted first

}  // namespace

ClientListPage::ClientListPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      model_(new ClientListModel(workspace.editor.database(), this)),
      splitter_(new QSplitter(Qt::Horizontal, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    splitter_->addWidget(makeListPane());
    splitter_->addWidget(makeDetail());
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({372 * textZoom() / 100, 800});
    splitter_->restoreState(workspace.preferences.columns(u"clients"_s));
    connect(splitter_, &QSplitter::splitterMoved, this, [this] {
        this->workspace().preferences.setColumns(isTable_ ? u"clients-table"_s : u"clients"_s, splitter_->saveState());
    });
    layout->addWidget(splitter_);
    makeActions();
    makeSorting();

    detailSoon_.setSingleShot(true);
    detailSoon_.setInterval(detailDelayMs);
    connect(&detailSoon_, &QTimer::timeout, this, &ClientListPage::showDetail);
    connect(model_, &ClientListModel::failed, this, [this](const Error& error) { showError(this, error); });
    connect(&workspace.editor.practice(), &Practice::changed, this,
            [this](const ChangeSet& changes) { attempt(this, [&] { followInIndex(changes); }); });
    ClientListPage::retranslate();
    showTable(workspace.preferences.columns(u"clients-view"_s) == "table");
}

QWidget* ClientListPage::makeListPane() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(280);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 22, 0, 8);
    layout->setSpacing(10);

    heading_ = new Text({}, type::pane);
    add_ = new Button({}, Button::Kind::Ghost, u"add"_s);
    add_->setObjectName(u"newClient"_s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 12, 0);
    count_ = new Text({}, type::secondary, Tone::Text2);
    head->setSpacing(8);
    head->addWidget(heading_);
    head->addWidget(count_, 1);
    head->addWidget(add_);
    layout->addLayout(head);

    search_ = new SearchField;
    search_->installEventFilter(this);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(16, 0, 16, 0);
    field->addWidget(search_);
    layout->addLayout(field);

    filters_ = new ClientFilterBar(workspace());
    sort_ = new Button({}, Button::Kind::Ghost, u"list"_s);
    asTable_ = new Button({}, Button::Kind::Ghost, u"table"_s);
    filters_->addTools({sort_, asTable_});
    auto* chipMargins = new QHBoxLayout;
    chipMargins->setContentsMargins(16, 0, 16, 0);
    chipMargins->addWidget(filters_);
    layout->addLayout(chipMargins);

    removed_ = new Banner(Banner::Kind::Info);
    removed_->setClosable(/*closable=*/true);
    auto* notice = new QHBoxLayout;
    notice->setContentsMargins(12, 0, 12, 0);
    notice->addWidget(removed_);
    layout->addLayout(notice);

    list_ = new QListView;
    list_->setModel(model_);
    list_->setItemDelegate(new ClientDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setMinimumHeight(96);
    none_ = new EmptyState(u"clients"_s);
    none_->setObjectName(u"none"_s);
    listOrNone_ = new QStackedWidget;
    listOrNone_->addWidget(list_);
    makeTable();
    listOrNone_->addWidget(table_);
    listOrNone_->addWidget(none_);
    layout->addWidget(listOrNone_, 1);
    // Only what is shown needs room: by itself a stack is as high as the highest of its pages.
    const auto fit = [this] {
        for (int i = 0; i < listOrNone_->count(); ++i)
            listOrNone_->widget(i)->setSizePolicy(QSizePolicy::Expanding, i == listOrNone_->currentIndex()
                                                                              ? QSizePolicy::Expanding
                                                                              : QSizePolicy::Ignored);
    };
    connect(listOrNone_, &QStackedWidget::currentChanged, this, fit);
    fit();

    connect(add_, &QPushButton::clicked, this, [this] { askForClient(); });
    connect(none_, &EmptyState::activated, this, [this] { askForClient(search_->text()); });
    connect(search_, &QLineEdit::textChanged, this, [this] { attempt(this, [this] { find(); }); });
    connect(filters_, &ClientFilterBar::changed, this, [this] { attempt(this, [this] { find(); }); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClientListPage::currentChanged);
    connect(list_, &QListView::activated, this, &ClientListPage::openCurrent);
    connect(list_, &QWidget::customContextMenuRequested, this, &ClientListPage::showMenu);
    // It stands as long as Undo takes back this and nothing else.
    connect(removed_, &Banner::activated, this, [this] { attempt(this, [this] { workspace().editor.undo(); }); });
    connect(&workspace().editor, &Editor::changed, this, [this] {
        nameRemoved();
        removed_->setVisible(lastRemoved() != nullptr);
    });
    removed_->setHidden(lastRemoved() == nullptr);
    return pane;
}

QWidget* ClientListPage::makeDetail() {
    preview_ = new ClientPreview;
    nobody_ = new EmptyState(u"user"_s);
    detail_ = new QStackedWidget;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(preview_);
    scroll->setFocusPolicy(Qt::NoFocus);
    detail_->addWidget(scroll);
    detail_->addWidget(nobody_);
    detail_->setMinimumWidth(360);
    connect(preview_, &ClientPreview::openWanted, this, &ClientListPage::openCurrent);
    connect(preview_, &ClientPreview::sessionWanted, this, &ClientListPage::startSession);
    connect(preview_, &ClientPreview::lastSessionWanted, this,
            [this](Id<Session> session) { emit wanted(SessionPlace{session}); });
    return detail_;
}

QString ClientListPage::title() const { return tr("Clients"); }

QList<QAction*> ClientListPage::pageActions() { return {newClient_, find_, open_, session_, archive_, remove_}; }

void ClientListPage::retranslate() {
    heading_->setText(tr("Clients"));
    add_->setText(tr("&New"));
    add_->setToolTip(tr("New client"));
    add_->setAccessibleName(tr("New client"));
    search_->setPlaceholderText(tr("Search name, phone, birth date, town"));
    search_->setToolTip(tipText(search_->placeholderText()));
    search_->setAccessibleName(tr("Search clients"));
    list_->setAccessibleName(tr("Clients"));
    table_->setAccessibleName(tr("Clients"));
    model_->retranslate();
    filters_->retranslate();
    showSorting();
    nameRemoved();
    nobody_->setTitle(tr("Nobody is chosen"));
    nobody_->setText(tr("Choose a client in the list to see their course and the last session."));
    newClient_->setText(tr("New client…"));
    find_->setText(tr("Search clients"));
    open_->setText(tr("Open file"));
    session_->setText(tr("New session"));
    remove_->setText(tr("Delete client"));
    ClientActs::describeArchiving(*archive_, Client());
    showCount();
}

bool ClientListPage::show(const Place& place) {
    if (const auto* clients = std::get_if<ClientsPlace>(&place); clients != nullptr && clients->client) {
        wantedClient_ = clients->client;
        markStale();
    }
    return true;
}

void ClientListPage::refresh() {
    readIndex();
    filters_->setTags(allTags(workspace().editor.database()));
    if (wantedClient_) {
        // Whoever is to be shown must not be left out by what was typed before.
        const QSignalBlocker quiet(search_);
        const std::optional<Client> client = clientOf(workspace().editor.database(), *wantedClient_);
        if (client) {
            search_->clear();
            const QSignalBlocker quietFilters(filters_);
            const ClientFilter& filter = filters_->filter();
            const bool isArchived = client->archivedAt.has_value();
            if (filter.archived != isArchived || filter.inACourse || filter.alerts || !filter.tags.empty())
                filters_->setFilter({.active = !isArchived, .archived = isArchived});
        }
    }
    find();
    showDetail();
}

void ClientListPage::store() {
    if (asking_)
        asking_->keep();
}

void ClientListPage::find() {
    std::vector<Id<Client>> found = findAll();
    const std::optional<Id<Client>> before = wantedClient_ ? wantedClient_ : current();
    wantedClient_.reset();
    {
        // One change of the current row in the end, not one to none and one back.
        const QSignalBlocker quiet(list_->selectionModel());
        model_->setClients(std::move(found));
    }
    const QModelIndex again = before ? model_->indexOf(*before) : QModelIndex();
    choose(again.isValid() ? again : model_->index(0));
    currentChanged();
    showCount();
}

void ClientListPage::showCount() {
    const int shown = model_->rowCount();
    count_->setText(interfaceWords().locale().toString(shown));
    count_->setAccessibleName(tr("%n client(s)", nullptr, shown));
    listOrNone_->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(none_)
                                  : isTable_ ? static_cast<QWidget*>(table_)
                                             : list_);
    if (shown == 0)
        sayWhyNobody();
}

void ClientListPage::sayWhyNobody() {
    const QString typed = search_->text().trimmed();
    none_->setAction({});
    if (!typed.isEmpty()) {
        none_->setTitle(tr("Nobody is found"));
        none_->setText(tr("No client here has “%1” in name, phone number, birth date or town.").arg(typed));
        none_->setAction(tr("Ne&w client with this name"));
        return;
    }
    const ClientFilter& filter = filters_->filter();
    // A large practice is read aside.
    if (workspace().search.size() == 0 && hasClients(workspace().editor.database())) {
        none_->setTitle(tr("Reading the clients…"));
        none_->setText({});
    } else if (workspace().search.size() == 0 && !filter.archived) {
        none_->setTitle(tr("No clients yet"));
        none_->setText(tr("Whom you treat stands here, with their courses and sessions."));
        none_->setAction(tr("A&dd the first client"));
    } else if (filter == ClientFilter{.archived = true}) {
        none_->setTitle(tr("Nobody is archived"));
        none_->setText(tr("Clients who no longer come can be archived; they leave the list and stay in the file."));
    } else if (filter == ClientFilter{.active = true, .inACourse = true}) {
        none_->setTitle(tr("Nobody is in a course"));
        none_->setText(tr("Clients with a course that has not ended stand here."));
    } else {
        none_->setTitle(tr("Nobody is like this"));
        none_->setText(tr("No client is all that is chosen above. With fewer filters there are more."));
    }
}

std::optional<Id<Client>> ClientListPage::current() const {
    const QModelIndex index = list_->currentIndex();
    return index.isValid() ? std::optional(model_->client(index)) : std::nullopt;
}

void ClientListPage::currentChanged() {
    const bool any = current().has_value();
    for (QAction* action : {open_, session_, archive_, remove_})
        action->setEnabled(any);
    detailSoon_.start();
}

void ClientListPage::showDetail() {
    detailSoon_.stop();
    const std::optional<Id<Client>> client = current();
    if (!client) {
        detail_->setCurrentWidget(nobody_);
        return;
    }
    attempt(this, [&] {
        const ClientFile file = clientFile(workspace().editor.database(), *client);
        preview_->setFile(file);
        ClientActs::describeArchiving(*archive_, file.client);
        detail_->setCurrentIndex(0);
    });
}

void ClientListPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    sharePanes();
}

/// The list leaves the client beside it the room they need; a table takes all the rest until somebody moves the line.
void ClientListPage::sharePanes() {
    QWidget* pane = splitter_->widget(0);
    // The room for its scroll bar too, which comes and goes with what is known of a client.
    const int beside = preview_->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int most = std::max(pane->minimumWidth(), width() - splitter_->handleWidth() - beside);
    pane->setMaximumWidth(most);
    const bool isMoved = !workspace().preferences.columns(u"clients-table"_s).isEmpty();
    if (isTable_ && (!isMoved || splitter_->sizes().front() > most))
        splitter_->setSizes({most, width() - splitter_->handleWidth() - most});
}

/// Whoever comes here wants somebody: the search is ready.
void ClientListPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!event->spontaneous())
        search_->setFocus(Qt::OtherFocusReason);
}

/// The list can be walked and opened without leaving the search.
bool ClientListPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        fitColumns();
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
            case Qt::Key_Up:
            case Qt::Key_Down:
            case Qt::Key_PageUp:
            case Qt::Key_PageDown: {
                QKeyEvent copy(key->type(), key->key(), key->modifiers());
                QCoreApplication::sendEvent(isTable_ ? static_cast<QWidget*>(table_) : list_, &copy);
                return true;
            }
            case Qt::Key_Return:
            case Qt::Key_Enter: openCurrent(); return true;
            default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

}  // namespace reliefbook
