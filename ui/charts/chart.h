// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace reliefbook {

/// A score at a time. `x` is days since the first session wherever it stands; `y` points 0-10, empty: missing.
struct ChartPoint {
    double x = 0;
    std::optional<double> y;
    int session = 0;  // counted from 1; 0: not taken at a session

    bool operator==(const ChartPoint&) const = default;
};

/// What a line, a dot or a ring stands for; the look gives it its colour, its shape and its dashes.
enum class ChartRole { Before, After, Average, Diary };

// ---- marks ----

/// A line through scores. It breaks at a missing one; a score alone between two breaks is a dot.
struct LineMark {
    ChartRole role = ChartRole::Before;
    QString label;
    QString meaning;  // for the legend
    std::vector<ChartPoint> points;

    bool operator==(const LineMark&) const = default;
};
struct DotsMark {
    ChartRole role = ChartRole::Diary;
    QString label;
    QString meaning;  // for the legend
    std::vector<ChartPoint> points;

    bool operator==(const DotsMark&) const = default;
};
/// The two scores of one session: hollow ring before, filled disc after, a stem between; equal: a small disc in a
/// larger ring. A missing one is not drawn.
struct Dumbbell {
    double x = 0;
    int session = 0;
    std::optional<double> before, after;

    bool operator==(const Dumbbell&) const = default;
};
struct DumbbellsMark {
    QString beforeLabel, afterLabel;      // at the right end: "before"
    QString beforeMeaning, afterMeaning;  // for the legend: "pain before the session"
    std::vector<Dumbbell> sessions;

    bool operator==(const DumbbellsMark&) const = default;
};
/// A level across the chart, labelled at its right end.
struct LevelMark {
    enum class Dash { Long, DashDot };
    double y = 0;
    Dash dash = Dash::Long;
    QString label;
    QString meaning;  // for the legend: "50 % below the start"

    bool operator==(const LevelMark&) const = default;
};
/// A dated event: a numbered triangle at the top of the chart; its footnote has the number.
struct EventMark {
    int number = 0;
    double x = 0;
    QString meaning;  // for the legend
    QString what;     // "change of medicine: ibuprofen", as the footnote says it after the day

    bool operator==(const EventMark&) const = default;
};
/// A score far above those before it: a triangle over its point; the number is that of its footnote, 0: none.
struct FlareMark {
    int number = 0;
    double x = 0;
    double y = 0;
    int session = 0;
    QString meaning;  // for the legend
    QString what;     // "flare-up: lifted a washing machine"

    bool operator==(const FlareMark&) const = default;
};
/// A long time without a session: a break mark on the axis.
struct GapMark {
    double from = 0, to = 0;
    QString label;    // "6 weeks"
    QString meaning;  // for the legend

    bool operator==(const GapMark&) const = default;
};
/// A moment of the course as a vertical line: "4 weeks".
struct TimeMark {
    double x = 0;
    QString label;
    QString meaning;  // for the legend

    bool operator==(const TimeMark&) const = default;
};
/// A straight line through the scores, dashed, and what it may be as a band around it.
struct TrendMark {
    struct Edge {
        double x = 0, low = 0, high = 0;
        bool operator==(const Edge&) const = default;
    };
    ChartPoint from, to;
    QString label;
    QString meaning;         // for the legend
    std::vector<Edge> band;  // empty: none
    QString bandMeaning;     // for the legend

    bool operator==(const TrendMark&) const = default;
};

using ChartMark =
    std::variant<TrendMark, LevelMark, TimeMark, GapMark, LineMark, DumbbellsMark, DotsMark, EventMark, FlareMark>;

// ---- axes ----

/// Pain: always 0 to 10, never fitted to the data (measurement.md 3).
struct ScoreAxis {
    static constexpr double lowest = 0, highest = 10;
    QString top;        // "worst pain"
    QString bottom;     // "no pain"
    QString direction;  // "down = better"

    bool operator==(const ScoreAxis&) const = default;
};
/// True time. The drawing shows as many of the labels as fit: every k-th, with k out of `strides`.
struct TimeAxis {
    struct Tick {
        double x = 0;
        QString text;   // "15 Apr"
        QString group;  // "2025": shown under the first of its ticks
        bool operator==(const Tick&) const = default;
    };
    struct Session {
        int number = 0;
        double x = 0;
        QDate day;
        bool operator==(const Session&) const = default;
    };
    double from = 0, to = 1;  // days since the first session, room at both ends included; from < to
    QDate firstDay;           // of the first session: where x is 0
    std::vector<Tick> ticks;
    std::vector<int> strides{1, 2, 4, 8};
    std::vector<Session> sessions;  // small numbers under their points
    QString sessionsLabel;          // "Session"

    bool operator==(const TimeAxis&) const = default;
};

/// "1" and "12 May: flare-up". Without a number: a remark on the whole chart.
struct ChartFootnote {
    int number = 0;
    QString text;

    bool operator==(const ChartFootnote&) const = default;
};

/// A chart as a value: what is shown, not how it is drawn (drawing.h). All its words are in the language of its reader.
struct Chart {
    QString title;
    QString subtitle;
    QString description;                      // one sentence that says what is seen, for those who don't see it
    QString language = QStringLiteral("en");  // of all its words (ui/words)
    TimeAxis x;
    ScoreAxis y;
    std::vector<ChartMark> marks;
    QString emptyText;  // in place of marks where there are none: "No scores yet"
    std::vector<ChartFootnote> footnotes;

    bool operator==(const Chart&) const = default;
};

}  // namespace reliefbook
