// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/controls/logo.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace reliefbook {

namespace {

constexpr int wide = 212;
constexpr int rail = 64;
constexpr int entryHeight = 40;

/// With the text, but not so far that the navigation takes the room of what one came for.
int scaled(int pixels) { return pixels * std::clamp(textZoom(), 100, 150) / 100; }
int iconSide() { return scaled(20); }

}  // namespace

SideButton::SideButton(QString iconName, QWidget* parent) : QAbstractButton(parent), icon_(std::move(iconName)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideButton::setCurrent(bool current) {
    if (current_ == current)
        return;
    current_ = current;
    describe();
    update();
}

void SideButton::setNarrow(bool narrow) {
    narrow_ = narrow;
    update();
}

QSize SideButton::sizeHint() const { return {rail - 24, std::max(entryHeight, fontMetrics().height() + 20)}; }

void SideButton::describe() { setAccessibleDescription(current_ ? tr("you are here") : QString()); }

void SideButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

void SideButton::focusInEvent(QFocusEvent* event) {
    byKeyboard_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                  event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

void SideButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    const QRectF area(rect());
    painter.setPen(Qt::NoPen);
    if (current_ || underMouse() || isDown()) {
        QColor ground = colours.sideHi;
        if (!current_)
            ground.setAlphaF(0.55F);
        painter.setBrush(ground);
        painter.drawRoundedRect(area, 8, 8);
    }
    if (current_) {
        painter.setBrush(colours.sideAccent);
        painter.drawRoundedRect(QRectF(0, 11, 3.5, height() - 22), 1.7, 1.7);
    }
    const int side = iconSide();
    const QRectF place(narrow_ ? (width() - side) / 2.0 : 14, (height() - side) / 2.0, side, side);
    const Tone tone = current_ ? Tone::SideActive : Tone::Side;
    paintIcon(painter, icon_, place, tone);
    if (!narrow_) {
        painter.setPen(colour(tone));
        painter.setFont(uiFont(type::body, current_ ? QFont::DemiBold : QFont::Medium));
        const int underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0
                                  ? Qt::TextShowMnemonic
                                  : Qt::TextHideMnemonic;
        painter.drawText(QRect(side + 24, 0, width() - side - 32, height()), Qt::AlignVCenter | underline, text());
    }
    if (hasFocus() && byKeyboard_) {
        painter.setPen(QPen(colours.sideActive, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8);
    }
}

Sidebar::Sidebar(QWidget* parent) : QWidget(parent), top_(new QVBoxLayout), bottom_(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 74, 12, 14);
    column->setSpacing(0);
    for (QVBoxLayout* group : {top_, bottom_})
        group->setSpacing(3);
    column->addLayout(top_);
    column->addStretch();
    column->addLayout(bottom_);
    fit();
}

void Sidebar::fit() { setFixedWidth(narrow_ ? rail : scaled(wide)); }

void Sidebar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Sidebar::setPractice(const QString& name) {
    practice_ = name;
    setToolTip({});
    update();
}

SideButton* Sidebar::add(const QString& iconName, Group group) {
    auto* entry = new SideButton(iconName);
    entry->setNarrow(narrow_);
    (group == Group::Top ? top_ : bottom_)->addWidget(entry);
    return entry;
}

void Sidebar::setNarrow(bool narrow) {
    if (narrow_ == narrow)
        return;
    narrow_ = narrow;
    fit();
    for (SideButton* entry : findChildren<SideButton*>())
        entry->setNarrow(narrow);
    update();
}

void Sidebar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    painter.fillRect(rect(), colours.side);
    if (windowScheme() == Scheme::Dark)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.border);
    paintLogo(painter, QRectF(narrow_ ? (rail - 30) / 2.0 : 20, 20, 30, 30));
    if (narrow_)
        return;
    painter.setPen(Qt::white);
    painter.setFont(uiFont(type::cardTitle, QFont::DemiBold));
    const QRect place(60, 14, width() - 72, 42);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(practice_, Qt::ElideRight, place.width()));
}

}  // namespace reliefbook
