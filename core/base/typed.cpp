// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed.h"

#include "core/base/text.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// The typed text as parts: each a number or a word, and whether dots stood between them.
struct Parts {
    QStringList parts;
    bool dotted = false;
};

Parts partsOf(QStringView text) {
    Parts found;
    QString part;
    const auto finish = [&] {
        if (!part.isEmpty())
            found.parts.append(part);
        part.clear();
    };
    for (const QChar c : text) {
        const bool digit = c.digitValue() >= 0;
        if (!digit && !c.isLetter() && !c.isMark()) {
            finish();
            found.dotted = found.dotted || c == u'.';
            continue;
        }
        if (!part.isEmpty() && (part.back().isDigit() != digit))
            finish();
        part += digit ? QChar(u'0' + c.digitValue()) : c;
    }
    finish();
    return found;
}

bool isNumber(const QString& part) { return part.front().isDigit(); }

enum class Order { DayFirst, MonthFirst, YearFirst };

Order orderOf(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < day && year < month)
        return Order::YearFirst;
    return month < day ? Order::MonthFirst : Order::DayFirst;
}

/// The month `word` names in full, by its first three letters or more; 0: none. In any script that folds to the same.
int monthNamed(const QString& word, const QLocale& locale) {
    const QString typed = folded(word);
    if (typed.size() < 3)
        return 0;
    const std::array locales{locale, QLocale(QLocale::English)};
    for (const QLocale& known : locales) {
        for (int month = 1; month <= 12; ++month) {
            const QStringList names{known.monthName(month), known.standaloneMonthName(month),
                                    known.monthName(month, QLocale::ShortFormat)};
            const bool named =
                std::any_of(names.begin(), names.end(), [&](const QString& n) { return folded(n).startsWith(typed); });
            if (named)
                return month;
        }
    }
    return 0;
}

/// "030584" and "03051984" are the parts of a day without anything between them.
QStringList takenApart(const QString& digits, Order order) {
    if (digits.size() != 6 && digits.size() != 8)
        return {digits};
    const qsizetype year = digits.size() - 4;
    if (order == Order::YearFirst)
        return {digits.first(year), digits.mid(year, 2), digits.last(2)};
    return {digits.first(2), digits.mid(2, 2), digits.last(year)};
}

struct Numbers {
    int day = 0, month = 0;
    QString year;  // as typed; empty: none
};

std::optional<Numbers> numbersOf(QStringList parts, Order order, const QLocale& locale) {
    // What may follow a number: 3rd, 1984. g.
    parts.removeIf([](const QString& part) { return !isNumber(part) && part.size() <= 2; });
    const auto named = std::find_if_not(parts.begin(), parts.end(), isNumber);
    if (named != parts.end()) {  // "3 May 1984", "May 3, 1984", "3. maj"
        const int month = monthNamed(*named, locale);
        parts.erase(named);
        if (month == 0 || parts.isEmpty() || parts.size() > 2 || !std::all_of(parts.begin(), parts.end(), isNumber))
            return std::nullopt;
        if (parts.size() == 2 && parts.front().size() == 4)
            parts.swapItemsAt(0, 1);
        return Numbers{parts.front().toInt(), month, parts.value(1)};
    }
    if (parts.size() == 1)
        parts = takenApart(parts.front(), order);
    if (parts.size() != 2 && parts.size() != 3)
        return std::nullopt;
    const bool yearFirst = parts.size() == 3 && (parts.front().size() == 4 || order == Order::YearFirst);
    if (yearFirst && parts.last().size() != 4)
        return Numbers{parts[2].toInt(), parts[1].toInt(), parts[0]};
    if (order == Order::DayFirst || (order == Order::YearFirst && parts.size() == 3))
        return Numbers{parts[0].toInt(), parts[1].toInt(), parts.value(2)};
    return Numbers{parts[1].toInt(), parts[0].toInt(), parts.value(2)};
}

/// The day in the year that two typed digits mean.
std::optional<QDate> inGuessedYear(const Numbers& numbers, QDate today, YearGuess guess) {
    const int within = numbers.year.toInt();
    const int century = today.year() / 100 * 100;
    std::optional<QDate> best;
    for (const int year : {century - 100 + within, century + within, century + 100 + within}) {
        const QDate day(year, numbers.month, numbers.day);
        if (!day.isValid() || (guess == YearGuess::Past && day > today))
            continue;
        if (!best || guess == YearGuess::Past || std::abs(today.daysTo(day)) <= std::abs(today.daysTo(*best)))
            best = day;
    }
    return best;
}

std::optional<double> number(QStringView text) {
    QString plain;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c == u',' || c == u'.')
            plain += u'.';
        else if (c == u'½')
            plain += plain.isEmpty() || plain == u"-"_s ? u"0.5"_s : u".5"_s;
        else if (c == u'-' || c == QChar(0x2212))
            plain += u'-';
        else if (!c.isSpace())
            return std::nullopt;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

Typed<QDate> typedDay(QStringView text, const QLocale& locale, QDate today, YearGuess guess) {
    if (text.trimmed().isEmpty())
        return {};
    const Parts typed = partsOf(text);
    const auto numbers = numbersOf(typed.parts, typed.dotted ? Order::DayFirst : orderOf(locale), locale);
    if (!numbers || numbers->year.size() > 4 || numbers->year.size() == 3 || numbers->year.size() == 1)
        return {std::nullopt, TypedFault::NotADay};
    std::optional<QDate> day;
    if (numbers->year.isEmpty() && guess == YearGuess::Past)
        return {std::nullopt, TypedFault::NoYear};
    if (numbers->year.size() == 2)
        day = inGuessedYear(*numbers, today, guess);
    else
        day = QDate(numbers->year.isEmpty() ? today.year() : numbers->year.toInt(), numbers->month, numbers->day);
    if (!day || !day->isValid())
        return {std::nullopt, TypedFault::NoSuchDay};
    return {day, std::nullopt};
}

QString writtenDay(QDate day, const QLocale& locale) {
    QString format;
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        const bool letter = c == u'd' || c == u'M' || c == u'y';
        if (!letter) {
            if (!c.isSpace())
                format += c;
        } else if (!format.endsWith(c)) {
            format += QString(c == u'y' ? 4 : 2, c);
        }
    }
    return locale.toString(day, format);
}

Typed<double> typedNumber(QStringView text) {
    if (text.trimmed().isEmpty())
        return {};
    const std::optional<double> value = number(text);
    return value ? Typed<double>{value, std::nullopt} : Typed<double>{std::nullopt, TypedFault::NotANumber};
}

Typed<double> typedScore(QStringView text) {
    const Typed<double> typed = typedNumber(text);
    if (typed.value && (*typed.value < 0 || *typed.value > 10))
        return {std::nullopt, TypedFault::OutOfRange};
    return typed;
}

Typed<int> typedCount(QStringView text) {
    const Typed<double> typed = typedNumber(text);
    if (!typed.value)
        return {std::nullopt, typed.fault};
    if (*typed.value != std::floor(*typed.value) || std::abs(*typed.value) > 1e9)
        return {std::nullopt, TypedFault::NotANumber};
    return {static_cast<int>(*typed.value), std::nullopt};
}

QString writtenNumber(double number, const QLocale& locale) {
    QString text = QString::number(number, 'f', 2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text.replace(u"."_s, locale.decimalPoint());
}

}  // namespace reliefbook
