// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from the list of clients: with the chosen one, and for a new one.
#include "core/practice/todayread.h"
#include "ui/clients/clientacts.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/clientlistpage.h"
#include "ui/clients/clientwords.h"
#include "ui/clients/newclientdialog.h"
#include "ui/clients/sessionsummary.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/changing.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/searchfield.h"
#include "ui/intake/intakeacts.h"
#include "ui/intake/sessionstart.h"
#include "ui/shell/attempt.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

void ClientListPage::makeActions() {
    const auto make = [this](const QString& name, auto act) {
        auto* action = new QAction(this);
        action->setIcon(icon(name));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    newClient_ = make(u"add"_s, [this] { askForClient(); });
    newClient_->setShortcut(QKeySequence::New);
    newClient_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    find_ = make(u"search"_s, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    find_->setShortcut(QKeySequence::Find);
    find_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    open_ = make(u"open"_s, [this] { openCurrent(); });
    session_ = make(u"session"_s, [this] { startSession(); });
    archive_ = make(u"archive"_s, [this] { archive(); });
    remove_ = make(u"delete"_s, [this] { remove(); });
    for (QAction* act : {newClient_, session_, archive_, remove_})
        setChanges(act, Changes::Records);
    for (QPushButton* act : {static_cast<QPushButton*>(add_), none_->actionButton(), removed_->actionButton()})
        setChanges(act, Changes::Records);
}

void ClientListPage::openCurrent() {
    if (const auto client = current())
        emit wanted(ClientPlace{*client, {}});
}

void ClientListPage::startSession() {
    const auto client = current();
    if (!client)
        return;
    attempt(this, [&] {
        const auto begin = [this, client](const std::vector<InSpiteOf>& inSpiteOf) {
            attempt(this, [&] {
                Editor& editor = workspace().editor;
                const ClientFile file = clientFile(editor.database(), *client);
                const CourseRecords* course = currentCourse(file);
                const bool goesOn = course != nullptr && !course->course.endedOn;
                emit wanted(
                    SessionPlace{ClientActs::startSession(editor, *client, goesOn ? course : nullptr, inSpiteOf)});
            });
        };
        SessionStart::ask(this, workspace().editor, *client, begin);
    });
}

void ClientListPage::withCurrent(const std::function<void(const Client&)>& act) {
    const auto client = current();
    if (!client)
        return;
    attempt(this, [&] {
        if (const std::optional<Client> stored = clientOf(workspace().editor.database(), *client))
            act(*stored);
    });
}

void ClientListPage::archive() {
    withCurrent(
        [this](const Client& client) { ClientActs::archive(workspace().editor, client, ClientsPlace{client.id}); });
}

void ClientListPage::remove() {
    withCurrent([this](const Client& client) {
        const int row = list_->currentIndex().row();
        ClientActs::remove(workspace().editor, client);
        bringUpToDate();
        choose(model_->index(std::min(row, model_->rowCount() - 1)));
    });
}

/// Whom the last act put into the bin.
const Client* ClientListPage::lastRemoved() const {
    const ChangeSet* last = workspace().editor.undoChanges();
    const bool isRemoval = last != nullptr && last->size() == 1 && last->front().before && !last->front().after;
    return isRemoval ? std::get_if<Client>(&*last->front().before) : nullptr;
}

void ClientListPage::nameRemoved() {
    const Client* client = lastRemoved();
    if (client == nullptr)
        return;
    removed_->setTitle(tr("%1 is in the bin").arg(fullName(*client)));
    removed_->setText(tr("With all courses and sessions. Undo brings everything back."));
    removed_->setAction(tr("&Undo"));
}

void ClientListPage::showMenu(const QPoint& at) {
    QAbstractItemView* shown = isTable_ ? static_cast<QAbstractItemView*>(table_) : list_;
    if (!shown->indexAt(at).isValid())
        return;
    attempt(this, [this] { showDetail(); });  // the archive's words
    QMenu menu(this);
    menu.addActions({open_, session_});
    menu.addSeparator();
    menu.addActions({archive_, remove_});
    menu.exec(shown->viewport()->mapToGlobal(at));
}

void ClientListPage::askIntake(Id<Client> id) {
    attempt(this, [&] {
        const std::optional<Client> client = clientOf(workspace().editor.database(), id);
        const auto form = client ? IntakeActs::askDue(workspace().editor, *client, {}, IntakePlace{id}) : std::nullopt;
        if (form)
            emit wanted(FormPlace{*form});
        else
            emit wanted(IntakePlace{id});  // where it is seen that the practice offers none
    });
}

void ClientListPage::askForClient(const QString& typed) {
    auto* dialog = new NewClientDialog(workspace(), typed, this);
    asking_ = dialog;
    connect(dialog, &NewClientDialog::created, this, [this](Id<Client> client) { show(ClientsPlace{client}); });
    connect(dialog, &NewClientDialog::intakeWanted, this, [this](Id<Client> client) { askIntake(client); });
    connect(dialog, &NewClientDialog::chosen, this, [this](Id<Client> client) {
        show(ClientsPlace{client});  // where one comes back to
        emit wanted(ClientPlace{client, {}});
    });
    connect(dialog, &NewClientDialog::sessionStarted, this,
            [this](Id<Session> session) { emit wanted(SessionPlace{session}); });
    dialog->open();
}

}  // namespace reliefbook
