// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "core/records/course.h"
#include "core/records/session.h"
#include "core/sql/database.h"

#include <optional>

namespace reliefbook {

/// What was entered or changed last, and where it can be seen.
struct LastWork {
    int records = 0;  // that were entered, changed or deleted; none: the rest is empty
    Moment at;        // of the last change
    int offsetMinutes = 0;

    /// What the last change was of; all are empty when it lies in the bin or is no client's.
    std::optional<Client> client;
    std::optional<Course> course;    // when it was the course itself
    std::optional<Session> session;  // when it was the session, or one of its scores
    bool isScore = false;

    bool operator==(const LastWork&) const = default;
};

/// All changes behind the audit entry `seq`.
LastWork workSince(sql::Database& database, qint64 seq);

}  // namespace reliefbook
