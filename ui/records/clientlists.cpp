// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/clientlists.h"

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

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QString& first, const QString& last) { return QStringList{first, last}.join(u' ').trimmed(); }

QVBoxLayout* columnOf(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    dialog->resize(QSize(860, 480) * textZoom() / 100);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    return column;
}

}  // namespace

RestrictedDialog::RestrictedDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      title_(new Text({}, type::pane)),
      about_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      list_(new ItemList),
      empty_(new EmptyState(u"lock"_s)),
      open_(new Button({}, Button::Kind::Plain, u"open"_s)),
      lift_(new Button({}, Button::Kind::Primary, u"unlock"_s)),
      close_(new Button({}, Button::Kind::Ghost)) {
    auto* column = columnOf(this);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, about_})
        column->addWidget(part);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(close_);
    buttons->addStretch();
    buttons->addWidget(open_);
    buttons->addWidget(lift_);
    column->addLayout(buttons);
    setChanges(lift_, Changes::Records);
    for (Button* button : {open_, lift_, close_})
        button->setAutoDefault(false);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const Client* client = chosen()) {
            const Place place = ClientPlace{client->id, {}};
            accept();
            emit wanted(place);
        }
    });
    connect(lift_, &QPushButton::clicked, this, [this] {
        if (const Client* client = chosen(); client != nullptr && RestrictActs::lift(this, workspace_, Client(*client)))
            read();
    });
    retranslate();
    read();
}

const Client* RestrictedDialog::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(clients_.size()) ? &clients_[std::size_t(row)] : nullptr;
}

void RestrictedDialog::read() {
    attempt(this, [this] { clients_ = restrictedClients(workspace_.editor.database()); });
    std::vector<Item> items;
    for (const Client& client : clients_) {
        Item item;
        item.title = nameOf(client.firstName, client.lastName);
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
    list_->setVisible(!items.empty());
    empty_->setVisible(items.empty());
    open_->setVisible(!items.empty());
    lift_->setVisible(!items.empty());
    (items.empty() ? static_cast<QWidget*>(close_) : list_)->setFocus();
}

void RestrictedDialog::retranslate() {
    setWindowTitle(tr("Restricted clients"));
    title_->setText(tr("Restricted clients"));
    about_->setText(
        tr("Their records are kept, but found by no search, changed by nobody and printed nowhere. Only here "
           "they are listed."));
    list_->setAccessibleName(title_->text());
    empty_->setTitle(tr("Nobody is restricted"));
    empty_->setText(
        tr("A client's page has “Restrict use…” in its menu: for whom asks for it, and where records may not "
           "be erased yet."));
    open_->setText(tr("&Open the file"));
    lift_->setText(tr("&Lift the restriction…"));
    close_->setText(tr("&Close"));
}

void RestrictedDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    }
    QDialog::changeEvent(event);
}

// ---- the yearly review ----

ReviewDialog::ReviewDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      title_(new Text({}, type::pane)),
      about_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      list_(new QListWidget),
      empty_(new EmptyState(u"check"_s)),
      all_(new Button({}, Button::Kind::Plain)),
      erase_(new Button({}, Button::Kind::Danger, u"delete"_s)),
      close_(new Button({}, Button::Kind::Ghost)) {
    auto* column = columnOf(this);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, about_})
        column->addWidget(part);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(close_);
    buttons->addStretch();
    buttons->addWidget(all_);
    buttons->addWidget(erase_);
    column->addLayout(buttons);
    setChanges(erase_, Changes::Records);
    for (Button* button : {all_, erase_, close_})
        button->setAutoDefault(false);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(list_, &QListWidget::itemChanged, this, &ReviewDialog::countChosen);
    connect(all_, &QPushButton::clicked, this, [this] {
        const bool every = int(chosen().size()) == list_->count();
        for (int row = 0; row < list_->count(); ++row)
            list_->item(row)->setCheckState(every ? Qt::Unchecked : Qt::Checked);
    });
    connect(erase_, &QPushButton::clicked, this, &ReviewDialog::erase);
    for (QWidget* part : std::initializer_list<QWidget*>{list_, empty_, all_, erase_})
        part->hide();
    retranslate();
    read();
}

void ReviewDialog::read() {
    attempt(this, [this] {
        startJob(workspace_.file, [today = localDay(now(), offsetMinutesAt(now()))](
                                      sql::Database& reader, const Progress&) { return expiredClients(reader, today); })
            // The dialog may be gone by then, and who waits for an answer must not be.
            .then(qApp,
                  [self = QPointer(this)](const std::vector<ExpiredClient>& clients) {
                      if (self)
                          self->show(clients);
                  })
            .onFailed(qApp, [self = QPointer(this)](const Error& error) {
                if (self)
                    showError(self, error);
            });
    });
}

void ReviewDialog::show(std::vector<ExpiredClient> clients) {
    clients_ = std::move(clients);
    isRead_ = true;
    list_->clear();
    for (const ExpiredClient& client : clients_) {
        QStringList parts{nameOf(client.firstName, client.lastName)};
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
    list_->setVisible(!clients_.empty());
    empty_->setVisible(clients_.empty());
    for (Button* act : {all_, erase_})
        act->setVisible(!clients_.empty());
    if (!clients_.empty())
        list_->setCurrentRow(0);
    (clients_.empty() ? static_cast<QWidget*>(close_) : list_)->setFocus();
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
    auto* dialog = new EraseDialog(workspace_, ids, EraseReason::TimeIsOver, this);
    connect(dialog, &EraseDialog::finished, this, &ReviewDialog::read);
    dialog->open();
}

void ReviewDialog::retranslate() {
    setWindowTitle(tr("Records whose time is over"));
    title_->setText(tr("Records whose time is over"));
    about_->setText(
        tr("Once a year, look whom the practice need not keep any more. Select whom to erase; whom you do "
           "not select stays."));
    list_->setAccessibleName(title_->text());
    empty_->setTitle(tr("Nobody's time is over"));
    empty_->setText(tr("How long records are kept is set for the practice under Settings."));
    close_->setText(tr("&Close"));
    countChosen();
}

void ReviewDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isRead_)
            show(clients_);
    }
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
