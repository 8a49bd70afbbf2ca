// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, trees, tables and their headers, pop-up lists, frames and lines.
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

// The ground of a row: rounded where it stands alone, without a seam where cells make up a row.
void paintRow(const QStyleOptionViewItem& item, QPainter& painter, const QWidget* widget) {
    const bool selected = item.state & QStyle::State_Selected;
    const bool hovered = (item.state & QStyle::State_Enabled) && (item.state & QStyle::State_MouseOver);
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (!selected && !hovered)
        return;
    const QColor ground = selected ? theme().accentSoft : theme().hover;
    const bool cells = qobject_cast<const QTableView*>(widget) || qobject_cast<const QTreeView*>(widget);
    if (cells)
        painter.fillRect(item.rect, ground);
    else
        paintBox(painter, QRectF(item.rect).adjusted(2, 1, -2, -1), ground, {}, rowRadius);
}

void paintHeaderLabel(const QStyleOptionHeader& header, QPainter& painter) {
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    QRect area = header.rect;
    if (!header.icon.isNull()) {
        header.icon.paint(&painter, QRect(area.left(), area.top(), 18, area.height()));
        area.setLeft(area.left() + 24);
    }
    painter.setPen(header.state & QStyle::State_Enabled ? theme().text2 : theme().control);
    const int along = static_cast<int>(header.textAlignment & Qt::AlignHorizontal_Mask);
    painter.drawText(area, Qt::AlignVCenter | (along ? along : Qt::AlignLeft) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(header.text, Qt::ElideRight, area.width()));
    painter.restore();
}

}  // namespace

bool Style::paintView(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget) const {
    const Theme& colours = theme();
    const QColor ink = option.state & State_Enabled ? colours.text2 : colours.control;
    switch (element) {
        case PE_PanelItemViewItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
                paintRow(*item, painter, widget);
            return true;
        case PE_PanelItemViewRow:
            if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option)) {
                if (item->features & QStyleOptionViewItem::Alternate)
                    painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
                if (option.state & State_Selected)
                    painter.fillRect(option.rect, colours.accentSoft);
            }
            return true;
        case PE_IndicatorBranch:
            if (option.state & State_Children)
                paintChevron(painter, option.rect, option.state & State_Open ? Qt::DownArrow : Qt::RightArrow, ink, 4);
            return true;
        case PE_IndicatorHeaderArrow:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option))
                paintChevron(painter, option.rect,
                             header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
                             colours.accentText, 4);
            return true;
        case PE_IndicatorArrowUp: paintChevron(painter, option.rect, Qt::UpArrow, ink, 4); return true;
        case PE_IndicatorArrowDown: paintChevron(painter, option.rect, Qt::DownArrow, ink, 4); return true;
        case PE_IndicatorArrowLeft: paintChevron(painter, option.rect, Qt::LeftArrow, ink, 4); return true;
        case PE_IndicatorArrowRight: paintChevron(painter, option.rect, Qt::RightArrow, ink, 4); return true;
        case PE_IndicatorItemViewItemDrop:
            if (option.rect.height() > 0)
                paintBox(painter, option.rect, {}, colours.accent, rowRadius, 2);
            else
                painter.fillRect(option.rect.adjusted(0, -1, 0, 1), colours.accent);
            return true;
        case PE_IndicatorTabClose:
            paintIcon(painter, u"close"_s, QRectF(option.rect).adjusted(1, 1, -1, -1),
                      option.state & State_MouseOver ? Tone::Text : Tone::Text3);
            return true;
        case PE_IndicatorTabTearLeft:
        case PE_IndicatorTabTearRight: return true;
        case PE_IndicatorToolBarSeparator:
            painter.fillRect(QRect(option.rect.center().x(), option.rect.top() + 6, 1, option.rect.height() - 12),
                             colours.border);
            return true;
        case PE_Frame: {
            if (widget && widget->inherits("QComboBoxPrivateContainer")) {
                painter.fillRect(option.rect, colours.surface);
                paintBox(painter, option.rect, colours.surface, colours.control);
                return true;
            }
            const auto* frame = qobject_cast<const QFrame*>(widget);
            if (frame && frame->frameWidth() <= 0)  // the option says 1 even so
                return true;
            if (widget == nullptr || !qobject_cast<const QAbstractItemView*>(widget))
                return false;
            paintBox(painter, option.rect, colours.surface,
                     keyboardFocus(option.state)         ? colours.accent
                     : widget->windowType() == Qt::Popup ? colours.control
                                                         : colours.border,
                     widget->windowType() == Qt::Popup ? 0 : controlRadius, keyboardFocus(option.state) ? 2 : 1);
            return true;
        }
        case PE_FrameGroupBox: paintBox(painter, option.rect, {}, colours.border, 9); return true;
        case PE_FrameTabBarBase:
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
            return true;
        case PE_FrameTabWidget:
        case PE_FrameStatusBarItem:
        case PE_PanelScrollAreaCorner:
        case PE_PanelStatusBar: return true;
        default: return false;
    }
}

bool Style::paintView(ControlElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget) const {
    const Theme& colours = theme();
    switch (element) {
        case CE_ItemViewItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
            if (!item)
                return false;
            QStyleOptionViewItem row(*item);
            for (const auto group : {QPalette::Active, QPalette::Inactive})  // on the soft ground, text is text
                row.palette.setColor(group, QPalette::HighlightedText, colours.text);
            QProxyStyle::drawControl(element, &row, &painter, widget);
            return true;
        }
        case CE_Header: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
            if (!header)
                return false;
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            painter.save();
            painter.setClipRect(option.rect, Qt::IntersectClip);
            proxy()->drawControl(CE_HeaderSection, header, &painter, widget);
            QStyleOptionHeader part(*header);
            part.rect = visualRect(option.direction, option.rect, option.rect.adjusted(6, 0, sorted ? -22 : -6, 0));
            proxy()->drawControl(CE_HeaderLabel, &part, &painter, widget);
            if (sorted) {
                const QRect arrow(option.rect.right() - 20, option.rect.top(), 14, option.rect.height());
                part.rect = visualRect(option.direction, option.rect, arrow);
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, &painter, widget);
            }
            painter.restore();
            return true;
        }
        case CE_HeaderSection:
        case CE_HeaderEmptyArea:
            painter.fillRect(option.rect, colours.surface);
            if ((option.state & State_MouseOver) && (option.state & State_Enabled))
                painter.fillRect(option.rect, colours.hover);
            painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.border);
            return true;
        case CE_HeaderLabel:
            if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option))
                paintHeaderLabel(*header, painter);
            return true;
        case CE_ShapedFrame: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
            if (!frame || (frame->frameShape != QFrame::HLine && frame->frameShape != QFrame::VLine))
                return false;
            const QPoint middle = option.rect.center();
            painter.fillRect(frame->frameShape == QFrame::HLine
                                 ? QRect(option.rect.left(), middle.y(), option.rect.width(), 1)
                                 : QRect(middle.x(), option.rect.top(), 1, option.rect.height()),
                             colours.border);
            return true;
        }
        case CE_Splitter: {
            const bool upright = option.state & State_Horizontal;  // the panes lie side by side
            const QPoint middle = option.rect.center();
            painter.fillRect(upright ? QRect(middle.x(), option.rect.top(), 1, option.rect.height())
                                     : QRect(option.rect.left(), middle.y(), option.rect.width(), 1),
                             option.state & State_MouseOver ? colours.accent : colours.border);
            return true;
        }
        case CE_RubberBand: {
            QColor ground = colours.accent;
            ground.setAlphaF(0.15F);
            paintBox(painter, option.rect, ground, colours.accent, 3);
            return true;
        }
        case CE_SizeGrip: return true;
        default: return false;
    }
}

}  // namespace reliefbook
