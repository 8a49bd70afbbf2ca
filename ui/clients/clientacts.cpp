// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientacts.h"

#include "core/practice/clientchanges.h"
#include "core/practice/sessionread.h"
#include "ui/theme/icons.h"
#include "ui/undo/editor.h"

#include <QAction>

namespace reliefbook {

using namespace Qt::StringLiterals;

void ClientActs::describeArchiving(QAction& action, const Client& client) {
    action.setText(client.archivedAt ? tr("Take out of the archive") : tr("Archive client"));
    action.setIcon(icon(client.archivedAt ? u"restore"_s : u"archive"_s));
}

void ClientActs::archive(Editor& editor, const Client& client, const Place& place) {
    if (client.archivedAt)
        editor.apply(unarchivedClient(client), tr("taking the client out of the archive"), place);
    else
        editor.apply(archivedClient(client, now()), tr("archiving the client"), place);
}

void ClientActs::remove(Editor& editor, const Client& client) {
    editor.apply(removedClient(client), tr("deleting the client"), ClientsPlace{client.id});
}

Id<Session> ClientActs::startSession(Editor& editor, Id<Client> client, const CourseRecords* course,
                                     const std::vector<InSpiteOf>& inSpiteOf) {
    const Session session = course != nullptr ? newSession(editor.database(), course->course, editor.practice().user())
                                              : newSession(editor.database(), client, editor.practice().user());
    ChangeSet changes{creation(session)};
    const ChangeSet why = overridden(inSpiteOf, session, editor.practice().user().id);
    changes.insert(changes.end(), why.begin(), why.end());
    editor.apply(changes, tr("new session"), ClientPlace{client, session.course});
    return session.id;
}

Id<Session> ClientActs::startFirstSession(Editor& editor, Id<Client> client) {
    const Session session = firstSession(client, editor.practice().user());
    editor.applyToTyped(client.value, {creation(session)}, tr("new client with a session"), ClientPlace{client, {}});
    return session.id;
}

}  // namespace reliefbook
