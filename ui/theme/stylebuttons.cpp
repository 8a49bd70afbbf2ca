// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons, tool buttons, check boxes, radio buttons, and the ring of keyboard focus.
#include "ui/theme/contrast.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>
#include <QToolButton>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

struct ButtonLook {
    QColor fill, edge, ink;
};

// A button says what it is by its property, in a row of dialog buttons by its role. (Not by being the default button:
// that wanders with the focus.)
QString kindOfButton(const QWidget* widget) {
    QString kind = kindOf(widget);
    if (!kind.isEmpty() || !widget)
        return kind;
    const auto* box = qobject_cast<const QDialogButtonBox*>(widget->parentWidget());
    auto* button = qobject_cast<QAbstractButton*>(const_cast<QWidget*>(widget));  // buttonRole asks for it so
    if (!box || !button)
        return {};
    switch (box->buttonRole(button)) {
        case QDialogButtonBox::AcceptRole:
        case QDialogButtonBox::YesRole: return u"primary"_s;
        case QDialogButtonBox::DestructiveRole: return u"danger"_s;
        default: return {};
    }
}

ButtonLook lookOf(const QString& kind, QStyle::State state) {
    const Theme& colours = theme();
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const bool down = state & QStyle::State_Sunken;
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    if (kind == u"primary") {
        if (!enabled)
            return {colours.surface2, {}, colours.control};
        // Towards the ink the contrast would fall; away from it, it grows.
        const QColor away = windowScheme() == Scheme::Dark ? Qt::white : Qt::black;
        return {mixed(colours.accent, away, down ? 0.2 : hovered ? 0.1 : 0), {}, colours.onAccent};
    }
    if (kind == u"ghost")
        return {down || on ? colours.surface2
                : hovered  ? mixed(colours.surface2, colours.surface, 0.3)
                           : QColor(),
                {},
                enabled ? colours.accentText : colours.control};
    if (kind == u"link")
        return {{}, {}, enabled ? colours.accentText : colours.control};
    if (kind == u"chip" && on)
        return {enabled ? colours.accentSoft : colours.surface2, enabled ? colours.accent : colours.border,
                enabled ? colours.accentText : colours.control};
    if (kind == u"danger")
        return {!enabled          ? colours.surface2
                : down || hovered ? colours.dangerSoft
                                  : colours.surface,
                enabled ? mixed(colours.danger, colours.surface, 0.35) : colours.border,
                enabled ? colours.danger : colours.control};
    return {!enabled || down || on ? colours.surface2
            : hovered              ? colours.hover
                                   : colours.surface,
            enabled ? (hovered ? colours.control : mixed(colours.control, colours.border, 0.3)) : colours.border,
            enabled ? colours.text : colours.control};
}

void paintPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const QString kind = kindOfButton(widget);
    if (kind == u"link") {
        if (keyboardFocus(option.state))
            paintRing(painter, option.rect, 4);
        return;
    }
    const ButtonLook look = lookOf(kind, option.state);
    const double radius = kind == u"chip" ? option.rect.height() / 2.0 : controlRadius;
    paintBox(painter, option.rect, look.fill, look.edge, radius);
    if (!keyboardFocus(option.state))
        return;
    if (kind == u"primary")  // inside: around it, it would melt into the button
        paintBox(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), {}, theme().onAccent, radius - 3, 1.5);
    else
        paintRing(painter, option.rect, radius);
}

void paintLabel(const QStyleOptionButton& button, QPainter& painter, const QWidget* widget, const QStyle& style) {
    const QString kind = kindOfButton(widget);
    const bool enabled = button.state & QStyle::State_Enabled;
    const bool tick = kind == u"chip" && (button.state & QStyle::State_On);
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    QFont font = painter.font();
    if (font.weight() < QFont::Medium)
        font.setWeight(kind == u"primary" ? QFont::DemiBold : QFont::Medium);
    painter.save();
    painter.setFont(font);
    if (kind == u"link" && (button.state & QStyle::State_MouseOver)) {
        font.setUnderline(true);
        painter.setFont(font);
    }
    const QFontMetrics metrics(font);
    const int iconWidth = tick ? zoomed(14) : button.icon.isNull() ? 0 : button.iconSize.width();
    const int arrow = menu ? 22 : 0;
    const int padding = kind == u"link" ? 2 : 10;
    const int gap = iconWidth > 0 && !button.text.isEmpty() ? (tick ? 6 : 8) : 0;
    const QString text = metrics.elidedText(
        button.text, Qt::ElideRight, button.rect.width() - 2 * padding - iconWidth - gap - arrow, Qt::TextShowMnemonic);
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text).width();
    const int together = iconWidth + gap + textWidth + arrow;
    int x = button.rect.x() + (button.rect.width() - together) / 2;
    const QColor ink = lookOf(kind, button.state).ink;
    if (tick) {
        paintIcon(painter, u"check"_s, QRectF(x, button.rect.y(), iconWidth, button.rect.height()), ink);
    } else if (iconWidth > 0) {
        button.icon.paint(&painter, QRect(x, button.rect.y(), iconWidth, button.rect.height()), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    x += iconWidth + gap;
    const int underline =
        style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setPen(ink);
    painter.drawText(QRect(x, button.rect.y(), textWidth + 2, button.rect.height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine) | underline, text);
    if (menu)
        paintChevron(painter, QRectF(x + textWidth + 4, button.rect.y(), arrow - 4, button.rect.height()),
                     Qt::DownArrow, ink, 4);
    painter.restore();
}

/// Icon and words of a tool button, in the middle and as far apart as on a push button.
void paintBeside(const QStyleOptionToolButton& tool, const QRect& area, QPainter& painter, const QWidget* widget,
                 const QStyle& style) {
    constexpr int gap = 8;
    const bool enabled = tool.state & QStyle::State_Enabled;
    const int room = area.width() - tool.iconSize.width() - gap;
    const QString text = tool.fontMetrics.elidedText(tool.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int width = tool.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int x = area.x() + (room - width) / 2;
    tool.icon.paint(&painter, QRect(x, area.y(), tool.iconSize.width(), area.height()), Qt::AlignCenter,
                    enabled ? QIcon::Normal : QIcon::Disabled);
    const int underline =
        style.styleHint(QStyle::SH_UnderlineShortcut, &tool, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.setPen(tool.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(QRect(x + tool.iconSize.width() + gap, area.y(), width + 2, area.height()),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine) | underline, text);
}

void paintCheck(const QStyleOption& option, QPainter& painter) {
    const Theme& colours = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = option.state & QStyle::State_On;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor filled = enabled ? colours.accent : colours.control;
    const QRectF area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    paintBox(painter, area,
             on || partly ? filled
             : enabled    ? colours.surface
                          : colours.surface2,
             on || partly || !enabled ? (enabled ? filled : colours.control)
             : hovered                ? colours.accent
                                      : colours.control,
             5, 1.25);
    const QColor ink = enabled ? colours.onAccent : colours.surface;
    if (partly)
        painter.fillRect(QRectF(area.x() + 4, area.center().y() - 1, area.width() - 8, 2), ink);
    else if (on)
        paintIcon(painter, u"check"_s, area.adjusted(2, 2, -2, -2), ink);
}

void paintRadio(const QStyleOption& option, QPainter& painter) {
    const Theme& colours = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QColor filled = enabled ? colours.accent : colours.control;
    const QRectF area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? QPen(filled, 5) : QPen(hovered ? colours.accent : colours.control, 1.25));
    painter.setBrush(enabled ? colours.surface : colours.surface2);
    painter.drawEllipse(on ? area.adjusted(2, 2, -2, -2) : area);
    painter.restore();
}

}  // namespace

bool Style::paintButton(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                        const QWidget* widget) const {
    switch (element) {
        case PE_PanelButtonCommand: paintPanel(option, painter, widget); return true;
        case PE_PanelButtonBevel:
        case PE_PanelButtonTool: {
            const bool raised = option.state & State_AutoRaise;
            const auto* tool = qobject_cast<const QToolButton*>(widget);
            const ButtonLook look = lookOf(raised || !tool ? u"ghost"_s : QString(), option.state);
            paintBox(painter, option.rect, look.fill, look.edge);
            return true;
        }
        case PE_IndicatorButtonDropDown:
        case PE_FrameDefaultButton: return true;
        case PE_FrameFocusRect: {
            if (!(option.state & State_KeyboardFocusChange) || qobject_cast<const QPushButton*>(widget))
                return true;
            // Rows always say they were reached by keys; their window knows. In a pop-up the chosen row is enough.
            if ((option.state & State_Item) && widget &&
                (!widget->window()->testAttribute(Qt::WA_KeyboardFocusChange) ||
                 widget->window()->inherits("QComboBoxPrivateContainer")))
                return true;
            QRectF area = option.rect;
            if (widget != nullptr &&
                (qobject_cast<const QCheckBox*>(widget) || qobject_cast<const QRadioButton*>(widget)))
                area = area.adjusted(-1, 0, 1, 0) & QRectF(widget->rect());
            paintRing(painter, area, rowRadius);
            return true;
        }
        case PE_IndicatorCheckBox: paintCheck(option, painter); return true;
        case PE_IndicatorRadioButton: paintRadio(option, painter); return true;
        default: return false;
    }
}

bool Style::paintButton(ControlElement element, const QStyleOption& option, QPainter& painter,
                        const QWidget* widget) const {
    if (element == CE_PushButton) {  // Qt would leave less room for the words than the button has
        proxy()->drawControl(CE_PushButtonBevel, &option, &painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, &option, &painter, widget);
        return true;
    }
    if (element == CE_PushButtonBevel) {
        paintPanel(option, painter, widget);
        return true;
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (element == CE_PushButtonLabel && button) {
        paintLabel(*button, painter, widget, *proxy());
        return true;
    }
    return false;
}

// Qt puts the arrow of a menu over a corner of the button; here it stands beside the words.
bool Style::paintButton(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                        const QWidget* widget) const {
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
    if (control != CC_ToolButton || !tool)
        return false;
    const bool split = tool->features & QStyleOptionToolButton::MenuButtonPopup;
    const bool arrow = split || (tool->features & QStyleOptionToolButton::HasMenu);
    QStyleOptionToolButton panel(*tool);
    panel.state.setFlag(State_Sunken, tool->activeSubControls != SC_None && (tool->state & State_Sunken));
    proxy()->drawPrimitive(PE_PanelButtonTool, &panel, &painter, widget);
    if (keyboardFocus(tool->state))
        paintRing(painter, tool->rect);
    const bool plain = tool->text.isEmpty() || tool->toolButtonStyle == Qt::ToolButtonIconOnly;
    QRect words = plain ? tool->rect : tool->rect.adjusted(6, 0, -6, 0);
    if (arrow) {
        const QRect place = split
                                ? subControlRect(CC_ToolButton, tool, SC_ToolButtonMenu, widget)
                                : visualRect(tool->direction, tool->rect,
                                             QRect(tool->rect.right() - 20, tool->rect.top(), 16, tool->rect.height()));
        paintChevron(painter, place, Qt::DownArrow, tool->state & State_Enabled ? theme().text2 : theme().control, 4);
        if (tool->direction == Qt::RightToLeft)
            words.setLeft(place.right());
        else
            words.setRight(place.left());
    }
    if (!plain && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull()) {
        paintBeside(*tool, words, painter, widget, *proxy());
        return true;
    }
    QStyleOptionToolButton label(*tool);
    label.rect = words;
    label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    return true;
}

}  // namespace reliefbook
