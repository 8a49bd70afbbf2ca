// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <array>

namespace reliefbook {

/// What a column of a score file means. Client: a name or a number, whatever the file calls its clients by.
enum class ScoreColumn { Client, Number, Name, Source, Date, Day, Month, Year, Area, Side, Before, After, Score };
template <> struct EnumWords<ScoreColumn> {
    static constexpr auto words =
        std::to_array<std::string_view>({"client", "number", "name", "source", "date", "day", "month", "year", "area",
                                         "side", "before", "after", "score"});
};

/// Where the columns of a score file are, and what is missing.
struct ScoreColumns {
    static constexpr int none = -1;

    std::array<int, EnumWords<ScoreColumn>::words.size()> places{};
    QStringList ignored;                            // headers that mean nothing to us
    std::optional<std::array<QString, 3>> doubled;  // word of the meaning, first header, second header

    int place(ScoreColumn column) const { return places[static_cast<std::size_t>(column)]; }
    bool has(ScoreColumn column) const { return place(column) != none; }
    bool hasDate() const { return has(ScoreColumn::Date) || hasDateParts(); }
    bool hasDateParts() const;
    /// Who, when, where and how much: what a score file can't do without, as words of ScoreColumn.
    QStringList missing() const;
};

/// Headers by their names in English and Serbian; case, accents, script and a trailing "(0-10)" don't matter.
ScoreColumns scoreColumns(const CsvFields& header);

}  // namespace reliefbook
