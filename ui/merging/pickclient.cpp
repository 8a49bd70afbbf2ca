// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/pickclient.h"

#include "core/practice/clientread.h"
#include "core/practice/clientsearch.h"
#include "ui/controls/button.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/searchfield.h"
#include "ui/controls/text.h"
#include "ui/merging/mergewords.h"
#include "ui/shell/attempt.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 8;

}  // namespace

PickClientDialog::PickClientDialog(Workspace& workspace, Id<Client> but, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      but_(but),
      title_(new Text({}, type::pane)),
      nobody_(new Text({}, type::secondary, Tone::Text2)),
      search_(new SearchField),
      list_(new ItemList),
      cancel_(new Button({}, Button::Kind::Ghost)),
      pick_(new Button({}, Button::Kind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumSize(520 * textZoom() / 100, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(search_);
    column->addWidget(nobody_);
    column->addWidget(list_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel_);
    buttons->addStretch();
    buttons->addWidget(pick_);
    column->addLayout(buttons);
    cancel_->setAutoDefault(false);
    pick_->setDefault(true);
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &PickClientDialog::find);
    connect(list_, &QListView::doubleClicked, this, [this](const QModelIndex& index) { pick(index.row()); });
    connect(pick_, &QPushButton::clicked, this, [this] { pick(list_->currentIndex().row()); });
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    search_->setFocus();
}

void PickClientDialog::retranslate() {
    setWindowTitle(tr("Choose a client"));
    title_->setText(tr("Which client is the same person?"));
    search_->setPlaceholderText(tr("Search name, phone, birth date, town"));
    search_->setAccessibleName(tr("Search clients"));
    list_->setAccessibleName(tr("Clients"));
    nobody_->setText(tr("Nobody is found."));
    cancel_->setText(tr("&Cancel"));
    pick_->setText(tr("Co&mpare the files"));
    find();
}

void PickClientDialog::find() {
    attempt(this, [this] {
        found_ = workspace_.search.find(search_->text(), most + 1);
        std::erase(found_, but_);
        if (found_.size() > std::size_t(most))
            found_.resize(std::size_t(most));
        std::vector<ListItem> items;
        for (const ClientLine& line : clientLines(workspace_.editor.database(), found_)) {
            Client client;
            client.firstName = line.firstName;
            client.lastName = line.lastName;
            QStringList detail;
            if (line.birthDate)
                detail << tr("born %1").arg(interfaceWords().day(*line.birthDate));
            detail << line.town << line.phone;
            detail.removeAll(QString());
            items.push_back({.title = MergeWords::nameOf(client),
                             .detail = detail.join(u" · "_s),
                             .remark = {},
                             .iconName = {},
                             .person = line.id.value});
        }
        list_->setItems(items);
        if (!items.empty())
            list_->setCurrentIndex(list_->model()->index(0, 0));
    });
    nobody_->setVisible(found_.empty());
    pick_->setEnabled(!found_.empty());
}

void PickClientDialog::pick(int row) {
    if (row < 0 || row >= int(found_.size()))
        return;
    const Id<Client> client = found_[std::size_t(row)];
    accept();
    emit picked(client);
}

/// The list is walked without leaving the search.
bool PickClientDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            list_->stepBy(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PickClientDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
