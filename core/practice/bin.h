// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace reliefbook {

/// What a client in the bin has lies there with them, though its own rows don't say so: when the client comes back, all
/// of it does. So every read of what belongs to clients says `whoseClientIsThere`, unless it reads the client too.
inline const std::string clientsInTheBin = "(SELECT id FROM client WHERE deleted_at IS NOT NULL)";

/// For a WHERE: "client_id NOT IN …", of this column.
inline std::string whoseClientIsThere(const std::string& column = "client_id") {
    return column + " NOT IN " + clientsInTheBin + ' ';
}

/// The same for what is shown or counted unasked: neither in the bin, nor restricted to being kept (GDPR Art. 18), nor
/// a file that was made one with another, which holds what there is to show.
inline std::string whoseClientIsInUse(const std::string& column = "client_id") {
    return column +
           " NOT IN (SELECT id FROM client WHERE deleted_at IS NOT NULL UNION ALL SELECT id FROM client WHERE " +
           "restricted_at IS NOT NULL UNION ALL SELECT id FROM client WHERE merged_into IS NOT NULL) ";
}

}  // namespace reliefbook
