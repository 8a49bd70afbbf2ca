// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ownfieldscard.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/itemlist.h"
#include "ui/preferences/ownfielddialog.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

OwnFieldsCard::OwnFieldsCard(Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      about_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      list_(new ItemList),
      new_(new Button({}, Button::Kind::Plain, u"add"_s)),
      up_(new Button({}, Button::Kind::Ghost, u"chevron-up"_s)),
      down_(new Button({}, Button::Kind::Ghost, u"chevron-down"_s)) {
    list_->setFitted(/*fitted=*/true);
    setSpread(ItemList::inset);
    about_->setContentsMargins(ItemList::inset, 0, ItemList::inset, 0);
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(ItemList::inset, 4, ItemList::inset, 0);
    acts->setSpacing(8);
    acts->addWidget(new_);
    acts->addStretch();
    acts->addWidget(up_);
    acts->addWidget(down_);
    body()->addWidget(about_);
    body()->addWidget(list_);
    body()->addLayout(acts);
    for (QPushButton* button : {new_, up_, down_})
        setChanges(button, Changes::Records);
    connect(list_, &ItemList::chosen, this, &OwnFieldsCard::open);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OwnFieldsCard::showActs);
    connect(new_, &QPushButton::clicked, this, &OwnFieldsCard::add);
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    retranslate();
}

void OwnFieldsCard::refresh() {
    fields_ = ownFields(workspace_.editor.database());
    std::vector<ListItem> items;
    for (const CustomField& field : fields_) {
        ListItem item;
        item.iconName = u"list"_s;
        item.title = field.name;
        const QString choices = choicesOf(field).join(u", "_s);
        item.detail = field.type == FieldType::Choice
                          ? tr("%1: %2", "kind of field, its choices").arg(OwnFieldDialog::type(field.type), choices)
                          : OwnFieldDialog::type(field.type);
        items.push_back(item);
    }
    list_->setItems(items);
    list_->setVisible(!items.empty());
    showActs();
}

void OwnFieldsCard::showActs() {
    const int row = list_->currentIndex().row();
    for (QPushButton* button : {up_, down_})
        button->setVisible(fields_.size() > 1);
    up_->setEnabled(row > 0);
    down_->setEnabled(row >= 0 && row + 1 < int(fields_.size()));
}

void OwnFieldsCard::add() {
    CustomField field;
    field.id = Id<CustomField>::make();
    field.sort = fields_.empty() ? 1 : fields_.back().sort + 1;
    (new OwnFieldDialog(workspace_, field, window()))->open();
}

void OwnFieldsCard::open(int row) {
    if (row >= 0 && row < int(fields_.size()))
        (new OwnFieldDialog(workspace_, fields_[std::size_t(row)], window()))->open();
}

void OwnFieldsCard::move(int by) {
    const int from = list_->currentIndex().row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(fields_.size()))
        return;
    std::vector<CustomField> moved = fields_;
    std::swap(moved[std::size_t(from)], moved[std::size_t(to)]);
    const bool done = attempt(this, [&] {
        workspace_.editor.apply(reordered(moved), tr("order of your own fields"), SettingsPlace{});
        refresh();
    });
    if (done)
        list_->setCurrentIndex(list_->model()->index(to, 0));
}

void OwnFieldsCard::retranslate() {
    setTitle(tr("Fields of your own"));
    about_->setText(
        tr("What you ask about every client and the program does not. It stands at the end of their form."));
    list_->setAccessibleName(tr("Fields of your own"));
    new_->setText(tr("Ne&w field…"));
    up_->setToolTip(tr("Earlier in the form"));
    up_->setAccessibleName(tr("Earlier in the form"));
    down_->setToolTip(tr("Later in the form"));
    down_->setAccessibleName(tr("Later in the form"));
    attempt(this, [this] { refresh(); });
}

void OwnFieldsCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

}  // namespace reliefbook
