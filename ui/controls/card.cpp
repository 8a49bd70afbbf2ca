// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/card.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr qreal radius = 11;

}  // namespace

Card::Card(const QString& title, QWidget* action, QWidget* parent)
    : QFrame(parent),
      title_(new Text(title, type::cardTitle)),
      head_(new QHBoxLayout),
      body_(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 18);
    column->setSpacing(2);
    auto* head = new QWidget;  // of its own, so that it never grows
    head->setLayout(head_);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    head_->setContentsMargins(0, 0, 0, 0);
    head_->setSpacing(8);
    head_->addWidget(title_);
    head_->addStretch();
    column->addWidget(head);
    body_->setContentsMargins(0, 0, 0, 0);
    body_->setSpacing(10);
    column->addLayout(body_, 1);
    title_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (action)
        addAction(action);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    head_->parentWidget()->setHidden(title.isEmpty() && head_->count() <= 2);  // the title and the stretch
    setAccessibleName(title);
    arrangeHead();
}

/// As high as a button, whether there is one or not: the titles of cards beside each other stand on one line.
void Card::arrangeHead() {
    QWidget* head = head_->parentWidget();
    layout()->setContentsMargins(20 - spread_, head->isHidden() ? 16 : 8, 20 - spread_, 18);
    head_->setContentsMargins(spread_, 0, spread_, 0);
    head->setMinimumHeight(QFontMetrics(uiFont(type::body)).height() + 18);
}

void Card::setSpread(int pixels) {
    spread_ = pixels;
    arrangeHead();
}

void Card::addAction(QWidget* action) {
    head_->insertWidget(2, action);
    head_->parentWidget()->show();
    arrangeHead();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5);
    if (windowScheme() == Scheme::Light) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(16, 40, 45, 16));
        painter.drawRoundedRect(sheet.translated(0, 1.2), radius, radius);
    }
    painter.setPen(QPen(theme().border, 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(sheet, radius, radius);
}

void Card::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
    if (event->type() == QEvent::FontChange)
        arrangeHead();
}

}  // namespace reliefbook
