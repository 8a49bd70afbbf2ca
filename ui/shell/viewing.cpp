// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewing.h"

#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "ui/shell/errorlog.h"

namespace reliefbook {

void noteView(Workspace& workspace, Id<Client> client) {
    if (!client)
        return;
    try {
        workspace.file.practice().noteView(client);
    } catch (const Error& error) {
        noteError(error);
    }
}

void noteOutput(Workspace& workspace, const QString& action, Id<Course> course) {
    try {
        workspace.file.practice().note(action, {}, "course", course.value);
    } catch (const Error& error) {
        noteError(error);
    }
}

}  // namespace reliefbook
