// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/practice/clientindex.h"

namespace reliefbook {

/// A filter of the list of clients that was kept under a name.
struct KeptFilter {
    SavedFilter record;
    ClientFilter filter;
};
/// In order of name.
std::vector<KeptFilter> keptFilters(sql::Database& database);

/// As SavedFilter::filter holds it: {"active": true, ..., "tags": ["4711"]}; what is missing is not asked.
QString filterJson(const ClientFilter& filter);
ClientFilter filterFromJson(const QString& json);

/// Keeps it under this name, over what was kept under the same one.
ChangeSet keptAs(sql::Database& database, const QString& name, const ClientFilter& filter);
/// Gives it another name, in the place of what was kept under that one.
ChangeSet renamedFilter(sql::Database& database, const SavedFilter& kept, const QString& name);

}  // namespace reliefbook
