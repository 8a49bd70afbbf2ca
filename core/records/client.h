// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/user.h"

#include <QDate>

namespace reliefbook {

/// A person who is treated.
struct Client {
    Id<Client> id = {};
    QString fileNo;  // unique; an imported client's is "source/subject", by which a second import knows them again
    QString firstName;
    QString lastName;
    QString birthName;
    QString preferredName;
    QString title;
    std::optional<QDate> birthDate;
    QString sex;
    QString genderText;
    QString language;  // of this client's reports; empty: the practice's
    QString mobile;
    QString phoneHome;
    QString phoneWork;
    QString email;
    QString street;
    QString street2;
    QString city;
    QString region;
    QString postcode;
    QString country;
    QString occupation;
    std::optional<double> sittingHours;  // a day
    QString activity;
    QString handedness;
    QString preferences;  // JSON: pressure, products, position, music, contact way
    QString referralSource;
    QString note;
    std::optional<Moment> archivedAt;
    std::optional<Moment> restrictedAt;  // GDPR Art. 18: kept, not used
    std::optional<Id<Client>> mergedInto;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Client&) const = default;
};
template <> struct Table<Client> {
    static constexpr auto name = "client";
    static constexpr auto columns = std::tuple{
        Column{"id", &Client::id},
        Column{"file_no", &Client::fileNo},
        Column{"first_name", &Client::firstName},
        Column{"last_name", &Client::lastName},
        Column{"birth_name", &Client::birthName},
        Column{"preferred_name", &Client::preferredName},
        Column{"title", &Client::title},
        Column{"birth_date", &Client::birthDate},
        Column{"sex", &Client::sex},
        Column{"gender_text", &Client::genderText},
        Column{"language", &Client::language},
        Column{"mobile", &Client::mobile},
        Column{"phone_home", &Client::phoneHome},
        Column{"phone_work", &Client::phoneWork},
        Column{"email", &Client::email},
        Column{"street", &Client::street},
        Column{"street2", &Client::street2},
        Column{"city", &Client::city},
        Column{"region", &Client::region},
        Column{"postcode", &Client::postcode},
        Column{"country", &Client::country},
        Column{"occupation", &Client::occupation},
        Column{"sitting_hours", &Client::sittingHours},
        Column{"activity", &Client::activity},
        Column{"handedness", &Client::handedness},
        Column{"preferences", &Client::preferences},
        Column{"referral_source", &Client::referralSource},
        Column{"note", &Client::note},
        Column{"archived_at", &Client::archivedAt},
        Column{"restricted_at", &Client::restrictedAt},
        Column{"merged_into", &Client::mergedInto},
        Column{"created_at", &Client::createdAt},
        Column{"created_by", &Client::createdBy},
        Column{"deleted_at", &Client::deletedAt},
    };
};

}  // namespace reliefbook
