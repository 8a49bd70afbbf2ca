// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/binpage.h"

#include "core/base/error.h"
#include "core/vocabulary/regions.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/shell/attempt.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"
#include "ui/words/recordwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

bool is(const BinRow& row, const char* kind) { return std::string_view(row.kind) == kind; }

QString iconOf(const BinRow& row) {
    if (is(row, "course"))
        return u"course"_s;
    return is(row, "session") ? u"session"_s : u"event"_s;
}

}  // namespace

BinPage::BinPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      head_(new PageHead),
      outcome_(new Banner(Banner::Kind::Ok)),
      card_(new Card),
      list_(new ItemList),
      empty_(new EmptyState(u"delete"_s)),
      bringBack_(new Button({}, Button::Kind::Primary, u"restore"_s)),
      versions_(new Button({}, Button::Kind::Plain, u"clock"_s)),
      bringBackAction_(new QAction(this)) {
    list_->setFitted(/*fitted=*/true);
    card_->setSpread(ItemList::inset);
    card_->body()->addWidget(list_);
    card_->body()->addWidget(empty_);
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(ItemList::inset, 6, ItemList::inset, 0);
    acts->setSpacing(10);
    acts->addWidget(bringBack_);
    acts->addWidget(versions_);
    acts->addStretch();
    card_->body()->addLayout(acts);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(outcome_);
    page->addWidget(card_);
    page->addStretch(1);
    outcome_->hide();
    outcome_->setClosable(/*closable=*/true);
    bringBackAction_->setIcon(icon(u"restore"_s));
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BinPage::choose);
    connect(list_, &QListView::doubleClicked, bringBackAction_, &QAction::trigger);
    list_->installEventFilter(this);
    setChanges(bringBack_, Changes::Records);
    setChanges(bringBackAction_, Changes::Records);
    connect(bringBack_, &QPushButton::clicked, this, &BinPage::bringBack);
    connect(bringBackAction_, &QAction::triggered, this, &BinPage::bringBack);
    connect(versions_, &QPushButton::clicked, this, [this] {
        if (const BinRow* row = chosen())
            emit wanted(HistoryPlace{QLatin1String(row->kind), row->id});
    });
    connect(outcome_, &Banner::activated, this, [this] {
        if (back_)
            emit wanted(*back_);
    });
    setFocusProxy(list_);
    BinPage::retranslate();
}

QString BinPage::title() const { return tr("Bin"); }

QList<QAction*> BinPage::pageActions() { return {bringBackAction_}; }

void BinPage::refresh() {
    rows_ = inTheBin(workspace().editor.database(), {now().utcMs - binDays * dayMs});
    std::vector<ListItem> items;
    for (const BinRow& row : rows_) {
        ListItem item;
        QStringList detail;
        if (is(row, "client")) {
            item.title = fullName(row.firstName, row.lastName);
            item.person = row.id;
            detail << RecordWords::kind(u"client");
            if (!row.title.isEmpty())
                detail << tr("file number %1").arg(row.title);
            detail << tr("with %n session(s)", nullptr, row.sessions);
        } else if (is(row, "session")) {
            item.title = interfaceWords().day(localDay(row.startedAt, row.offsetMinutes));
            detail << RecordWords::kind(u"session") << fullName(row.firstName, row.lastName) << row.title;
            if (row.scores > 0)
                detail << tr("with %n score(s)", nullptr, row.scores);
        } else if (is(row, "course")) {
            item.title = row.title.isEmpty() ? regionName(row.area, interfaceWords().language()) : row.title;
            detail << RecordWords::kind(u"course") << fullName(row.firstName, row.lastName)
                   << interfaceWords().day(row.day);
        } else {
            item.title =
                row.title.isEmpty() ? RecordWords::kind(QString::fromLatin1(row.kind)) : row.title.simplified();
            detail << RecordWords::kind(QString::fromLatin1(row.kind)) << fullName(row.firstName, row.lastName)
                   << interfaceWords().day(row.day);
        }
        if (!is(row, "client"))
            item.iconName = iconOf(row);
        detail.removeAll(QString());
        item.detail = detail.join(u" · "_s);
        const auto left = int(std::max<qint64>(0, binDays - (now().utcMs - row.deletedAt.utcMs) / dayMs));
        const QString when =
            row.deletedBy.isEmpty()
                ? RecordWords::moment(row.deletedAt)
                : tr("%1 by %2", "deleted when, by whom").arg(RecordWords::moment(row.deletedAt), row.deletedBy);
        item.remark = tr("%1 · %n more day(s)", nullptr, left).arg(when);
        items.push_back(std::move(item));
    }
    list_->setItems(items);
    if (!items.empty() && !list_->currentIndex().isValid())
        list_->setCurrentIndex(list_->model()->index(0, 0));
    list_->setVisible(!items.empty());
    empty_->setVisible(items.empty());
    bringBack_->setVisible(!items.empty());
    versions_->setVisible(!items.empty());
    choose();
}

const BinRow* BinPage::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(rows_.size()) ? &rows_[std::size_t(row)] : nullptr;
}

void BinPage::choose() {
    const bool any = chosen() != nullptr;
    for (QWidget* act : std::initializer_list<QWidget*>{bringBack_, versions_})
        act->setEnabled(any);
    bringBackAction_->setEnabled(any);
}

void BinPage::bringBack() {
    const BinRow* row = chosen();
    if (row == nullptr)
        return;
    const QString kind = QLatin1String(row->kind);
    const qint64 id = row->id;
    const QString what = list_->currentIndex().data().toString();
    Editor& editor = workspace().editor;
    const bool done = attempt(this, [&] {
        editor.apply(outOfTheBin(editor.database(), kind, id), tr("bringing back what was deleted"), BinPlace{});
        editor.endVisit();
    });
    if (!done)
        return;
    back_.reset();
    attempt(this, [&] {
        const std::optional<Record> record = storedRecord(editor.database(), kind, id);
        if (kind == u"client")
            back_ = ClientPlace{{id}, {}};
        else if (kind == u"session")
            back_ = SessionPlace{{id}};
        else if (record && std::holds_alternative<Course>(*record))
            back_ = ClientPlace{std::get<Course>(*record).client, Id<Course>{id}};
    });
    outcome_->setTitle(tr("Brought back"));
    outcome_->setText(filled(tr("%1 is where it was, with all that belongs to it."), {what}));
    outcome_->setAction(back_ ? tr("&Show it") : QString());
    outcome_->show();
    bringUpToDate();  // the row is gone, and perhaps the button that was pressed
    if (!rows_.empty())
        list_->setFocus();
    else if (outcome_->actionButton() != nullptr && outcome_->actionButton()->isVisible())
        outcome_->actionButton()->setFocus();
}

/// A click chooses a row and does nothing yet; Enter brings it back.
bool BinPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            bringBackAction_->trigger();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void BinPage::retranslate() {
    head_->setTitle(tr("Bin"));
    head_->setText(
        tr("What was deleted waits here for %n day(s). Then it is not shown any more, but only erasing a "
           "client removes anything for good.",
           nullptr, binDays));
    card_->setTitle(tr("Deleted lately"));
    list_->setAccessibleName(card_->accessibleName());
    empty_->setTitle(tr("Nothing was deleted"));
    empty_->setText(tr("A client, a course or a session that somebody deletes can be brought back from here."));
    bringBack_->setText(tr("B&ring back"));
    bringBackAction_->setText(tr("Bring back"));
    versions_->setText(tr("&Earlier versions…"));
    outcome_->hide();
}

}  // namespace reliefbook
