// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/progressreport.h"

#include <utility>

namespace reliefbook::testing {

/// A course for reports: Marija Kovačević, back.low, weekly from 15 April 2025 on, and text in every note that a report
/// for the client must not show.
class SampleCourse {
public:
    static constexpr auto noteMarker = "NOTE-TEXT";

    using Pair = std::pair<std::optional<double>, std::optional<double>>;  // before, after

    explicit SampleCourse(const std::vector<Pair>& scores, int daysApart = 7);

    /// Scores of a further area at the sessions from the first on.
    SampleCourse& area(const QString& area, const std::vector<Pair>& scores);
    SampleCourse& averages(const std::vector<std::optional<double>>& scores);
    /// The state of a score in place of its value; session counted from 1.
    SampleCourse& state(int session, Phase phase, ScoreState state);
    SampleCourse& event(CourseEventKind kind, QDate day, const QString& text);
    SampleCourse& extra(double value, QDate day);

    /// For changes the other functions don't offer.
    CourseRecords records;

    Report report(Audience audience, const QString& language = QStringLiteral("en")) const;
    std::vector<AreaScores> areas() const { return scoresByArea(records); }
    std::vector<CourseAnalysis> analyses() const;

private:
    PainScore& add(std::size_t session, const QString& area, Phase phase);
};

}  // namespace reliefbook::testing
