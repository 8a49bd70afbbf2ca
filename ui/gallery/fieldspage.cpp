// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/calendar.h"
#include "ui/controls/card.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/searchfield.h"
#include "ui/gallery/pages.h"
#include "ui/gallery/posed.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace reliefbook::gallery {

using namespace Qt::StringLiterals;

namespace {

using PosedLine = Posed<QLineEdit, QStyleOptionFrame>;
using PosedCombo = Posed<QComboBox, QStyleOptionComboBox>;
using PosedSpin = Posed<QSpinBox, QStyleOptionSpinBox>;

const QStringList lengths{u"30 minutes"_s, u"45 minutes"_s, u"60 minutes"_s, u"90 minutes"_s};

QWidget* states() {
    auto* card = new Card(u"States"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    struct Pose {
        QString name;
        QStyle::State state;
        bool enabled = true, invalid = false, empty = false, readOnly = false;
    };
    int column = 0;
    for (const Pose& pose : {Pose{u"usual"_s, {}}, Pose{u"empty"_s, {}, true, false, true}, Pose{u"hovered"_s, hovered},
                             Pose{u"focused"_s, QStyle::State_HasFocus}, Pose{u"invalid"_s, {}, true, true},
                             Pose{u"read-only"_s, {}, true, false, false, true}, Pose{u"disabled"_s, {}, false}}) {
        auto* line = new PosedLine(pose.state, pose.empty ? QString() : u"Marija Kovačević"_s);
        line->setPlaceholderText(u"e.g. Marija"_s);
        line->setReadOnly(pose.readOnly);
        auto* combo = new PosedCombo(pose.state);
        combo->addItems(lengths);
        combo->setPlaceholderText(u"Choose"_s);
        combo->setCurrentIndex(pose.empty ? -1 : 2);
        auto* spin = new PosedSpin(pose.state);
        spin->setRange(0, 300);
        spin->setValue(60);
        spin->setReadOnly(pose.readOnly);
        auto* name = new Text(pose.name, type::caption, Tone::Text3);
        name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        grid->addWidget(name, 0, column);
        int at = 1;
        for (QWidget* field : std::initializer_list<QWidget*>{line, combo, spin}) {
            field->setEnabled(pose.enabled);
            field->setProperty("invalid", pose.invalid);
            grid->addWidget(field, at++, column);
        }
        ++column;
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget* kinds() {
    auto* card = new Card(u"Kinds"_s);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    auto* day = new QDateEdit(QDate(2025, 6, 10));
    day->setDisplayFormat(u"d MMM yyyy"_s);
    useCalendar(*day);
    auto* time = new QTimeEdit(QTime(14, 30));
    auto* number = new QDoubleSpinBox;
    number->setValue(3.5);
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems(lengths);
    auto* search = new SearchField;
    search->setPlaceholderText(u"Search name or phone"_s);
    auto* found = new SearchField;
    found->setText(u"mar"_s);
    auto* secret = new QLineEdit(u"passphrase"_s);
    secret->setEchoMode(QLineEdit::Password);
    auto* completed = new QLineEdit;
    completed->setPlaceholderText(u"type 4, for a list"_s);
    completed->setCompleter(new QCompleter(lengths, completed));
    int at = 0;
    for (QWidget* field :
         {labelled(u"&Date"_s, day), labelled(u"S&tarts"_s, time), labelled(u"&Number"_s, number),
          labelled(u"&Length, or any text"_s, editable), labelled(u"Searc&h"_s, search), labelled(u"Searched"_s, found),
          labelled(u"&Passphrase"_s, secret), labelled(u"C&ompleted"_s, completed)}) {
        grid->addWidget(field, at / 4, at % 4);
        ++at;
    }
    card->body()->addLayout(grid);
    auto* notes = new QTextEdit;
    notes->setPlaceholderText(u"What you found, what you did, how the client responded…"_s);
    notes->document()->setDocumentMargin(8);
    notes->setFixedHeight(92);
    auto* plain =
        new QPlainTextEdit(u"Upper trapezius right still tender at two points.\nSlept through four nights."_s);
    plain->document()->setDocumentMargin(8);
    plain->setFixedHeight(92);
    auto* shut = new QPlainTextEdit(u"A signed note can be read, not changed."_s);
    shut->setReadOnly(true);
    shut->document()->setDocumentMargin(8);
    shut->setFixedHeight(92);
    auto* texts = new QHBoxLayout;
    texts->setSpacing(14);
    for (QWidget* field : {labelled(u"&Notes"_s, notes), labelled(u"&Findings"_s, plain), labelled(u"Signed"_s, shut)})
        texts->addWidget(field);
    card->body()->addLayout(texts);
    card->body()->addWidget(new ElidedText(
        u"41 years · +381 64 555 0142 · Prefers email · Client since March 2025 · Physiotherapist sent her · Works at a desk"_s
        u" · Two children · Plays the violin · Swims on Thursdays"_s,
        type::secondary, Tone::Text2));
    return card;
}

}  // namespace

QWidget* fieldsPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 14, 14, 14);
    column->setSpacing(14);
    column->addWidget(states());
    column->addWidget(kinds());
    column->addStretch();
    return page;
}

}  // namespace reliefbook::gallery
