// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datecolumn.h"

#include <QDate>

#include <array>

namespace reliefbook {
namespace {

struct Digits {
    int value = 0;
    int count = 0;
};

Digits digitsAt(QStringView text, qsizetype& position) {
    Digits digits;
    while (position < text.size() && text[position] >= u'0' && text[position] <= u'9' && digits.count < 8) {
        digits.value = digits.value * 10 + (text[position].unicode() - u'0');
        ++digits.count;
        ++position;
    }
    return digits;
}

// What may follow a date: nothing, a full stop (Serbian), or a time.
bool endsHere(QStringView rest) {
    if (rest.startsWith(u'.'))
        rest = rest.mid(1);
    if (rest.isEmpty())
        return true;
    if (rest.front() != u'T' && rest.front() != u' ')
        return false;
    const QStringView time = rest.mid(1).trimmed();
    const bool hasMinutes = time.size() >= 4 && time.front().isDigit() && time.contains(u':');
    for (const QChar c : time) {
        if (!c.isDigit() && !QStringView(u":.,+-Z APMapm").contains(c))
            return false;
    }
    return time.isEmpty() || hasMinutes;
}

}  // namespace

std::optional<WrittenDate> writtenDate(QStringView text) {
    text = text.trimmed();
    qsizetype position = 0;
    std::array<Digits, 3> parts;
    parts[0] = digitsAt(text, position);
    if (parts[0].count == 8 && endsHere(text.mid(position))) {
        return WrittenDate{WrittenDate::Order::YearMonthDay, parts[0].value / 10'000, parts[0].value / 100 % 100,
                           parts[0].value % 100};
    }
    QChar separator;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (position >= text.size() || (i == 2 && text[position] != separator))
            return std::nullopt;
        separator = text[position++];
        while (separator == u'.' && position < text.size() && text[position] == u' ')
            ++position;  // "5. 3. 2025."
        parts[i] = digitsAt(text, position);
    }
    if ((separator != u'-' && separator != u'/' && separator != u'.') || !endsHere(text.mid(position)))
        return std::nullopt;
    const auto isShort = [](const Digits& digits) { return digits.count == 1 || digits.count == 2; };
    if (parts[0].count == 4 && isShort(parts[1]) && isShort(parts[2]))
        return WrittenDate{WrittenDate::Order::YearMonthDay, parts[0].value, parts[1].value, parts[2].value};
    if (isShort(parts[0]) && isShort(parts[1]) && parts[2].count == 4) {
        const auto order = separator == u'.' ? WrittenDate::Order::DayMonthYear : WrittenDate::Order::Slashed;
        return WrittenDate{order, parts[2].value, parts[0].value, parts[1].value};
    }
    return std::nullopt;
}

std::optional<qint64> dayNumber(const WrittenDate& date, SlashOrder slashes) {
    const bool firstIsMonth = date.order == WrittenDate::Order::YearMonthDay ||
                              (date.order == WrittenDate::Order::Slashed && slashes == SlashOrder::MonthFirst);
    const QDate day(date.year, firstIsMonth ? date.first : date.second, firstIsMonth ? date.second : date.first);
    if (!day.isValid() || date.year < 1900 || date.year > 2199)
        return std::nullopt;
    return day.toJulianDay();
}

}  // namespace reliefbook
