// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/letterhead.h"

namespace reliefbook {

Letterhead letterheadOf(const PracticeInfo& practice) {
    QStringList lines = practice.address.split(u'\n');
    lines << practice.phone << practice.email << practice.web << practice.registration;
    lines.removeAll(QString());
    return {practice.name, practice.profession, lines, practice.logo};
}

}  // namespace reliefbook
