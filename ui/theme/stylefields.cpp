// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed or chosen in: line edits, text edits, combo boxes, spin boxes, date edits.
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

bool isReadOnly(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return text->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->isReadOnly();
    return widget != nullptr && widget->property("readOnly").toBool();  // Qt has it for no list
}

void paintFieldBox(const QStyleOption& option, QPainter& painter, const QWidget* widget) {
    const Theme& colours = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool quiet = !enabled || isReadOnly(widget) || (kindOf(widget) == u"search" && !focused);
    const QColor edge = isInvalid(widget) ? colours.danger
                        : focused         ? colours.accent
                        : !enabled        ? colours.border
                        : hovered         ? colours.text3
                                          : colours.control;
    paintBox(painter, option.rect, quiet ? colours.surface2 : colours.surface, edge, controlRadius,
             focused || isInvalid(widget) ? 2 : 1);
}

bool isInside(const QWidget* lineEdit) {
    const QWidget* parent = lineEdit ? lineEdit->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

// The line edit of a cell that is being edited lies in the view's viewport.
bool isInCell(const QWidget* lineEdit) {
    const QWidget* parent = lineEdit ? lineEdit->parentWidget() : nullptr;
    return parent && qobject_cast<const QAbstractItemView*>(parent->parentWidget());
}

}  // namespace

bool Style::paintField(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                       const QWidget* widget) const {
    switch (element) {
        case PE_PanelLineEdit:
            if (isInCell(widget))
                paintBox(painter, option.rect, theme().surface, theme().accent, 4, 2);
            else if (!isInside(widget))
                paintFieldBox(option, painter, widget);
            return true;
        case PE_FrameLineEdit: return true;
        case PE_Frame:
            if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget)) {
                paintFieldBox(option, painter, widget);
                return true;
            }
            return false;
        default: return false;
    }
}

bool Style::paintField(ControlElement element, const QStyleOption& option, QPainter& painter,
                       const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (element != CE_ComboBoxLabel || !combo)
        return false;
    if (combo->editable)
        return true;  // its line edit writes
    QRect area = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).adjusted(2, 0, 0, 0);
    const bool enabled = option.state & State_Enabled;
    if (!combo->currentIcon.isNull()) {
        combo->currentIcon.paint(&painter, QRect(area.left(), area.top(), zoomed(18), area.height()), Qt::AlignCenter,
                                 enabled ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(area.left() + zoomed(18) + 8);
    }
    const auto* box = qobject_cast<const QComboBox*>(widget);
    const bool placeholder = box && box->currentIndex() < 0;
    painter.save();
    painter.setPen(!enabled ? theme().control : placeholder ? theme().text3 : theme().text);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(combo->currentText, Qt::ElideRight, area.width()));
    painter.restore();
    return true;
}

bool Style::paintField(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                       const QWidget* widget) const {
    if (control != CC_ComboBox && control != CC_SpinBox)
        return false;
    const bool enabled = option.state & State_Enabled;
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option); !combo || combo->frame)
        paintFieldBox(option, painter, widget);
    const QColor ink = enabled ? theme().text2 : theme().control;
    if (control == CC_ComboBox) {
        const QRectF arrow = subControlRect(control, &option, SC_ComboBoxArrow, widget);
        if (qobject_cast<const QDateTimeEdit*>(widget))
            paintIcon(painter, u"calendar"_s,
                      QRectF(arrow.center() - QPointF(9, 9) * zoomed(100) / 100, QSizeF(18, 18) * zoomed(100) / 100),
                      ink);
        else
            paintChevron(painter, arrow, Qt::DownArrow, ink);
        return true;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const auto step = [&](SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag can) {
        const QRectF area = subControlRect(control, &option, part, widget);
        const bool possible = enabled && (spin->stepEnabled & can);
        if (possible && option.activeSubControls == part && (option.state & State_MouseOver))
            paintBox(painter, area.adjusted(2, 1, -2, -1), theme().surface2, {}, 4);
        paintChevron(painter, area, direction, possible ? theme().text2 : theme().border, 4);
    };
    step(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    step(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
    return true;
}

}  // namespace reliefbook
