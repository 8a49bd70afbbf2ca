// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/erasure.h"
#include "core/records/practice.h"
#include "ui/reports/report.h"

namespace reliefbook {

class Words;

/// A backup that was made before an erasure and still holds who was erased.
struct OlderBackup {
    QString name;
    QDate made;
    QDate gone;  // by this day at the latest it has made room for newer ones; none: when somebody removes it
};

/// What says that clients were erased: when, by whom, which numbers, how much. No name and no clinical data.
/// `writtenAnew`: the file holds nothing of them in its free pages either.
Report erasureCertificate(const std::vector<Erasure>& erasures, const QString& by, const PracticeInfo& practice,
                          const std::vector<OlderBackup>& backups, bool writtenAnew, const Words& words);

}  // namespace reliefbook
