// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/hitdelegate.h"

#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStandardItem>
#include <QTextLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

enum HitRole { Remark = Qt::UserRole + 1, FoundText, Marks };

constexpr qreal padding = 10;
constexpr int lines = 2;

QFont titleFont() { return uiFont(type::body, QFont::Medium); }
QFont remarkFont() { return uiFont(type::caption); }
QFont textFont() { return uiFont(type::secondary); }

}  // namespace

QStandardItem* HitDelegate::itemOf(const Hit& hit) {
    auto* item = new QStandardItem(hit.title);
    item->setData(hit.remark, Remark);
    item->setData(hit.text, FoundText);
    QVariantList marks;
    for (const auto& [begin, length] : hit.marks)
        marks << qlonglong(begin) << qlonglong(length);
    item->setData(marks, Marks);
    item->setData(QStringList{hit.title, hit.remark, hit.text}.join(u", "_s), Qt::AccessibleTextRole);
    return item;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {200, int(QFontMetricsF(titleFont()).height() + lines * QFontMetricsF(textFont()).height() + 22)};
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    if (selected || (option.state & QStyle::State_MouseOver) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(ground, 8, 8);
    }
    if (selected && (option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8);
    }
    QRectF area = ground.adjusted(padding, 7, -padding, -5);
    const QFontMetricsF title(titleFont());
    const QFontMetricsF small(remarkFont());
    const QString remark = small.elidedText(index.data(Remark).toString(), Qt::ElideRight, area.width() * 0.6);
    const QRectF head(area.left(), area.top(), area.width(), title.height());
    painter->setFont(remarkFont());
    painter->setPen(colours.text2);
    painter->drawText(head, Qt::AlignRight | Qt::AlignVCenter, remark);
    painter->setFont(titleFont());
    painter->setPen(colours.text);
    painter->drawText(
        head, Qt::AlignVCenter,
        title.elidedText(index.data().toString(), Qt::ElideRight, area.width() - small.horizontalAdvance(remark) - 12));

    QTextLayout text(index.data(FoundText).toString(), textFont());
    QList<QTextLayout::FormatRange> formats;
    const QVariantList marks = index.data(Marks).toList();
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = marks[i].toInt();
        range.length = marks[i + 1].toInt();
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        formats << range;
    }
    text.setFormats(formats);
    text.beginLayout();
    qreal top = 0;
    for (int line = 0; line < lines; ++line) {
        QTextLine one = text.createLine();
        if (!one.isValid())
            break;
        one.setLineWidth(area.width());
        one.setPosition(QPointF(0, top));
        top += one.height();
    }
    text.endLayout();
    painter->setPen(colours.text2);
    text.draw(painter, QPointF(area.left(), area.top() + title.height() + 3));
    painter->restore();
}

}  // namespace reliefbook
