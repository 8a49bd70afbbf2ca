// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/sitting.h"

#include "core/base/clock.h"
#include "core/practice/practice.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

void noteWhereItCan(Practice& practice, const QString& action, const QString& reason) {
    if (!practice.isClosedForWriting())
        practice.note(action, reason);
}

}  // namespace

void noteOpened(Practice& practice) {
    const auto last = practice.database().value<Moment>("SELECT at FROM audit ORDER BY seq DESC LIMIT 1");
    const bool isBack = last && now().utcMs < last.utcMs;
    noteWhereItCan(practice, u"open"_s, isBack ? u"clock back"_s : QString());
}

void noteClosed(Practice& practice) { noteWhereItCan(practice, u"close"_s, {}); }

void noteWrongPassphrase(Practice& practice) { noteWhereItCan(practice, u"passphrase-failed"_s, {}); }

}  // namespace reliefbook
