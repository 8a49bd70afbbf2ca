// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace reliefbook {

/// Why typed text can't be read.
enum class TypedFault {
    NotADay,     ///< no day is in it: "soon"
    NoSuchDay,   ///< numbers of a day that never was: "31.2.1984"
    NoYear,      ///< a day and a month, where the year can't be guessed
    NotANumber,  ///< "six"
    OutOfRange,  ///< a number, but not one of the scale
};

/// What was read of typed text. Neither: nothing was typed.
template <class T> struct Typed {
    std::optional<T> value;
    std::optional<TypedFault> fault;

    bool operator==(const Typed&) const = default;
};

/// What two digits of a year, or none, mean.
enum class YearGuess {
    Past,  ///< the last such year that makes the day no later than today: a birth date; a day without a year is refused
    Near,  ///< the such year nearest to today, of two equally near the later; a day without a year is this year's
};

/// Reads a day as people write it: "3.5.84", "3. 5. 1984.", "3/5/1984", "1984-05-03", "030584", "3 May 1984". The year
/// comes first where four digits say so; between dots the day comes first; else the order is that of `locale`, whose
/// names of the months are known besides the English ones.
Typed<QDate> typedDay(QStringView text, const QLocale& locale, QDate today, YearGuess guess);

/// The day as typedDay() reads it back in any locale of the same order: with four digits of the year.
QString writtenDay(QDate day, const QLocale& locale);

/// Reads a number with a comma or a point: "3,5", "3.5", "½".
Typed<double> typedNumber(QStringView text);

/// A score from 0 to 10.
Typed<double> typedScore(QStringView text);

/// A whole number.
Typed<int> typedCount(QStringView text);

/// A number as it is typed, with the decimal sign of `locale` and no needless zero.
QString writtenNumber(double number, const QLocale& locale);

}  // namespace reliefbook
