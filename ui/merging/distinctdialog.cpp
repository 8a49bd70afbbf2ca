// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/distinctdialog.h"

#include "core/practice/clientread.h"
#include "core/practice/duplicates.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/merging/mergewords.h"
#include "ui/shell/attempt.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

DistinctDialog::DistinctDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      title_((new Text({}, type::pane))->wrapped()),
      about_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      list_(new ItemList),
      compare_(new Button),
      close_(new Button({}, Button::Kind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(QSize(560, 460) * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(about_);
    column->addWidget(list_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(compare_);
    buttons->addStretch();
    buttons->addWidget(close_);
    column->addLayout(buttons);
    for (QPushButton* button : {compare_, close_})
        button->setAutoDefault(false);
    setChanges(compare_, Changes::Records);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { compare_->setEnabled(list_->currentIndex().isValid()); });
    connect(compare_, &QPushButton::clicked, this, &DistinctDialog::takeBack);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    read();
    list_->setFocus();
}

void DistinctDialog::read() {
    attempt(this, [this] {
        pairs_.clear();
        std::vector<ListItem> items;
        for (const DistinctClients& one : distinctClients(workspace_.editor.database())) {
            const auto lines = clientLines(workspace_.editor.database(), {one.client, one.otherClient});
            if (lines.size() < 2)
                continue;
            items.push_back(
                {.title = MergeWords::pair(lines[0], lines[1]),
                 .detail = tr("said on %1", "a day")
                               .arg(interfaceWords().day(localDay(one.createdAt, offsetMinutesAt(one.createdAt)))),
                 .remark = {},
                 .iconName = u"clients"_s,
                 .person = 0});
            pairs_.push_back(one);
        }
        list_->setItems(items);
        if (!items.empty())
            list_->setCurrentIndex(list_->model()->index(0, 0));
    });
    compare_->setEnabled(list_->currentIndex().isValid());
}

void DistinctDialog::takeBack() {
    const int row = list_->currentIndex().row();
    if (row < 0 || row >= int(pairs_.size()))
        return;
    const DistinctClients pair = pairs_[std::size_t(row)];
    const bool done = attempt(this, [&] {
        workspace_.editor.apply({removal(pair)}, tr("comparing two clients after all"), DuplicatesPlace{});
    });
    if (!done)
        return;
    accept();  // first: two dialogs in each other's way
    emit compareWanted(pair.client, pair.otherClient);
}

void DistinctDialog::retranslate() {
    setWindowTitle(tr("Different people"));
    title_->setText(tr("Known to be different people"));
    about_->setText(tr("They are left out of the possible duplicates, however much they look alike."));
    list_->setAccessibleName(title_->text());
    compare_->setText(tr("Compare after &all…"));
    close_->setText(tr("&Close"));
}

void DistinctDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        read();
    }
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
