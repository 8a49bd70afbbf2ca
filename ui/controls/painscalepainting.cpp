// SPDX-License-Identifier: GPL-3.0-or-later
// How the pain scale looks; what it does is in painscale.cpp.
#include "ui/controls/painscale.h"
#include "ui/theme/appearance.h"
#include "ui/theme/contrast.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int cells = 11;
constexpr double margin = 3;  // room for the ring
constexpr double gap = 3;
constexpr double footGap = 6;
const QString half = u"+ ½"_s;

QFont footFont() { return uiFont(type::caption); }

double footHeight() { return std::ceil(QFontMetricsF(footFont()).height()) + 4; }

double buttonWidth(const QString& text) { return std::ceil(QFontMetricsF(footFont()).horizontalAdvance(text)) + 16; }

}  // namespace

double PainScale::cellHeight() const { return std::max(38.0, std::ceil(QFontMetricsF(font()).height()) + 20); }

QSize PainScale::sizeHint() const {
    return {cells * (40 * textZoom() / 100),
            static_cast<int>(2 * margin + cellHeight() + footGap - margin + footHeight())};
}

QSize PainScale::minimumSizeHint() const {
    // Room for a half in the weight of the mark.
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    const int cell = std::max(28, QFontMetrics(bold).horizontalAdvance(QLocale().toString(9.5)) + 4);
    return {cells * cell, sizeHint().height()};
}

QRectF PainScale::cell(int score) const {
    const double width = (this->width() - 2 * margin - (cells - 1) * gap) / cells;
    return {margin + score * (width + gap), margin, width, cellHeight()};
}

QRectF PainScale::halfButton() const {
    const double together = buttonWidth(half) + 6 + buttonWidth(state_ == State::Declined ? declined_ : notAsked_);
    return {std::round((width() - together) / 2), height() - footHeight(), buttonWidth(half), footHeight()};
}

QRectF PainScale::notAskedButton() const {
    const QRectF before = halfButton();
    return {before.right() + 6, before.top(), buttonWidth(state_ == State::Declined ? declined_ : notAsked_),
            footHeight()};
}

void PainScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCells(painter);
    if (state_ == State::Scored)
        paintMark(painter);
    if (hasFocus() && byKeyboard_) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(1, 1, width() - 2, cellHeight() + 2 * margin - 2), 8, 8);
    }
    paintFoot(painter);
}

void PainScale::paintCells(QPainter& painter) const {
    const Theme& colours = theme();
    const bool answerable = isEnabled() && (state_ == State::Open || state_ == State::Scored);
    QFont digits = font();
    digits.setWeight(QFont::Medium);
    painter.setFont(digits);
    for (int score = 0; score < cells; ++score) {
        const auto at = static_cast<std::size_t>(score);
        const QRectF area = cell(score);
        painter.setPen(Qt::NoPen);
        painter.setBrush(answerable ? colours.painRamp[at] : colours.surface2);
        painter.drawRoundedRect(area, 6, 6);
        if (isEnabled() && hovered_ == Hit{Spot::Cell, score}) {
            painter.setPen(QPen(colours.control, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 5.5, 5.5);
        }
        painter.setPen(answerable ? colours.painRampText[at] : isEnabled() ? colours.text3 : colours.control);
        const bool covered = value_ && *value_ != std::floor(*value_) && std::abs(*value_ - score) < 0.8;
        if (!covered)
            painter.drawText(area, Qt::AlignCenter, QLocale().toString(score));
    }
}

// The score there is: a ring around its cell and a bold figure; between two cells where it is a half.
void PainScale::paintMark(QPainter& painter) const {
    const Theme& colours = theme();
    const double score = *value_;
    const auto below = static_cast<std::size_t>(score);
    const std::size_t above = std::min(below + 1, std::size_t{cells - 1});
    const double share = score - std::floor(score);
    QRectF area = cell(static_cast<int>(below));
    area.translate((cell(static_cast<int>(above)).left() - area.left()) * share, 0);
    QColor ground = mixed(colours.painRamp[below], colours.painRamp[above], share);
    const QColor& one = colours.painRampText[below];
    const QColor& other = colours.painRampText[above];
    QColor ink = contrast(one, ground) >= contrast(other, ground) ? one : other;
    if (!isEnabled()) {
        ground = colours.surface2;
        ink = colours.text3;
    }
    if (share > 0) {  // over the two cells it lies between
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(area.adjusted(-3.5, -2, 3.5, 2), 8, 8);
    }
    painter.setPen(QPen(isEnabled() ? colours.text : colours.control, 2.5));
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(-1.25, -1.25, 1.25, 1.25), 7.5, 7.5);
    QFont figure = font();
    figure.setWeight(QFont::Bold);
    const QString text = QLocale().toString(score, 'g', 3);
    if (text.size() < 3)
        figure.setPointSizeF(figure.pointSizeF() + 2);
    painter.setFont(figure);
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter, text);
}

void PainScale::paintFoot(QPainter& painter) const {
    painter.setFont(footFont());
    const QFontMetricsF metrics(footFont());
    const QRectF first = halfButton();
    const QRectF last = notAskedButton();
    painter.setPen(isEnabled() ? theme().text3 : theme().control);
    // Where one of the ends would run into the buttons both give way: the colours say the same.
    const double room =
        isPlain_ ? width() / 2.0 - margin - 8 : std::min(first.left(), width() - last.right()) - margin - 8;
    if (std::max(metrics.horizontalAdvance(noPain_), metrics.horizontalAdvance(worst_)) <= room) {
        const QRectF foot(margin, first.top(), width() - 2 * margin, first.height());
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, noPain_);
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, worst_);
    }
    if (isPlain_)
        return;
    const bool halved = value_ && *value_ - std::floor(*value_) == 0.5;
    // Where nothing can be entered only what was answered stands there.
    if (!isReadOnly_)
        paintButton(painter, first, half, halved, hovered_.spot == Spot::Half);
    const bool declined = state_ == State::Declined;
    if (!isReadOnly_ || declined || state_ == State::NotAsked)
        paintButton(painter, last, declined ? declined_ : notAsked_, declined || state_ == State::NotAsked,
                    hovered_.spot == Spot::NotAsked);
}

void PainScale::paintButton(QPainter& painter, const QRectF& area, const QString& text, bool on, bool hovered) const {
    const Theme& colours = theme();
    const QRectF edge = area.adjusted(0.5, 0.5, -0.5, -0.5);
    if (on || (hovered && isEnabled())) {
        painter.setPen(on ? QPen(isEnabled() ? colours.accent : colours.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(on ? (isEnabled() ? colours.accentSoft : colours.surface2) : colours.surface2);
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
    }
    QFont font = footFont();
    font.setWeight(on ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(!isEnabled() ? colours.control : on ? colours.accentText : colours.text2);
    painter.drawText(area, Qt::AlignCenter, text);
}

}  // namespace reliefbook
