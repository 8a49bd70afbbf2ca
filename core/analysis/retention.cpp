// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/retention.h"

#include "core/analysis/statistics.h"

namespace reliefbook {
namespace {

Interval intervalBetween(const SessionScores& session, const SessionScores& next, const Parameters& parameters) {
    Interval interval;
    interval.gapDays = next.day - session.day;
    if (!session.before) {
        interval.status = RetentionStatus::MissingBefore;
    } else if (!session.after) {
        interval.status = RetentionStatus::MissingAfter;
    } else if (!next.before) {
        interval.status = RetentionStatus::MissingNextBefore;
    } else {
        const double relief = *session.before - *session.after;
        interval.relief = relief;
        interval.kept = *session.before - *next.before;
        interval.cameBack = *next.before - *session.after;
        if (atMost(relief, -parameters.reliefMin)) {
            interval.status = RetentionStatus::WorseAfter;
        } else if (below(relief, parameters.reliefMin)) {
            interval.status = RetentionStatus::NoRelief;
        } else {
            interval.ratio = *interval.kept / relief;
            interval.status =
                above(*interval.gapDays, parameters.gapMaxDays) ? RetentionStatus::Gap : RetentionStatus::Ok;
        }
    }
    return interval;
}

}  // namespace

Retention retention(const std::vector<SessionScores>& sessions, const Parameters& parameters) {
    Retention result;
    std::vector<double> ratios;
    std::vector<double> gaps;
    double relief = 0;
    double kept = 0;
    for (std::size_t i = 0; i + 1 < sessions.size(); ++i) {
        const Interval interval = intervalBetween(sessions[i], sessions[i + 1], parameters);
        result.intervals.push_back(interval);
        if (interval.status != RetentionStatus::Ok)
            continue;
        relief += *interval.relief;
        kept += *interval.kept;
        ratios.push_back(*interval.ratio);
        gaps.push_back(*interval.gapDays);
    }
    if (!sessions.empty())
        result.intervals.push_back(
            {.status = RetentionStatus::Last, .gapDays = {}, .relief = {}, .kept = {}, .cameBack = {}, .ratio = {}});
    result.nOk = static_cast<int>(ratios.size());
    if (result.nOk > 0)
        result.pooled = kept / relief;  // a mean of the ratios would explode where relief is small
    result.median = median(std::move(ratios));
    result.medianGapDays = median(std::move(gaps));
    return result;
}

}  // namespace reliefbook
