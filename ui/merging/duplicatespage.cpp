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

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t most = 200;

std::pair<qint64, qint64> keyOf(const PossibleDuplicate& pair) { return {pair.first.value, pair.second.value}; }

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
      compareAction_(new QAction(this)),
      leaveOutAction_(new QAction(this)) {
    list_->setFitted(true);
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
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(outcome_);
    page->addWidget(card_);
    page->addStretch(1);
    outcome_->hide();
    outcome_->setClosable(true);
    compareAction_->setIcon(icon(u"move"_s));
    leaveOutAction_->setIcon(icon(u"eye-off"_s));
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DuplicatesPage::choose);
    connect(list_, &QListView::doubleClicked, this, &DuplicatesPage::compare);
    list_->installEventFilter(this);
    connect(compare_, &QPushButton::clicked, this, &DuplicatesPage::compare);
    connect(compareAction_, &QAction::triggered, this, &DuplicatesPage::compare);
    connect(leaveOut_, &QPushButton::clicked, this, &DuplicatesPage::leaveOut);
    connect(leaveOutAction_, &QAction::triggered, this, &DuplicatesPage::leaveOut);
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
    for (const PossibleDuplicate& pair : found_) {
        const auto lines = clientLines(workspace().editor.database(), {pair.first, pair.second});
        if (leftOut_.contains(keyOf(pair)) || lines.size() < 2)
            continue;
        QStringList names;
        for (const ClientLine& line : lines) {
            Client client;
            client.firstName = line.firstName;
            client.lastName = line.lastName;
            const QString name = MergeWords::nameOf(client);
            names << (line.birthDate ? tr("%1, born %2", "name, day").arg(name, interfaceWords().day(*line.birthDate))
                                     : name);
        }
        items.push_back({.title = tr("%1 and %2", "two clients").arg(names[0], names[1]),
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
    auto* dialog = new MergeDialog(workspace(), pair->first, pair->second, this);
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
    leftOut_.insert(keyOf(*pair));
    attempt(this, [this] { showPairs(); });
    if (!shown_.empty())
        list_->setFocus();
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
    leaveOut_->setToolTip(tr("Left out of this list until the practice is opened again."));
    outcome_->hide();
}

}  // namespace reliefbook
