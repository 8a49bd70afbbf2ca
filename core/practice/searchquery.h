// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>
#include <vector>

namespace reliefbook {

/// What somebody typed to find a client, taken apart: words, and runs of numbers, of which a number may be (part of) a
/// telephone number, a birth date or a file number.
struct SearchQuery {
    /// Digits typed without a blank between them: "555-01", "3.5.84", "+381".
    struct Number {
        std::vector<std::string> groups;  // "3", "5", "84"
        std::string digits;               // all of them: "3584"
    };
    /// Numbers with no word between them: "+381 11 555" is one telephone number, "3. 5. 1984" one day.
    struct Run {
        std::vector<Number> numbers;
        std::vector<std::string> groups;  // of all numbers
        std::string digits;               // of all numbers
        bool open = false;                // the last group may still be growing: nothing was typed behind it
    };

    std::vector<std::string> words;  // folded (core/base/text.h), UTF-8
    std::vector<Run> runs;

    bool isEmpty() const { return words.empty() && runs.empty(); }
};

SearchQuery searchQuery(QStringView typed);

/// The digits of a telephone number as they are searched for: without the zeros of a trunk or country prefix once
/// enough follows them, so that 0641234567 and 00381641234567 find +381641234567.
std::string_view dialled(std::string_view digits);

/// The digits in `text`, of any script.
std::string digitsOf(QStringView text);

/// Whether every group can be a different part of the birth date `year`-`month`-`day`, in any order: a day or month
/// with or without its zero, a year of four digits or its last two. A single group can only be the year. The last group
/// of an `open` run may be the beginning of its part.
bool fitsBirthDate(const std::vector<std::string>& groups, bool open, int year, int month, int day);

}  // namespace reliefbook
