// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/buttonaccess.h"
#include "ui/theme/comboaccess.h"
#include "ui/theme/icons.h"
#include "ui/theme/mnemonics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeView>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int popupPadding = 5;

bool isComboPopup(const QWidget* widget) { return widget && widget->inherits("QComboBoxPrivateContainer"); }

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

// Views on a card have no frame of their own; those in Qt's dialogs and in pop-ups do.
bool isFramed(const QWidget* view) {
    return view->windowType() == Qt::Popup || kindOf(view) == u"framed" ||
           qobject_cast<const QFileDialog*>(view->window());
}

/// Qt gives the name of a file the room of 26 letters, which leaves too little for the rest of its columns.
void fitFiles(QHeaderView& header) {
    if (header.count() == 0)
        return;
    header.setStretchLastSection(false);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
}

bool insideCombo(const QWidget* view) { return isComboPopup(view->window()) || isComboPopup(view->parentWidget()); }

QString iconOf(QStyle::StandardPixmap which) {
    switch (which) {
        case QStyle::SP_MessageBoxInformation: return u"info"_s;
        case QStyle::SP_MessageBoxQuestion: return u"help"_s;
        case QStyle::SP_MessageBoxWarning: return u"warning"_s;
        case QStyle::SP_MessageBoxCritical: return u"error"_s;
        case QStyle::SP_LineEditClearButton:
        case QStyle::SP_TitleBarCloseButton:
        case QStyle::SP_DockWidgetCloseButton: return u"close"_s;
        case QStyle::SP_ArrowUp: return u"chevron-up"_s;
        case QStyle::SP_ArrowDown: return u"chevron-down"_s;
        case QStyle::SP_ArrowLeft: return u"chevron-left"_s;
        case QStyle::SP_ArrowRight: return u"chevron-right"_s;
        case QStyle::SP_ArrowBack: return u"back"_s;
        case QStyle::SP_ArrowForward: return u"forward"_s;
        case QStyle::SP_FileDialogBack: return u"back"_s;
        case QStyle::SP_FileDialogToParent: return u"chevron-up"_s;
        case QStyle::SP_FileDialogNewFolder: return u"add"_s;
        case QStyle::SP_FileDialogListView: return u"list"_s;
        case QStyle::SP_FileDialogDetailedView: return u"table"_s;
        case QStyle::SP_DirIcon:
        case QStyle::SP_DirClosedIcon:
        case QStyle::SP_DirOpenIcon:
        case QStyle::SP_DirLinkIcon:
        case QStyle::SP_DirHomeIcon:
        case QStyle::SP_DesktopIcon: return u"folder"_s;
        case QStyle::SP_FileIcon:
        case QStyle::SP_FileLinkIcon: return u"report"_s;
        case QStyle::SP_ComputerIcon:
        case QStyle::SP_DriveHDIcon:
        case QStyle::SP_DriveNetIcon:
        case QStyle::SP_DriveFDIcon: return u"backup"_s;
        case QStyle::SP_TrashIcon: return u"delete"_s;
        case QStyle::SP_DialogSaveButton: return u"save"_s;
        case QStyle::SP_DialogOpenButton: return u"open"_s;
        case QStyle::SP_BrowserReload: return u"refresh"_s;
        default: return {};
    }
}

Tone toneOf(QStyle::StandardPixmap which) {
    switch (which) {
        case QStyle::SP_MessageBoxInformation:
        case QStyle::SP_MessageBoxQuestion: return Tone::Accent;
        case QStyle::SP_MessageBoxWarning: return Tone::Warn;
        case QStyle::SP_MessageBoxCritical: return Tone::Danger;
        default: return Tone::Text2;
    }
}

}  // namespace

void installLook() {
    const Appearance wanted = appearance();
    setAppearance(wanted);  // asks the desktop for its colours while they are still its own
    QApplication::setStyle(new Style);
    setAppearance(wanted);
    QApplication::setFont(uiFont(type::body));
    describeCombosToScreenReaders();
    describeButtonsToScreenReaders();
}

Style::Style() : QProxyStyle(u"Fusion"_s) {}

QPalette Style::standardPalette() const { return palette(theme()); }

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    const QString name = iconOf(which);
    return name.isEmpty() ? QProxyStyle::standardIcon(which, option, widget) : icon(name, toneOf(which));
}

QPixmap Style::standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    const QString name = iconOf(which);
    if (name.isEmpty())
        return QProxyStyle::standardPixmap(which, option, widget);
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    return icon(name, toneOf(which)).pixmap(QSize(side, side), widget ? widget->devicePixelRatioF() : 1.0);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_DefaultFrameWidth:
            if (isComboPopup(widget))
                return popupPadding;
            if (qobject_cast<const QAbstractItemView*>(widget))
                return !insideCombo(widget) && isFramed(widget) ? 2 : 0;
            return qobject_cast<const QScrollArea*>(widget) ? 0 : 2;
        case PM_ScrollBarExtent: return 12;
        case PM_ScrollBarSliderMin: return 36;
        case PM_ScrollView_ScrollBarSpacing: return 0;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return zoomed(18);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return 8;
        case PM_ButtonMargin: return 14;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_ButtonDefaultIndicator: return 0;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return 8;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin: return qobject_cast<const QDialog*>(widget) ? 20 : 11;
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize: return zoomed(18);
        case PM_ToolBarIconSize: return zoomed(20);
        case PM_MessageBoxIconSize: return zoomed(40);
        case PM_TabBarTabHSpace: return 28;
        case PM_TabBarTabVSpace: return 18;
        case PM_TabBarTabOverlap:
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal: return 0;
        case PM_TabBarBaseHeight: return 1;
        case PM_TabBarScrollButtonWidth: return 28;
        case PM_FocusFrameHMargin: return 5;
        case PM_FocusFrameVMargin: return 2;
        case PM_ToolTipLabelFrameWidth: return 8;
        case PM_MenuPanelWidth: return 1;
        case PM_MenuHMargin:
        case PM_MenuVMargin: return popupPadding;
        case PM_MenuBarPanelWidth: return 0;
        case PM_MenuBarHMargin:
        case PM_MenuBarVMargin:
        case PM_MenuBarItemSpacing: return 2;
        case PM_SubMenuOverlap: return -4;
        case PM_SliderThickness:
        case PM_SliderControlThickness:
        case PM_SliderLength: return 20;
        case PM_SplitterWidth: return 9;
        case PM_HeaderMargin: return 6;
        case PM_HeaderMarkSize: return 14;
        case PM_TreeViewIndentation: return 22;
        case PM_TextCursorWidth: return 2;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    switch (hint) {
        case SH_ComboBox_Popup:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ScrollBar_Transient:
        case SH_ScrollView_FrameOnlyAroundContents:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_MessageBox_CenterButtons:
        case SH_GroupBox_TextLabelColor: break;
        case SH_ItemView_ShowDecorationSelected:
        case SH_TabBar_ElideMode:
        case SH_ScrollBar_LeftClickAbsolutePosition:
        case SH_Slider_SnapToValue:
        case SH_Menu_MouseTracking:
        case SH_MenuBar_MouseTracking:
        case SH_ComboBox_ListMouseTracking:
        case SH_Menu_SloppySubMenus: return 1;
        case SH_TabBar_PreferNoArrows: return 0;
        case SH_Table_GridLineColor: return static_cast<int>(theme().border.rgb());
        case SH_ComboBox_PopupFrameStyle: return QFrame::StyledPanel | QFrame::Plain;
        case SH_ToolTip_WakeUpDelay: return 500;
        case SH_ToolTipLabel_Opacity: return 255;
        case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
        case SH_UnderlineShortcut: return mnemonics_ || (byKeys_ && qobject_cast<const QMenu*>(widget)) ? 1 : 0;
        // Round corners of windows without a frame. A mask and not a see-through window: not every desktop composes.
        case SH_Menu_Mask:
        case SH_ToolTip_Mask:
            if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returned); mask && option) {
                QPainterPath shape;
                shape.addRoundedRect(option->rect, controlRadius, controlRadius);
                mask->region = QRegion(shape.toFillPolygon().toPolygon());
                return 1;
            }
            return 0;
        default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
    return hint == SH_GroupBox_TextLabelColor ? static_cast<int>(theme().text.rgba()) : 0;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = controlHeight(widget);
    switch (type) {
        case CT_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            if (!button)
                return usual;
            if (button->text.isEmpty() && !(button->features & QStyleOptionButton::HasMenu))
                return {height, height};
            QFont font = widget ? widget->font() : QApplication::font();
            int text = 0;
            for (const auto weight : {QFont::Medium, QFont::DemiBold}) {  // what kinds are painted in
                font.setWeight(weight);
                text = std::max(text, QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 2);
            }
            const int iconWidth = button->icon.isNull() ? 0 : button->iconSize.width() + 8;
            const int arrow = button->features & QStyleOptionButton::HasMenu ? 22 : 0;
            const QString kind = kindOf(widget);
            if (kind == u"link")
                return {text + iconWidth + arrow + 10, QFontMetrics(font).height() + 6};
            if (kind == u"chip")
                return {text + iconWidth + 32 + zoomed(14), height - 4};  // with room for the tick
            const int padding = kind == u"ghost" ? 24 : 32;
            return {text + iconWidth + arrow + padding, height};
        }
        case CT_ToolButton: {
            const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            const bool words = tool && !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly;
            const bool arrow = tool && (tool->features & QStyleOptionToolButton::HasMenu) &&
                               !(tool->features & QStyleOptionToolButton::MenuButtonPopup);
            return {std::max(size.width() + (words ? 20 : 8) + (arrow ? 16 : 0), height),
                    std::max(size.height() + 6, height)};
        }
        case CT_LineEdit:
        case CT_ComboBox:
        case CT_SpinBox: return {usual.width() + (type == CT_ComboBox ? 16 : type == CT_SpinBox ? 20 : 0), height};
        case CT_CheckBox:
        case CT_RadioButton: return {usual.width() + 4, std::max(usual.height(), 28)};
        case CT_ItemViewItem: return {usual.width(), std::max(usual.height(), height - 4)};
        case CT_MenuItem: {
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
                return {usual.width(), 9};
            return {usual.width() + 40, std::max(usual.height(), height - 4)};
        }
        case CT_MenuBarItem: return {size.width() + 20, height - 6};
        case CT_HeaderSection: return {usual.width() + 8, height - 2};
        case CT_TabBarTab: return {usual.width(), std::max(usual.height(), height)};
        case CT_ProgressBar:
            return {usual.width(), std::max(8, QFontMetrics(widget ? widget->font() : QFont()).height())};
        default: return usual;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
        case SE_LineEditContents: {
            const QWidget* parent = widget ? widget->parentWidget() : nullptr;
            if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent))
                return option->rect;
            if (qobject_cast<const QAbstractItemView*>(parent ? parent->parentWidget() : nullptr))
                return option->rect.adjusted(4, 1, -4, -1);  // a cell that is being edited
            return option->rect.adjusted(8, 1, -8, -1);
        }
        case SE_PushButtonContents:
        case SE_PushButtonFocusRect: return option->rect;
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents:
        case SE_ProgressBarLabel: {
            const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            const bool words = bar && bar->textVisible && !bar->text.isEmpty() && bar->maximum > bar->minimum;
            const int text = words ? std::max(option->fontMetrics.horizontalAdvance(bar->text),
                                              option->fontMetrics.horizontalAdvance(u"100 %"_s)) +
                                         12
                                   : 0;
            if (element == SE_ProgressBarLabel)
                return option->rect.adjusted(option->rect.width() - text, 0, 0, 0);
            QRect groove = option->rect.adjusted(0, 0, -text, 0);
            groove.setTop(option->rect.top() + (option->rect.height() - 8) / 2);
            groove.setHeight(8);
            return groove;
        }
        default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect all = option->rect;
    if (control == CC_ComboBox) {
        switch (part) {
            case SC_ComboBoxArrow:
                return visualRect(option->direction, all, {all.right() - 31, all.top(), 32, all.height()});
            case SC_ComboBoxEditField: return visualRect(option->direction, all, all.adjusted(8, 2, -32, -2));
            case SC_ComboBoxListBoxPopup: return all.translated(0, 3);
            default: break;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool steps = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect button(all.right() - 28, all.top() + 2, 27, all.height() / 2 - 2);
        switch (part) {
            case SC_SpinBoxUp: return steps ? visualRect(option->direction, all, button) : QRect();
            case SC_SpinBoxDown:
                return steps ? visualRect(option->direction, all, button.translated(0, button.height())) : QRect();
            case SC_SpinBoxEditField:
                return visualRect(option->direction, all, all.adjusted(8, 2, steps ? -30 : -8, -2));
            default: break;
        }
    }
    if (control == CC_GroupBox) {
        // The title over the frame, not across it.
        const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        const int indicator = pixelMetric(PM_IndicatorWidth, option, widget);
        const bool check = group && (group->subControls & SC_GroupBoxCheckBox);
        const bool title = group && (check || !group->text.isEmpty());
        const int line = title ? std::max(option->fontMetrics.height() + 4, check ? indicator : 0) : 0;
        const QRect frame = all.adjusted(0, title ? line + 4 : 0, 0, 0);
        const int start = check ? indicator + 8 : 0;
        switch (part) {
            case SC_GroupBoxFrame: return frame;
            case SC_GroupBoxContents: return frame.adjusted(14, 10, -14, -10);
            case SC_GroupBoxCheckBox:
                return visualRect(option->direction, all,
                                  {all.left(), all.top() + (line - indicator) / 2, indicator, indicator});
            case SC_GroupBoxLabel: {
                QFont bold = widget ? widget->font() : QApplication::font();
                bold.setBold(true);
                const int width =
                    QFontMetrics(bold).size(Qt::TextShowMnemonic, group ? group->text : QString()).width() + 2;
                return visualRect(option->direction, all,
                                  {all.left() + start, all.top(), std::min(width, all.width() - start), line});
            }
            default: break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        // No arrows at its ends: the slider has the whole length.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (bar && part == SC_ScrollBarGroove)
            return all;
        if (bar && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
            const bool upright = bar->orientation == Qt::Vertical;
            const int length = upright ? all.height() : all.width();
            const qint64 range = qint64{bar->maximum} - bar->minimum;
            int slider = length;
            if (range > 0) {
                slider = static_cast<int>(qint64{bar->pageStep} * length / (range + bar->pageStep));
                slider = std::min(length, std::max(slider, pixelMetric(PM_ScrollBarSliderMin, option, widget)));
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
            const auto stretch = [&](int from, int size) {
                return upright ? QRect(all.left(), all.top() + from, all.width(), size)
                               : QRect(all.left() + from, all.top(), size, all.height());
            };
            if (part == SC_ScrollBarSlider)
                return stretch(start, slider);
            return part == SC_ScrollBarSubPage ? stretch(0, start) : stretch(start + slider, length - start - slider);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    if (!paintButton(element, *option, *painter, widget) && !paintField(element, *option, *painter, widget) &&
        !paintView(element, *option, *painter, widget) && !paintMenu(element, *option, *painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    if (!paintButton(element, *option, *painter, widget) && !paintField(element, *option, *painter, widget) &&
        !paintView(element, *option, *painter, widget) && !paintMenu(element, *option, *painter, widget) &&
        !paintBar(element, *option, *painter, widget) && !paintTab(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (!paintField(control, *option, *painter, widget) && !paintBar(control, *option, *painter, widget) &&
        !paintButton(control, *option, *painter, widget))
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    const bool field = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                       qobject_cast<QAbstractSpinBox*>(widget) || isTextEdit(widget);
    if (field || qobject_cast<QAbstractButton*>(widget) || qobject_cast<QScrollBar*>(widget) ||
        qobject_cast<QSlider*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QGroupBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (field || qobject_cast<QPushButton*>(widget))
        widget->installEventFilter(this);
    if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) {
        area->setFrameStyle(area->frameStyle());  // measured before anybody knew what it would be
        area->installEventFilter(this);
        if (isTextEdit(area))
            area->viewport()->setAutoFillBackground(false);  // the round corners of the frame show through
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(widget); view && !insideCombo(view)) {
        const bool inCalendar = view->parentWidget() && view->parentWidget()->inherits("QCalendarWidget");
        if (!inCalendar)
            view->viewport()->setAutoFillBackground(false);
    }
    if (auto* combo = qobject_cast<QComboBox*>(widget); combo && !combo->property("plainRows").isValid()) {
        // The combo box's own delegate has rows of its own height.
        combo->setProperty("plainRows", true);
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);  // over what it heads
    // Only a weight of its own; the size still follows the application's.
    QFont heavier;
    heavier.setWeight(QFont::DemiBold);
    if (qobject_cast<QTabBar*>(widget))
        widget->setFont(heavier);  // tabs are measured in the weight of the chosen one, or they would jump
    else if (auto* label = qobject_cast<QLabel*>(widget); label && label->objectName() == u"qt_msgbox_label")
        label->setFont(heavier);
}

void Style::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void Style::unpolish(QApplication* application) {
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

/// Enter presses the button that has the keys: for Qt only the space bar does, except in dialogs, where Enter is for
/// the default button. What is switched on and off (boxes, chips) leaves Enter to its page.
bool Style::pressByEnter(QObject* object, const QKeyEvent& key) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!button || !enter || key.isAutoRepeat() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const bool isSwitch = qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button) ||
                          (button->isCheckable() && button->property("kind") == u"chip"_s);
    if (isSwitch || !button->isEnabled() || qobject_cast<QDialog*>(button->window()))
        return false;
    button->click();
    return true;
}

bool Style::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
        case QEvent::FocusIn:
        case QEvent::FocusOut:
        case QEvent::DynamicPropertyChange:  // kind, invalid
            if (object->isWidgetType())
                static_cast<QWidget*>(object)->update();
            break;
        case QEvent::ParentChange:  // into a dialog or out of it
            if (auto* area = qobject_cast<QAbstractScrollArea*>(object))
                area->setFrameStyle(area->frameStyle());
            break;
        case QEvent::Show:
            if (auto* files = qobject_cast<QTreeView*>(object); files && qobject_cast<QFileDialog*>(files->window()))
                fitFiles(*files->header());
            break;
        case QEvent::PaletteChange:  // it keeps the picture of its icon
            if (auto* box = qobject_cast<QMessageBox*>(object); box && box->icon() != QMessageBox::NoIcon)
                box->setIcon(box->icon());
            break;
        case QEvent::KeyPress:
            byKeys_ = true;
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
                if (QWidget* window = QApplication::activeWindow())
                    spreadMnemonics(*window);
                showMnemonics(/*shown=*/true);
            }
            if (pressByEnter(object, *static_cast<QKeyEvent*>(event)))
                return true;
            break;
        case QEvent::MouseButtonPress: byKeys_ = false; break;
        case QEvent::KeyRelease:
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
                showMnemonics(/*shown=*/false);
            break;
        case QEvent::WindowDeactivate: showMnemonics(/*shown=*/false); break;
        default: break;
    }
    return QProxyStyle::eventFilter(object, event);
}

void Style::showMnemonics(bool shown) {
    if (shown == mnemonics_)
        return;
    mnemonics_ = shown;
    for (QWidget* widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            widget->update();
    }
}

}  // namespace reliefbook
