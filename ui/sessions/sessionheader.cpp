// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/sessionheader.h"

#include "ui/controls/avatar.h"
#include "ui/controls/button.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/menuplace.h"
#include "ui/controls/tiptext.h"
#include "ui/sessions/sessionwords.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int photo = 44;
constexpr int gap = 10;
constexpr int leastForAName = 160;

}  // namespace

SessionHeader::SessionHeader(const Ways& ways, QMenu* menu, QWidget* parent)
    : QWidget(parent),
      avatar_(new Avatar(photo)),
      client_(new Button({}, Button::Kind::Link)),
      about_(new ElidedText({}, type::secondary, Tone::Text2)),
      last_(new Button({}, Button::Kind::Ghost, u"chevron-left"_s)),
      next_(new Button({}, Button::Kind::Ghost, u"chevron-right"_s)),
      more_(new Button({}, Button::Kind::Plain, u"more"_s)),
      done_(new Button({}, Button::Kind::Primary, u"check"_s)) {
    client_->setFont(uiFont(type::name, QFont::DemiBold));
    client_->setMinimumWidth(leastForAName);
    more_->setMenu(menu);
    keepInWindow(menu, more_);

    about_->setContentsMargins(5, 0, 0, 0);  // under the name, which has that much of a button
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(client_, 0, Qt::AlignLeft);
    names->addWidget(about_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
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
    name_ = SessionWords::clientName(sheet.client);
    avatar_->setPerson(name_, sheet.client.id.value);
    client_->setAccessibleName(filled(tr("Client file of %1"), {name_}));
    fitName();
    about_->setText(sheet.course ? filled(tr("%1 · %2", "course · day and time"),
                                          {sheet.course->title, SessionWords::dayAndTime(session)})
                                 : filled(tr("Without a course · %1"), {SessionWords::dayAndTime(session)}));
}

/// A long name takes no more room than there is: the rest of the page would be pushed out of sight.
void SessionHeader::fitName() {
    int others = photo + 5 * gap;
    for (const QPushButton* button : {last_, next_, more_, done_})
        others += button->sizeHint().width();
    const QFontMetrics metrics = client_->fontMetrics();
    const int edges =
        client_->sizeHint().width() - metrics.horizontalAdvance(QString(client_->text()).replace(u"&&"_s, u"&"_s));
    const QString fitted = metrics.elidedText(name_, Qt::ElideRight, std::max(leastForAName, width() - others) - edges);
    client_->setToolTip(tipText(fitted == name_ ? tr("Open the client's file") : name_));
    client_->setText(QString(fitted).replace(u'&', u"&&"_s));
    // No wider than its text, which would stand in the middle of it and not over what is below.
    client_->setMinimumWidth(std::min(leastForAName, client_->sizeHint().width()));
    // Under the name's first letter, not under the button's edge.
    about_->setContentsMargins(edges / 2, 0, 0, 0);
}

void SessionHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitName();
}

std::vector<QWidget*> SessionHeader::order() const { return {client_, last_, next_, more_, done_}; }

void SessionHeader::retranslate() {
    more_->setText(tr("Ac&tions"));
    fitName();
}

}  // namespace reliefbook
