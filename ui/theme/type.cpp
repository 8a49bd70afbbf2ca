// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QWidget>

#include <algorithm>

namespace reliefbook {

namespace {

int zoom = 100;

using Sizes = QHash<const QWidget*, qreal>;

// From the outside inwards: what inherits its size has followed already when its turn comes, so only a size of a
// widget's own is set again.
void follow(QWidget& widget, const Sizes& sizes) {
    QFont font = widget.font();
    const qreal points = sizes.value(&widget, font.pointSizeF());
    if (widget.testAttribute(Qt::WA_SetFont) && font.pointSizeF() > 0 && !qFuzzyCompare(font.pointSizeF(), points)) {
        font.setPointSizeF(points);
        widget.setFont(font);
    }
    for (QObject* child : widget.children()) {
        auto* inside = qobject_cast<QWidget*>(child);
        if (inside && !inside->isWindow())
            follow(*inside, sizes);
    }
}

}  // namespace

QFont uiFont(qreal points, QFont::Weight weight) {
    QFont font(fontFamily());
    font.setPointSizeF(points * zoom / 100);
    font.setWeight(weight);
    return font;
}

void setTextZoom(int percent) {
    const int before = zoom;
    zoom = std::clamp(percent, 80, 200);
    Sizes sizes;
    for (const QWidget* widget : QApplication::allWidgets())
        sizes.insert(widget, widget->font().pointSizeF() * zoom / before);
    QApplication::setFont(uiFont(type::body));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);  // now, not in the next turn
    for (QWidget* widget : QApplication::topLevelWidgets())
        follow(*widget, sizes);
}

int textZoom() { return zoom; }

}  // namespace reliefbook
