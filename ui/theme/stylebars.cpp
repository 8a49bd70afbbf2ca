// SPDX-License-Identifier: GPL-3.0-or-later
// Scroll bars, sliders, progress bars, tabs.
#include "ui/theme/contrast.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace reliefbook {

namespace {

void paintScrollBar(const QStyleOptionSlider& bar, const QRect& slider, QPainter& painter) {
    if (bar.maximum <= bar.minimum || !slider.isValid())
        return;
    const bool upright = bar.orientation == Qt::Vertical;
    const bool active = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) &&
                        (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const double thin = active ? 2 : 3;
    const QRectF area =
        upright ? QRectF(slider).adjusted(thin, 2, -thin, -2) : QRectF(slider).adjusted(2, thin, -2, -thin);
    paintBox(painter, area, active ? theme().control : mixed(theme().control, theme().surface, 0.4), {}, 4);
}

void paintSlider(const QStyleOptionSlider& slider, const QRect& groove, const QRect& handle, QPainter& painter) {
    const Theme& colours = theme();
    const bool enabled = slider.state & QStyle::State_Enabled;
    const bool across = slider.orientation == Qt::Horizontal;
    const QPointF at = QRectF(handle).center();
    QRectF line = across ? QRectF(groove.left() + 4, at.y() - 2, groove.width() - 8, 4)
                         : QRectF(at.x() - 2, groove.top() + 4, 4, groove.height() - 8);
    paintBox(painter, line, enabled ? colours.control : colours.border, {}, 2);
    QRectF done = line;
    if (across)
        slider.upsideDown ? done.setLeft(at.x()) : done.setRight(at.x());
    else
        slider.upsideDown ? done.setTop(at.y()) : done.setBottom(at.y());
    paintBox(painter, done, enabled ? colours.accent : colours.control, {}, 2);
    const bool active = enabled && (slider.activeSubControls & QStyle::SC_SliderHandle) &&
                        (slider.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const double radius = 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (active || keyboardFocus(slider.state)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentSoft);
        painter.drawEllipse(at, radius + 2, radius + 2);
    }
    painter.setPen(QPen(enabled ? colours.accent : colours.control, keyboardFocus(slider.state) ? 3 : 2));
    painter.setBrush(colours.surface);
    painter.drawEllipse(at, radius - 1, radius - 1);
    painter.restore();
}

void paintProgress(const QStyleOptionProgressBar& bar, QPainter& painter) {
    const Theme& colours = theme();
    const QRectF groove = bar.rect;
    if (bar.maximum > bar.minimum) {
        const double share =
            std::clamp((double(bar.progress) - bar.minimum) / (double(bar.maximum) - bar.minimum), 0.0, 1.0);
        if (share > 0)
            paintBox(
                painter,
                QRectF(groove.left(), groove.top(), std::max(groove.width() * share, groove.height()), groove.height()),
                bar.state & QStyle::State_Enabled ? colours.accent : colours.control, {}, groove.height() / 2);
        return;
    }
    // Nobody knows how long: a piece that goes to and fro, and asks to be painted again while it is seen.
    static const QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    const double phase = double(clock.elapsed() % 2400) / 2400;
    const double way = (1 - std::cos(phase * 2 * 3.14159265)) / 2;
    const double piece = groove.width() * 0.3;
    paintBox(painter, QRectF(groove.left() + (groove.width() - piece) * way, groove.top(), piece, groove.height()),
             colours.accent, {}, groove.height() / 2);
    if (auto* widget = qobject_cast<QWidget*>(bar.styleObject); widget && widget->isVisible())
        QTimer::singleShot(33, widget, [widget] { widget->update(); });
}

void paintTabLabel(const QStyleOptionTab& tab, QPainter& painter, bool underlined) {
    const Theme& colours = theme();
    const bool enabled = tab.state & QStyle::State_Enabled;
    const bool chosen = tab.state & QStyle::State_Selected;
    painter.save();
    QFont font = painter.font();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int icon = tab.icon.isNull() ? 0 : zoomed(18) + 8;
    const int text = metrics.size(Qt::TextShowMnemonic, tab.text).width();
    int x = tab.rect.left() + std::max(8, (tab.rect.width() - icon - text) / 2);
    if (icon > 0)
        tab.icon.paint(&painter, QRect(x, tab.rect.top(), zoomed(18), tab.rect.height()), Qt::AlignCenter,
                       enabled ? QIcon::Normal : QIcon::Disabled);
    x += icon;
    const int room = tab.rect.right() - 6 - x;
    painter.setPen(!enabled ? colours.control : chosen ? colours.accentText : colours.text2);
    painter.drawText(QRect(x, tab.rect.top(), room, tab.rect.height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine |
                                      (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic)),
                     metrics.elidedText(tab.text, Qt::ElideRight, room, Qt::TextShowMnemonic));
    painter.restore();
}

}  // namespace

bool Style::paintBar(ControlElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    switch (element) {
        case CE_ScrollBarAddLine:
        case CE_ScrollBarSubLine:
        case CE_ScrollBarAddPage:
        case CE_ScrollBarSubPage: return true;
        case CE_ProgressBar:  // Qt would ask Fusion where its parts are
            if (bar) {
                QStyleOptionProgressBar part(*bar);
                for (const auto& [inner, place] : {std::pair{CE_ProgressBarGroove, SE_ProgressBarGroove},
                                                   std::pair{CE_ProgressBarContents, SE_ProgressBarContents},
                                                   std::pair{CE_ProgressBarLabel, SE_ProgressBarLabel}}) {
                    part.rect = subElementRect(place, bar, widget);
                    if (inner != CE_ProgressBarLabel || bar->textVisible)
                        proxy()->drawControl(inner, &part, &painter, widget);
                }
            }
            return true;
        case CE_ProgressBarGroove:
            paintBox(painter, option.rect, theme().surface2, theme().border, option.rect.height() / 2.0);
            return true;
        case CE_ProgressBarContents:
            if (bar)
                paintProgress(*bar, painter);
            return true;
        case CE_ProgressBarLabel:
            if (bar && bar->maximum > bar->minimum) {
                painter.setPen(option.state & State_Enabled ? theme().text2 : theme().control);
                painter.drawText(option.rect, Qt::AlignVCenter | Qt::AlignRight, bar->text);
            }
            return true;
        default: return false;
    }
}

bool Style::paintBar(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                     const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!slider)
        return false;
    if (control == CC_ScrollBar) {
        paintScrollBar(*slider, subControlRect(control, &option, SC_ScrollBarSlider, widget), painter);
        return true;
    }
    if (control == CC_Slider) {
        if (slider->tickPosition != 0 && (option.subControls & SC_SliderTickmarks)) {
            QStyleOptionSlider ticks(*slider);
            ticks.subControls = SC_SliderTickmarks;
            QProxyStyle::drawComplexControl(control, &ticks, &painter, widget);
        }
        paintSlider(*slider, subControlRect(control, &option, SC_SliderGroove, widget),
                    subControlRect(control, &option, SC_SliderHandle, widget), painter);
        return true;
    }
    return false;
}

bool Style::paintTab(ControlElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (!tab)
        return false;
    if (element == CE_TabBarTabLabel) {
        paintTabLabel(*tab, painter, proxy()->styleHint(SH_UnderlineShortcut, &option, widget));
        return true;
    }
    if (element != CE_TabBarTabShape)
        return false;
    const QRectF area = option.rect;
    if (option.state & State_Selected)
        paintBox(painter, QRectF(area.left() + 8, area.bottom() - 3, area.width() - 16, 3), theme().accent, {}, 1.5);
    else if ((option.state & State_MouseOver) && (option.state & State_Enabled))
        painter.fillRect(QRectF(area.left() + 8, area.bottom() - 2, area.width() - 16, 2), theme().border);
    if (keyboardFocus(option.state) && (option.state & State_Selected))
        paintRing(painter, area.adjusted(3, 4, -3, -5), 5);
    return true;
}

}  // namespace reliefbook
