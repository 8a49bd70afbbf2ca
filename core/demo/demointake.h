// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demorandom.h"
#include "core/demo/demostory.h"
#include "core/practice/change.h"

namespace reliefbook {

/// When the intake was asked, and what of it the course tells already.
struct DemoAsking {
    Moment at = {};
    int offsetMinutes = 0;
    QString area;     // region id: where it hurts most
    double pain = 0;  // 0-10, there and then
};

/// What is written down before a first session: the adult intake, what screening finds in it by the program's own
/// rules, a doctor's note where one is needed, the two consents without which nobody is treated, signed. The stories
/// that have an intake have one each, with findings of every level among them, and with none (a STOP is of the story
/// whose course has not begun). Empty for the others: their papers lie in a drawer.
ChangeSet demoIntake(DemoStory story, const Client& client, const DemoAsking& asking, DemoRandom& random);

}  // namespace reliefbook
