// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/offeredbackups.h"

#include "ui/shell/aside.h"
#include "ui/shell/restoretext.h"

#include <utility>

namespace reliefbook {

OfferedBackups::~OfferedBackups() { stop(); }

void OfferedBackups::stop() {
    if (stop_)
        *stop_ = true;
    lookingIn_.clear();
    ++turn_;
}

void OfferedBackups::look(const QString& practice, const QString& secondPlace) {
    stop();
    all_ = offeredBackups(practice, {});
    if (secondPlace.isEmpty())
        return;
    lookingIn_ = secondPlace;
    const int turn = turn_;
    stop_ = Aside::start(
        this, [practice, secondPlace](const Progress&) { return offeredBackups(practice, secondPlace); },
        [this, turn](std::vector<BackupFact> all) {
            if (turn != turn_)
                return;
            all_ = std::move(all);
            lookingIn_.clear();
            emit came();
        });
}

}  // namespace reliefbook
