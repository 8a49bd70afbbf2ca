// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/charttext.h"

#include <QTextStream>

namespace reliefbook::testing {

namespace {

class Writer {
public:
    QString text;

    void write(const Chart& chart) {
        out_ << "title: " << chart.title << "\nsubtitle: " << chart.subtitle << "\ndescription: " << chart.description;
        out_ << "\nscore axis: " << chart.y.bottom << " .. " << chart.y.top << ", " << chart.y.direction;
        if (!chart.emptyText.isEmpty())
            out_ << "\nempty: " << chart.emptyText;
        if (!chart.marks.empty())
            write(chart.x);
        out_ << '\n';
        for (const ChartMark& mark : chart.marks)
            std::visit([this](const auto& one) { write(one); }, mark);
        for (const ChartFootnote& footnote : chart.footnotes)
            out_ << "footnote " << footnote.number << ": " << footnote.text << '\n';
        out_.flush();
    }

private:
    static QString number(double value) { return QString::number(value, 'g', 6); }
    static QString number(const std::optional<double>& value) { return value ? number(*value) : QStringLiteral("-"); }

    void write(const TimeAxis& axis) {
        out_ << "\ntime axis: days " << number(axis.from) << " .. " << number(axis.to) << "; " << axis.sessionsLabel;
        for (const auto& session : axis.sessions)
            out_ << ' ' << session.number << '@' << number(session.x);
        out_ << "\nticks:";
        for (const auto& tick : axis.ticks)
            out_ << ' ' << number(tick.x) << " '" << tick.text << "' (" << tick.group << ')';
    }
    void write(const TrendMark& mark) {
        out_ << "trend " << mark.label << ": " << number(mark.from.x) << ' ' << number(mark.from.y) << " .. "
             << number(mark.to.x) << ' ' << number(mark.to.y) << " | " << mark.meaning;
        if (!mark.band.empty()) {
            out_ << "\n  band " << number(mark.band.front().low) << ' ' << number(mark.band.front().high) << " .. "
                 << number(mark.band.back().low) << ' ' << number(mark.band.back().high) << " | " << mark.bandMeaning;
        }
        out_ << '\n';
    }
    void write(const LevelMark& mark) {
        out_ << "level " << number(mark.y) << ' ' << mark.label << " | " << mark.meaning << '\n';
    }
    void write(const TimeMark& mark) {
        out_ << "time " << number(mark.x) << ' ' << mark.label << " | " << mark.meaning << '\n';
    }
    void write(const GapMark& mark) {
        out_ << "gap " << number(mark.from) << " .. " << number(mark.to) << ' ' << mark.label << " | " << mark.meaning
             << '\n';
    }
    void write(ChartRole role, const std::vector<ChartPoint>& points) {
        constexpr std::array names{"before", "after", "average", "diary"};
        out_ << ' ' << names[static_cast<std::size_t>(role)] << ':';
        for (const ChartPoint& point : points)
            out_ << ' ' << number(point.x) << '/' << number(point.y);
        out_ << '\n';
    }
    void write(const LineMark& mark) {
        out_ << "line";
        write(mark.role, mark.points);
    }
    void write(const DotsMark& mark) {
        out_ << "dots";
        write(mark.role, mark.points);
    }
    void write(const DumbbellsMark& mark) {
        out_ << "dumbbells '" << mark.beforeLabel << "' '" << mark.afterLabel << "':";
        for (const Dumbbell& session : mark.sessions)
            out_ << ' ' << number(session.x) << '/' << number(session.before) << '>' << number(session.after);
        out_ << " | " << mark.beforeMeaning << " | " << mark.afterMeaning << '\n';
    }
    void write(const EventMark& mark) {
        out_ << "event " << mark.number << " at " << number(mark.x) << " | " << mark.meaning << '\n';
    }
    void write(const FlareMark& mark) {
        out_ << "flare " << mark.number << " at " << number(mark.x) << '/' << number(mark.y) << " | " << mark.meaning
             << '\n';
    }

    QTextStream out_{&text};
};

}  // namespace

QString textOf(const Chart& chart) {
    Writer writer;
    writer.write(chart);
    return writer.text;
}

}  // namespace reliefbook::testing
