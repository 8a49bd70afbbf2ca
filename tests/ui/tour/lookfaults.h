// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace reliefbook::testing {

/// What nobody should have to see in `window` as it stands on the screen, a line each: a text that is cut off and not
/// elided, a widget outside its parent or on top of its neighbour, one smaller than it can be, a page wider than there
/// is room, and text that can't be read on the ground it was painted on. Empty where all is well.
QStringList lookFaults(QWidget& window);

/// Words in another script than the language of the interface is written in ("sr": Cyrillic, "sr_Latn": Latin), in what
/// the program itself says: buttons, fields, tool tips, menus.
QStringList foreignWords(const QWidget& window, const QString& language);

/// Letters that, with Alt, would go to more than one thing in this window, and so to none of them at once.
QStringList sharedLetters(const QWidget& window);

}  // namespace reliefbook::testing
