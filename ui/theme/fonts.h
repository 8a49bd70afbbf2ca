// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace reliefbook {

/// The family all our text is set in. The first call loads the faces of `share/reliefbook/fonts` beside the program's
/// `bin`; without them it is the system's own family. Needs a QGuiApplication; from the main thread.
const QString& fontFamily();

/// `pixels` high, for paper and pictures: a size in points would be scaled twice where a scene is painted on a page.
/// Not fitted to the pixels of a screen, so that a text is as wide in a picture as in a PDF.
QFont paperFont(int pixels, QFont::Weight weight = QFont::Normal);

}  // namespace reliefbook
