// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"

#include <QDate>
#include <QStringList>

namespace reliefbook {

/// What is wrong with one line of a score file. The line is left out.
enum class LineProblemKind {
    ColumnCount,  ///< more or fewer fields than the header has
    MissingClient,
    MissingArea,
    UnknownArea,  ///< no region of the body is near it
    MissingDate,
    NoSuchDate,  ///< 30 February
    UnreadableDate,
    BadDay,      ///< not a whole number from 0 to 36500
    NotANumber,  ///< "six"
    OutOfRange,  ///< 11, -1
    AfterWithoutBefore,
    DifferentScore,  ///< the practice holds another score for that session: it is kept
    SignedSession,   ///< the score belongs to a session that is signed: it can't be added
};
template <> struct EnumWords<LineProblemKind> {
    static constexpr auto words =
        std::to_array<std::string_view>({"column_count", "missing_client", "missing_area", "unknown_area",
                                         "missing_date", "no_such_date", "unreadable_date", "bad_day", "not_a_number",
                                         "out_of_range", "after_without_before", "different_score", "signed_session"});
};

struct LineProblem {
    qint64 line = 0;
    LineProblemKind kind = LineProblemKind::ColumnCount;
    QString text;  // the field as it stands in the file; for ColumnCount "found/expected", DifferentScore "stored/file"

    bool operator==(const LineProblem&) const = default;
};

/// The scores of one client in one area: one course.
struct ScoreSeries {
    QString fileNo;  // "source/number", or the number alone
    QString firstName;
    QString lastName;
    QString area;    // as the file says it
    QString region;  // the nearest one
};

/// One good line.
struct ScoreRow {
    qint64 line = 0;
    int series = 0;  // index in ScoreFile::series
    qint64 day = 0;  // Julian day; in a file that counts days: days since its start
    std::optional<double> before;
    std::optional<double> after;
};

/// A score file as it is, before anything is looked up: see cli.md, "Score files".
struct ScoreFile {
    QString name;
    bool countsDays = false;
    std::vector<ScoreSeries> series;  // in the order they first come
    std::vector<ScoreRow> rows;       // in the file's order
    std::vector<LineProblem> problems;
    QStringList ignoredColumns;

    /// Every client once, in the order they first come.
    QStringList fileNos() const;
};

/// Reads the file's bytes. `name` is named in errors; `source` serves where the file has no such column.
/// Throws BadInput with a FileFault.
ScoreFile readScores(const QByteArray& bytes, const QString& name, const QString& source = {},
                     const CsvLimits& limits = {});

}  // namespace reliefbook
