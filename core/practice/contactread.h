// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/contact.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// A contact as the directory lists it.
struct ContactLine {
    Contact contact;
    int clients = 0;  // who are joined to it, without those in the bin
};

/// The whole directory in order of name; without a name, of organisation.
std::vector<ContactLine> directory(sql::Database& database);

/// The contact, where it doesn't lie in the bin.
std::optional<Contact> contactOf(sql::Database& database, Id<Contact> contact);

/// Whether every word typed begins a word of the contact's name, speciality, organisation, e-mail or address; a number,
/// whether it is in the telephone number.
bool matches(const Contact& contact, QStringView typed);

/// How many clients and doctor's notes name it: while any does, it is not deleted.
struct ContactUse {
    int clients = 0;
    int notes = 0;
    bool isUsed() const { return clients + notes > 0; }
    bool operator==(const ContactUse&) const = default;
};
ContactUse useOf(sql::Database& database, Id<Contact> contact);

}  // namespace reliefbook
