// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedtime.h"

#include <QRegularExpression>

namespace reliefbook {

using namespace Qt::StringLiterals;

std::optional<QTime> typedTime(QStringView text) {
    // Hours, then minutes behind a sign or at once, then perhaps which half of the day.
    static const QRegularExpression form(
        u"^(\\d{1,2}?)(?:\\s*[:.,hH]\\s*(\\d{2})?|(\\d{2}))?\\s*(?:([aApP])\\.?\\s*[mM]\\.?|h)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString minutes = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    }
    const QTime time(hour, minutes.toInt());
    if (!time.isValid())
        return std::nullopt;
    return time;
}

QString writtenTime(QTime time) { return time.toString(u"HH:mm"_s); }

}  // namespace reliefbook
