// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/belongings.h"
#include "core/practice/change.h"

#include <QStringList>

namespace reliefbook {

// Two files of one person made one. The kept client takes over every record of the other that is not in the bin; the
// other stays as an empty file outside all lists, which is what parts them again (core/practice/parting.h).

/// The columns of a client that two files can differ in and somebody can choose between, in the order of the form.
QStringList mergeableColumns();
/// Those in which these two differ, and of these the ones that only the other has anything in.
QStringList differingColumns(const Client& kept, const Client& other);
QStringList suggestedColumns(const Client& kept, const Client& other);

/// A field of the practice's own that was answered in both files, differently.
struct AnsweredTwice {
    CustomField field;
    CustomValue kept, other;
};
std::vector<AnsweredTwice> answeredTwice(sql::Database& database, Id<Client> kept, Id<Client> other);

/// Who is to become one, and what is taken from the file that is given up.
struct Merging {
    Id<Client> kept, other;
    QStringList columns;                  // of the client
    std::vector<Id<CustomField>> fields;  // of those answered twice
    bool bothNotes = false;               // one below the other; whatever `columns` says of the note
};

struct Merge {
    ChangeSet changes;            // one act, which can be taken back
    std::vector<KindIds> moving;  // what goes over, also relations of others that named the other
};
/// Throws NoSuchRecord where one of them is in the bin or merged already, NotAllowed ["client", "restricted"].
///
/// What stays where it is: what lies in the bin and what hangs on it, a tag both bear, the answer to a field that was
/// not taken, and a relation between the two. Relations of a client whose records are restricted go on naming the
/// other.
Merge mergedClients(sql::Database& database, const Merging& merging, Moment at);

}  // namespace reliefbook
