// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <optional>
#include <variant>

namespace reliefbook {

struct Client;
struct Course;
struct Session;

// Where one can be in the window. Each kind of place is shown by one page (ui/window/pages.cpp); records are named by
// their ids, so a place stays right whatever is edited meanwhile.
struct TodayPlace {
    bool operator==(const TodayPlace&) const = default;
};
/// The list; `client` is selected in it.
struct ClientsPlace {
    std::optional<Id<Client>> client;
    bool operator==(const ClientsPlace&) const = default;
};
/// A client's file, with a course in front or the one that fits best.
struct ClientPlace {
    Id<Client> client;
    std::optional<Id<Course>> course;
    bool operator==(const ClientPlace&) const = default;
};
struct SessionPlace {
    Id<Session> session;
    bool operator==(const SessionPlace&) const = default;
};
struct ReportPlace {
    Id<Course> course;
    bool operator==(const ReportPlace&) const = default;
};
struct SettingsPlace {
    bool operator==(const SettingsPlace&) const = default;
};

using Place = std::variant<TodayPlace, ClientsPlace, ClientPlace, SessionPlace, ReportPlace, SettingsPlace>;

}  // namespace reliefbook
