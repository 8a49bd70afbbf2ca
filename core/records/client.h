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
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Client::id});
        each(Column{"file_no", &Client::fileNo});
        each(Column{"first_name", &Client::firstName});
        each(Column{"last_name", &Client::lastName});
        each(Column{"birth_name", &Client::birthName});
        each(Column{"preferred_name", &Client::preferredName});
        each(Column{"title", &Client::title});
        each(Column{"birth_date", &Client::birthDate});
        each(Column{"sex", &Client::sex});
        each(Column{"gender_text", &Client::genderText});
        each(Column{"language", &Client::language});
        each(Column{"mobile", &Client::mobile});
        each(Column{"phone_home", &Client::phoneHome});
        each(Column{"phone_work", &Client::phoneWork});
        each(Column{"email", &Client::email});
        each(Column{"street", &Client::street});
        each(Column{"street2", &Client::street2});
        each(Column{"city", &Client::city});
        each(Column{"region", &Client::region});
        each(Column{"postcode", &Client::postcode});
        each(Column{"country", &Client::country});
        each(Column{"occupation", &Client::occupation});
        each(Column{"sitting_hours", &Client::sittingHours});
        each(Column{"activity", &Client::activity});
        each(Column{"handedness", &Client::handedness});
        each(Column{"preferences", &Client::preferences});
        each(Column{"referral_source", &Client::referralSource});
        each(Column{"note", &Client::note});
        each(Column{"archived_at", &Client::archivedAt});
        each(Column{"restricted_at", &Client::restrictedAt});
        each(Column{"merged_into", &Client::mergedInto});
        each(Column{"created_at", &Client::createdAt});
        each(Column{"created_by", &Client::createdBy});
        each(Column{"deleted_at", &Client::deletedAt});
    }
};

}  // namespace reliefbook
