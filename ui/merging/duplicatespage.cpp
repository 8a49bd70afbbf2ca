// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/duplicatespage.h"

#include "core/file/practicefile.h"
#include "core/practice/clientread.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/merging/distinctdialog.h"
#include "ui/merging/mergedialog.h"
#include "ui/merging/mergewords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t most = 200;

}  // namespace

DuplicatesPage::DuplicatesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      head_(new PageHead),
      outcome_(new Banner(Banner::Kind::Ok)),
      bar_(new JobBar),
      card_(new Card),
      list_(new ItemList),
      empty_(new EmptyState(u"clients"_s)),
      compare_(new Button({}, Button::Kind::Primary, u"move"_s)),
      leaveOut_(new Button({}, Button::Kind::Plain, u"eye-off"_s)),
      distinct_(new Button({}, Button::Kind::Link, u"clients"_s)),
      compareAction_(new QAction(this)),
      leaveOutAction_(new QAction(this)) {
    list_->setFitted(/*fitted=*/true);
    card_->setSpread(ItemList::inset);
    card_->body()->addWidget(bar_);
    card_->body()->addWidget(list_);
    card_->body()->addWidget(empty_);
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(ItemList::inset, 6, ItemList::inset, 0);
    acts->setSpacing(10);
    acts->addWidget(compare_);
    acts->addWidget(leaveOut_);
    acts->addStretch();
    card_->body()->addLayout(acts);
    auto* known = new QHBoxLayout;
    known->setContentsMargins(ItemList::inset, 0, ItemList::inset, 0);
    known->addWidget(distinct_, 0, Qt::AlignLeft);
    card_->body()->addLayout(known);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(outcome_);
    page->addWidget(card_);
    page->addStretch(1);
    outcome_->hide();
    outcome_->setClosable(/*closable=*/true);
    compareAction_->setIcon(icon(u"move"_s));
    leaveOutAction_->setIcon(icon(u"eye-off"_s));
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::choose);
    connect(list_, &QListView::doubleClicked, this, &DuplicatesPage::compare);
    list_->installEventFilter(this);
    connect(compare_, &QPushButton::clicked, this, &DuplicatesPage::compare);
    connect(compareAction_, &QAction::triggered, this, &DuplicatesPage::compare);
    connect(leaveOut_, &QPushButton::clicked, this, &DuplicatesPage::leaveOut);
    connect(leaveOutAction_, &QAction::triggered, this, &DuplicatesPage::leaveOut);
    connect(distinct_, &QPushButton::clicked, this, &DuplicatesPage::showDistinct);
    for (QObject* act : std::initializer_list<QObject*>{leaveOut_, leaveOutAction_})
        setChanges(act, Changes::Records);
    setFocusProxy(list_);
    DuplicatesPage::retranslate();
}

DuplicatesPage::~DuplicatesPage() { job_.cancel(); }

QString DuplicatesPage::title() const { return tr("Possible duplicates"); }

QList<QAction*> DuplicatesPage::pageActions() { return {compareAction_, leaveOutAction_}; }

void DuplicatesPage::refresh() {
    showPairs();  // names as they are now, while all is looked through again
    job_.cancel();
    job_ = startJob(workspace().file, [](sql::Database& reader, const Progress& progress) {
        return possibleDuplicates(reader, most, progress);
    });
    bar_->follow(QFuture<void>(job_), tr("Comparing the clients"));
    whenDone(
        job_, this,
        [this](const std::vector<PossibleDuplicate>& found) {
            found_ = found;
            isRead_ = true;
            attempt(this, [this] { showPairs(); });
        },
        [this](const Error& error) { showError(this, error); });
}

void DuplicatesPage::showPairs() {
    shown_.clear();
    std::vector<ListItem> items;
    const std::vector<DistinctClients> distinct = distinctClients(workspace().editor.database());
    for (const PossibleDuplicate& pair : found_) {
        const auto lines = clientLines(workspace().editor.database(), {pair.first, pair.second});
        const bool isKnown = std::ranges::any_of(distinct, [&](const DistinctClients& one) { return isOf(one, pair); });
        if (isKnown || lines.size() < 2)
            continue;
        items.push_back({.title = MergeWords::pair(lines[0], lines[1]),
                         .detail = MergeWords::why(pair.why),
                         .remark = {},
                         .iconName = u"clients"_s,
                         .person = 0});
        shown_.push_back(pair);
    }
    list_->setItems(items);
    if (!items.empty() && !list_->currentIndex().isValid())
        list_->setCurrentIndex(list_->model()->index(0, 0));
    list_->setVisible(!items.empty());
    empty_->setVisible(items.empty() && isRead_);
    for (QWidget* act : {compare_, leaveOut_})
        act->setVisible(!items.empty());
    distinct_->setText(tr("%n pair(s) are known to be different people", nullptr, int(distinct.size())));
    distinct_->setVisible(!distinct.empty());
    choose();
}

const PossibleDuplicate* DuplicatesPage::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(shown_.size()) ? &shown_[std::size_t(row)] : nullptr;
}

void DuplicatesPage::choose() {
    const bool any = chosen() != nullptr;
    for (QWidget* act : {compare_, leaveOut_})
        act->setEnabled(any);
    for (QAction* act : {compareAction_, leaveOutAction_})
        act->setEnabled(any);
}

void DuplicatesPage::compare() {
    const PossibleDuplicate* pair = chosen();
    if (pair == nullptr)
        return;
    openMerge(pair->first, pair->second);
}

void DuplicatesPage::openMerge(Id<Client> first, Id<Client> second) {
    auto* dialog = new MergeDialog(workspace(), first, second, this);
    connect(dialog, &MergeDialog::merged, this, [this](Id<Client> kept) {
        attempt(this, [&] {
            const Client client = clientOf(workspace().editor.database(), kept).value_or(Client());
            outcome_->setTitle(tr("One file was made of two"));
            outcome_->setText(tr("All of it is in the file of %1 now.").arg(MergeWords::nameOf(client)));
            outcome_->show();
        });
    });
    dialog->open();
}

void DuplicatesPage::leaveOut() {
    const PossibleDuplicate* pair = chosen();
    if (pair == nullptr)
        return;
    DistinctClients distinct;
    distinct.id = Id<DistinctClients>::make();
    distinct.client = pair->first;
    distinct.otherClient = pair->second;
    attempt(this, [&] {
        workspace().editor.apply({creation(distinct)}, tr("not the same person"), DuplicatesPlace{});
        showPairs();
    });
    if (!shown_.empty())
        list_->setFocus();
}

void DuplicatesPage::showDistinct() {
    auto* dialog = new DistinctDialog(workspace(), this);
    connect(dialog, &DistinctDialog::compareWanted, this,
            [this](Id<Client> first, Id<Client> second) { attempt(this, [&] { openMerge(first, second); }); });
    dialog->open();
}

bool DuplicatesPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            compare();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void DuplicatesPage::retranslate() {
    head_->setTitle(tr("Possible duplicates"));
    head_->setText(tr("Clients who may be in the file twice, by name, birth date, telephone and e-mail."));
    card_->setTitle(tr("May be the same person"));
    list_->setAccessibleName(card_->accessibleName());
    empty_->setTitle(tr("Nobody seems to be here twice"));
    empty_->setText(tr("Two clients of the same name and birth date, for example, would stand here."));
    compare_->setText(tr("&Compare…"));
    compareAction_->setText(tr("Compare the two files…"));
    leaveOut_->setText(tr("&Not the same person"));
    leaveOutAction_->setText(tr("Not the same person"));
    leaveOut_->setToolTip(tr("Left out of this list from now on. This can be taken back below."));
    outcome_->hide();
}

}  // namespace reliefbook
