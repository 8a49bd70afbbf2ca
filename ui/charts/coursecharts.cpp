// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coursecharts.h"

#include "core/vocabulary/regions.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Chart";
constexpr double daysOfWeek = 7;
constexpr double leastSpan = 14;         // days an axis shows at least
constexpr double weeklySpan = 26 * 7;    // up to here the axis counts weeks, then months
constexpr double monthlySpan = 3 * 365;  // and then years
constexpr int mostYears = 200;           // that get a tick
constexpr double eventReach = 28;        // days before the first and after the last session in which an event is drawn
constexpr std::size_t numberedFlares = 6;  // more of them would make a list, not a footnote

const char* textOf(CourseEventKind kind) {
    switch (kind) {
        case CourseEventKind::Flare: return QT_TRANSLATE_NOOP("Chart", "flare-up");
        case CourseEventKind::Medicine: return QT_TRANSLATE_NOOP("Chart", "change of medicine");
        case CourseEventKind::Injury: return QT_TRANSLATE_NOOP("Chart", "injury");
        case CourseEventKind::OtherTreatment: return QT_TRANSLATE_NOOP("Chart", "other treatment");
        case CourseEventKind::Work: return QT_TRANSLATE_NOOP("Chart", "change at work");
        case CourseEventKind::Life: break;
    }
    return QT_TRANSLATE_NOOP("Chart", "event in life");
}

bool isScore(const std::optional<double>& score) { return score && std::isfinite(*score); }

class CourseChart {
public:
    CourseChart(const AreaScores& area, const CourseAnalysis& analysis, const std::vector<CourseEvent>& events,
                ChartReader reader, const Words& words)
        : area_(area),
          sessions_(area.scores.sessions),
          analysis_(analysis),
          events_(events),
          reader_(reader),
          words_(words),
          isAverage_(analysis.lastingSeries == LastingSeries::Average),
          rules_() {
        for (const SessionScores& session : sessions_) {
            before_ += isScore(session.before) ? 1 : 0;
            after_ += isScore(session.after) ? 1 : 0;
            line_ += isScore(lastingScore(session)) ? 1 : 0;
        }
    }

    Chart run() {
        chart_.title = text(QT_TRANSLATE_NOOP("Chart", "Pain across the course"));
        chart_.subtitle = subtitle();
        chart_.description = description();
        chart_.language = words_.language();
        chart_.y = {.top = text(QT_TRANSLATE_NOOP("Chart", "worst pain")),
                    .bottom = text(QT_TRANSLATE_NOOP("Chart", "no pain")),
                    .direction = text(QT_TRANSLATE_NOOP("Chart", "down = better"))};
        if (before_ + after_ + line_ == 0) {
            chart_.emptyText = chart_.description;
            return std::move(chart_);
        }
        addTimeAxis();
        addTrend();
        addLevels();
        addFourWeeks();
        addGaps();
        addScores();
        addEventsAndFlares();
        addRemarks();
        return std::move(chart_);
    }

private:
    QString text(const char* source, int n = -1) const { return words_.text(context, source, n); }

    const std::optional<double>& lastingScore(const SessionScores& session) const {
        return isAverage_ ? session.average : session.before;
    }
    double lastDay() const { return sessions_.empty() ? 0 : sessions_.back().day; }
    QDate dateOf(double day) const { return area_.firstDay.addDays(static_cast<qint64>(std::floor(day))); }

    // ---- words about it all ----

    QString subtitle() const {
        QString asked = text(QT_TRANSLATE_NOOP("Chart", "Pain from 0 to 10, asked before and after each session"));
        if (area_.area.isEmpty())
            return asked;
        return regionName(area_.area, words_.language()) + u" · "_s + asked;
    }

    QString description() const {
        const int n = static_cast<int>(sessions_.size());
        if (n == 0)
            return text(QT_TRANSLATE_NOOP("Chart", "No sessions yet."));
        if (before_ + after_ + line_ == 0)
            return text(QT_TRANSLATE_N_NOOP("Chart", "No pain scores in %n session(s)."), n);
        if (n == 1)
            return descriptionOfOne(sessions_.front());
        if (line_ < 2 || !analysis_.baseline.value || !analysis_.change.current)
            return text(QT_TRANSLATE_N_NOOP("Chart", "Pain scores of %n session(s), too few to compare."), n);
        const QString source =
            isAverage_
                ? text(QT_TRANSLATE_N_NOOP("Chart", "Average pain went from %1 to %2 over %n session(s), %3 to %4."), n)
                : text(QT_TRANSLATE_N_NOOP("Chart",
                                           "Pain before sessions went from %1 to %2 over %n session(s), %3 to %4."),
                       n);
        return source.arg(words_.points(*analysis_.baseline.value), words_.points(*analysis_.change.current),
                          words_.day(area_.firstDay), words_.day(dateOf(lastDay())));
    }

    QString descriptionOfOne(const SessionScores& session) const {
        if (isScore(session.before) && isScore(session.after)) {
            return text(QT_TRANSLATE_NOOP("Chart", "One session: pain %1 before and %2 after."))
                .arg(words_.points(*session.before), words_.points(*session.after));
        }
        if (isScore(session.before))
            return text(QT_TRANSLATE_NOOP("Chart", "One session: pain %1 before.")).arg(words_.points(*session.before));
        if (isScore(session.after))
            return text(QT_TRANSLATE_NOOP("Chart", "One session: pain %1 after.")).arg(words_.points(*session.after));
        return text(QT_TRANSLATE_NOOP("Chart", "One session: average pain %1.")).arg(words_.points(*session.average));
    }

    void remark(const QString& words) { chart_.footnotes.push_back({.number = 0, .text = words}); }

    void addRemarks() {
        if (sessions_.size() == 1)
            remark(text(QT_TRANSLATE_NOOP("Chart", "One session so far: a course shows from the second on.")));
        if (before_ == 0)
            remark(text(QT_TRANSLATE_NOOP("Chart", "No scores before the sessions.")));
        if (after_ == 0)
            remark(text(QT_TRANSLATE_NOOP("Chart", "No scores after the sessions.")));
        if (analysis_.baseline.status == BaselineStatus::Late)
            remark(text(
                QT_TRANSLATE_NOOP("Chart", "The first session has no score; the start is the first score there is.")));
        if (line_ > 1 && analysis_.baseline.value && analysis_.threshold50.status == ThresholdStatus::LowBaseline) {
            remark(words_.counted(
                context, QT_TRANSLATE_N_NOOP("Chart", "Pain at the start was below %n point(s): no levels are shown."),
                rules_.baselineMinPercent));
        }
    }

    // ---- axis ----

    void addTimeAxis() {
        chart_.x.firstDay = area_.firstDay;
        double first = 0;
        double last = std::max(lastDay(), leastSpan);
        for (const CourseEvent& event : events_) {
            const double day = dayOf(event);
            if (isNear(day)) {
                first = std::min(first, day);
                last = std::max(last, day);
            }
        }
        const double room = std::max((last - first) * 0.025, 0.6);
        chart_.x.from = first - room;
        chart_.x.to = last + room;
        int number = 0;
        for (const SessionScores& session : sessions_)
            chart_.x.sessions.push_back({.number = ++number, .x = session.day, .day = dateOf(session.day)});
        chart_.x.sessionsLabel = text(QT_TRANSLATE_NOOP("Chart", "Session"));
        addTicks();
    }

    void addTicks() {
        if (!area_.firstDay.isValid())
            return;
        TimeAxis& axis = chart_.x;
        const auto tick = [&](QDate day, const QString& label, const QString& group) {
            axis.ticks.push_back({.x = static_cast<double>(area_.firstDay.daysTo(day)), .text = label, .group = group});
        };
        const double span = axis.to - axis.from;
        const auto yearOf = [](QDate day) { return QString::number(day.year()); };
        if (span <= weeklySpan) {
            axis.strides = {1, 2, 4, 8, 16};
            const int last = static_cast<int>(std::floor(axis.to / daysOfWeek));
            for (int week = static_cast<int>(std::ceil(axis.from / daysOfWeek)); week <= last; ++week) {
                const QDate day = dateOf(week * daysOfWeek);
                tick(day, words_.shortDay(day), yearOf(day));
            }
            return;
        }
        const bool years = span > monthlySpan;
        axis.strides = years ? std::vector{1, 2, 5, 10} : std::vector{1, 2, 3, 6, 12};
        const QDate start = dateOf(axis.from);
        const QDate end = dateOf(axis.to);
        if (!start.isValid() || !end.isValid())
            return;
        // A date that was never meant (the year 292278994) must cost neither the window nor the memory.
        const int step = 1 + (end.year() - start.year()) / mostYears;
        QDate day(start.year(), years ? 1 : start.month(), 1);
        for (; day.isValid() && day <= end; day = years ? day.addYears(step) : day.addMonths(1)) {
            if (static_cast<double>(area_.firstDay.daysTo(day)) < axis.from)
                continue;
            if (years)
                tick(day, yearOf(day), {});
            else
                tick(day, words_.locale().standaloneMonthName(day.month(), QLocale::ShortFormat), yearOf(day));
        }
    }

    // ---- marks ----

    // Theil-Sen and its interval, where the analysis says anything of a direction. To a client only a clear one is
    // shown, or the direction so far of a short course, called so.
    void addTrend() {
        const Trend& trend = analysis_.trend;
        const bool clear = trend.verdict == Verdict::Improving || trend.verdict == Verdict::Worsening;
        const bool early = trend.verdict == Verdict::Early;
        const bool shown = clear || early || (trend.verdict == Verdict::NoClearTrend && reader_ != ChartReader::Client);
        if (!shown || !trend.slopePerWeek || !trend.intercept)
            return;
        std::vector<double> days;
        for (const SessionScores& session : sessions_) {
            if (isScore(lastingScore(session)))
                days.push_back(session.day);
        }
        if (days.size() < 2 || days.back() <= days.front())
            return;
        const auto level = [&](double day) { return *trend.intercept + *trend.slopePerWeek * day / daysOfWeek; };
        TrendMark mark;
        const auto [from, to] = insideScale(days.front(), days.back(), level);
        if (from >= to)
            return;
        mark.from = {.x = from, .y = std::clamp(level(from), ScoreAxis::lowest, ScoreAxis::highest)};
        mark.to = {.x = to, .y = std::clamp(level(to), ScoreAxis::lowest, ScoreAxis::highest)};
        mark.label =
            early ? text(QT_TRANSLATE_NOOP("Chart", "direction so far")) : text(QT_TRANSLATE_NOOP("Chart", "trend"));
        mark.meaning = early ? text(QT_TRANSLATE_NOOP("Chart", "direction so far, too early for a trend"))
                             : text(QT_TRANSLATE_NOOP("Chart", "trend of the line"));
        if (reader_ == ChartReader::Doctor && !early && trend.low && trend.high) {
            mark.band = bandAround(days, level);
            mark.bandMeaning = text(QT_TRANSLATE_NOOP("Chart", "95 % interval of the trend"));
        }
        chart_.marks.emplace_back(std::move(mark));
    }

    // The part of [from, to] in which the straight line runs between 0 and 10.
    template <class Level> static std::pair<double, double> insideScale(double from, double to, const Level& level) {
        const double slope = (level(to) - level(from)) / (to - from);
        for (const double edge : {ScoreAxis::lowest, ScoreAxis::highest}) {
            const bool startsOutside = edge == ScoreAxis::lowest ? level(from) < edge : level(from) > edge;
            const bool endsOutside = edge == ScoreAxis::lowest ? level(to) < edge : level(to) > edge;
            if (startsOutside && endsOutside)
                return {to, to};
            if (startsOutside)
                from += (edge - level(from)) / slope;
            else if (endsOutside)
                to -= (level(to) - edge) / slope;
        }
        return {from, to};
    }

    // The interval is one of the slope: its lines turn around the trend in the middle of the scores.
    template <class Level>
    std::vector<TrendMark::Edge> bandAround(const std::vector<double>& days, const Level& level) const {
        const std::size_t half = days.size() / 2;
        const double pivot = days.size() % 2 == 1 ? days[half] : (days[half - 1] + days[half]) / 2;
        constexpr int steps = 24;
        std::vector<TrendMark::Edge> band;
        for (int i = 0; i <= steps; ++i) {
            const double day = days.front() + (days.back() - days.front()) * i / steps;
            const double weeks = (day - pivot) / daysOfWeek;
            const double one =
                std::clamp(level(pivot) + *analysis_.trend.low * weeks, ScoreAxis::lowest, ScoreAxis::highest);
            const double other =
                std::clamp(level(pivot) + *analysis_.trend.high * weeks, ScoreAxis::lowest, ScoreAxis::highest);
            band.push_back({.x = day, .low = std::min(one, other), .high = std::max(one, other)});
        }
        return band;
    }

    void addLevels() {
        if (reader_ != ChartReader::Client)
            addLevel(analysis_.threshold30, 30, LevelMark::Dash::Long);
        addLevel(analysis_.threshold50, 50, LevelMark::Dash::DashDot);
    }
    void addLevel(const Threshold& threshold, int percent, LevelMark::Dash dash) {
        if (threshold.status != ThresholdStatus::Ok || !threshold.level || line_ < 2)
            return;
        const QString amount = words_.percent(percent);
        chart_.marks.emplace_back(
            LevelMark{.y = *threshold.level,
                      .dash = dash,
                      .label = text(QT_TRANSLATE_NOOP("Chart", "%1 less")).arg(amount),
                      .meaning = text(QT_TRANSLATE_NOOP("Chart", "%1 less pain than at the start")).arg(amount)});
    }

    void addFourWeeks() {
        const int claimWeeks = static_cast<int>(rules_.claimWeeks);
        if (lastDay() < claimWeeks * daysOfWeek)
            return;
        chart_.marks.emplace_back(
            TimeMark{.x = claimWeeks * daysOfWeek,
                     .label = text(QT_TRANSLATE_N_NOOP("Chart", "%n week(s)"), claimWeeks),
                     .meaning = text(QT_TRANSLATE_N_NOOP("Chart", "%n week(s) after the first session"), claimWeeks)});
    }

    void addGaps() {
        for (std::size_t i = 1; i < sessions_.size(); ++i) {
            const double days = sessions_[i].day - sessions_[i - 1].day;
            if (days <= rules_.gapMaxDays)
                continue;
            const int weeks = static_cast<int>(std::lround(days / daysOfWeek));
            chart_.marks.emplace_back(
                GapMark{.from = sessions_[i - 1].day,
                        .to = sessions_[i].day,
                        .label = text(QT_TRANSLATE_N_NOOP("Chart", "%n week(s)"), weeks),
                        .meaning = text(QT_TRANSLATE_N_NOOP("Chart", "more than %n day(s) between sessions"),
                                        static_cast<int>(rules_.gapMaxDays))});
        }
    }

    void addScores() {
        LineMark line;
        line.role = isAverage_ ? ChartRole::Average : ChartRole::Before;
        DumbbellsMark dumbbells;
        if (isAverage_) {
            line.label = text(QT_TRANSLATE_NOOP("Chart", "average"));
            line.meaning = text(QT_TRANSLATE_NOOP("Chart", "average pain since the last session"));
        }
        int number = 0;
        for (const SessionScores& session : sessions_) {
            ++number;
            const auto valid = [](const std::optional<double>& score) { return isScore(score) ? score : std::nullopt; };
            line.points.push_back({.x = session.day, .y = valid(lastingScore(session)), .session = number});
            dumbbells.sessions.push_back(
                {.x = session.day, .session = number, .before = valid(session.before), .after = valid(session.after)});
        }
        if (line_ > 0)
            chart_.marks.emplace_back(std::move(line));
        if (before_ > 0) {
            dumbbells.beforeLabel = text(QT_TRANSLATE_NOOP("Chart", "before"));
            dumbbells.beforeMeaning = text(QT_TRANSLATE_NOOP("Chart", "pain before the session"));
        }
        if (after_ > 0) {
            dumbbells.afterLabel = text(QT_TRANSLATE_NOOP("Chart", "after"));
            dumbbells.afterMeaning = text(QT_TRANSLATE_NOOP("Chart", "pain after the session"));
        }
        if (before_ + after_ > 0)
            chart_.marks.emplace_back(std::move(dumbbells));
        if (reader_ == ChartReader::Client || area_.scores.diary.empty())
            return;
        DotsMark diary{.role = ChartRole::Diary,
                       .label = text(QT_TRANSLATE_NOOP("Chart", "diary")),
                       .meaning = text(QT_TRANSLATE_NOOP("Chart", "diary between sessions")),
                       .points = {}};
        for (const DiaryScore& entry : area_.scores.diary) {
            if (std::isfinite(entry.score) && entry.day >= chart_.x.from && entry.day <= chart_.x.to)
                diary.points.push_back({.x = entry.day, .y = entry.score});
        }
        if (!diary.points.empty())
            chart_.marks.emplace_back(std::move(diary));
    }

    // ---- events and flare-ups ----

    double dayOf(const CourseEvent& event) const { return static_cast<double>(area_.firstDay.daysTo(event.onDay)); }
    bool isNear(double day) const { return day >= -eventReach && day <= lastDay() + eventReach; }

    QString whatOf(const CourseEvent& event) const {
        const QString kind = text(textOf(event.kind));
        return reader_ == ChartReader::Client || event.text.isEmpty() ? kind : u"%1: %2"_s.arg(kind, event.text);
    }
    QString footnoteOf(const CourseEvent& event) const {
        return u"%1 – %2"_s.arg(words_.day(event.onDay), whatOf(event));
    }

    struct Dated {
        double day = 0;
        std::optional<int> flareSession;
        const CourseEvent* event = nullptr;
    };

    // Numbered in the order of their days. A flare-up that was entered as an event on the day of its session is one
    // mark.
    void addEventsAndFlares() {
        std::vector<Dated> all;
        for (const int session : analysis_.flares) {
            const std::size_t index = static_cast<std::size_t>(session) - 1;
            if (index < sessions_.size() && isScore(lastingScore(sessions_[index])))
                all.push_back({.day = sessions_[index].day, .flareSession = session});
        }
        const bool numberFlares = all.size() <= numberedFlares;
        const std::size_t flares = all.size();
        for (const CourseEvent& event : events_) {
            const double day = dayOf(event);
            const auto same = std::ranges::find_if(all, [&](const Dated& dated) {
                return dated.flareSession && !dated.event && event.kind == CourseEventKind::Flare && dated.day == day;
            });
            if (same != all.end())
                same->event = &event;
            else
                all.push_back({.day = day, .flareSession = {}, .event = &event});
        }
        std::ranges::stable_sort(all, {}, &Dated::day);
        int number = 0;
        std::vector<QString> outside;
        for (const Dated& dated : all) {
            if (dated.flareSession) {
                addFlare(*dated.flareSession, dated.event, numberFlares || dated.event ? ++number : 0);
            } else if (isNear(dated.day)) {
                chart_.marks.emplace_back(
                    EventMark{.number = ++number,
                              .x = dated.day,
                              .meaning = text(QT_TRANSLATE_NOOP("Chart", "flare-up or event, see below")),
                              .what = whatOf(*dated.event)});
                chart_.footnotes.push_back({.number = number, .text = footnoteOf(*dated.event)});
            } else {
                outside.push_back(footnoteOf(*dated.event));
            }
        }
        if (!numberFlares) {
            remark(text(
                QT_TRANSLATE_N_NOOP(
                    "Chart", "Triangles over a score: %n flare-up(s), clearly more pain than in the sessions before."),
                static_cast<int>(flares)));
        }
        for (const QString& event : outside)
            remark(text(QT_TRANSLATE_NOOP("Chart", "Outside the time shown: %1")).arg(event));
    }

    void addFlare(int session, const CourseEvent* event, int number) {
        const SessionScores& scores = sessions_[static_cast<std::size_t>(session) - 1];
        chart_.marks.emplace_back(
            FlareMark{.number = number,
                      .x = scores.day,
                      .y = *lastingScore(scores),
                      .session = session,
                      .meaning = text(number > 0 ? QT_TRANSLATE_NOOP("Chart", "flare-up or event, see below")
                                                 : QT_TRANSLATE_NOOP("Chart", "flare-up")),
                      .what = event ? whatOf(*event) : text(textOf(CourseEventKind::Flare))});
        if (number == 0)
            return;
        const QString note =
            event ? footnoteOf(*event)
                  : text(QT_TRANSLATE_NOOP("Chart", "%1 – flare-up, clearly more pain than in the sessions before"))
                        .arg(words_.day(dateOf(scores.day)));
        chart_.footnotes.push_back({.number = number, .text = note});
    }

    const AreaScores& area_;
    const std::vector<SessionScores>& sessions_;
    const CourseAnalysis& analysis_;
    const std::vector<CourseEvent>& events_;
    ChartReader reader_;
    const Words& words_;
    bool isAverage_;
    const Parameters rules_;
    int before_ = 0, after_ = 0, line_ = 0;  // scores there are
    Chart chart_;
};

}  // namespace

Chart courseChart(const AreaScores& area, const CourseAnalysis& analysis, const std::vector<CourseEvent>& events,
                  ChartReader reader, const Words& words) {
    return CourseChart(area, analysis, events, reader, words).run();
}

}  // namespace reliefbook
