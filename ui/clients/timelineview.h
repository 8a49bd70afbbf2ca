// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace reliefbook {

/// Paints a row of TimelineModel: a mark on the line of time, the day and its facts, the note, the pain before and
/// after.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// As high as its rows: the page around it scrolls, so there is one scroll bar, not two.
class TimelineView : public QListView {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Takes the height its rows need now, for who can't wait until the events in hand are through.
    void fitRows();

signals:
    /// Ctrl+P while the keys are in it: elsewhere on a page it means the page.
    void printWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fitSoon();

    bool fits_ = true;
};

}  // namespace reliefbook
