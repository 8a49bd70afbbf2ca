// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// "Marija Kovačević"; the one name where there is only one.
QString fullName(const QString& firstName, const QString& lastName);
QString fullName(const Client& client);

}  // namespace reliefbook
