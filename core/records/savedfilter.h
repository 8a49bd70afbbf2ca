// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/user.h"

namespace reliefbook {

/// Whom the list of clients is to hold, kept under a name. In the practice, for it names the practice's tags.
struct SavedFilter {
    Id<SavedFilter> id = {};
    QString name;
    QString filter;  // JSON, core/practice/savedfilters.h
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const SavedFilter&) const = default;
};
template <> struct Table<SavedFilter> {
    static constexpr auto name = "saved_filter";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &SavedFilter::id});
        each(Column{"name", &SavedFilter::name});
        each(Column{"filter", &SavedFilter::filter});
        each(Column{"created_at", &SavedFilter::createdAt});
        each(Column{"created_by", &SavedFilter::createdBy});
        each(Column{"deleted_at", &SavedFilter::deletedAt});
    }
};

}  // namespace reliefbook
