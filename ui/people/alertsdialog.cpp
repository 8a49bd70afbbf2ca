// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alertsdialog.h"

#include "core/base/clock.h"
#include "core/practice/alertread.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/people/alertdialog.h"
#include "ui/people/peoplewords.h"
#include "ui/shell/attempt.h"
#include "ui/undo/editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

AlertsDialog::AlertsDialog(Workspace& workspace, Id<Client> client, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      client_(client),
      title_(new Text({}, type::pane)),
      list_(new ItemList),
      empty_(new EmptyState(u"warning"_s)),
      new_(new Button({}, Button::Kind::Primary, u"add"_s)),
      close_(new Button({}, Button::Kind::Ghost)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(QSize(620, 440) * textZoom() / 100);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 22);
    column->setSpacing(12);
    column->addWidget(title_);
    column->addWidget(list_, 1);
    column->addWidget(empty_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close_);
    buttons->addStretch();
    buttons->addWidget(new_);
    column->addLayout(buttons);
    for (QPushButton* button : {new_, close_})
        button->setAutoDefault(false);
    setChanges(new_, Changes::Records);
    connect(list_, &ItemList::chosen, this, &AlertsDialog::edit);
    connect(new_, &QPushButton::clicked, this, &AlertsDialog::add);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(&workspace_.editor.practice(), &Practice::changed, this, &AlertsDialog::read);
    retranslate();
}

void AlertsDialog::read() {
    attempt(this, [this] { alerts_ = alertsOf(workspace_.editor.database(), client_); });
    const Role role = workspace_.editor.practice().user().role;
    const QDate day = today();
    std::vector<ListItem> items;
    for (const ClientAlert& alert : alerts_) {
        ListItem item;
        item.iconName =
            alert.kind == AlertKind::Medical || alert.kind == AlertKind::Screening ? u"warning"_s : u"info"_s;
        item.title =
            mayRead(role, alert.kind) ? alert.text.section(u'\n', 0, 0).left(200) : tr("Only for therapists to read");
        QStringList detail{PeopleWords::title(alert.kind), PeopleWords::days(alert)};
        if (alert.acknowledge)
            detail << tr("has to be confirmed");
        detail.removeAll(QString());
        item.detail = detail.join(u" · "_s);
        if (!holdsOn(alert, day))
            item.remark = alert.fromDay && *alert.fromDay > day ? tr("Not yet") : tr("Over");
        items.push_back(item);
    }
    list_->setItems(items);
    list_->setVisible(!items.empty());
    empty_->setVisible(items.empty());
}

void AlertsDialog::edit(int row) {
    if (row < 0 || row >= int(alerts_.size()))
        return;
    const ClientAlert& alert = alerts_[std::size_t(row)];
    const Role role = workspace_.editor.practice().user().role;
    if (mayRead(role, alert.kind) && mayEnter(role, alert.kind))
        (new AlertDialog(workspace_, alert, this))->open();
}

void AlertsDialog::add() { (new AlertDialog(workspace_, client_, this))->open(); }

void AlertsDialog::retranslate() {
    setWindowTitle(tr("Alerts"));
    title_->setText(tr("Alerts"));
    list_->setAccessibleName(tr("Alerts"));
    empty_->setTitle(tr("No alert"));
    empty_->setText(tr("What has to be seen before anything else is done for this client, such as a pacemaker."));
    new_->setText(tr("&New alert…"));
    close_->setText(tr("&Close"));
    read();
}

void AlertsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
