// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/itemlist.h"

#include "ui/controls/avatar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { Detail = Qt::UserRole + 1, Remark, IconName, Person };

class ItemDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override {
        const int title = QFontMetrics(uiFont(type::body, QFont::Medium)).height();
        const int detail =
            index.data(Detail).toString().isEmpty() ? 0 : QFontMetrics(uiFont(type::caption)).height() + 2;
        return {240, std::max(40, title + detail + 20)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme& colours = theme();
        const QRectF row = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        if (selected || (option.state & QStyle::State_MouseOver) != 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? colours.accentSoft : colours.hover);
            painter->drawRoundedRect(row, 8, 8);
        }
        if (selected && (option.state & QStyle::State_HasFocus) != 0 &&
            (option.state & QStyle::State_KeyboardFocusChange) != 0) {
            painter->setPen(QPen(colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 8, 8);
        }
        const QString iconName = index.data(IconName).toString();
        const QRectF sign(row.left() + 10, row.center().y() - 17, 34, 34);
        if (iconName.isEmpty())
            paintAvatar(*painter, sign, initials(index.data().toString()), index.data(Person).toLongLong());
        else
            paintIcon(*painter, iconName, sign.adjusted(7, 7, -7, -7), selected ? Tone::Accent : Tone::Text2);
        paintTexts(painter, row.adjusted(56, 0, -10, 0), index, selected);
        painter->restore();
    }

private:
    static void paintTexts(QPainter* painter, QRectF area, const QModelIndex& index, bool selected) {
        const QString remark = index.data(Remark).toString();
        if (!remark.isEmpty()) {
            painter->setFont(uiFont(type::caption));
            painter->setPen(theme().text2);
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, remark);
            area.setRight(area.right() - QFontMetricsF(painter->font()).horizontalAdvance(remark) - 12);
        }
        const QString detail = index.data(Detail).toString();
        const QFont bold = uiFont(type::body, selected ? QFont::DemiBold : QFont::Medium);
        const QFont small = uiFont(type::caption);
        const QFontMetricsF title(bold);
        const QFontMetricsF below(small);
        const qreal height = title.height() + (detail.isEmpty() ? 0 : below.height() + 2);
        qreal top = area.center().y() - height / 2;
        painter->setFont(bold);
        painter->setPen(theme().text);
        painter->drawText(QRectF(area.left(), top, area.width(), title.height()), Qt::AlignVCenter,
                          title.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        if (detail.isEmpty())
            return;
        top += title.height() + 2;
        painter->setFont(small);
        painter->setPen(theme().text2);
        painter->drawText(QRectF(area.left(), top, area.width(), below.height()), Qt::AlignVCenter,
                          below.elidedText(detail, Qt::ElideRight, area.width()));
    }
};

}  // namespace

ItemList::ItemList(QWidget* parent) : QListView(parent), model_(new QStandardItemModel(this)) {
    setModel(model_);
    setItemDelegate(new ItemDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { emit chosen(index.row()); });
}

void ItemList::setItems(const std::vector<ListItem>& items) {
    const int row = currentIndex().row();
    model_->clear();
    for (const ListItem& item : items) {
        auto* entry = new QStandardItem(item.title);
        entry->setData(item.detail, Detail);
        entry->setData(item.remark, Remark);
        entry->setData(item.iconName, IconName);
        entry->setData(item.person, Person);
        QStringList spoken{item.title};
        for (const QString& more : {item.detail, item.remark}) {
            if (!more.isEmpty())
                spoken << more;
        }
        entry->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        model_->appendRow(entry);
    }
    if (row >= 0 && !items.empty())
        setCurrentIndex(model_->index(std::min(row, count() - 1), 0));
    updateGeometry();
}

int ItemList::count() const { return model_->rowCount(); }

void ItemList::setFitted(bool fitted) {
    fitted_ = fitted;
    setVerticalScrollBarPolicy(fitted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fitted ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void ItemList::stepBy(int rows) {
    if (count() > 0)
        setCurrentIndex(model_->index(std::clamp(currentIndex().row() + rows, 0, count() - 1), 0));
}

int ItemList::contentHeight() const {
    int height = 0;
    for (int row = 0; row < count(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize ItemList::sizeHint() const { return fitted_ ? QSize(240, contentHeight()) : QListView::sizeHint(); }

QSize ItemList::minimumSizeHint() const { return fitted_ ? QSize(160, contentHeight()) : QListView::minimumSizeHint(); }

void ItemList::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        currentIndex().isValid()) {
        emit chosen(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void ItemList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && count() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model_->index(0, 0));
}

void ItemList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

}  // namespace reliefbook
