// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace reliefbook {

/// A date as a column of a table writes it, its parts not yet told apart where the column must be seen as a whole.
struct WrittenDate {
    enum class Order { YearMonthDay, DayMonthYear, Slashed };  // Slashed: day and month either way round

    Order order = Order::YearMonthDay;
    int year = 0;
    int first = 0;  // of day and month: what stands first
    int second = 0;
};

/// 2025-03-05 (also with / or . or a time behind it) and 20250305; 5.3.2025, which is always day first; 5/3/2025 and
/// 5-3-2025, which may be either. Years have four digits. Empty where it is none of these.
std::optional<WrittenDate> writtenDate(QStringView text);

enum class SlashOrder { DayFirst, MonthFirst };

/// The Julian day; empty where there is no such day, or it is not between 1900 and 2199.
std::optional<qint64> dayNumber(const WrittenDate& date, SlashOrder slashes);

}  // namespace reliefbook
