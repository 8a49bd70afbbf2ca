// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/partacts.h"

#include "core/practice/clientread.h"
#include "core/practice/parting.h"
#include "ui/merging/mergewords.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/undo/editor.h"
#include "ui/words/recordwords.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

std::optional<Id<Client>> PartActs::part(QWidget* parent, Workspace& workspace, Id<Client> kept) {
    std::optional<Id<Client>> parted;
    attempt(parent, [&] {
        Editor& editor = workspace.editor;
        const auto merges = mergesInto(editor.database(), kept);
        if (merges.empty())
            return;
        const auto nameOf = [&](Id<Client> id) {
            return MergeWords::nameOf(clientOf(editor.database(), id).value_or(Client()));
        };
        std::size_t which = 0;
        if (merges.size() > 1) {
            QStringList ways;
            for (const ClientMerge& merge : merges)
                ways << tr("%1, joined on %2", "name, day and time")
                            .arg(nameOf(merge.merged), RecordWords::moment(merge.createdAt));
            const int way = Dialogs::current().choose(parent, tr("Whose file is to be taken out?"), {}, ways);
            if (way < 0)
                return;
            which = std::size_t(way);
        }
        const ClientMerge& merge = merges[which];
        const Parting parting = partedClients(editor.database(), merge);
        const QString other = nameOf(merge.merged);
        if (!Dialogs::current().confirm(parent, tr("Two files again?"),
                                        MergeWords::parting(parting, nameOf(kept), other), tr("&Make two files")))
            return;
        editor.apply(parting.changes, tr("making two files again"), ClientPlace{kept, {}});
        editor.endVisit();
        parted = merge.merged;
    });
    return parted;
}

}  // namespace reliefbook
