// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <utility>
#include <vector>

class QStandardItem;

namespace reliefbook {

/// Paints what was found in a text: whose it is and where, below it the words with what stands around them. The words
/// found are bold and underlined, not only coloured.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Hit {
        QString title, remark, text;
        std::vector<std::pair<qsizetype, qsizetype>> marks;  // in the text: begin and length
    };
    static QStandardItem* itemOf(const Hit& hit);

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace reliefbook
