// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// What a client comes for, in the client's words and, where given, the doctor's.
struct Complaint {
    Id<Complaint> id = {};
    Id<Client> client = {};
    QString title;
    QString area;  // region id, measurement.md 5.2
    std::optional<QDate> onset;
    QString cause;
    QString aggravating;
    QString easing;
    QString diagnosisByDoctor;
    QString code;  // of the diagnosis, as the doctor stated it
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Complaint&) const = default;
};
template <> struct Table<Complaint> {
    static constexpr auto name = "complaint";
    static constexpr auto columns = std::tuple{
        Column{"id", &Complaint::id},
        Column{"client_id", &Complaint::client},
        Column{"title", &Complaint::title},
        Column{"area", &Complaint::area},
        Column{"onset", &Complaint::onset},
        Column{"cause", &Complaint::cause},
        Column{"aggravating", &Complaint::aggravating},
        Column{"easing", &Complaint::easing},
        Column{"diagnosis_by_doctor", &Complaint::diagnosisByDoctor},
        Column{"code", &Complaint::code},
        Column{"created_at", &Complaint::createdAt},
        Column{"created_by", &Complaint::createdBy},
        Column{"deleted_at", &Complaint::deletedAt},
    };
};

}  // namespace reliefbook
