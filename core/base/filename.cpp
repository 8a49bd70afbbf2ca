// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

QString fileName(const QString& wanted) {
    constexpr qsizetype longest = 120;
    const auto isEdge = [](QChar letter) { return letter == u'.' || letter == u' '; };
    QString name;
    for (const QChar letter : wanted) {
        const bool refused = letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format ||
                             u"/\\:*?\"<>|"_s.contains(letter);
        name += refused ? u' ' : letter == u'–' ? u'-' : letter;
    }
    name = name.simplified();
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    while (name.toUtf8().size() > longest)
        name.chop(name.size() > 1 && name.back().isLowSurrogate() ? 2 : 1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name;
}

}  // namespace reliefbook
