// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// What somebody in the directory is, first of all.
enum class ContactKind { Doctor, Referrer, Guardian, Payer, Other };
template <> struct EnumWords<ContactKind> {
    static constexpr auto words = std::to_array<std::string_view>({"doctor", "referrer", "guardian", "payer", "other"});
};

/// Somebody around clients who is none: a doctor, a referrer, a guardian, who pays. One entry for all their
/// clients.
struct Contact {
    Id<Contact> id = {};
    ContactKind kind = ContactKind::Doctor;
    QString name;
    QString speciality;
    QString organisation;
    QString phone;
    QString email;
    QString address;
    QString note;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Contact&) const = default;
};
template <> struct Table<Contact> {
    static constexpr auto name = "contact";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Contact::id});
        each(Column{"kind", &Contact::kind});
        each(Column{"name", &Contact::name});
        each(Column{"speciality", &Contact::speciality});
        each(Column{"organisation", &Contact::organisation});
        each(Column{"phone", &Contact::phone});
        each(Column{"email", &Contact::email});
        each(Column{"address", &Contact::address});
        each(Column{"note", &Contact::note});
        each(Column{"created_at", &Contact::createdAt});
        each(Column{"created_by", &Contact::createdBy});
        each(Column{"deleted_at", &Contact::deletedAt});
    }
};

/// What somebody is to a client.
enum class RelationRole { Guardian, Emergency, Payer, Partner, Family, Doctor, Referrer };
template <> struct EnumWords<RelationRole> {
    static constexpr auto words =
        std::to_array<std::string_view>({"guardian", "emergency", "payer", "partner", "family", "doctor", "referrer"});
};

/// Somebody who matters to a client: another client or a contact of the directory, exactly one of the two.
struct ClientRelation {
    Id<ClientRelation> id = {};
    Id<Client> client = {};
    std::optional<Id<Client>> otherClient;
    std::optional<Id<Contact>> contact;
    RelationRole role = RelationRole::Emergency;
    QString note;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const ClientRelation&) const = default;
};
template <> struct Table<ClientRelation> {
    static constexpr auto name = "client_relation";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &ClientRelation::id});
        each(Column{"client_id", &ClientRelation::client});
        each(Column{"other_client_id", &ClientRelation::otherClient});
        each(Column{"contact_id", &ClientRelation::contact});
        each(Column{"role", &ClientRelation::role});
        each(Column{"note", &ClientRelation::note});
        each(Column{"created_at", &ClientRelation::createdAt});
        each(Column{"created_by", &ClientRelation::createdBy});
        each(Column{"deleted_at", &ClientRelation::deletedAt});
    }
};

}  // namespace reliefbook
