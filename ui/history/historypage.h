// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/history.h"
#include "ui/shell/page.h"

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace reliefbook {

class Banner;
class Button;
class Card;
class Chip;
class ItemList;
class PageHead;
class Text;

/// What a record was before: its versions by time, one beside another with what differs marked, and any one of them
/// brought back. Of a session its scores too.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    bool show(const Place& place) override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const PastChange* chosen() const;
    void fillList();
    void compare();
    void bringBack();
    void nameRecord();
    std::optional<Record> other() const;
    QString nameOf(QStringView column, qint64 id) const;

    HistoryPlace place_;
    std::vector<PastChange> past_;
    std::optional<Place> recordPlace_;
    QString recordName_;

    Button* open_;
    PageHead* head_;
    Banner* outcome_;
    QBoxLayout* columns_;
    Card* versionsCard_;
    ItemList* versions_;
    Card* compareCard_;
    Text* summary_;
    Chip *withPresent_, *withBefore_, *all_;
    QWidget* fields_ = nullptr;
    QVBoxLayout* fieldsPlace_;
    Button* bringBack_;
    QAction* bringBackAction_;
};

}  // namespace reliefbook
