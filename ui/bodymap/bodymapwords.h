// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/bodymarks.h"
#include "ui/words/words.h"

namespace reliefbook {

// What is said on a body map and of it, in the language of whoever it is for.

/// "Pain", as it stands alone in a list.
QString inList(const QString& word);

QString kindWord(MarkKind kind, const Words& words);
QString qualityWord(MarkQuality quality, const Words& words);
QString viewWord(BodyView view, const Words& words);

/// "pain, 7 of 10, burning"
QString feltText(const BodyMark& mark, const Words& words);
/// "Left low back: pain, 7 of 10, burning"; "Drawn on the left low back: numbness".
QString markText(const BodyMark& mark, const Words& words);
/// As an answer to where something is: the place alone, as long as nothing else is known of the mark.
QString placeText(const BodyMark& mark, const Words& words);
/// The same for whoever marks it: "Left thigh: marked".
QString markedText(const BodyMark& mark, const Words& words);
/// "Left calf. Not to be treated: a doctor first."
QString forbiddenText(const QString& said, const QString& why, const Words& words);

}  // namespace reliefbook
