// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demorandom.h"

#include <QString>

namespace reliefbook {

/// A complaint people come with, in the words of a practice.
struct DemoComplaint {
    const char16_t* area;    // base id of its region; "" after a further one: none
    const char16_t* second;  // where else it hurts
    const char16_t* title;
    const char16_t* cause;
    const char16_t* aggravating;
    const char16_t* easing;
    const char16_t* goal;
    const char16_t* findings;   // what the hands find
    const char16_t* diagnosis;  // as a doctor put it; "": none
    const char16_t* code;
};
const DemoComplaint& demoComplaint(DemoRandom& random);

/// What changed since the last session, for the notes.
enum class Since { First, Better, Same, Worse, Flare };

struct DemoNote {
    QString subjective, reaction, assessment, plan, advice;
};
DemoNote demoNote(Since since, DemoRandom& random);

QString demoFlareCause(DemoRandom& random);
QString demoOccupation(DemoRandom& random);
QString demoStreet(DemoRandom& random);
QString demoTown(DemoRandom& random);

}  // namespace reliefbook
