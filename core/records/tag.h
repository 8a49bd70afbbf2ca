// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// A word of the practice to group clients by.
struct Tag {
    Id<Tag> id = {};
    QString name;
    QString colour;  // of the tag's sign: a word of the theme, so that it is readable in light and dark
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const Tag&) const = default;
};
template <> struct Table<Tag> {
    static constexpr auto name = "tag";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &Tag::id});
        each(Column{"name", &Tag::name});
        each(Column{"colour", &Tag::colour});
        each(Column{"created_at", &Tag::createdAt});
        each(Column{"created_by", &Tag::createdBy});
        each(Column{"deleted_at", &Tag::deletedAt});
    }
};

/// That a client bears a tag.
struct ClientTag {
    Id<ClientTag> id = {};
    Id<Client> client = {};
    Id<Tag> tag = {};
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const ClientTag&) const = default;
};
template <> struct Table<ClientTag> {
    static constexpr auto name = "client_tag";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &ClientTag::id});
        each(Column{"client_id", &ClientTag::client});
        each(Column{"tag_id", &ClientTag::tag});
        each(Column{"created_at", &ClientTag::createdAt});
        each(Column{"created_by", &ClientTag::createdBy});
        each(Column{"deleted_at", &ClientTag::deletedAt});
    }
};

}  // namespace reliefbook
