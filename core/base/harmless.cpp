// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/harmless.h"

namespace reliefbook {
namespace {

constexpr ushort blank = 0x20;
constexpr ushort del = 0x7f;

QChar picture(QChar c) {
    constexpr ushort pictures = 0x2400;
    if (c.unicode() < blank)
        return {static_cast<ushort>(pictures + c.unicode())};
    return c.unicode() == del ? QChar(u'\u2421') : QChar(QChar::ReplacementCharacter);
}

}  // namespace

bool isObeyed(QChar c) {
    const ushort code = c.unicode();
    return code < blank || (code >= del && code < 0xa0) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

QString harmless(QString text) {
    for (QChar& c : text) {
        if (isObeyed(c) && c != u'\n' && c != u'\t')
            c = picture(c);
    }
    return text;
}

QString harmlessLine(QString text) {
    for (QChar& c : text) {
        if (isObeyed(c))
            c = picture(c);
    }
    return text;
}

}  // namespace reliefbook
