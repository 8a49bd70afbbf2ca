// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demorandom.h"

#include <QString>

namespace reliefbook {

/// Somebody who doesn't exist. First names are common ones, surnames are put together.
struct DemoName {
    QString firstName;
    QString lastName;
    bool female = false;
    QString language;  // "en", "sr" or "sr_Latn"
    QString country;   // ISO 3166
};

/// Latin, extended Latin (Serbian, Lithuanian, Polish, German) and Cyrillic (Serbian, Ukrainian) names in turn.
DemoName demoName(int index, DemoRandom& random);

}  // namespace reliefbook
