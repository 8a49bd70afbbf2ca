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
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Complaint::id});
        each(Column{"client_id", &Complaint::client});
        each(Column{"title", &Complaint::title});
        each(Column{"area", &Complaint::area});
        each(Column{"onset", &Complaint::onset});
        each(Column{"cause", &Complaint::cause});
        each(Column{"aggravating", &Complaint::aggravating});
        each(Column{"easing", &Complaint::easing});
        each(Column{"diagnosis_by_doctor", &Complaint::diagnosisByDoctor});
        each(Column{"code", &Complaint::code});
        each(Column{"created_at", &Complaint::createdAt});
        each(Column{"created_by", &Complaint::createdBy});
        each(Column{"deleted_at", &Complaint::deletedAt});
    }
};

}  // namespace reliefbook
