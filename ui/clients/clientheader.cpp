// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientheader.h"

#include "ui/clients/clientwords.h"
#include "ui/controls/avatar.h"
#include "ui/controls/badge.h"
#include "ui/controls/button.h"
#include "ui/controls/elidedtext.h"
#include "ui/words/interfacewords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

ClientHeader::ClientHeader(QWidget* parent)
    : QWidget(parent),
      avatar_(new Avatar(56)),
      name_(new ElidedText({}, type::name)),
      facts_(new ElidedText({}, type::secondary, Tone::Text2)),
      archived_(new Badge),
      edit_(new Button({}, Button::Kind::Ghost, u"edit"_s)),
      report_(new Button({}, Button::Kind::Plain, u"report"_s)),
      session_(new Button({}, Button::Kind::Primary, u"add"_s)),
      more_(new Button({}, Button::Kind::Ghost, u"more"_s)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(avatar_);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->addWidget(name_, 1);
    first->addWidget(archived_);
    names->addLayout(first);
    names->addWidget(facts_);
    layout->addSpacing(4);
    layout->addLayout(names, 1);
    for (QPushButton* button : {edit_, report_, session_, more_})
        layout->addWidget(button);
    edit_->setCheckable(true);
    retranslate();
}

void ClientHeader::setClient(const Client& client) {
    client_ = client;
    const QString name = fullName(client);
    avatar_->setPerson(name, client.id.value);
    name_->setText(name);
    QStringList facts;
    if (!client.preferredName.isEmpty())
        facts << tr("called %1").arg(client.preferredName);
    facts << ageInWords(client.birthDate) << client.mobile << (client.mobile.isEmpty() ? client.phoneHome : QString())
          << client.email << client.city;
    facts.removeAll(QString());
    facts_->setText(facts.join(u" · "_s));
    facts_->setVisible(!facts.isEmpty());
    archived_->setVisible(client.archivedAt.has_value());
}

void ClientHeader::setPicture(const QImage& picture) { avatar_->setPicture(picture); }

void ClientHeader::retranslate() {
    edit_->setText(tr("&Edit"));
    edit_->setToolTip(tr("Edit name, birth date, contact"));
    report_->setText(tr("&Report"));
    session_->setText(tr("New &session"));
    more_->setToolTip(tr("More"));
    more_->setAccessibleName(tr("More to do with this client"));
    archived_->setText(tr("Archived"));
    setClient(client_);
}

}  // namespace reliefbook
