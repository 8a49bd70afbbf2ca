// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/interfacewords.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

const Words& interfaceWords() {
    const QLocale locale;
    const bool serbian = locale.language() == QLocale::Serbian;
    const QString language = !serbian ? u"en"_s : locale.script() == QLocale::LatinScript ? u"sr_Latn"_s : u"sr"_s;
    static Words words(language);
    if (words.language() != language)
        words = Words(language);
    return words;
}

}  // namespace reliefbook
