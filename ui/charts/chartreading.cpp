// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartreading.h"

#include "ui/words/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Chart";
const QString separator = u" · "_s;
const QString noScore = u"–"_s;

template <class Mark, class Visitor> void each(const Chart& chart, Visitor visitor) {
    for (const ChartMark& mark : chart.marks) {
        if (const auto* found = std::get_if<Mark>(&mark))
            visitor(*found);
    }
}

QDate dayAt(const Chart& chart, double x) { return chart.x.firstDay.addDays(static_cast<qint64>(std::floor(x))); }

/// One row in the making, before it is known which columns there are.
struct Entry {
    double x = 0;
    SessionReading reading;
    std::optional<double> diary;
};

std::vector<Entry> entriesOf(const Chart& chart) {
    std::vector<Entry> entries;
    for (SessionReading& reading : sessionReadings(chart)) {
        const double x = reading.x;
        entries.push_back({.x = x, .reading = std::move(reading), .diary = {}});
    }
    each<DotsMark>(chart, [&](const DotsMark& dots) {
        for (const ChartPoint& point : dots.points) {
            entries.push_back({.x = point.x, .reading = {}, .diary = point.y});
            entries.back().reading.day = dayAt(chart, point.x);
        }
    });
    each<EventMark>(chart, [&](const EventMark& event) {
        entries.push_back({.x = event.x, .reading = {}, .diary = {}});
        entries.back().reading.day = dayAt(chart, event.x);
        entries.back().reading.what = event.what;
    });
    std::ranges::stable_sort(entries, {}, &Entry::x);
    return entries;
}

}  // namespace

std::vector<SessionReading> sessionReadings(const Chart& chart) {
    std::vector<SessionReading> readings;
    std::map<int, std::size_t> place;
    for (const TimeAxis::Session& session : chart.x.sessions) {
        place[session.number] = readings.size();
        readings.push_back({.number = session.number,
                            .x = session.x,
                            .day = session.day,
                            .before = {},
                            .after = {},
                            .average = {},
                            .what = {}});
    }
    const auto at = [&](int number) -> SessionReading* {
        const auto found = place.find(number);
        return found == place.end() ? nullptr : &readings[found->second];
    };
    each<DumbbellsMark>(chart, [&](const DumbbellsMark& mark) {
        for (const Dumbbell& dumbbell : mark.sessions) {
            if (SessionReading* reading = at(dumbbell.session)) {
                reading->before = dumbbell.before;
                reading->after = dumbbell.after;
            }
        }
    });
    each<LineMark>(chart, [&](const LineMark& line) {
        for (const ChartPoint& point : line.points) {
            SessionReading* reading = at(point.session);
            if (reading && line.role == ChartRole::Average)
                reading->average = point.y;
        }
    });
    each<FlareMark>(chart, [&](const FlareMark& flare) {
        if (SessionReading* reading = at(flare.session))
            reading->what = flare.what;
    });
    return readings;
}

std::vector<ReadingPart> captionParts(const SessionReading& session, const Words& words) {
    const auto text = [&](const char* source) { return words.text(context, source); };
    std::vector<ReadingPart> parts;
    parts.push_back(
        {.text = text(QT_TRANSLATE_NOOP("Chart", "Session %1")).arg(session.number), .glyph = {}, .isStrong = true});
    if (session.day.isValid())
        parts.push_back({.text = words.day(session.day), .glyph = {}});
    if (!session.before && !session.after && !session.average)
        parts.push_back({.text = text(QT_TRANSLATE_NOOP("Chart", "no score")), .glyph = {}});
    if (session.average) {
        parts.push_back({.text = text(QT_TRANSLATE_NOOP("Chart", "average %1")).arg(words.points(*session.average)),
                         .glyph = Glyph::Diamond});
    }
    if (session.before) {
        parts.push_back({.text = text(QT_TRANSLATE_NOOP("Chart", "before %1")).arg(words.points(*session.before)),
                         .glyph = Glyph::Ring});
    } else if (session.after) {
        parts.push_back({.text = text(QT_TRANSLATE_NOOP("Chart", "before: no score")), .glyph = {}});
    }
    if (session.after) {
        parts.push_back({.text = text(QT_TRANSLATE_NOOP("Chart", "after %1")).arg(words.points(*session.after)),
                         .glyph = Glyph::Disc});
    } else if (session.before) {
        parts.push_back({.text = text(QT_TRANSLATE_NOOP("Chart", "after: no score")), .glyph = {}});
    }
    if (session.before && session.after) {
        const double change = *session.after - *session.before;
        parts.push_back(
            {.text = change == 0 ? text(QT_TRANSLATE_NOOP("Chart", "no change"))
                                 : words.signedCounted(context, QT_TRANSLATE_N_NOOP("Chart", "%n point(s)"), change),
             .glyph = {},
             .isStrong = true});
    }
    if (!session.what.isEmpty())
        parts.push_back({.text = session.what, .glyph = Glyph::Triangle});
    return parts;
}

QString caption(const SessionReading& session, const Words& words) {
    QStringList texts;
    for (const ReadingPart& part : captionParts(session, words))
        texts << part.text;
    return texts.join(separator);
}

ChartTable chartTable(const Chart& chart, const Words& words) {
    const auto text = [&](const char* source) { return words.text(context, source); };
    const std::vector<Entry> entries = entriesOf(chart);
    const auto has = [&](auto&& asks) { return std::any_of(entries.begin(), entries.end(), asks); };
    const auto figure = [&](const std::optional<double>& value) { return value ? words.points(*value) : noScore; };
    const bool hasAverage = has([](const Entry& entry) { return entry.reading.average.has_value(); });
    const bool hasDiary = has([](const Entry& entry) { return entry.diary.has_value(); });
    const bool hasRemarks = has([](const Entry& entry) { return !entry.reading.what.isEmpty(); });

    ChartTable table;
    table.columns = {{text(QT_TRANSLATE_NOOP("Chart", "Session")), true},
                     {text(QT_TRANSLATE_NOOP("Chart", "Day")), false},
                     {text(QT_TRANSLATE_NOOP("Chart", "Before")), true},
                     {text(QT_TRANSLATE_NOOP("Chart", "After")), true},
                     {text(QT_TRANSLATE_NOOP("Chart", "Change")), true}};
    if (hasAverage)
        table.columns.push_back({text(QT_TRANSLATE_NOOP("Chart", "Average")), true});
    if (hasDiary)
        table.columns.push_back({text(QT_TRANSLATE_NOOP("Chart", "Diary")), true});
    if (hasRemarks)
        table.columns.push_back({text(QT_TRANSLATE_NOOP("Chart", "Remark")), false});
    for (const Entry& entry : entries) {
        const SessionReading& reading = entry.reading;
        ChartTable::Row row;
        row.session = reading.number;
        if (reading.number > 0) {
            row.cells << words.locale().toString(reading.number) << words.day(reading.day) << figure(reading.before)
                      << figure(reading.after)
                      << (reading.before && reading.after ? words.signedPoints(*reading.after - *reading.before)
                                                          : QString());
        } else {
            row.cells << QString() << words.day(reading.day) << QString() << QString() << QString();
        }
        if (hasAverage)
            row.cells << (reading.number > 0 ? figure(reading.average) : QString());
        if (hasDiary)
            row.cells << (entry.diary ? words.points(*entry.diary) : QString());
        if (hasRemarks)
            row.cells << reading.what;
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString tabbed(const ChartTable& table) {
    // A tab or a new line of a remark would be a cell of its own.
    const auto plain = [](QString cell) { return cell.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList titles;
    for (const ChartTable::Column& column : table.columns)
        titles << plain(column.title);
    QString text = titles.join(u'\t') + u'\n';
    for (const ChartTable::Row& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row.cells)
            cells << plain(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace reliefbook
