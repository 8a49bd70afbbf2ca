// SPDX-License-Identifier: GPL-3.0-or-later
// The practice level over everybody, with progress, against a plain scan of the same columns.
#include "core/practice/practiceread.h"
#include "tests/bench/bench.h"

#include <sqlite3.h>

#include <stdexcept>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

Run ours() {
    static sql::Database reader(largePractice(), key(), sql::Access::ReadOnly);
    return [] {
        qint64 steps = 0;
        const PracticeAnalysis analysis = analysePractice(reader, {}, [&](qint64 done, qint64) {
            steps += done;
            return true;
        });
        if (analysis.nCourses.value_or(0) == 0)
            throw std::logic_error("no course to analyse");
        benchmark::DoNotOptimize(steps);
    };
}

/// Steps through the rows and takes every column, and nothing else.
Run limit() {
    static sql::Database reader(largePractice(), key(), sql::Access::ReadOnly);
    static const auto prepared = [](const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v3(reader.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(reader.handle()));
        return statement;
    };
    static const std::array statements = {
        prepared("SELECT client_id, id, main_area FROM course WHERE deleted_at IS NULL "
                 "ORDER BY client_id, started_on, id"),
        prepared("SELECT course_id, started_at, offset_minutes, id FROM session "
                 "WHERE deleted_at IS NULL AND state <> 'void' AND course_id IS NOT NULL ORDER BY course_id"),
        prepared("SELECT course_id, area, phase, session_id, taken_at, value FROM pain_score "
                 "WHERE deleted_at IS NULL AND course_id IS NOT NULL ORDER BY course_id"),
    };
    return [] {
        for (sqlite3_stmt* statement : statements) {
            const int columns = sqlite3_column_count(statement);
            while (sqlite3_step(statement) == SQLITE_ROW) {
                for (int i = 0; i < columns; ++i) {
                    switch (sqlite3_column_type(statement, i)) {
                        case SQLITE_INTEGER: benchmark::DoNotOptimize(sqlite3_column_int64(statement, i)); break;
                        case SQLITE_FLOAT: benchmark::DoNotOptimize(sqlite3_column_double(statement, i)); break;
                        case SQLITE_TEXT: benchmark::DoNotOptimize(sqlite3_column_text(statement, i)); break;
                        default: break;
                    }
                }
            }
            sqlite3_reset(statement);
        }
    };
}

}  // namespace

void addPracticeBenchmarks() {
    const std::string name = "practice level, " + std::to_string(largeClients()) + " clients with 20 sessions each";
    add(name + "/ours", runs, ours, {.ms = 3000, .ratio = 3});
    add(name + "/limit", runs, limit);
}

}  // namespace reliefbook::bench
