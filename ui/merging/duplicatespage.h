// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/duplicates.h"
#include "ui/shell/page.h"

#include <QFuture>

namespace reliefbook {

class Banner;
class Button;
class Card;
class EmptyState;
class ItemList;
class JobBar;
class PageHead;

/// Clients who may be in the file twice, each pair with why. A pair of whom it was said that they are two people is
/// left out for good, until that is taken back.
class DuplicatesPage : public Page {
    Q_OBJECT

public:
    explicit DuplicatesPage(Workspace& workspace, QWidget* parent = nullptr);
    ~DuplicatesPage() override;

    QString title() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPairs();
    const PossibleDuplicate* chosen() const;
    void choose();
    void compare();
    void openMerge(Id<Client> first, Id<Client> second);
    void leaveOut();
    void showDistinct();

    std::vector<PossibleDuplicate> found_, shown_;
    QFuture<std::vector<PossibleDuplicate>> job_;
    bool isRead_ = false;
    PageHead* head_;
    Banner* outcome_;
    JobBar* bar_;
    Card* card_;
    ItemList* list_;
    EmptyState* empty_;
    Button *compare_, *leaveOut_, *distinct_;
    QAction *compareAction_, *leaveOutAction_;
};

}  // namespace reliefbook
