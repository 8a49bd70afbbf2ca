// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <QRegularExpression>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// Without what no system or not each allows in a name, and at most `longest` bytes.
QString cleaned(const QString& wanted, qsizetype longest) {
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

}  // namespace

QString fileName(const QString& wanted) {
    constexpr qsizetype longest = 120;
    return cleaned(wanted, longest);
}

QString documentName(const QString& wanted) {
    constexpr qsizetype longest = 200;
    static const QRegularExpression endingAtTheEnd(u"\\.([A-Za-z0-9]{1,12})\\z"_s);
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString whole = cleaned(wanted, std::max(longest, wanted.size() * 4));
    const QRegularExpressionMatch found = endingAtTheEnd.match(whole);
    const QString ending = found.hasMatch() ? found.captured() : QString();
    QString stem = cleaned(whole.chopped(ending.size()), longest - ending.size());
    if (stem.isEmpty())
        stem = u"document"_s;
    if (device.match(stem.section(u'.', 0, 0).trimmed()).hasMatch())
        stem.prepend(u'_');
    return stem + ending;
}

}  // namespace reliefbook
