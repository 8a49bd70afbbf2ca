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

    PageHead* head_ = nullptr;
    Banner* restricted_ = nullptr;
    QPushButton* addButton_ = nullptr;
    QWidget* parts_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    Card* listCard_ = nullptr;
    ItemList* list_ = nullptr;
    Card* viewCard_ = nullptr;
    DocumentView* view_ = nullptr;
    EmptyState* empty_ = nullptr;
    QAction *add_ = nullptr, *save_ = nullptr, *open_ = nullptr, *edit_ = nullptr, *remove_ = nullptr,
            *toFile_ = nullptr;
};

/// The files of the computer that are dragged; empty where others are among them.
QStringList draggedFiles(const QMimeData* dragged);

}  // namespace reliefbook
