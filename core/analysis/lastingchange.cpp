// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lastingchange.h"

#include "core/analysis/statistics.h"

namespace reliefbook {
namespace {

/// One score says little: the more there are, the more of the last ones make the current level.
int windowFor(std::size_t scores) { return scores < 4 ? 1 : scores < 6 ? 2 : 3; }

/// Points before percent, because 30 % of 3 points is less than the error of one score.
ChangeClass classOf(double points, std::optional<double> percent, const Parameters& parameters) {
    const bool thirty = percent && atLeast(*percent, 30);
    const bool fifty = percent && atLeast(*percent, 50);
    if (atMost(points, -parameters.mdc))
        return ChangeClass::Worse;
    if (atLeast(points, parameters.mdc))
        return fifty ? ChangeClass::Substantial : thirty ? ChangeClass::Moderate : ChangeClass::Small;
    return thirty ? ChangeClass::Possible : ChangeClass::NoClearChange;
}

}  // namespace

Baseline baselineOf(std::span<const double> extra, const CourseSeries& series) {
    std::vector<double> used(extra.begin(), extra.end());
    if (!series.scores.empty() && series.scores.front().session == 1)
        used.push_back(series.scores.front().score);
    if (!used.empty()) {
        const int n = static_cast<int>(used.size());
        return {.value = median(std::move(used)), .nUsed = n, .status = BaselineStatus::Ok};
    }
    if (!series.scores.empty())
        return {.value = series.scores.front().score, .nUsed = 1, .status = BaselineStatus::Late};
    return {};
}

LastingChange lastingChange(const Baseline& baseline, const CourseSeries& series, const Parameters& parameters) {
    LastingChange change;
    const std::vector<LastingScore>& scores = series.scores;
    change.window = windowFor(scores.size());
    if (scores.empty())
        return change;
    std::vector<double> last;
    for (std::size_t i = scores.size() - static_cast<std::size_t>(change.window); i < scores.size(); ++i)
        last.push_back(scores[i].score);
    change.latest = last.back();
    change.current = median(std::move(last));
    if (scores.size() < 2 || !baseline.value)
        return change;

    const double from = *baseline.value;
    change.points = from - *change.current;
    if (above(from, 0)) {
        change.percentLatest = 100 * (from - *change.latest) / from;
        change.percentCurrent = 100 * *change.points / from;
    }
    change.changeClass = classOf(*change.points, change.percentCurrent, parameters);
    return change;
}

Threshold thresholdOf(double percent, const Baseline& baseline, const CourseSeries& series,
                      const Parameters& parameters) {
    Threshold threshold;
    if (!baseline.value || below(*baseline.value, parameters.baselineMinPercent))
        return threshold;
    threshold.status = ThresholdStatus::Ok;
    const double level = (1 - percent / 100) * *baseline.value;
    threshold.level = level;
    for (std::size_t i = 0; i < series.scores.size(); ++i) {
        const LastingScore& score = series.scores[i];
        if (score.session == 1 || above(score.score, level))
            continue;
        const LastingScore* next = i + 1 < series.scores.size() ? &series.scores[i + 1] : nullptr;
        const Confirmed confirmed = !next                        ? Confirmed::Pending
                                    : atMost(next->score, level) ? Confirmed::Yes
                                                                 : Confirmed::No;
        if (!threshold.firstSession) {
            threshold.firstSession = score.session;
            threshold.firstWeeks = weeks(score.day);
            threshold.confirmed = confirmed;
        }
        if (confirmed == Confirmed::Yes) {
            threshold.confirmedSession = score.session;
            threshold.confirmedWeeks = weeks(score.day);
            break;
        }
    }
    return threshold;
}

ClaimMarker claim(const Threshold& half, const CourseSeries& series, const Parameters& parameters) {
    if (half.status != ThresholdStatus::Ok)
        return ClaimMarker::NotEvaluable;
    if (half.firstWeeks && atMost(*half.firstWeeks, parameters.claimWeeks))
        return ClaimMarker::Yes;
    const bool seenLongEnough =
        !series.scores.empty() && atLeast(weeks(series.scores.back().day), parameters.claimWeeks);
    return seenLongEnough ? ClaimMarker::No : ClaimMarker::NotYet;
}

}  // namespace reliefbook
