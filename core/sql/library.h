// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace reliefbook::sql {

/// As if the library of this program answered so for its compile-time options, until destroyed. For tests.
class AssumedLibrary {
public:
    explicit AssumedLibrary(OptionAsked hasOption);
    AssumedLibrary(const AssumedLibrary&) = delete;
    AssumedLibrary& operator=(const AssumedLibrary&) = delete;
    ~AssumedLibrary();
};

}  // namespace reliefbook::sql
