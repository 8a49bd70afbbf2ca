// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientdelegate.h"

#include "ui/clients/clientlistmodel.h"
#include "ui/clients/rowpainting.h"
#include "ui/controls/avatar.h"
#include "ui/controls/badge.h"
#include "ui/theme/appearance.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace reliefbook {
namespace {

constexpr qreal avatarSize = 36;
constexpr qreal padding = 10;

QFont nameFont() { return uiFont(type::body, QFont::Medium); }
QFont belowFont() { return uiFont(type::caption); }

}  // namespace

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, int(QFontMetricsF(nameFont()).height() + QFontMetricsF(belowFont()).height() + 26)};
}

void ClientDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* row =
        static_cast<const ClientListModel::Row*>(index.data(ClientListModel::rowRole).value<const void*>());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(8, 1, -8, -1);
    paintRowGround(*painter, ground, option.state);
    if (row == nullptr) {
        painter->restore();
        return;
    }

    const Theme& colours = theme();
    QRectF area = ground.adjusted(padding, 0, -padding, 0);
    const QRectF disc(area.left(), area.center().y() - avatarSize / 2, avatarSize, avatarSize);
    paintAvatar(*painter, disc, row->initials, row->id.value);
    area.setLeft(disc.right() + 12);

    const qreal nameHeight = QFontMetricsF(nameFont()).height();
    const qreal belowHeight = QFontMetricsF(belowFont()).height();
    const qreal top = area.center().y() - (nameHeight + belowHeight + 2) / 2;
    QRectF first(area.left(), top, area.width(), nameHeight);
    const QRectF second(area.left(), top + nameHeight + 2, area.width(), belowHeight);

    if (!row->badge.isEmpty()) {
        const QSizeF size = badgeSize(row->badge);
        const QRectF badge(QPointF(first.right() - size.width(), first.center().y() - size.height() / 2), size);
        paintBadge(*painter, badge, row->badge, Tone::Text2);
        first.setRight(badge.left() - 8);
    } else if (!row->levels.isEmpty()) {
        const QFont font = uiFont(type::secondary, QFont::Medium);
        paintText(*painter, first, row->levels, font, colours.text, Qt::AlignRight);
        first.setRight(first.right() - QFontMetricsF(font).horizontalAdvance(row->levels) - 8);
    }
    paintText(*painter, first, row->name, nameFont(), colours.text);
    paintText(*painter, second, row->below, belowFont(), colours.text2);
    painter->restore();
}

}  // namespace reliefbook
