// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorypage.h"

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/controls/searchfield.h"
#include "ui/people/contactdialog.h"
#include "ui/people/peoplewords.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

DirectoryPage::DirectoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent),
      search_(new SearchField),
      card_(new Card),
      list_(new ItemList),
      empty_(new EmptyState(u"user"_s)),
      addButton_(new Button({}, Button::Kind::Primary, u"add"_s)),
      new_(new QAction(icon(u"add"_s), {}, this)) {
    head_ = new PageHead({addButton_});
    list_->setFitted(/*fitted=*/true);
    card_->setSpread(ItemList::inset);
    card_->body()->addWidget(list_);
    card_->body()->addWidget(empty_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 14, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(search_);
    page->addWidget(card_);
    page->addStretch(1);
    for (QObject* act : std::initializer_list<QObject*>{addButton_, new_, empty_->actionButton()})
        setChanges(act, Changes::Records);
    connect(search_, &QLineEdit::textChanged, this, &DirectoryPage::fill);
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        if (shown_.size() == 1)
            open(0);
    });
    connect(list_, &ItemList::chosen, this, &DirectoryPage::open);
    connect(addButton_, &QPushButton::clicked, this, &DirectoryPage::add);
    connect(new_, &QAction::triggered, this, &DirectoryPage::add);
    connect(empty_, &EmptyState::activated, this, &DirectoryPage::add);
    setFocusProxy(search_);
    DirectoryPage::retranslate();
}

QString DirectoryPage::title() const { return tr("Directory"); }

QList<QAction*> DirectoryPage::pageActions() { return {new_}; }

void DirectoryPage::refresh() {
    contacts_ = directory(workspace().editor.database());
    fill();
}

void DirectoryPage::fill() {
    const QString typed = search_->text().trimmed();
    shown_.clear();
    std::vector<ListItem> items;
    for (std::size_t i = 0; i < contacts_.size(); ++i) {
        const Contact& contact = contacts_[i].contact;
        if (!matches(contact, typed))
            continue;
        ListItem item;
        item.title = PeopleWords::name(contact);
        item.iconName = u"user"_s;
        QStringList detail{PeopleWords::kind(contact.kind), contact.speciality,
                           contact.name.isEmpty() ? QString() : contact.organisation, contact.phone, contact.email};
        detail.removeAll(QString());
        item.detail = detail.join(u" · "_s);
        if (contacts_[i].clients > 0)
            item.remark = tr("%n client(s)", nullptr, contacts_[i].clients);
        items.push_back(item);
        shown_.push_back(i);
    }
    list_->setItems(items);
    list_->setVisible(!items.empty());
    empty_->setVisible(items.empty());
    empty_->setTitle(contacts_.empty() ? tr("Nobody yet") : tr("Nobody is called that"));
    empty_->setText(contacts_.empty()
                        ? tr("Here stand doctors, who refers clients, guardians and who pays: once for all clients.")
                        : tr("The directory is searched for names, places, organisations and telephone numbers."));
    empty_->setAction(tr("Enter a &new contact"));
}

void DirectoryPage::open(int row) {
    if (row >= 0 && row < int(shown_.size()))
        (new ContactDialog(workspace(), contacts_[shown_[std::size_t(row)]].contact, DirectoryPlace{}, this))->open();
}

/// What was searched for in vain is the name.
void DirectoryPage::add() {
    Contact contact;
    contact.id = Id<Contact>::make();
    contact.name = shown_.empty() ? search_->text().simplified() : QString();
    (new ContactDialog(workspace(), contact, DirectoryPlace{}, this))->open();
}

void DirectoryPage::retranslate() {
    head_->setTitle(tr("Directory"));
    head_->setText(tr("Doctors and others around your clients. What is changed here holds in every client's file."));
    search_->setPlaceholderText(tr("Search the directory"));
    search_->setAccessibleName(tr("Search the directory"));
    list_->setAccessibleName(tr("Directory"));
    addButton_->setText(tr("&New contact…"));
    new_->setText(tr("New contact…"));
    fill();
}

}  // namespace reliefbook
