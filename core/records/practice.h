// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/columns.h"
#include "core/base/id.h"

#include <QString>

namespace reliefbook {

struct User;

/// The practice itself: one row, with the letterhead of its reports.
struct PracticeInfo {
    Id<PracticeInfo> id = {};
    QString uuid;  // of the file: backups and copies carry the same
    QString name;
    QString profession;
    QString address;  // may have several lines
    QString phone;
    QString email;
    QString web;
    QString registration;
    QString letterhead;  // JSON: colour, lines, footer; empty: the defaults
    QByteArray logo;     // SVG, PNG or JPEG as it was given; empty: none
    QString language;    // of the reports where the client has none: "en", "sr", "sr_Latn"
    QString paper;       // "A4" or "Letter"
    QString currency;    // ISO 4217
    int firstSessionNo = 1;
    int retentionYears = 10;  // how long a record is kept after the last visit; the practice sets its country's rule
    int minorsUntilAge = 18;
    int reportEveryN = 4;  // a progress report is due after so many sessions
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const PracticeInfo&) const = default;
};
template <> struct Table<PracticeInfo> {
    static constexpr auto name = "practice";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &PracticeInfo::id});
        each(Column{"uuid", &PracticeInfo::uuid});
        each(Column{"name", &PracticeInfo::name});
        each(Column{"profession", &PracticeInfo::profession});
        each(Column{"address", &PracticeInfo::address});
        each(Column{"phone", &PracticeInfo::phone});
        each(Column{"email", &PracticeInfo::email});
        each(Column{"web", &PracticeInfo::web});
        each(Column{"registration", &PracticeInfo::registration});
        each(Column{"letterhead", &PracticeInfo::letterhead});
        each(Column{"logo", &PracticeInfo::logo});
        each(Column{"language", &PracticeInfo::language});
        each(Column{"paper", &PracticeInfo::paper});
        each(Column{"currency", &PracticeInfo::currency});
        each(Column{"first_session_no", &PracticeInfo::firstSessionNo});
        each(Column{"retention_years", &PracticeInfo::retentionYears});
        each(Column{"minors_until_age", &PracticeInfo::minorsUntilAge});
        each(Column{"report_every_n", &PracticeInfo::reportEveryN});
        each(Column{"created_at", &PracticeInfo::createdAt});
        each(Column{"created_by", &PracticeInfo::createdBy});
        each(Column{"deleted_at", &PracticeInfo::deletedAt});
    }
};

}  // namespace reliefbook
