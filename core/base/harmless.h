// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

// Text of records and of files, shown where a terminal would obey it: a name may hold what clears the screen, turns the
// writing round or begins another line.

/// Whether `c` is a control character, or one that turns the direction of what follows.
bool isObeyed(QChar c);

/// `text` with a picture in the place of every such character; of a control character that has none, U+FFFD. New lines
/// and tabs stay.
QString harmless(QString text);
/// The same as one field of one line: new lines and tabs are pictures too.
QString harmlessLine(QString text);

}  // namespace reliefbook
