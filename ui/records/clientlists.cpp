// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/clientlists.h"

#include "core/base/clock.h"
#include "core/file/practicefile.h"
#include "core/practice/restriction.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/controls/tiptext.h"
#include "ui/records/erasedialog.h"
#include "ui/records/restrictacts.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"
#include "ui/words/names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

ClientListDialog::ClientListDialog(Workspace& workspace, QWidget* list, const QString& emptyIcon,
                                   std::vector<Button*> acts, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      list_(list),
      title_(new Text({}, type::pane)),
      about_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      empty_(new EmptyState(emptyIcon)),
      acts_(std::move(acts)),
      close_(new Button({}, Button::Kind::Ghost)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(QSize(860, 480) * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(about_);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(close_);
    buttons->addStretch();
    for (Button* act : acts_)
        buttons->addWidget(act);
    column->addLayout(buttons);
    close_->setAutoDefault(false);
    for (Button* act : acts_)
        act->setAutoDefault(false);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
}

void ClientListDialog::setWords(const QString& title, const QString& about, const QString& emptyTitle,
                                const QString& emptyText) {
    setWindowTitle(title);
    title_->setText(title);
    about_->setText(about);
    list_->setAccessibleName(title);
    empty_->setTitle(emptyTitle);
    empty_->setText(emptyText);
    close_->setText(tr("&Close"));
}

void ClientListDialog::hideAll() {
    list_->hide();
    empty_->hide();
    for (Button* act : acts_)
        act->hide();
}

void ClientListDialog::showAny(bool any) {
    list_->setVisible(any);
    empty_->setVisible(!any);
    for (Button* act : acts_)
        act->setVisible(any);
    (any ? list_ : close_)->setFocus();
}

void ClientListDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// ---- whose records are restricted ----

RestrictedDialog::RestrictedDialog(Workspace& workspace, QWidget* parent)
    : RestrictedDialog(workspace, new ItemList, new Button({}, Button::Kind::Plain, u"open"_s),
                       new Button({}, Button::Kind::Primary, u"unlock"_s), parent) {}

RestrictedDialog::RestrictedDialog(Workspace& workspace, ItemList* list, Button* open, Button* lift, QWidget* parent)
    : ClientListDialog(workspace, list, u"lock"_s, {open, lift}, parent),
      list_(list),
      open_(open),
      lift_(lift) {
    setChanges(lift_, Changes::Records);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const Client* client = chosen()) {
            const Place place = ClientPlace{client->id, {}};
            accept();
            emit wanted(place);
        }
    });
    connect(lift_, &QPushButton::clicked, this, [this] {
        if (const Client* client = chosen();
            client != nullptr && RestrictActs::lift(this, this->workspace(), Client(*client)))
            read();
    });
    RestrictedDialog::retranslate();
}

const Client* RestrictedDialog::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(clients_.size()) ? &clients_[std::size_t(row)] : nullptr;
}

void RestrictedDialog::read() {
    attempt(this, [this] { clients_ = restrictedClients(workspace().editor.database()); });
    std::vector<ListItem> items;
    for (const Client& client : clients_) {
        ListItem item;
        item.title = fullName(client.firstName, client.lastName);
        item.person = client.id.value;
        item.detail = client.birthDate ? tr("born %1").arg(interfaceWords().day(*client.birthDate)) : QString();
        item.remark =
            tr("since %1")
                .arg(interfaceWords().day(localDay(*client.restrictedAt, offsetMinutesAt(*client.restrictedAt))));
        items.push_back(item);
    }
    list_->setItems(items);
    if (!items.empty() && !list_->currentIndex().isValid())
        list_->setCurrentIndex(list_->model()->index(0, 0));
    showAny(!items.empty());
}

void RestrictedDialog::retranslate() {
    setWords(tr("Restricted clients"),
             tr("Their records are kept, but found by no search, changed by nobody and printed nowhere. Only here "
                "they are listed."),
             tr("Nobody is restricted"),
             tr("A client's page has “Restrict use…” in its menu: for whom asks for it, and where records may not "
                "be erased yet."));
    open_->setText(tr("&Open the file"));
    lift_->setText(tr("&Lift the restriction…"));
    read();
}

// ---- the yearly review ----

ReviewDialog::ReviewDialog(Workspace& workspace, QWidget* parent)
    : ReviewDialog(workspace, new QListWidget, new Button({}, Button::Kind::Plain),
                   new Button({}, Button::Kind::Danger, u"delete"_s), parent) {}

ReviewDialog::ReviewDialog(Workspace& workspace, QListWidget* list, Button* all, Button* erase, QWidget* parent)
    : ClientListDialog(workspace, list, u"check"_s, {all, erase}, parent),
      list_(list),
      all_(all),
      erase_(erase) {
    setChanges(erase_, Changes::Records);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(list_, &QListWidget::itemChanged, this, &ReviewDialog::countChosen);
    connect(all_, &QPushButton::clicked, this, [this] {
        const bool every = int(chosen().size()) == list_->count();
        for (int row = 0; row < list_->count(); ++row)
            list_->item(row)->setCheckState(every ? Qt::Unchecked : Qt::Checked);
    });
    connect(erase_, &QPushButton::clicked, this, &ReviewDialog::erase);
    hideAll();
    ReviewDialog::retranslate();
    read();
}

void ReviewDialog::read() {
    attempt(this, [this] {
        whenDone(
            startJob(workspace().file, [today = today()](sql::Database& reader,
                                                         const Progress&) { return expiredClients(reader, today); }),
            this, [this](const std::vector<ExpiredClient>& clients) { show(clients); },
            [this](const Error& error) { showError(this, error); });
    });
}

void ReviewDialog::show(std::vector<ExpiredClient> clients) {
    clients_ = std::move(clients);
    isRead_ = true;
    list_->clear();
    for (const ExpiredClient& client : clients_) {
        QStringList parts{fullName(client.firstName, client.lastName)};
        if (client.birthDate)
            parts << tr("born %1").arg(interfaceWords().day(*client.birthDate));
        parts << tr("last seen %1").arg(interfaceWords().day(client.last));
        if (client.isRestricted)
            parts << tr("restricted");
        parts << tr("kept until %1").arg(interfaceWords().day(client.until));
        auto* item = new QListWidgetItem(parts.join(u" · "_s), list_);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(tipText(item->text()));
    }
    if (!clients_.empty())
        list_->setCurrentRow(0);
    showAny(!clients_.empty());
    countChosen();
}

std::vector<Id<Client>> ReviewDialog::chosen() const {
    std::vector<Id<Client>> ids;
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->checkState() == Qt::Checked)
            ids.push_back(clients_[std::size_t(row)].id);
    }
    return ids;
}

void ReviewDialog::countChosen() {
    const auto count = int(chosen().size());
    erase_->setEnabled(count > 0);
    erase_->setText(count > 0 ? tr("&Erase %n client(s)…", nullptr, count) : tr("&Erase…"));
    all_->setEnabled(list_->count() > 0);
    all_->setText(count > 0 && count == list_->count() ? tr("Select &none") : tr("Select &all"));
}

void ReviewDialog::erase() {
    const std::vector<Id<Client>> ids = chosen();
    if (ids.empty())
        return;
    auto* dialog = new EraseDialog(workspace(), ids, EraseReason::TimeIsOver, this);
    connect(dialog, &EraseDialog::finished, this, &ReviewDialog::read);
    dialog->open();
}

void ReviewDialog::retranslate() {
    setWords(tr("Records whose time is over"),
             tr("Once a year, look whom the practice need not keep any more. Select whom to erase; whom you do "
                "not select stays."),
             tr("Nobody's time is over"), tr("How long records are kept is set for the practice under Settings."));
    if (isRead_)
        show(clients_);
    countChosen();
}

}  // namespace reliefbook
