// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartlayout.h"

#include <QStringList>

namespace reliefbook {

class Words;

/// What a chart shows of one session.
struct SessionReading {
    int number = 0;
    double x = 0;
    QDate day;
    std::optional<double> before, after, average;
    QString what;  // a flare-up or event that was marked at it
};
/// One for each session of the time axis, in its order.
std::vector<SessionReading> sessionReadings(const Chart& chart);

/// A few words of a reading with the shape the chart has for them.
struct ReadingPart {
    QString text;
    std::optional<Glyph> glyph;
    bool isStrong = false;
};
/// "Session 3", "13 May 2025", ring "before 6", disc "after 4", "−2 points". `words` of the chart's language.
std::vector<ReadingPart> captionParts(const SessionReading& session, const Words& words);
/// The same as one line: "Session 3 · 13 May 2025 · before 6 · after 4 · −2 points".
QString caption(const SessionReading& session, const Words& words);

/// The numbers of a chart: sessions, diary scores and events in the order of their days. Columns without any value are
/// left out.
struct ChartTable {
    struct Row {
        int session = 0;    // 0: none
        QStringList cells;  // as many as there are columns
    };
    struct Column {
        QString title;
        bool isFigure = false;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};
ChartTable chartTable(const Chart& chart, const Words& words);

/// With a line for each row and tabs between cells, as spreadsheets take it.
QString tabbed(const ChartTable& table);

}  // namespace reliefbook
