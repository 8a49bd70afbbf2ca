// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enums.h"
#include "core/demo/demorandom.h"

#include <optional>
#include <vector>

namespace reliefbook {

/// How the pain of a course goes. The first 24 clients of a practice have one each, in this order; further ones repeat.
enum class DemoStory {
    Improving,
    SeveralAreas,
    FlareUps,
    PlateauAboveGoal,
    WithDiary,
    Relapsing,
    TwoCourses,
    Worsening,
    NoChange,
    MissingScores,
    HalfScores,
    LongGap,
    AverageAsked,
    SmallChange,
    LowBaseline,
    PlateauAtGoal,
    PainFree,
    ExtraBaseline,
    SessionsProvoke,
    SlowlyBetter,
    Early,
    TwoSessions,
    OneSession,
    NotYetBegun,
};
template <> struct EnumWords<DemoStory> {
    static constexpr auto words = std::to_array<std::string_view>(
        {"improving",        "several_areas", "flare_ups",    "plateau_above_goal", "with_diary",  "relapsing",
         "two_courses",      "worsening",     "no_change",    "missing_scores",     "half_scores", "long_gap",
         "average_asked",    "small_change",  "low_baseline", "plateau_at_goal",    "pain_free",   "extra_baseline",
         "sessions_provoke", "slowly_better", "early",        "two_sessions",       "one_session", "not_yet_begun"});
};

/// The pain behind the scores of one area, 0-10, before it is rounded to what people say.
struct DemoVisit {
    int day = 0;  // since the first session
    double before = 0;
    double after = 0;
    bool flare = false;  // something happened since the last session
};

/// What a story needs to be told again in numbers.
struct DemoPath {
    double start = 7;
    double end = 2;
    double noise = 0.4;
    double relief = 2.5;  // points in a session
    int intervalDays = 7;
};

/// How many sessions a course of this story has when nobody says.
int usualSessions(DemoStory story, DemoRandom& random);
DemoPath pathOf(DemoStory story, DemoRandom& random);
std::vector<DemoVisit> visitsOf(DemoStory story, const DemoPath& path, int sessions, DemoRandom& random);

}  // namespace reliefbook
