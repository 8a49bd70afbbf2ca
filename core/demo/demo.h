// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/practice/change.h"

#include <functional>

namespace reliefbook {

/// What the invented practice is to be like. The same options give the same records, ids included, on every machine.
struct DemoOptions {
    int clients = 24;
    int sessionsPerClient = 0;  // 0: as the story of each course has it
    quint64 seed = 1;
    QDate today = {};        // nothing lies after it
    int offsetMinutes = 60;  // of all sessions, so that the machine's zone doesn't matter
    Id<User> therapist = {};
};

struct DemoCounts {
    qint64 clients = 0, courses = 0, sessions = 0, scores = 0;

    bool operator==(const DemoCounts&) const = default;
};

/// Takes a few thousand creations at a time, in order of dependence.
using DemoSink = std::function<void(ChangeSet)>;

/// Invents clients with courses that look like life: improving, relapsing, plateaus, flare-ups with their cause,
/// several areas, gaps, second courses, missing scores, diaries (demostory.h). The first 24 show one story each; some
/// of those were asked the intake, with signed forms, findings and a doctor's note (demointake.h). Throws Cancelled
/// when `progress` says so; what the sink has done by then is the caller's to take back. `progress` may be empty.
DemoCounts makeDemo(const DemoOptions& options, const DemoSink& sink, const Progress& progress = {});

/// The practice's own record, filled in with an invented letterhead.
PracticeInfo demoPractice(PracticeInfo practice);

}  // namespace reliefbook
