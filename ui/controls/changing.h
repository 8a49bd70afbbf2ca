// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace reliefbook {

/// What an act or a field needs to be of use.
enum class Changes {
    Nothing,  ///< works while the practice can only be read, too: searching, printing, settings of the program
    Records,  ///< writes into the practice, or takes away what could mend it
    File,     ///< puts another file in its place, or makes one beside it; not where it is opened only to look at
};

/// Marks a button, an action, a menu's action, a field, or a part that only serves to enter something. The window shuts
/// what it is no use trying (ui/window/lookonly.h): what can't be stored can't be typed.
void setChanges(QObject* what, Changes changes);
Changes changesOf(const QObject* what);

}  // namespace reliefbook
