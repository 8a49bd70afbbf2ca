// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/base/error.h"

namespace reliefbook {

/// Why a file for import is refused as a whole: Error{BadInput, [file, word of the fault, further facts in brackets]}.
enum class FileFault {
    TooLarge,        ///< [bytes allowed]
    TooManyRows,     ///< [rows allowed]
    TooManyColumns,  ///< [line, columns allowed]
    FieldTooLong,    ///< [line, characters allowed]
    Spreadsheet,     ///< a workbook (xlsx, ods), not saved as CSV
    NulByte,         ///< not text [line]
    BrokenText,      ///< neither UTF-8, UTF-16, Windows-1250 nor Windows-1251
    StrayQuote,      ///< a quotation mark inside an unquoted field, or text after a closing one [line]
    OpenQuote,       ///< a quoted field that never ends [line it begins in]
    MissingColumns,  ///< [columns wanted, by the words of ScoreColumn, and columns found, each joined by ", "]
    DoubleColumn,    ///< two columns mean the same [word of ScoreColumn, first header, second header]
    DayOrMonth,      ///< dates like 03/04/2025 and none that tells day from month [example, its line]
    MixedDates,      ///< some dates can only be day/month, others only month/day [example, line, other, its line]
    NoRows,          ///< a header and nothing below
};
template <> struct EnumWords<FileFault> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"too_large", "too_many_rows", "too_many_columns", "field_too_long", "spreadsheet", "nul_byte", "broken_text",
         "stray_quote", "open_quote", "missing_columns", "double_column", "day_or_month", "mixed_dates", "no_rows"});
};

inline Error refused(const QString& file, FileFault fault, const QStringList& facts = {}) {
    const std::string_view text = word(fault);
    return Error(ErrorKind::BadInput,
                 QStringList{file, QString::fromLatin1(text.data(), qsizetype(text.size()))} + facts);
}

}  // namespace reliefbook
