// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attachments.h"
#include "core/records/client.h"
#include "ui/shell/page.h"

#include <vector>

class QBoxLayout;
class QMimeData;
class QPushButton;

namespace reliefbook {

class Banner;
class Card;
class DocumentView;
class EmptyState;
class ItemList;
class PageHead;

/// The documents and pictures of a client: a list, and what is chosen in it beside. Files dropped anywhere on it come
/// in.
class DocumentsPage : public Page {
    Q_OBJECT

public:
    explicit DocumentsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString titleForAll() const override;
    using Page::show;
    bool show(const Place& place) override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

    DocumentView* view() const { return view_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void makeActions();
    void arrange();
    void showChosen();
    const Attachment* chosen() const;

    void add();
    void takeIn(const QStringList& paths);
    void saveCopy();
    void openElsewhere();
    void edit();
    void remove();

    Id<Client> id_;
    Client client_;
    std::vector<Attachment> documents_;
    std::optional<Id<Attachment>> chosen_;

    PageHead* head_;
    Banner* restricted_;
    QPushButton* addButton_;
    QWidget* parts_;
    QBoxLayout* columns_;
    Card* listCard_;
    ItemList* list_;
    Card* viewCard_;
    DocumentView* view_;
    EmptyState* empty_;
    QAction *add_, *save_, *open_, *edit_, *remove_, *toFile_;
};

/// The files of the computer that are dragged; empty where others are among them.
QStringList draggedFiles(const QMimeData* dragged);

}  // namespace reliefbook
