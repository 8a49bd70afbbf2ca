// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/courseseries.h"

#include "core/analysis/statistics.h"

#include <algorithm>
#include <span>

namespace reliefbook {
namespace {

std::optional<double> mean(std::span<const SessionScores> sessions, std::optional<double> SessionScores::*member) {
    double sum = 0;
    int n = 0;
    for (const SessionScores& session : sessions) {
        if (const std::optional<double>& score = session.*member) {
            sum += *score;
            ++n;
        }
    }
    return n > 0 ? std::optional(sum / n) : std::nullopt;
}

}  // namespace

CourseScores oneSessionADay(CourseScores scores) {
    std::vector<SessionScores>& sessions = scores.sessions;
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const SessionScores& a, const SessionScores& b) { return a.day < b.day; });
    std::stable_sort(scores.diary.begin(), scores.diary.end(),
                     [](const DiaryScore& a, const DiaryScore& b) { return a.day < b.day; });
    if (sessions.empty())
        return scores;

    const double firstDay = sessions.front().day;
    std::vector<SessionScores> merged;
    for (std::size_t from = 0; from < sessions.size();) {
        std::size_t to = from + 1;
        while (to < sessions.size() && same(sessions[to].day, sessions[from].day))
            ++to;
        const std::span<const SessionScores> ofOneDay(sessions.data() + from, to - from);
        merged.push_back({.day = sessions[from].day - firstDay,
                          .before = mean(ofOneDay, &SessionScores::before),
                          .after = mean(ofOneDay, &SessionScores::after),
                          .average = mean(ofOneDay, &SessionScores::average)});
        from = to;
    }
    sessions = std::move(merged);
    for (DiaryScore& entry : scores.diary)
        entry.day -= firstDay;
    return scores;
}

CourseSeries lastingSeries(const std::vector<SessionScores>& sessions, const Parameters& parameters) {
    const auto averages = static_cast<double>(
        std::count_if(sessions.begin(), sessions.end(), [](const SessionScores& s) { return s.average.has_value(); }));
    CourseSeries series;
    if (averages > 0 && atLeast(averages, parameters.averageMinShare * static_cast<double>(sessions.size())))
        series.kind = LastingSeries::Average;
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const std::optional<double>& score =
            series.kind == LastingSeries::Average ? sessions[i].average : sessions[i].before;
        if (score)
            series.scores.push_back({.session = static_cast<int>(i) + 1, .day = sessions[i].day, .score = *score});
    }
    return series;
}

}  // namespace reliefbook
