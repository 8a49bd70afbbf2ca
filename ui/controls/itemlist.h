// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QString>

#include <vector>

class QStandardItemModel;

namespace reliefbook {

/// One row of an ItemList: a person (initials on a disc, coloured by the id) or an icon, a title, a line below it, and
/// a remark at the right.
struct ListItem {
    QString title;
    QString detail;
    QString remark;
    QString iconName;   // empty: the initials of the title
    qint64 person = 0;  // id of the record the disc is coloured by

    bool operator==(const ListItem&) const = default;
};

/// A short list of things to go to: a click or Enter chooses.
class ItemList : public QListView {
    Q_OBJECT

public:
    /// How far in a row its picture stands. On a card the list reaches that much over the margins, so that what is in
    /// its rows stands under the title.
    static constexpr int inset = 11;

    explicit ItemList(QWidget* parent = nullptr);

    void setItems(const std::vector<ListItem>& items);
    int count() const;
    /// Always as high as its rows, and never scrolls.
    void setFitted(bool fitted);
    /// Moves the choice by keys pressed elsewhere.
    void stepBy(int rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int contentHeight() const;

    QStandardItemModel* model_;
    bool fitted_ = false;
};

}  // namespace reliefbook
