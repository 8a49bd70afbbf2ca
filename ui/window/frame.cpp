// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/frame.h"

#include "ui/controls/tiptext.h"
#include "ui/theme/icons.h"
#include "ui/window/commands.h"
#include "ui/window/practiceview.h"
#include "ui/window/sidebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1240;

/// Where in the navigation a place belongs: a client's session is among the clients.
bool isAmongClients(const Place& place) {
    return std::holds_alternative<ClientsPlace>(place) || std::holds_alternative<ClientPlace>(place) ||
           std::holds_alternative<SessionPlace>(place) || std::holds_alternative<ReportPlace>(place) ||
           std::holds_alternative<HistoryPlace>(place) || std::holds_alternative<DuplicatesPlace>(place) ||
           std::holds_alternative<NotesPlace>(place);
}

/// What is reached from there.
bool isAboutSafety(const Place& place) {
    return std::holds_alternative<SafetyPlace>(place) || std::holds_alternative<BinPlace>(place) ||
           std::holds_alternative<AuditPlace>(place);
}

}  // namespace

Frame::Frame(Commands& commands, QWidget* parent)
    : QWidget(parent),
      commands_(commands),
      sidebar_(new Sidebar),
      today_(sidebar_->add(u"today"_s, Sidebar::Group::Top)),
      clients_(sidebar_->add(u"clients"_s, Sidebar::Group::Top)),
      directory_(sidebar_->add(u"user"_s, Sidebar::Group::Top)),
      safety_(sidebar_->add(u"safety"_s, Sidebar::Group::Bottom)),
      settings_(sidebar_->add(u"settings"_s, Sidebar::Group::Bottom)),
      help_(sidebar_->add(u"help"_s, Sidebar::Group::Bottom)),
      back_(new QToolButton),
      forward_(new QToolButton),
      find_(new QToolButton) {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar());
    column->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar_);
    row->addLayout(column, 1);
    connect(today_, &QAbstractButton::clicked, commands_.today, &QAction::trigger);
    connect(clients_, &QAbstractButton::clicked, commands_.clients, &QAction::trigger);
    connect(directory_, &QAbstractButton::clicked, commands_.directory, &QAction::trigger);
    connect(safety_, &QAbstractButton::clicked, commands_.safety, &QAction::trigger);
    connect(settings_, &QAbstractButton::clicked, commands_.settings, &QAction::trigger);
    connect(help_, &QAbstractButton::clicked, this, [this] {
        const QSize size = commands_.helpMenu()->sizeHint();
        commands_.helpMenu()->popup(help_->mapToGlobal(QPoint(0, -size.height() - 4)));
    });
    retranslate();
}

QWidget* Frame::topBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 8, 18, 0);
    row->setSpacing(4);
    for (QToolButton* button : {back_, forward_}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    back_->setDefaultAction(commands_.back);
    forward_->setDefaultAction(commands_.forward);
    row->addSpacing(6);
    row->addWidget(commands_.menuBar());
    row->addStretch();
    find_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    find_->setAutoRaise(true);
    find_->setIcon(icon(u"search"_s));
    connect(find_, &QToolButton::clicked, commands_.find, &QAction::trigger);
    row->addWidget(find_);
    for (QToolButton* button : {back_, forward_, find_})
        button->setFocusPolicy(Qt::TabFocus);
    return bar;
}

void Frame::setView(PracticeView* view, const QString& name) {
    view_ = view;
    sidebar_->setPractice(name);
    auto* column = static_cast<QVBoxLayout*>(layout()->itemAt(1)->layout());
    if (view != nullptr)
        column->insertWidget(1, view, 1000);
    update();
}

void Frame::setName(const QString& name) { sidebar_->setPractice(name); }

void Frame::update() {
    if (view_ == nullptr)
        return;
    const Place& place = view_->place();
    today_->setCurrent(std::holds_alternative<TodayPlace>(place));
    clients_->setCurrent(isAmongClients(place));
    directory_->setCurrent(std::holds_alternative<DirectoryPlace>(place));
    safety_->setCurrent(isAboutSafety(place));
    settings_->setCurrent(std::holds_alternative<SettingsPlace>(place));
    clients_->setVisible(view_->has(ClientsPlace{}));
    directory_->setVisible(view_->has(DirectoryPlace{}));
    safety_->setVisible(view_->has(SafetyPlace{}));
    settings_->setVisible(view_->has(SettingsPlace{}));
}

void Frame::resizeEvent(QResizeEvent* event) {
    sidebar_->setNarrow(width() < narrowBelow);
    QWidget::resizeEvent(event);
}

void Frame::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Frame::retranslate() {
    // By their keys (Ctrl+1), not by letters, which pages need.
    const auto name = [](QAbstractButton* button, const QString& text, const QAction* command) {
        const QString plain = QString(text).remove(u'&');
        button->setText(plain);
        button->setAccessibleName(plain);
        const QString key = command != nullptr ? command->shortcut().toString(QKeySequence::NativeText) : QString();
        button->setToolTip(tipText(key.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, key)));
    };
    name(today_, tr("&Today"), commands_.today);
    name(clients_, tr("&Clients"), commands_.clients);
    name(directory_, tr("&Directory"), commands_.directory);
    name(safety_, tr("Sa&fety"), commands_.safety);
    name(settings_, tr("&Settings"), commands_.settings);
    name(help_, tr("Hel&p"), nullptr);
    name(find_, tr("Find"), commands_.find);
    find_->setText(u"%1  %2"_s.arg(tr("Find"), commands_.find->shortcut().toString(QKeySequence::NativeText)));
}

}  // namespace reliefbook
