// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/badge.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/gallery/pages.h"
#include "ui/gallery/posed.h"
#include "ui/theme/icons.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

namespace {

using PosedButton = Posed<QPushButton, QStyleOptionButton>;
using PosedCheck = Posed<QCheckBox, QStyleOptionButton>;
using PosedRadio = Posed<QRadioButton, QStyleOptionButton>;
using PosedSlider = Posed<QSlider, QStyleOptionSlider>;

QWidget* pushButtons() {
    auto* card = new Card(u"Push buttons"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    struct Kind {
        QString name, icon, text;
        Tone tone;
    };
    const std::initializer_list<Kind> kinds = {{{}, u"print"_s, u"Report"_s, Tone::Text2},
                                               {u"primary"_s, u"add"_s, u"New session"_s, Tone::OnAccent},
                                               {u"ghost"_s, u"forward"_s, u"All sessions"_s, Tone::Accent},
                                               {u"danger"_s, u"delete"_s, u"Delete"_s, Tone::Danger},
                                               {u"chip"_s, {}, u"Swedish"_s, Tone::Text2},
                                               {u"link"_s, {}, u"What is this?"_s, Tone::Accent}};
    struct Pose {
        QString name;
        QStyle::State state;
        bool enabled = true, on = false;
    };
    const std::initializer_list<Pose> poses = {{u"usual"_s, {}},          {u"hovered"_s, hovered},
                                               {u"pressed"_s, pressed},   {u"focused by key"_s, focused},
                                               {u"on"_s, {}, true, true}, {u"disabled"_s, {}, false}};
    int column = 1;
    for (const Pose& pose : poses)
        grid->addWidget(new Text(pose.name, type::caption, Tone::Text3), 0, column++);
    int line = 1;
    for (const Kind& kind : kinds) {
        column = 0;
        grid->addWidget(new Text(kind.name.isEmpty() ? u"plain"_s : kind.name, type::caption, Tone::Text3), line,
                        column++);
        for (const Pose& pose : poses) {
            auto* button = new PosedButton(pose.state, kind.text);
            button->setProperty("kind", kind.name);
            button->setIcon(icon(kind.icon, kind.tone));
            button->setCheckable(pose.on || kind.name == u"chip");
            button->setChecked(pose.on);
            button->setEnabled(pose.enabled);
            grid->addWidget(button, line, column++, Qt::AlignLeft);
        }
        ++line;
    }
    grid->setColumnStretch(7, 1);
    card->body()->addLayout(grid);

    auto* menu = new QMenu(card);
    menu->addAction(icon(u"edit"_s), u"&Edit"_s)->setShortcut(QKeySequence(Qt::Key_F2));
    menu->addAction(icon(u"archive"_s), u"&Archive"_s);
    auto* withMenu = new Button(u"More"_s);
    withMenu->setMenu(menu);
    auto* tool = new QToolButton;
    tool->setIcon(icon(u"more"_s));
    tool->setAutoRaise(true);
    tool->setAccessibleName(u"More"_s);
    auto* toolText = new QToolButton;
    toolText->setText(u"Tool button"_s);
    toolText->setIcon(icon(u"filter"_s));
    toolText->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* toolMenu = new QToolButton;
    toolMenu->setText(u"With menu"_s);
    toolMenu->setMenu(menu);
    toolMenu->setPopupMode(QToolButton::InstantPopup);
    auto* iconOnly = new Button({}, Button::Kind::Ghost, u"close"_s);
    iconOnly->setAccessibleName(u"Close"_s);
    auto* iconPlain = new Button({}, Button::Kind::Plain, u"calendar"_s);
    iconPlain->setAccessibleName(u"Calendar"_s);
    card->body()->addLayout(row({withMenu, tool, toolText, toolMenu, iconOnly, iconPlain}));
    return card;
}

QWidget* choices() {
    auto* card = new Card(u"Choices"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    int line = 0;
    for (const auto& [pose, name] :
         {std::pair{QStyle::State(), u"usual"_s}, std::pair{hovered, u"hovered"_s},
          std::pair{focused, u"focused by key"_s}, std::pair{QStyle::State(), u"disabled"_s}}) {
        auto* off = new PosedCheck(pose, u"Home exercises"_s);
        auto* on = new PosedCheck(pose, u"Checked for bruising"_s);
        on->setChecked(true);
        auto* partly = new PosedCheck(pose, u"Some of them"_s);
        partly->setTristate(true);
        partly->setCheckState(Qt::PartiallyChecked);
        auto* radioOff = new PosedRadio(pose, u"Refer to doctor"_s);
        auto* radioOn = new PosedRadio(pose, u"Continue plan"_s);
        radioOn->setAutoExclusive(false);
        radioOn->setChecked(true);
        grid->addWidget(new Text(name, type::caption, Tone::Text3), line, 0);
        int column = 1;
        for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{off, on, partly, radioOff, radioOn}) {
            button->setDisabled(name == u"disabled");
            grid->addWidget(button, line, column++);
        }
        ++line;
    }
    grid->setColumnStretch(6, 1);
    card->body()->addLayout(grid);
    auto* chips = new FlowLayout;
    for (const QString& text :
         {u"Swedish"_s, u"Trigger point"_s, u"Myofascial"_s, u"Stretching"_s, u"Deep tissue"_s, u"Лимфна дренажа"_s}) {
        auto* chip = new Chip(text);
        chip->setChecked(text.size() == 10);
        chip->setEnabled(text != u"Deep tissue");
        chips->addWidget(chip);
    }
    card->body()->addLayout(chips);
    auto* badges = new FlowLayout;
    for (const auto& [text, tone] :
         {std::pair{u"New"_s, Tone::Ok}, std::pair{u"Unsigned"_s, Tone::Warn}, std::pair{u"Void"_s, Tone::Danger},
          std::pair{u"In a course"_s, Tone::Accent}, std::pair{u"Archived"_s, Tone::Text2}})
        badges->addWidget(new Badge(text, tone));
    card->body()->addLayout(badges);
    return card;
}

QWidget* measures() {
    auto* card = new Card(u"Sliders, progress, tabs, groups"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    int line = 0;
    for (const auto& pose : {QStyle::State(), hovered, focused}) {
        auto* slider = new PosedSlider(pose, Qt::Horizontal);
        slider->setValue(30 + 20 * line);
        slider->setAccessibleName(u"Slider"_s);
        grid->addWidget(slider, line++, 0);
    }
    auto* ticks = new QSlider(Qt::Horizontal);
    ticks->setTickPosition(QSlider::TicksBelow);
    ticks->setRange(0, 10);
    ticks->setValue(4);
    auto* off = new QSlider(Qt::Horizontal);
    off->setValue(40);
    off->setEnabled(false);
    grid->addWidget(ticks, line++, 0);
    grid->addWidget(off, line++, 0);
    line = 0;
    for (const int value : {0, 3, 45, 100}) {
        auto* bar = new QProgressBar;
        bar->setValue(value);
        grid->addWidget(bar, line++, 1);
    }
    auto* busy = new QProgressBar;
    busy->setRange(0, 0);
    grid->addWidget(busy, line++, 1);
    auto* upright = new QSlider(Qt::Vertical);
    upright->setValue(60);
    grid->addWidget(upright, 0, 2, 5, 1);
    auto* group = new QGroupBox(u"Paper"_s);
    auto* inside = new QVBoxLayout(group);
    inside->addWidget(new QRadioButton(u"A4"_s));
    inside->addWidget(new QRadioButton(u"Letter"_s));
    grid->addWidget(group, 0, 3, 5, 1);
    auto* optional = new QGroupBox(u"With letterhead"_s);
    optional->setCheckable(true);
    auto* inside2 = new QVBoxLayout(optional);
    inside2->addWidget(new QCheckBox(u"Logo"_s));
    inside2->addWidget(new QCheckBox(u"Address"_s));
    grid->addWidget(optional, 0, 4, 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    auto* tabs = new QTabBar;
    for (const QString& text : {u"Overview"_s, u"Sessions"_s, u"Intake"_s, u"Body"_s, u"Account"_s})
        tabs->addTab(text);
    tabs->setTabEnabled(4, false);
    tabs->setTabIcon(1, icon(u"session"_s));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    card->body()->addWidget(tabs);
    return card;
}

}  // namespace

QWidget* buttonsPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 14, 14, 14);
    column->setSpacing(14);
    column->addWidget(pushButtons());
    column->addWidget(choices());
    column->addWidget(measures());
    column->addStretch();
    return page;
}

}  // namespace reliefbook::gallery
