// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/immediate.h"

#include "core/analysis/statistics.h"

#include <algorithm>
#include <numeric>

namespace reliefbook {
namespace {

SessionRelief reliefOf(const SessionScores& session) {
    if (!session.before)
        return {.status = session.after ? ReliefStatus::MissingBefore : ReliefStatus::MissingBoth,
                .points = {},
                .percent = {}};
    if (!session.after)
        return {.status = ReliefStatus::MissingAfter, .points = {}, .percent = {}};
    const double points = *session.before - *session.after;
    SessionRelief relief{.status = ReliefStatus::Ok, .points = points, .percent = {}};
    if (above(*session.before, 0))
        relief.percent = 100 * points / *session.before;
    return relief;
}

}  // namespace

ImmediateEffect immediateEffect(const std::vector<SessionScores>& sessions, const Parameters& parameters) {
    ImmediateEffect effect;
    std::vector<double> points;
    for (const SessionScores& session : sessions) {
        const SessionRelief relief = reliefOf(session);
        effect.sessions.push_back(relief);
        if (!relief.points)
            continue;
        points.push_back(*relief.points);
        if (atLeast(*relief.points, parameters.reliefMin))
            ++effect.better;
        else if (atMost(*relief.points, -parameters.reliefMin))
            ++effect.worse;
        else
            ++effect.same;
    }
    effect.n = static_cast<int>(points.size());
    if (points.empty())
        return effect;
    effect.mean = std::accumulate(points.begin(), points.end(), 0.0) / effect.n;
    effect.min = *std::min_element(points.begin(), points.end());
    effect.max = *std::max_element(points.begin(), points.end());
    effect.median = median(std::move(points));
    return effect;
}

}  // namespace reliefbook
