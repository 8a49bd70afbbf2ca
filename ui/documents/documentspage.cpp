// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentspage.h"

#include "core/base/wholefile.h"
#include "core/practice/clientread.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/pagehead.h"
#include "ui/controls/tiptext.h"
#include "ui/documents/documentdialog.h"
#include "ui/documents/documentview.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/takingindialog.h"
#include "ui/people/peoplewords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/job.h"
#include "ui/shell/openeddocuments.h"
#include "ui/shell/preferences.h"
#include "ui/shell/viewing.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"
#include "ui/words/interfacewords.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForTwoColumns = 760;
const QString folderKind = u"documents"_s;

}  // namespace

QStringList draggedFiles(const QMimeData* dragged) {
    QStringList paths;
    for (const QUrl& url : dragged->urls()) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

DocumentsPage::DocumentsPage(Workspace& workspace, QWidget* parent) : Page(workspace, parent) {
    setAcceptDrops(true);
    makeActions();
    build();
    connect(list_, &QAbstractItemView::clicked, this, [this] { showChosen(); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showChosen(); });
    connect(list_, &ItemList::chosen, this, [this] { view_->setFocus(); });
    DocumentsPage::retranslate();
}

void DocumentsPage::makeActions() {
    const auto make = [this](const QString& name, auto act) {
        auto* action = new QAction(icon(name), {}, this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add_ = make(u"add"_s, [this] { add(); });
    save_ = make(u"save"_s, [this] { saveCopy(); });
    open_ = make(u"external"_s, [this] { openElsewhere(); });
    edit_ = make(u"edit"_s, [this] { edit(); });
    remove_ = make(u"delete"_s, [this] { remove(); });
    toFile_ = make(u"user"_s, [this] { emit wanted(ClientPlace{id_, {}}); });
    for (QAction* act : {add_, edit_, remove_})
        setChanges(act, Changes::Records);
}

void DocumentsPage::build() {
    auto* file = new Button({}, Button::Kind::Ghost, u"user"_s);
    connect(file, &QPushButton::clicked, toFile_, &QAction::trigger);
    connect(toFile_, &QAction::changed, file, [this, file] { file->setText(toFile_->text()); });
    addButton_ = new Button({}, Button::Kind::Primary, u"add"_s);
    setChanges(addButton_, Changes::Records);
    connect(addButton_, &QPushButton::clicked, add_, &QAction::trigger);
    head_ = new PageHead({file, addButton_});
    restricted_ = new Banner(Banner::Kind::Warn);
    restricted_->hide();
    list_ = new ItemList;
    listCard_ = new Card;
    listCard_->setSpread(ItemList::inset);
    listCard_->body()->addWidget(list_, 1);
    view_ = new DocumentView(workspace());
    viewCard_ = new Card;
    viewCard_->body()->addWidget(view_, 1);
    for (QAction* act : {remove_, save_, open_, edit_}) {  // from the right
        auto* button = new Button({}, Button::Kind::Ghost);
        button->setIcon(act->icon());
        connect(button, &QPushButton::clicked, act, &QAction::trigger);
        const auto show = [act, button] {
            button->setToolTip(tipText(act->text()));
            button->setAccessibleName(act->text());
            button->setEnabled(act->isEnabled());
        };
        connect(act, &QAction::changed, button, show);
        viewCard_->addAction(button);
    }
    empty_ = new EmptyState(u"note"_s);
    setChanges(empty_->actionButton(), Changes::Records);
    connect(empty_, &EmptyState::activated, add_, &QAction::trigger);
    parts_ = new QWidget;
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight, parts_);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(14);
    columns_->addWidget(listCard_, 2);
    columns_->addWidget(viewCard_, 5);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(28, 22, 28, 22);
    page->setSpacing(14);
    page->addWidget(head_);
    page->addWidget(restricted_);
    page->addWidget(parts_, 1);
    page->addWidget(empty_);
    setFocusProxy(list_);
}

QList<QAction*> DocumentsPage::pageActions() { return {add_, edit_, open_, save_, remove_, toFile_}; }

QString DocumentsPage::titleForAll() const { return tr("Documents"); }

QString DocumentsPage::title() const {
    return filled(tr("%1, documents", "of a client"), {PeopleWords::name(client_)});
}

bool DocumentsPage::show(const Place& place) {
    const auto* there = std::get_if<DocumentsPlace>(&place);
    const std::optional<Client> client =
        there != nullptr ? clientOf(workspace().editor.database(), there->client) : std::nullopt;
    if (!client)
        return false;
    if (id_ != there->client)
        noteView(workspace(), there->client);
    id_ = there->client;
    if (there->document)
        chosen_ = there->document;
    markStale();
    return true;
}

void DocumentsPage::refresh() {
    const std::optional<Client> client = clientOf(workspace().editor.database(), id_);
    if (!client)
        throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(id_.value)});
    client_ = *client;
    documents_ = documentsOf(workspace().editor.database(), id_);
    std::vector<ListItem> items;
    for (const Attachment& one : documents_)
        items.push_back({one.name, DocumentWords::line(one), {}, DocumentWords::iconName(one.mediaType), 0});
    const auto known = std::ranges::find_if(documents_, [&](const Attachment& one) { return chosen_ == one.id; });
    const auto row = known == documents_.end() ? 0 : known - documents_.begin();
    {
        const QSignalBlocker quiet(list_->selectionModel());
        list_->setItems(items);
        if (!items.empty())
            list_->setCurrentIndex(list_->model()->index(int(row), 0));
    }
    list_->viewport()->update();
    const bool mayChange = !client_.restrictedAt && !client_.mergedInto;
    restricted_->setVisible(client_.restrictedAt.has_value());
    add_->setEnabled(mayChange);
    addButton_->setVisible(mayChange);
    parts_->setVisible(!documents_.empty());
    empty_->setVisible(documents_.empty());
    retranslate();
    showChosen();
}

const Attachment* DocumentsPage::chosen() const {
    const int row = list_->currentIndex().row();
    return row >= 0 && row < int(documents_.size()) ? &documents_[std::size_t(row)] : nullptr;
}

void DocumentsPage::showChosen() {
    const Attachment* one = chosen();
    chosen_ = one != nullptr ? std::optional(one->id) : std::nullopt;
    const bool mayChange = !client_.restrictedAt && !client_.mergedInto;
    edit_->setEnabled(one != nullptr && mayChange);
    remove_->setEnabled(one != nullptr && mayChange);
    save_->setEnabled(one != nullptr && !client_.restrictedAt);
    open_->setEnabled(one != nullptr && !client_.restrictedAt && mayBeOpened(*one));
    view_->setDocument(one != nullptr ? std::optional(*one) : std::nullopt);
    viewCard_->setTitle(one != nullptr ? one->name : QString());
}

// ---- what can be done ----

void DocumentsPage::add() {
    const QStringList paths = Dialogs::current().openFiles(
        window(), tr("Add documents"), workspace().preferences.folder(folderKind), tr("All files (*)"));
    if (paths.isEmpty())
        return;
    workspace().preferences.setFolder(folderKind, QFileInfo(paths.front()).absolutePath());
    takeIn(paths);
}

void DocumentsPage::takeIn(const QStringList& paths) {
    auto* dialog = new TakingInDialog(workspace(), id_, paths, AttachmentPurpose::Document, this);
    connect(dialog, &TakingInDialog::takenIn, this, [this](Id<Attachment> first) {
        chosen_ = first;
        markStale();
    });
    dialog->open();
}

void DocumentsPage::saveCopy() {
    const Attachment* one = chosen();
    if (one == nullptr)
        return;
    const QString path =
        Dialogs::current().saveFile(window(), tr("Save a copy"),
                                    workspace().preferences.folder(folderKind) + u'/' + one->name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    attempt(this, [&] {
        const auto job = startJob(workspace().file, [one = *one, path](sql::Database& reader, const Progress&) {
            writeWholeFile(path, contentOf(reader, one));
        });
        whenDone(
            job, this,
            [this, id = one->id] {
                attempt(this, [&] { workspace().editor.practice().note(u"export"_s, {}, "attachment", id.value); });
            },
            [this](const Error& error) { showError(this, error); });
    });
}

void DocumentsPage::openElsewhere() {
    const Attachment* one = chosen();
    if (one == nullptr || !mayBeOpened(*one))
        return;
    if (!Dialogs::current().confirm(
            window(), tr("Open it in another program?"),
            tr("A copy that is not encrypted is made for it. It is removed when the practice is locked or closed; what "
               "is changed in it is not kept here."),
            tr("&Open")))
        return;
    attempt(this, [&] {
        const auto job = startJob(
            workspace().file, [one = *one](sql::Database& reader, const Progress&) { return contentOf(reader, one); });
        whenDone(
            job, this,
            [this, one = *one](const QByteArray& bytes) {
                attempt(this, [&] {
                    workspace().documents.open(one.name, bytes);
                    workspace().editor.practice().note(u"export"_s, u"opened elsewhere"_s, "attachment", one.id.value);
                });
            },
            [this](const Error& error) { showError(this, error); });
    });
}

void DocumentsPage::edit() {
    if (const Attachment* one = chosen())
        (new DocumentDialog(workspace(), *one, this))->open();
}

/// It lies in the bin, and undo brings it back: no question.
void DocumentsPage::remove() {
    if (const Attachment* one = chosen())
        attempt(this, [&] {
            workspace().editor.apply({removal(*one)}, tr("deleting the document"), DocumentsPlace{id_, {}});
        });
}

// ---- dragged files ----

void DocumentsPage::dragEnterEvent(QDragEnterEvent* event) {
    if (add_->isEnabled() && !draggedFiles(event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void DocumentsPage::dropEvent(QDropEvent* event) {
    const QStringList paths = draggedFiles(event->mimeData());
    if (!add_->isEnabled() || paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);  // what was dragged stays where it is
    event->accept();
    takeIn(paths);
}

// ---- looks ----

void DocumentsPage::arrange() {
    const bool wide = width() >= widthForTwoColumns;
    columns_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    list_->setFitted(!wide);
}

void DocumentsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void DocumentsPage::retranslate() {
    head_->setTitle(tr("Documents"));
    head_->setText(filled(tr("What %1 brought along. It lies in the encrypted file of the practice.", "a client"),
                          {PeopleWords::name(client_)}));
    restricted_->setTitle(tr("The use of these records is restricted"));
    restricted_->setText(tr("Nothing is added, changed or saved elsewhere until that ends."));
    listCard_->setTitle(tr("%n document(s)", nullptr, int(documents_.size())));
    list_->setAccessibleName(tr("Documents"));
    addButton_->setText(tr("&Add…"));
    add_->setText(tr("Add documents…"));
    save_->setText(tr("Save a copy…"));
    open_->setText(tr("Open in another program…"));
    edit_->setText(tr("Name, day and note…"));
    remove_->setText(tr("Delete the document"));
    toFile_->setText(tr("Client's file"));
    empty_->setTitle(tr("No documents yet"));
    empty_->setText(
        tr("Letters, findings and pictures that a client brings along: drag them here, or choose those a "
           "scanner has put into a folder."));
    empty_->setAction(add_->isEnabled() ? tr("&Choose files…") : QString());
    view_->retranslate();
}

}  // namespace reliefbook
