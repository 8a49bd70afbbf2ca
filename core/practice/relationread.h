// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/contact.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// Somebody around a client, or a client around whom they are.
struct Relation {
    ClientRelation relation;
    std::optional<Client> client;    // the other one
    std::optional<Contact> contact;  // of the directory
    bool isFromThere = false;        // it stands in the other client's file: this one is what `role` says to them
};

/// Those the client named, in order of role, then those who named the client. Who lies in the bin is left out.
std::vector<Relation> relationsOf(sql::Database& database, Id<Client> client);

/// Of whom a doctor's note can be: the contacts around the client in order of role, then the other doctors of the
/// directory by name. `also` is among them whoever it is.
std::vector<Contact> doctorsFor(sql::Database& database, Id<Client> client, std::optional<Id<Contact>> also = {});

}  // namespace reliefbook
