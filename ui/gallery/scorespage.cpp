// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/avatar.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/keyfigure.h"
#include "ui/controls/painscale.h"
#include "ui/controls/sparkline.h"
#include "ui/gallery/pages.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

namespace {

QWidget* scales() {
    auto* card = new Card(u"Pain scale"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(14);
    struct Case {
        QString name;
        std::optional<double> value;
        PainScale::State state = PainScale::State::Scored;
        bool enabled = true;
    };
    int at = 0;
    for (const Case& one :
         {Case{u"Pain &before, right shoulder"_s, 4}, Case{u"A half"_s, 6.5}, Case{u"Ten"_s, 10},
          Case{u"Open"_s, {}, PainScale::State::Open}, Case{u"Not asked"_s, {}, PainScale::State::NotAsked},
          Case{u"Declined"_s, {}, PainScale::State::Declined}, Case{u"Signed"_s, 3, PainScale::State::Scored, false},
          Case{u"Imported"_s, 2.7}}) {
        auto* scale = new PainScale;
        scale->setValue(one.value);
        if (one.state != PainScale::State::Scored)
            scale->setState(one.state);
        scale->setEnabled(one.enabled);
        grid->addWidget(labelled(one.name, scale), at / 2, at % 2);
        ++at;
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget* figures() {
    auto* card = new Card(u"Current course"_s, new Text(u"Since 13 May"_s, type::caption, Tone::Text3));
    auto* line = new QHBoxLayout;
    line->setSpacing(32);
    struct Figure {
        QString caption, figure, remark;
        Tone tone;
    };
    for (const Figure& one : {Figure{u"Pain at first visit"_s, u"7 / 10"_s, u"13 May 2025"_s, Tone::Text2},
                              Figure{u"Lasting change"_s, u"−3 points"_s, u"43 % less, above 30 %"_s, Tone::Ok},
                              Figure{u"Sessions"_s, u"6 of 8"_s, u"Next: Tue 10 June"_s, Tone::Text2}}) {
        auto* figure = new KeyFigure(one.caption);
        figure->setFigure(one.figure);
        figure->setRemark(one.remark, one.tone);
        line->addWidget(figure);
    }
    line->addStretch();
    card->body()->addLayout(line);
    auto* bars = new QHBoxLayout;
    bars->setSpacing(24);
    for (const PainPair& pair : {PainPair{7, 3}, PainPair{4, 3.5}, PainPair{5, 5}, PainPair{10, 0}, PainPair{6, {}},
                                 PainPair{{}, 2}, PainPair{}}) {
        auto* bar = new PainBar;
        bar->setScores(pair);
        bars->addWidget(bar);
    }
    card->body()->addLayout(bars);
    auto* lines = new QHBoxLayout;
    for (const std::vector<PainPair>& scores : {std::vector<PainPair>{{7, 5}, {7, 6}, {6, 4}, {{}, 3}, {5, 3}, {4, 3}},
                                                std::vector<PainPair>{{6, 2}}, std::vector<PainPair>{}}) {
        auto* line2 = new Sparkline;
        line2->setScores(scores);
        line2->setFixedWidth(140);
        lines->addWidget(line2);
    }
    lines->addStretch();
    card->body()->addLayout(lines);
    card->body()->addStretch();
    return card;
}

QWidget* people() {
    auto* card = new Card(u"People"_s, new Button(u"All clients"_s, Button::Kind::Ghost, u"forward"_s));
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    qint64 id = 0;
    for (const QString& name : {u"Marija Kovačević"_s, u"Jonas Petrauskas"_s, u"Олена Шевченко"_s, u"Ђорђе Љубичић"_s,
                                u"Þóra Jónsdóttir"_s, u"Cher"_s}) {
        auto* avatar = new Avatar(id % 2 ? 40 : 56);
        avatar->setPerson(name, id++);
        line->addWidget(avatar);
    }
    line->addStretch();
    card->body()->addLayout(line);
    return card;
}

}  // namespace

QWidget* scoresPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 14, 14, 14);
    column->setSpacing(14);
    column->addWidget(scales());
    auto* cards = new QHBoxLayout;
    cards->setSpacing(14);
    cards->addWidget(figures(), 3);
    auto* right = new QVBoxLayout;
    right->setSpacing(14);
    right->addWidget(people());
    auto* empty = new Card;
    auto* state = new EmptyState(u"clients"_s);
    state->setTitle(u"No clients yet"_s);
    state->setText(u"Everyone you treat is kept here, with every session."_s);
    state->setAction(u"&New client"_s);
    empty->body()->addWidget(state);
    right->addWidget(empty);
    cards->addLayout(right, 2);
    column->addLayout(cards);
    auto* info = new Banner(Banner::Kind::Info, u"This is the demo practice"_s,
                            u"Its clients are invented. Nothing you do here is kept."_s);
    info->setAction(u"&Leave it"_s);
    auto* danger = new Banner(Banner::Kind::Danger, u"The practice file could not be written"_s,
                              u"The disk is full. What you typed is still here; make room and it will be saved."_s);
    danger->setAction(u"Try &again"_s);
    auto* warn = new Banner(Banner::Kind::Warn, u"Pain after is not recorded"_s,
                            u"You can sign the note now and add it later."_s);
    warn->setClosable(/*closable=*/true);
    auto* ok = new Banner(Banner::Kind::Ok, {}, u"Backed up and verified today at 18:02."_s);
    for (Banner* banner : {info, ok, warn, danger})
        column->addWidget(banner);
    column->addStretch();
    return page;
}

}  // namespace reliefbook::gallery
