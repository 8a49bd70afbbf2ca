// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionheader.h"

#include "ui/controls/avatar.h"
#include "ui/controls/button.h"
#include "ui/controls/elidedtext.h"
#include "ui/sessions/sessionwords.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

SessionHeader::SessionHeader(const Ways& ways, QMenu* menu, QWidget* parent)
    : QWidget(parent),
      avatar_(new Avatar(44)),
      client_(new Button({}, Button::Kind::Ghost)),
      about_(new ElidedText({}, type::secondary, Tone::Text2)),
      last_(new Button({}, Button::Kind::Ghost, u"chevron-left"_s)),
      next_(new Button({}, Button::Kind::Ghost, u"chevron-right"_s)),
      more_(new Button({}, Button::Kind::Plain, u"more"_s)),
      done_(new Button({}, Button::Kind::Primary, u"check"_s)) {
    client_->setFont(uiFont(type::name, QFont::DemiBold));
    more_->setMenu(menu);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(client_, 0, Qt::AlignLeft);
    names->addWidget(about_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(avatar_);
    layout->addLayout(names, 1);
    for (QPushButton* button : {last_, next_, more_, done_})
        layout->addWidget(button);

    connect(client_, &QPushButton::clicked, this, &SessionHeader::clientWanted);
    follow(last_, ways.last);
    follow(next_, ways.next);
    follow(done_, ways.done);
    connect(ways.done, &QAction::changed, done_, [this, ways] { done_->setText(ways.done->text()); });
}

void SessionHeader::follow(QPushButton* button, QAction* action) {
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        const QString says = QString(action->text()).remove(u'&');
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(says);
        button->setToolTip(filled(tr("%1 (%2)", "what a button does (its key)"),
                                  {says, action->shortcut().toString(QKeySequence::NativeText)}));
    });
}

void SessionHeader::setSession(const SessionSheet& sheet) {
    const Session& session = sheet.records.session;
    const QString name = SessionWords::clientName(sheet.client);
    avatar_->setPerson(name, sheet.client.id.value);
    client_->setText(QString(name).replace(u'&', u"&&"_s));
    client_->setAccessibleName(filled(tr("Client file of %1"), {name}));
    // Under the name's first letter, not under the button's edge.
    const int inset = (client_->sizeHint().width() - client_->fontMetrics().horizontalAdvance(name)) / 2;
    about_->setContentsMargins(inset, 0, 0, 0);
    about_->setText(sheet.course ? filled(tr("%1 · %2", "course · day and time"),
                                          {sheet.course->title, SessionWords::dayAndTime(session)})
                                 : filled(tr("Without a course · %1"), {SessionWords::dayAndTime(session)}));
}

std::vector<QWidget*> SessionHeader::order() const { return {client_, last_, next_, more_, done_}; }

void SessionHeader::retranslate() {
    more_->setText(tr("Ac&tions"));
    client_->setToolTip(tr("Open the client's file"));
}

}  // namespace reliefbook
