// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/flowlayout.h"

#include <algorithm>

namespace reliefbook {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

void FlowLayout::addItem(QLayoutItem* item) { items_ << item; }

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const { return items_.value(index); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const { return {}; }

bool FlowLayout::hasHeightForWidth() const { return true; }

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, Pass::Measure); }

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);  // QSize() is one less, and the last item would break into a row of its own
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        size.setWidth(size.width() + item->sizeHint().width() + (size.width() > 0 ? spacing() : 0));
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    const QMargins around = contentsMargins();
    return size + QSize(around.left() + around.right(), around.top() + around.bottom());
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    arrange(area, Pass::Put);
}

int FlowLayout::arrange(const QRect& area, Pass pass) const {
    const QRect inside = area.marginsRemoved(contentsMargins());
    int x = inside.x();
    int y = inside.y();
    int row = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > inside.x() && x + size.width() > inside.x() + inside.width()) {
            x = inside.x();
            y += row + spacing();
            row = 0;
        }
        const int width = std::min(size.width(), std::max(inside.width(), item->minimumSize().width()));
        if (pass == Pass::Put)
            item->setGeometry({x, y, width, size.height()});
        x += width + spacing();
        row = std::max(row, size.height());
    }
    return y + row + contentsMargins().bottom() - area.y();
}

}  // namespace reliefbook
