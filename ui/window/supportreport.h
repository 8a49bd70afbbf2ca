// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace reliefbook {

class OpenPractice;
struct Counts;
class Preferences;

/// What helps to find a fault in the program: versions, the schema's number, settings, the kinds of the last errors. No
/// name, no path, no content of a record. In English: it is for those who mend the program. `practice`: null when none
/// is open; `held`: how many records are in it.
QString supportReport(OpenPractice* practice, const Counts& held, const Preferences& preferences);

/// Asks where to, and writes it there as soon as the records are counted. `window` outlives the practice.
void saveSupportReport(QWidget* window, OpenPractice* practice, Preferences& preferences);

}  // namespace reliefbook
