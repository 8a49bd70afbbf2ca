// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelineview.h"

#include "ui/clients/rowpainting.h"
#include "ui/clients/timelinemodel.h"
#include "ui/controls/badge.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace reliefbook {
namespace {

constexpr qreal railWidth = 40;
constexpr qreal padding = 12;
constexpr qreal painWidth = 150;

QFont dayFont() { return uiFont(type::body, QFont::DemiBold); }
QFont factsFont() { return uiFont(type::caption); }
QFont noteFont() { return uiFont(type::secondary); }

const TimelineRow* rowAt(const QModelIndex& index) {
    return static_cast<const TimelineRow*>(index.data(TimelineModel::rowRole).value<const void*>());
}

qreal firstLine() { return std::max(QFontMetricsF(dayFont()).height(), QFontMetricsF(factsFont()).height()); }

bool hasPain(const TimelineRow& row) { return row.pain.before || row.pain.after; }

/// How many lines the note takes in a row this wide: one or two, the rest is left out.
int linesOf(const TimelineRow& row, qreal width) {
    const qreal room = width - railWidth - 4 - padding - (hasPain(row) ? painWidth + 16 : 0);
    return QFontMetricsF(noteFont()).horizontalAdvance(row.note) <= room ? 1 : 2;
}

void paintMark(QPainter& painter, const QRectF& area, const TimelineRow& row, bool first, bool last) {
    const Theme& colours = theme();
    const QPointF centre(area.left() + railWidth / 2, area.top() + padding + firstLine() / 2);
    painter.setPen(QPen(colours.border, 2));
    if (!first)
        painter.drawLine(QPointF(centre.x(), area.top()), QPointF(centre.x(), centre.y() - 8));
    if (!last)
        painter.drawLine(QPointF(centre.x(), centre.y() + 8), QPointF(centre.x(), area.bottom()));
    if (row.kind != TimelineRow::Kind::Session) {
        paintIcon(painter, row.iconName, QRectF(centre.x() - 8, centre.y() - 8, 16, 16), row.tone);
        return;
    }
    painter.setPen(QPen(row.isVoid ? colours.control : colours.accent, 2));
    painter.setBrush(row.isVoid ? QBrush(Qt::NoBrush) : QBrush(colours.accent));
    painter.drawEllipse(centre, 5, 5);
}

}  // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const TimelineRow* row = rowAt(index);
    qreal height = firstLine();
    if (row != nullptr && !row->note.isEmpty())
        height += QFontMetricsF(noteFont()).height() * linesOf(*row, option.rect.width()) + 2;
    if (row != nullptr && hasPain(*row))
        height = std::max(height, qreal(painBarHeight()));
    return {200, int(height + 2 * padding)};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const TimelineRow* row = rowAt(index);
    if (row == nullptr)
        return;
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF whole(option.rect);
    paintRowGround(*painter, whole.adjusted(railWidth - 6, 1, 0, -1), option.state);
    paintMark(*painter, whole, *row, index.row() == 0, index.row() == index.model()->rowCount() - 1);

    QRectF area = whole.adjusted(railWidth + 4, padding, -padding, -padding);
    if (hasPain(*row)) {
        const qreal height = painBarHeight();
        const QRectF pain(area.right() - painWidth, whole.center().y() - height / 2, painWidth, height);
        paintPainBar(*painter, pain, row->pain);
        area.setRight(pain.left() - 16);
    }
    QRectF line(area.left(), area.top(), area.width(), firstLine());
    if (!row->badge.isEmpty()) {
        const QSizeF size = badgeSize(row->badge);
        paintBadge(*painter, QRectF(QPointF(line.right() - size.width(), line.center().y() - size.height() / 2), size),
                   row->badge, row->tone);
        line.setRight(line.right() - size.width() - 10);
    }
    QFont font = dayFont();
    font.setStrikeOut(row->isVoid);
    paintText(*painter, line, row->day, font, row->isVoid ? colours.text2 : colours.text);
    const qreal day = QFontMetricsF(font).horizontalAdvance(row->day) + 10;
    if (line.width() > day + 20)
        paintText(*painter, line.adjusted(day, 0, 0, 0), row->facts, factsFont(), colours.text2);
    if (!row->note.isEmpty()) {
        const QFontMetricsF metrics(noteFont());
        const QRectF note(area.left(), line.bottom() + 2, area.width(), metrics.height() * 2 + 1);
        painter->setFont(noteFont());
        painter->setPen(colours.text2);
        // Two lines at most: the rest is seen where the session is opened.
        painter->drawText(note, int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap),
                          metrics.elidedText(row->note, Qt::ElideRight, note.width() * 1.85));
    }
    painter->restore();
}

TimelineView::TimelineView(QWidget* parent) : QListView(parent) {
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
}

void TimelineView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TimelineView::fitSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        scheduleDelayedItemsLayout();
        fitSoon();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::fitSoon);
    fitRows();
}

/// Rows come one by one, and every one would measure all of them.
void TimelineView::fitSoon() {
    if (!std::exchange(fits_, false))
        return;
    QTimer::singleShot(0, this, [this] {
        if (!fits_)
            fitRows();
    });
}

void TimelineView::fitRows() {
    fits_ = true;
    QStyleOptionViewItem option;
    option.rect = viewport()->rect();
    int height = 0;
    for (int row = 0; model() != nullptr && row < model()->rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    setFixedHeight(std::max(height, 1));
}

void TimelineView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    // Not under the mouse: the second click of two would come to another row.
    if (!current.isValid() || !hasFocus() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around); scroll != nullptr && scroll->widget() != nullptr) {
            const QRect row = visualRect(current);
            scroll->ensureVisible(0, mapTo(scroll->widget(), row.center()).y(), 0, row.height());
            return;
        }
    }
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        fitSoon();
    }
    QListView::changeEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    fitRows();
}

bool TimelineView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Print))
        event->accept();  // comes as a key then
    return QListView::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print))
        emit printWanted();
    else
        QListView::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event) { event->ignore(); }

}  // namespace reliefbook
