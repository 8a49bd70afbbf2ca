// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/notesearch.h"
#include "ui/shell/page.h"

#include <QFuture>
#include <QTimer>

class QListView;
class QStandardItemModel;

namespace reliefbook {

class Button;
class Card;
class EmptyState;
class JobBar;
class PageHead;
class SearchField;
class Text;

/// What was written about one client or about all, searched for words. Looks through everything aside, part by part:
/// what is found first is shown first.
class NotesPage : public Page {
    Q_OBJECT

public:
    explicit NotesPage(Workspace& workspace, QWidget* parent = nullptr);
    ~NotesPage() override;

    bool show(const Place& place) override;
    using Page::show;
    /// Only about this client; none: about all.
    void setClient(std::optional<Id<Client>> client);

    QString title() const override;
    QString titleForAll() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction*> pageActions() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void goOn(const NoteCursor& from);
    void add(const NotesFound& found);
    void showState();
    void openHit(int row);

    std::optional<Id<Client>> client_;
    QString clientName_;
    QString searched_;
    std::vector<NoteHit> hits_;
    std::optional<NoteCursor> next_;  // where to go on when more is wanted
    std::optional<Moment> backTo_;
    QFuture<NotesFound> job_;
    int search_ = 0;  // what an earlier one finds comes too late
    bool busy_ = false;
    QTimer soon_;
    PageHead* head_;
    SearchField* field_;
    Text* state_;
    JobBar* bar_;
    Card* card_;
    QListView* list_;
    QStandardItemModel* model_;
    EmptyState* empty_;
    Button* more_;
    QAction *find_, *open_;
};

}  // namespace reliefbook
