// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/relationscard.h"

#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/itemlist.h"
#include "ui/people/peoplewords.h"
#include "ui/people/relationdialog.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

ListItem itemOf(const Relation& relation) {
    ListItem item;
    QStringList detail;
    if (relation.client) {
        item.title = PeopleWords::name(*relation.client);
        item.person = relation.client->id.value;
        detail << (relation.client->mobile.isEmpty() ? relation.client->phoneHome : relation.client->mobile);
    } else {
        item.title = PeopleWords::name(*relation.contact);
        item.iconName = u"user"_s;
        detail << relation.contact->speciality << relation.contact->phone;
    }
    detail << relation.relation.note;
    detail.removeAll(QString());
    detail.prepend(relation.isFromThere ? PeopleWords::roleFromThere(relation.relation.role)
                                        : PeopleWords::role(relation.relation.role));
    item.detail = detail.join(u" · "_s);
    return item;
}

}  // namespace

RelationsCard::RelationsCard(Workspace& workspace, QWidget* parent)
    : Card({}, nullptr, parent),
      workspace_(workspace),
      list_(new ItemList),
      nobody_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      addButton_(new Button({}, Button::Kind::Ghost, u"add"_s)),
      new_(new QAction(icon(u"user"_s), {}, this)) {
    list_->setFitted(/*fitted=*/true);
    setSpread(ItemList::inset);
    addAction(static_cast<QWidget*>(addButton_));
    body()->addWidget(list_);
    nobody_->setContentsMargins(ItemList::inset, 0, ItemList::inset, 6);
    body()->addWidget(nobody_);
    setChanges(addButton_, Changes::Records);
    setChanges(new_, Changes::Records);
    connect(list_, &ItemList::chosen, this, &RelationsCard::open);
    connect(addButton_, &QPushButton::clicked, this, &RelationsCard::add);
    connect(new_, &QAction::triggered, this, &RelationsCard::add);
    retranslate();
}

void RelationsCard::setClient(Id<Client> client) {
    relations_ = relationsOf(workspace_.editor.database(), client);
    client_ = client;
    fill();
}

void RelationsCard::fill() {
    std::vector<ListItem> items;
    for (const Relation& relation : relations_)
        items.push_back(itemOf(relation));
    list_->setItems(items);
    list_->setVisible(!items.empty());
    nobody_->setVisible(items.empty());
}

void RelationsCard::add() { (new RelationDialog(workspace_, client_, window()))->open(); }

void RelationsCard::open(int row) {
    if (row < 0 || row >= int(relations_.size()))
        return;
    const Relation& relation = relations_[std::size_t(row)];
    if (relation.isFromThere)
        emit wanted(ClientPlace{relation.client->id, {}});
    else
        (new RelationDialog(workspace_, relation, window()))->open();
}

void RelationsCard::retranslate() {
    setTitle(tr("People around the client"));
    list_->setAccessibleName(tr("People around the client"));
    nobody_->setText(tr("Nobody yet. Here stand the guardian, whom to call in an emergency, the doctor, who pays."));
    addButton_->setText(tr("&Add somebody…"));
    new_->setText(tr("Add somebody around the client…"));
    fill();
}

void RelationsCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

}  // namespace reliefbook
