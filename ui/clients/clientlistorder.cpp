// SPDX-License-Identifier: GPL-3.0-or-later
// How the list of clients is looked at: as cards or as a table, in which order, by which filters.
#include "core/base/clock.h"
#include "core/file/practicefile.h"
#include "core/practice/todayread.h"
#include "ui/clients/clientfilterbar.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientwords.h"
#include "ui/controls/button.h"
#include "ui/controls/menuplace.h"
#include "ui/controls/searchfield.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

#include <array>
#include <climits>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t readAtOnce = 2'000;  // clients in a few milliseconds; more are read aside

const QString& splitterKey(bool table) {
    static const QString cards = u"clients"_s, asTable = u"clients-table"_s;
    return table ? asTable : cards;
}

// The order of a column has its number.
static_assert(int(ClientOrder::Name) == ClientListModel::Name && int(ClientOrder::Tags) == ClientListModel::Tags);

}  // namespace

void ClientListPage::makeTable() {
    table_ = new QTableView;
    table_->setModel(model_);
    table_->setSelectionModel(list_->selectionModel());
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setCornerButtonEnabled(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);  // measuring each row would take its reading
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ClientListModel::Name, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Fixed);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->installEventFilter(this);
    // A click on the column it is ordered by turns it round.
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const auto order = ClientOrder(column);
        sortBy(order, order == order_ && !descending_);
    });
    connect(table_, &QTableView::activated, this, &ClientListPage::openCurrent);
    connect(table_, &QWidget::customContextMenuRequested, this, &ClientListPage::showMenu);
}

/// As many columns as there is room for, the ones that tell clients apart first. The rest is in the preview beside.
void ClientListPage::fitColumns() {
    constexpr std::array widths{360, 190, 130, 150, 150, 220, 150};
    constexpr std::array order{ClientListModel::Name,  ClientListModel::LastSession, ClientListModel::HowFar,
                               ClientListModel::Birth, ClientListModel::Phone,       ClientListModel::Town,
                               ClientListModel::Tags};
    int room = table_->width() - table_->verticalScrollBar()->sizeHint().width();
    for (const int column : order) {
        const int width = widths[std::size_t(column)] * textZoom() / 100;
        const bool fits = column == ClientListModel::Name || width <= room;
        table_->setColumnHidden(column, !fits);
        if (fits) {
            table_->setColumnWidth(column, width);
            room -= width;
        }
    }
    if (room > 0)
        table_->setColumnWidth(ClientListModel::Name, table_->columnWidth(ClientListModel::Name) + room);
}

void ClientListPage::makeSorting() {
    sortMenu_ = new QMenu(this);
    auto* columns = new QActionGroup(sortMenu_);
    for (int column = 0; column < ClientListModel::columns; ++column) {
        QAction* action = sortMenu_->addAction(QString());
        action->setCheckable(true);
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(ClientOrder(column), descending_); });
        sortActions_ << action;
    }
    sortMenu_->addSeparator();
    auto* ways = new QActionGroup(sortMenu_);
    for (const bool descending : {false, true}) {
        QAction* action = sortMenu_->addAction(QString());
        action->setCheckable(true);
        ways->addAction(action);
        connect(action, &QAction::triggered, this, [this, descending] { sortBy(order_, descending); });
        sortActions_ << action;
    }
    keepInWindow(sortMenu_, sort_);
    connect(sort_, &QPushButton::clicked, this,
            [this] { sortMenu_->popup(sort_->mapToGlobal(QPoint(0, sort_->height() + 4))); });
    connect(asTable_, &QPushButton::clicked, this, [this] {
        workspace().preferences.setColumns(u"clients-view"_s, isTable_ ? "cards" : "table");
        showTable(!isTable_);
    });
}

void ClientListPage::showSorting() {
    for (int column = 0; column < ClientListModel::columns; ++column) {
        sortActions_[column]->setText(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        sortActions_[column]->setChecked(column == int(order_));
    }
    sortActions_[ClientListModel::columns]->setText(tr("From the beginning"));
    sortActions_[ClientListModel::columns]->setChecked(!descending_);
    sortActions_[ClientListModel::columns + 1]->setText(tr("From the end"));
    sortActions_[ClientListModel::columns + 1]->setChecked(descending_);
    sort_->setText(tr("&Sort"));
    sort_->setAccessibleName(tr("Sort the clients"));
    asTable_->setText(isTable_ ? tr("Ca&rds") : tr("&Table"));
    asTable_->setIconName(isTable_ ? u"clients"_s : u"table"_s);
    asTable_->setAccessibleName(isTable_ ? tr("Show the clients as cards") : tr("Show the clients as a table"));
}

void ClientListPage::sortBy(ClientOrder order, bool descending) {
    order_ = order;
    descending_ = descending;
    table_->horizontalHeader()->setSortIndicator(int(order), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSorting();
    attempt(this, [this] { find(); });
}

void ClientListPage::showTable(bool table) {
    if (table == isTable_)
        return;
    const bool hadKeys = list_->hasFocus() || table_->hasFocus();
    isTable_ = table;
    const QByteArray state = workspace().preferences.columns(splitterKey(table));
    if (state.isEmpty() || !splitter_->restoreState(state))
        splitter_->setSizes({372 * textZoom() / 100, 800});
    sharePanes();
    choose(list_->currentIndex());
    showSorting();
    showCount();
    table_->scrollTo(list_->currentIndex());
    list_->scrollTo(list_->currentIndex());
    if (hadKeys)
        (table ? static_cast<QWidget*>(table_) : list_)->setFocus();
}

/// The whole row, whichever form shows it.
void ClientListPage::choose(const QModelIndex& client) {
    list_->selectionModel()->setCurrentIndex(client, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

/// Read again on another day, for alerts are shown from a day to a day, and when many were changed at once.
void ClientListPage::readIndex() {
    if (indexIsReading_ || (indexIsRead_ && !indexIsOld_ && index_.day() == today()))
        return;
    if (workspace().search.size() == 0 && hasClients(workspace().editor.database()))
        return;  // the search is read first, and all is shown anew then
    indexIsOld_ = false;
    if (workspace().search.size() <= readAtOnce) {
        index_ = ClientIndex(workspace().editor.database(), today());
        indexIsRead_ = true;
        return;
    }
    indexIsReading_ = true;
    meanwhile_.clear();
    auto job = startJob(workspace().file, [day = today()](sql::Database& reader, const Progress&) {
        return std::make_shared<ClientIndex>(reader, day);
    });
    whenDone(
        job, this,
        [this](const std::shared_ptr<ClientIndex>& read) {
            attempt(this, [&] {
                index_ = std::move(*read);
                indexIsReading_ = false;
                indexIsRead_ = true;
                for (const ChangeSet& changes : std::exchange(meanwhile_, {}))
                    indexIsOld_ = !index_.apply(workspace().editor.database(), changes) || indexIsOld_;
                readIndex();
                find();
            });
        },
        [this](const Error& error) {
            indexIsReading_ = false;
            showError(this, error);
        });
}

void ClientListPage::followInIndex(const ChangeSet& changes) {
    if (indexIsReading_) {
        meanwhile_.push_back(changes);
    } else if (indexIsRead_ && !index_.apply(workspace().editor.database(), changes)) {
        indexIsOld_ = true;
        readIndex();
    }
}

std::vector<Id<Client>> ClientListPage::findAll() const {
    const ClientFilter& filter = filters_->filter();
    const auto whose = filter.archived ? ClientSearch::Whose::Archived
                       : filter.active ? ClientSearch::Whose::Active
                                       : ClientSearch::Whose::Everybody;
    std::vector<Id<Client>> found = workspace().search.find(search_->text(), INT_MAX, whose);
    const bool byName = order_ == ClientOrder::Name && !descending_;
    const bool bySearch = !filter.inACourse && !filter.alerts && filter.tags.empty();
    return !indexIsRead_ || (byName && bySearch) ? found : index_.arranged(found, filter, order_, descending_);
}

}  // namespace reliefbook
