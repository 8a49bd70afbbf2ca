// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/lookfaults.h"

#include "ui/charts/chartcanvas.h"
#include "ui/controls/elidedtext.h"
#include "ui/theme/contrast.h"
#include "ui/window/sidebar.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStackedLayout>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.0;  // 4.5 by the tokens; a thin stroke is mixed with its ground

QString withoutMnemonic(QString text) {
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    return text.remove(mnemonic).replace(u"&&"_s, u"&"_s);
}

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return withoutMnemonic(button->text());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() ? line->placeholderText() : line->displayText();
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return combo->currentText();
    return {};
}

QString called(const QWidget& widget) {
    QString text = textOf(widget);
    if (text.isEmpty())
        text = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    QString kind = QString::fromLatin1(widget.metaObject()->className()).remove(u"reliefbook::"_s);
    return text.isEmpty() ? kind : u"%1 “%2”"_s.arg(kind, text.left(60));
}

QString sizes(const QSize& is, const QSize& needs) {
    return u"%1x%2, needs %3x%4"_s.arg(is.width()).arg(is.height()).arg(needs.width()).arg(needs.height());
}

/// The widgets somebody can see in this window, those scrolled out of sight too.
std::vector<QWidget*> shownIn(QWidget& window) {
    std::vector<QWidget*> shown;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window && !widget->size().isEmpty())
            shown.push_back(widget);
    }
    return shown;
}

class Looking {
public:
    explicit Looking(QWidget& window) : window_(window), shown_(shownIn(window)) {}

    QStringList faults() {
        for (QWidget* widget : shown_) {
            lookAtText(*widget);
            lookAtPlace(*widget);
            lookAtLayout(widget->layout());
            lookAtBars(*widget);
        }
        lookAtLayout(window_.layout());
        lookAtContrast();
        return faults_;
    }

private:
    void fault(const QWidget& widget, const QString& what) {
        const QString line = called(widget) + u": "_s + what;
        if (!faults_.contains(line))
            faults_ << line;
    }

    void lookAtText(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            lookAtLabel(*label);
        else if (const auto* side = qobject_cast<const SideButton*>(&widget))
            lookAtSide(*side);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            lookAtButton(*button);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            lookAtLine(*line);
        else if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
            lookAtCombo(*combo);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            lookAtTabs(*tabs);
        else if (const auto* table = qobject_cast<const QTableView*>(&widget))
            lookAtTable(*table);
    }

    void lookAtLabel(const QLabel& label) {
        if (label.text().isEmpty() || qobject_cast<const ElidedText*>(&label))
            return;
        if (!label.wordWrap()) {
            const QSize needs = label.sizeHint();
            if (needs.width() > label.width() || needs.height() > label.height() + 1)
                fault(label, u"cut off: "_s + sizes(label.size(), needs));
            return;
        }
        const int needs = label.heightForWidth(label.width());
        if (needs > label.height() + 1)
            fault(label, u"lines cut off: "_s + sizes(label.size(), {label.width(), needs}));
        for (const QString& word : label.text().split(QRegularExpression(u"[\\s/\\\\-]"_s))) {
            const int width = label.fontMetrics().horizontalAdvance(word);
            if (width > label.contentsRect().width() + 1)
                fault(label, u"the word “%1” is cut off: "_s.arg(word) + sizes(label.size(), {width, needs}));
        }
    }

    void lookAtSide(const SideButton& side) {
        const int text = side.fontMetrics().horizontalAdvance(textOf(side));
        if (side.width() > 100 && text > side.width() - 32 - 20 * textZoom() / 100)
            fault(side, u"cut off: "_s + sizes(side.size(), {text + 52, side.height()}));
    }

    void lookAtButton(const QAbstractButton& button) {
        if (button.text().isEmpty())
            return;
        if (const auto* tool = qobject_cast<const QToolButton*>(&button);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            return;
        const QSize needs = button.sizeHint();
        if ((needs.width() > button.width() + 1 && !button.toolTip().contains(textOf(button))) ||
            needs.height() > button.height() + 1)
            fault(button, u"cut off: "_s + sizes(button.size(), needs));
    }

    void lookAtLine(const QLineEdit& line) {
        if (qobject_cast<const QAbstractSpinBox*>(line.parentWidget()) ||
            qobject_cast<const QComboBox*>(line.parentWidget()))
            return;
        int room = line.width() - 16 - 4 - line.textMargins().left() - line.textMargins().right();
        for (const auto* icon : line.findChildren<QToolButton*>()) {
            if (icon->isVisibleTo(&line))
                room -= icon->width() + 4;
        }
        const int text = line.fontMetrics().horizontalAdvance(textOf(line));
        if (text > room && line.toolTip() != textOf(line) && line.echoMode() == QLineEdit::Normal)
            fault(line, u"%1 cut off: %2"_s.arg(line.text().isEmpty() ? u"placeholder"_s : u"text"_s,
                                                sizes({room, line.height()}, {text, line.height()})));
        if (line.fontMetrics().height() + 2 > line.height())
            fault(line, u"too low: "_s + sizes(line.size(), {line.width(), line.fontMetrics().height() + 2}));
    }

    void lookAtCombo(const QComboBox& combo) {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const int text = combo.fontMetrics().horizontalAdvance(combo.currentText());
        if (text > room.width())
            fault(combo, u"cut off: "_s + sizes(room.size(), {text, room.height()}));
    }

    void lookAtTabs(const QTabBar& tabs) {
        for (int i = 0; i < tabs.count(); ++i) {
            const int text = tabs.fontMetrics().horizontalAdvance(withoutMnemonic(tabs.tabText(i)));
            if (text > tabs.tabRect(i).width())
                fault(tabs, u"tab “%1” cut off"_s.arg(tabs.tabText(i)));
        }
    }

    void lookAtTable(const QTableView& table) {
        const QAbstractItemModel& model = *table.model();
        const QHeaderView& header = *table.horizontalHeader();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (header.isSectionHidden(column))
                continue;
            const QString title = model.headerData(column, Qt::Horizontal).toString();
            int widest = 0;
            for (const QString& line : title.split(u'\n'))
                widest = std::max(widest, header.fontMetrics().horizontalAdvance(line));
            if (header.isVisible() && widest + 8 > header.sectionSize(column))
                fault(table, u"heading “%1” cut off"_s.arg(title));
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                const int text = table.fontMetrics().horizontalAdvance(index.data().toString());
                if (text + 6 > header.sectionSize(column)) {
                    fault(table, u"cell “%1” cut off: %2 of %3"_s.arg(index.data().toString())
                                     .arg(header.sectionSize(column))
                                     .arg(text + 6));
                    break;
                }
            }
        }
    }

    void lookAtPlace(const QWidget& widget) {
        const QWidget* parent = widget.parentWidget();
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const bool scrolls = area != nullptr && area->viewport() == parent;
        if (!scrolls && !qobject_cast<const QSplitterHandle*>(&widget) && !parent->rect().contains(widget.geometry())) {
            const QRect at = widget.geometry();
            fault(widget, u"outside its parent %1: %2,%3 %4x%5 in %6x%7"_s.arg(called(*parent))
                              .arg(at.x())
                              .arg(at.y())
                              .arg(at.width())
                              .arg(at.height())
                              .arg(parent->width())
                              .arg(parent->height()));
        }
        if (widget.layout() == nullptr && widget.hasHeightForWidth() && !qobject_cast<const QLabel*>(&widget) &&
            !qobject_cast<const ChartCanvas*>(&widget) && widget.heightForWidth(widget.width()) > widget.height() + 1)
            fault(widget,
                  u"too low: "_s + sizes(widget.size(), {widget.width(), widget.heightForWidth(widget.width())}));
        const QSize least = widget.minimumSizeHint();
        if (least.isValid() && !qobject_cast<const QLineEdit*>(parent) &&
            !qobject_cast<const QAbstractScrollArea*>(&widget) &&
            (widget.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) &&
            (least.width() > widget.width() + 1 || least.height() > widget.height() + 1) &&
            widget.minimumSize().isNull() && textOf(widget).isEmpty())
            fault(widget, u"squeezed: "_s + sizes(widget.size(), least));
    }

    void lookAtLayout(const QLayout* layout) {
        if (layout == nullptr || qobject_cast<const QStackedLayout*>(layout))
            return;
        std::vector<std::pair<QRect, QWidget*>> taken;
        for (int i = 0; i < layout->count(); ++i) {
            QLayoutItem* item = layout->itemAt(i);
            if (item->layout() != nullptr)
                lookAtLayout(item->layout());
            QWidget* widget = item->widget();
            if (widget == nullptr || !widget->isVisibleTo(&window_) || widget->window() != &window_)
                continue;
            for (const auto& [rect, other] : taken) {
                if (rect.intersects(widget->geometry()))
                    fault(*widget, u"lies on "_s + called(*other));
            }
            taken.emplace_back(widget->geometry(), widget);
        }
    }

    void lookAtBars(const QWidget& widget) {
        if (const auto* bar = qobject_cast<const QScrollBar*>(&widget); bar && bar->orientation() == Qt::Horizontal)
            fault(*bar->parentWidget()->parentWidget(), u"a horizontal scroll bar"_s);
        const auto* area = qobject_cast<const QScrollArea*>(&widget);
        if (area != nullptr && area->widget() != nullptr && area->widgetResizable() &&
            area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
            area->widget()->width() > area->viewport()->width())
            fault(*area->widget(),
                  u"wider than its room: %1 in %2"_s.arg(area->widget()->width()).arg(area->viewport()->width()));
    }

    void lookAtContrast() {
        const QImage image = window_.grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (const QWidget* widget : shown_) {
            if (const auto* text = qobject_cast<const Text*>(widget); text && text->tone() == Tone::Disabled)
                continue;
            if (!widget->isEnabled() || textOf(*widget).isEmpty() || qobject_cast<const QTabBar*>(widget))
                continue;
            if (const auto* side = qobject_cast<const SideButton*>(widget); side && side->width() < 100)
                continue;
            const QRect seen = widget->visibleRegion().boundingRect();
            if (seen.height() < widget->height() || seen.width() < widget->width() / 2)
                continue;
            lookAtContrast(image, *widget, seen.translated(widget->mapTo(&window_, QPoint())));
        }
    }

    void lookAtContrast(const QImage& image, const QWidget& widget, const QRect& place) {
        const qreal ratio = image.devicePixelRatio();
        const QRect area =
            QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toRect() & image.rect();
        QHash<QRgb, int> colours;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = area.left(); x <= area.right(); ++x)
                ++colours[line[x]];
        }
        QRgb ground = 0;
        int most = 0;
        for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                ground = it.key();
            }
        }
        double best = 1;
        for (auto it = colours.cbegin(); it != colours.cend(); ++it)
            best = std::max(best, contrast(QColor(ground), QColor(it.key())));
        if (best < readable)
            fault(widget, u"can't be read: contrast %1 on %2"_s.arg(best, 0, 'f', 2).arg(QColor(ground).name()));
    }

    QWidget& window_;
    std::vector<QWidget*> shown_;
    QStringList faults_;
};

}  // namespace

QStringList lookFaults(QWidget& window) { return Looking(window).faults(); }

QStringList foreignWords(const QWidget& window, const QString& language) {
    if (!language.startsWith(u"sr"_s))
        return {};
    // Names, and what is called the same everywhere.
    static const QRegularExpression same(
        u"\\b(Reliefbook|PDF|SVG|PNG|CSV|Letter|A4|Ctrl|Alt|Shift|Enter|Esc|Del|Tab|PgUp|PgDown|Backspace|Return|Left|"
        "Right|Up|Down|Home|End|Space|Ins|F\\d+|English|Srpski|Српски|Latn|reliefbook|[A-Z]|[\\w-]*\\.\\w+|/\\S*)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression latin(u"[A-Za-zČĆŽŠĐčćžšđ]{2,}"_s);
    static const QRegularExpression cyrillic(u"[А-Яа-яЈЉЊЋЂЏјљњћђџ]{2,}"_s);
    QStringList found;
    const auto look = [&](QString text) {
        text = withoutMnemonic(text).remove(same);
        if ((language == u"sr"_s ? latin : cyrillic).match(text).hasMatch() && !found.contains(text))
            found << text;
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            look(line->placeholderText());
        if (qobject_cast<const QPushButton*>(widget) && widget->property("kind").toString() == u"link"_s)
            continue;  // what it leads to, often a name
        if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
            qobject_cast<const QRadioButton*>(widget) || qobject_cast<const SideButton*>(widget))
            look(textOf(*widget));
        if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            for (const QAction* action : menu->actions())
                look(action->text());
        }
    }
    if (const auto* menu = qobject_cast<const QMenu*>(&window)) {
        for (const QAction* action : menu->actions())
            look(action->text());
    }
    return found;
}

QStringList sharedLetters(const QWidget& window) {
    QMap<QString, QStringList> taken;
    const auto take = [&taken](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            taken[key.toString()] << text;
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != &window || !widget->isEnabled())
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            take(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            take(label->text());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions()) {
                if (action->isVisible() && action->isEnabled())
                    take(action->text());
            }
        }
    }
    QStringList shared;
    for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
        if (it.value().size() > 1)
            shared << it.key() + u": "_s + it.value().join(u", "_s);
    }
    return shared;
}

}  // namespace reliefbook::testing
