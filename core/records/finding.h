// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/contact.h"
#include "core/records/level.h"
#include "core/records/response.h"

#include <QDate>

namespace reliefbook {

/// What an answer means for treatment, as the rule of its day said. It stays until it passes or somebody closes it
/// with a reason.
struct Finding {
    Id<Finding> id = {};
    Id<Client> client = {};
    QString rule;  // the rule's id
    int ruleVersion = 1;
    Level level = Level::Ask;
    QString areas;  // region ids with a space between; empty: everywhere
    std::optional<Id<Response>> response;
    QString item;                   // the question whose answer called for it
    QDate openedOn;                 // the first day it holds
    std::optional<QDate> untilDay;  // the last day it holds; empty: until it is closed
    std::optional<QDate> closedOn;
    QString reason;  // why it was closed
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Finding&) const = default;
};
template <> struct Table<Finding> {
    static constexpr auto name = "finding";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Finding::id});
        each(Column{"client_id", &Finding::client});
        each(Column{"rule", &Finding::rule});
        each(Column{"rule_version", &Finding::ruleVersion});
        each(Column{"level", &Finding::level});
        each(Column{"areas", &Finding::areas});
        each(Column{"response_id", &Finding::response});
        each(Column{"item", &Finding::item});
        each(Column{"opened_on", &Finding::openedOn});
        each(Column{"until_day", &Finding::untilDay});
        each(Column{"closed_on", &Finding::closedOn});
        each(Column{"reason", &Finding::reason});
        each(Column{"created_at", &Finding::createdAt});
        each(Column{"created_by", &Finding::createdBy});
        each(Column{"deleted_at", &Finding::deletedAt});
    }
};

/// What a doctor allowed in spite of a finding.
struct Clearance {
    Id<Clearance> id = {};
    Id<Client> client = {};
    Id<Finding> finding = {};
    std::optional<Id<Contact>> contact;
    QString who;
    QDate onDay;
    QString allowed;  // what is allowed, in the doctor's words
    std::optional<QDate> untilDay;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Clearance&) const = default;
};
template <> struct Table<Clearance> {
    static constexpr auto name = "clearance";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Clearance::id});
        each(Column{"client_id", &Clearance::client});
        each(Column{"finding_id", &Clearance::finding});
        each(Column{"contact_id", &Clearance::contact});
        each(Column{"who", &Clearance::who});
        each(Column{"on_day", &Clearance::onDay});
        each(Column{"allowed", &Clearance::allowed});
        each(Column{"until_day", &Clearance::untilDay});
        each(Column{"created_at", &Clearance::createdAt});
        each(Column{"created_by", &Clearance::createdBy});
        each(Column{"deleted_at", &Clearance::deletedAt});
    }
};

/// That a session was begun in spite of a finding, by whom and why.
struct FindingOverride {
    Id<FindingOverride> id = {};
    Id<Client> client = {};
    Id<Finding> finding = {};
    Id<Session> session = {};
    Id<User> user = {};
    QString reason;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const FindingOverride&) const = default;
};
template <> struct Table<FindingOverride> {
    static constexpr auto name = "finding_override";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &FindingOverride::id});
        each(Column{"client_id", &FindingOverride::client});
        each(Column{"finding_id", &FindingOverride::finding});
        each(Column{"session_id", &FindingOverride::session});
        each(Column{"user_id", &FindingOverride::user});
        each(Column{"reason", &FindingOverride::reason});
        each(Column{"created_at", &FindingOverride::createdAt});
        each(Column{"created_by", &FindingOverride::createdBy});
        each(Column{"deleted_at", &FindingOverride::deletedAt});
    }
};

}  // namespace reliefbook
