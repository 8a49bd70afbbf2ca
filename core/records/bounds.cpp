// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/bounds.h"

#include "core/records/problems.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace reliefbook {
namespace {

constexpr qsizetype mostOnALine = 1'000;
constexpr qsizetype mostData = 1'000'000;  // mostInAllAnswers, for answers
constexpr int mostMinutesEast = 16 * 60;
constexpr int largestNumber = 1'000'000;

/// The columns that hold more than a line.
constexpr auto notes = std::to_array<std::string_view>(
    {"note",          "preferences",   "goal_text",  "outcome",     "summary",          "measures",
     "changed_since", "reaction_last", "subjective", "objective",   "assessment",       "plan",
     "quick_note",    "advice",        "carried",    "address",     "letterhead",       "text",
     "reason",        "onset",         "cause",      "aggravating", "easing",           "diagnosis_by_doctor",
     "areas",         "allowed",       "choices",    "value",       "withdrawal_reason"});

/// The columns that hold data of the program's own making.
constexpr auto data =
    std::to_array<std::string_view>({"answers", "definition", "wordings", "strokes", "moved", "before", "filter"});

template <class Value> bool holds(std::string_view /*column*/, const Value& /*value*/) { return true; }
bool holds(std::string_view /*column*/, Moment moment) { return isInCalendar(moment); }
bool holds(std::string_view /*column*/, QDate day) {
    return !day.isValid() || (day.year() >= 1800 && day.year() <= 9'999);
}
bool holds(std::string_view column, int number) {
    const int most = column == "offset_minutes" ? mostMinutesEast : largestNumber;
    return number >= -most && number <= most;
}
bool holds(std::string_view column, const QString& text) {
    if (std::ranges::find(data, column) != data.end())
        return text.size() <= mostData;
    return text.size() <= (std::ranges::find(notes, column) != notes.end() ? mostInANote : mostOnALine);
}
template <class Value> bool holds(std::string_view column, const std::optional<Value>& value) {
    return !value || holds(column, *value);
}

}  // namespace

QString columnOutOfBounds(const Record& record) {
    return std::visit(
        []<class T>(const T& one) {
            QString bad;
            const auto look = [&](const auto& column) {
                if (bad.isEmpty() && !holds(column.name, one.*column.member))
                    bad = QString::fromLatin1(column.name);
            };
            Table<T>::eachColumn(look);
            return bad;
        },
        record);
}

}  // namespace reliefbook
