// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/auditread.h"

#include <QStringList>

namespace reliefbook {

/// The heads of the audit that are kept outside the file: in the companion, and in the manifests of the backups in
/// `places` and beside the practice. Whoever rewrote the chain inside did not reach them all (reliability.md R-AUD-3).
std::vector<AuditAnchor> auditAnchors(const QString& practice, const QStringList& places);

}  // namespace reliefbook
