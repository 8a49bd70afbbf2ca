// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/sql/database.h"

#include <vector>

namespace reliefbook {

/// A tag of the practice as those who manage them see it.
struct TagLine {
    Tag tag;
    int clients = 0;  // who bear it, without those in the bin
};
/// In order of name.
std::vector<TagLine> tags(sql::Database& database);

/// The tags of the practice alone, in the order of the alphabet.
std::vector<Tag> allTags(sql::Database& database);

/// The tags a client bears, in order of name, each with what says that they do.
struct BorneTag {
    Tag tag;
    ClientTag bearing;
};
std::vector<BorneTag> tagsOf(sql::Database& database, Id<Client> client);

/// The tag called so; accents and capitals don't matter.
std::optional<Tag> tagCalled(sql::Database& database, QStringView name);

/// Takes it away, and with it from all who bear it: a tag in the bin is borne by nobody, and by the same ones when it
/// comes out again. However many they are, it is one change. Throws NoSuchRecord when it is gone.
ChangeSet removedTag(sql::Database& database, Id<Tag> tag);

}  // namespace reliefbook
