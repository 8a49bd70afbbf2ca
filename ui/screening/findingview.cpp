// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/findingview.h"

#include "ui/controls/badge.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/text.h"
#include "ui/screening/findingwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

FindingView::FindingView(HeldFinding held, QDate today, Acts acts, QWidget* parent)
    : QWidget(parent),
      held_(std::move(held)) {
    const Finding& finding = held_.finding;
    const bool isOpen = holdsOn(finding, today);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const bool isCleared = isClearedOn(held_, today);
    const QString asksFor = FindingWords::asksFor(held_, today);
    auto* badge = new Badge(asksFor, !isOpen ? Tone::Text2 : isCleared ? Tone::Ok : FindingWords::tone(finding.level));
    column->addWidget(badge, 0, Qt::AlignLeft);
    auto* title = (new Text(FindingWords::title(finding), type::body, isOpen ? Tone::Text : Tone::Text2))->wrapped();
    title->setWeight(QFont::DemiBold);
    column->addWidget(title);
    const QString advice = FindingWords::advice(finding);
    if (isOpen && !advice.isEmpty())
        column->addWidget((new Text(advice, type::secondary))->wrapped());
    const auto say = [column](const QString& fact) {
        column->addWidget((new Text(fact, type::secondary, Tone::Text2))->wrapped());
    };
    for (const QString& fact : FindingWords::state(finding, today))
        say(fact);
    for (const Clearance& note : held_.clearances) {
        column->addWidget(
            (new Text(FindingWords::note(note), type::secondary, isCleared ? Tone::Text : Tone::Text2))->wrapped());
        if (acts == Acts::Decide)
            column->addWidget(changeButton(note), 0, Qt::AlignLeft);
    }
    for (const FindingOverride& one : held_.overrides)
        say(FindingWords::inSpite(one));
    setAccessibleName((QStringList{asksFor, title->text()} + FindingWords::facts(held_, today)).join(u", "_s));

    if (acts == Acts::None)
        return;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(14);
    const auto add = [&](const QString& text) {
        auto* button = new Button(text, Button::Kind::Link);
        setChanges(button, Changes::Records);
        buttons->addWidget(button);
        return button;
    };
    if (isOpen && finding.level == Level::Clear) {  // no note makes a STOP pass
        note_ = add(tr("Doctor's note…"));
        connect(note_, &QPushButton::clicked, this, [this] { emit noteWanted(held_); });
    }
    if (acts == Acts::Decide) {
        close_ = add(finding.closedOn ? tr("Open again") : tr("No longer applies…"));
        close_->setVisible(isOpen || finding.closedOn || finding.openedOn > today);
        connect(close_, &QPushButton::clicked, this, [this] { emit closeWanted(held_); });
    }
    for (QPushButton* button : {note_, close_}) {
        if (button != nullptr)
            button->setAccessibleName(button->text().remove(u'…') + u": "_s + title->text());
    }
    buttons->addStretch();
    column->addLayout(buttons);
}

QPushButton* FindingView::changeButton(const Clearance& note) {
    auto* button = new Button(tr("Change the note…"), Button::Kind::Link);
    button->setAccessibleName(button->text().remove(u'…') + u": "_s + FindingWords::note(note));
    setChanges(button, Changes::Records);
    connect(button, &QPushButton::clicked, this, [this, note] { emit noteChangeWanted(held_, note); });
    changes_.push_back(button);
    return button;
}

}  // namespace reliefbook
