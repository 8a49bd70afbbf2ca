// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, the menu bar, tool tips.
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"

#include <QPainter>
#include <QStyleOption>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

void paintItem(const QStyleOptionMenuItem& item, QPainter& painter, bool underlined) {
    const Theme& colours = theme();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(item.rect.left() + 8, item.rect.center().y(), item.rect.width() - 16, 1),
                         colours.border);
        return;
    }
    const bool enabled = item.state & QStyle::State_Enabled;
    if (enabled && (item.state & QStyle::State_Selected))
        paintBox(painter, QRectF(item.rect).adjusted(1, 1, -1, -1), colours.accentSoft, {}, rowRadius);
    QRect area = item.rect.adjusted(10, 0, -12, 0);
    const bool checkable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    const QRect front(area.left(), area.top(), zoomed(18), area.height());
    // One column for tick and icon, there for all entries as soon as one has either.
    if (checkable && item.checked)
        paintIcon(painter, u"check"_s, QRectF(front).adjusted(1, 0, -1, 0), enabled ? Tone::Accent : Tone::Disabled);
    else if (!item.icon.isNull())
        item.icon.paint(&painter, front, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (checkable || !item.icon.isNull() || item.menuHasCheckableItems || item.maxIconWidth > 0)
        area.setLeft(front.right() + 11);
    painter.save();
    painter.setFont(item.font);
    const qsizetype tab = item.text.indexOf(u'\t');
    const int flags =
        Qt::AlignVCenter | Qt::TextSingleLine | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.setPen(enabled ? colours.text : colours.control);
    painter.drawText(area, flags | Qt::AlignLeft, tab < 0 ? item.text : item.text.first(tab));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintChevron(painter, QRectF(area.right() - 8, area.top(), 12, area.height()), Qt::RightArrow,
                     enabled ? colours.text3 : colours.control, 4);
    } else if (tab >= 0) {
        painter.setPen(enabled ? colours.text3 : colours.control);
        painter.drawText(area, flags | Qt::AlignRight, item.text.sliced(tab + 1));
    }
    painter.restore();
}

}  // namespace

bool Style::paintMenu(PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget*) const {
    const Theme& colours = theme();
    switch (element) {
        case PE_PanelMenu:
            painter.fillRect(option.rect, colours.surface);
            paintBox(painter, option.rect, colours.surface,
                     windowScheme() == Scheme::Dark ? colours.control : colours.border);
            return true;
        case PE_FrameMenu:
        case PE_PanelMenuBar: return true;
        case PE_PanelTipLabel: painter.fillRect(option.rect, colours.tip); return true;
        default: return false;
    }
}

bool Style::paintMenu(ControlElement element, const QStyleOption& option, QPainter& painter,
                      const QWidget* widget) const {
    const Theme& colours = theme();
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    switch (element) {
        case CE_MenuItem:
            if (item)
                paintItem(*item, painter, proxy()->styleHint(SH_UnderlineShortcut, &option, widget));
            return true;
        case CE_MenuBarItem: {
            if (!item)
                return true;
            painter.fillRect(option.rect, option.palette.window());
            if ((option.state & State_Selected) && (option.state & State_Enabled))
                paintBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2),
                         option.state & State_Sunken ? colours.accentSoft : colours.surface2, {}, rowRadius);
            painter.save();
            painter.setPen(option.state & State_Enabled ? colours.text : colours.control);
            painter.drawText(option.rect,
                             Qt::AlignCenter | Qt::TextSingleLine |
                                 (proxy()->styleHint(SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                            : Qt::TextHideMnemonic),
                             item->text);
            painter.restore();
            return true;
        }
        case CE_MenuBarEmptyArea: painter.fillRect(option.rect, option.palette.window()); return true;
        case CE_MenuEmptyArea:
        case CE_MenuHMargin:
        case CE_MenuVMargin:
        case CE_MenuTearoff: return true;
        case CE_MenuScroller:
            paintChevron(painter, option.rect, option.state & State_DownArrow ? Qt::DownArrow : Qt::UpArrow,
                         colours.text2, 4);
            return true;
        default: return false;
    }
}

}  // namespace reliefbook
