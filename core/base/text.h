// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace reliefbook {

/// `text` for searching and ordering: lower case, without accents, Serbian Cyrillic in Latin letters, so that
/// "MULLER" finds "Müller", "zukov" finds "Жуков", "Djokic" and "đokić" find "Ђокић", "lodz" finds "Łódź". Anything
/// that is neither letter nor digit becomes one space.
QString folded(QStringView text);

/// Serbian Cyrillic written in Latin letters, one to one (Љ Lj, Њ Nj, Џ Dž; LJ where the word is in capitals). What is
/// not Cyrillic stays.
QString latinFromCyrillic(QStringView text);

}  // namespace reliefbook
