// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/alertbanners.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/practice/alertread.h"
#include "ui/controls/banner.h"
#include "ui/controls/changing.h"
#include "ui/people/alertdialog.h"
#include "ui/people/peoplewords.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/undo/editor.h"

#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 400;  // characters; the whole text stands where it is edited

Banner::Kind lookOf(AlertKind kind) {
    switch (kind) {
        case AlertKind::Medical: return Banner::Kind::Danger;
        case AlertKind::Screening: return Banner::Kind::Warn;
        case AlertKind::Personal:
        case AlertKind::Admin: break;
    }
    return Banner::Kind::Info;
}

QString shortened(const QString& text) { return text.size() <= mostShown ? text : text.first(mostShown) + u'…'; }

}  // namespace

AlertBanners::AlertBanners(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    hide();
}

void AlertBanners::setClient(Id<Client> client) {
    std::vector<ClientAlert> alerts = alertsHolding(workspace_.editor.database(), client, today());
    const Role role = workspace_.editor.practice().user().role;
    // What is shown already is not said again to a screen reader.
    if (client == client_ && alerts == alerts_ && role == role_)
        return;
    if (client != client_)
        unconfirmed_.clear();
    client_ = client;
    alerts_ = std::move(alerts);
    role_ = role;
    fill();
}

void AlertBanners::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

void AlertBanners::fill() {
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (QLayoutItem* item = column_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ClientAlert& alert : alerts_)
        add(alert);
    setVisible(!alerts_.empty());
    if (hadFocus && column_->count() > 0)
        static_cast<Banner*>(column_->itemAt(0)->widget())->actionButton()->setFocus();
}

void AlertBanners::add(const ClientAlert& alert) {
    auto* banner = new Banner(lookOf(alert.kind));
    const QString days = PeopleWords::days(alert);
    banner->setTitle(days.isEmpty()
                         ? PeopleWords::title(alert.kind)
                         : tr("%1, %2", "kind of alert, its days").arg(PeopleWords::title(alert.kind), days));
    column_->addWidget(banner);
    banner->show();  // at once, not with the next event
    if (!mayRead(role_, alert.kind)) {
        banner->setText(tr("Ask a therapist before anything is done for this client."));
        return;
    }
    banner->setText(shortened(alert.text));
    const bool confirms = unconfirmed_.contains(alert.id.value);
    banner->setAction(confirms ? tr("I have &read it") : mayEnter(role_, alert.kind) ? tr("Ed&it…") : QString());
    if (!confirms)
        setChanges(banner->actionButton(), Changes::Records);
    connect(banner, &Banner::activated, this, [this, alert, confirms] {
        if (confirms) {
            confirm(alert);
            fill();
        } else {
            (new AlertDialog(workspace_, alert, window()))->open();
        }
    });
}

void AlertBanners::askToConfirm() {
    unconfirmed_.clear();
    std::vector<ClientAlert> asked;
    for (const ClientAlert& alert : alerts_) {
        if (alert.acknowledge && mayRead(role_, alert.kind)) {
            asked.push_back(alert);
            unconfirmed_.insert(alert.id.value);
        }
    }
    const Id<Client> client = client_;
    for (const ClientAlert& alert : asked) {
        const QPointer<AlertBanners> that(this);
        const bool read = Dialogs::current().confirm(window(), PeopleWords::title(alert.kind), shortened(alert.text),
                                                     tr("I have &read it"));
        // At the lock the pages go while somebody is asked.
        if (that.isNull() || client_ != client)
            return;
        if (read)
            confirm(alert);
    }
    if (!asked.empty())
        fill();
}

/// Where it can't be noted the therapist goes on all the same, as with looking at the file.
void AlertBanners::confirm(const ClientAlert& alert) {
    unconfirmed_.remove(alert.id.value);
    try {
        workspace_.editor.practice().note(u"acknowledge"_s, {}, "alert", alert.id.value);
    } catch (const Error& error) {
        noteError(error);
    }
}

}  // namespace reliefbook
