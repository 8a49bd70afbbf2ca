// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demostory.h"

#include <algorithm>

namespace reliefbook {
namespace {

double clamped(double pain) { return std::clamp(pain, 0.0, 10.0); }

// From `start` to `end`, fast at first, as most courses go; x from 0 to 1.
double easing(double start, double end, double x) { return end + (start - end) * (1 - x) * (1 - 0.4 * x); }
double falling(double start, double end, double x) { return start + (end - start) * x; }

// The pain before session `k` of `n`, without chance.
double levelAt(DemoStory story, const DemoPath& path, int k, int n) {
    const double x = n > 1 ? double(k) / (n - 1) : 0;
    switch (story) {
        case DemoStory::Relapsing: {
            // Down to the middle, back up there, down again for a part of the way.
            const double low = falling(path.start, path.end, 0.85);
            if (x < 0.5)
                return falling(path.start, low, x / 0.5);
            return falling(path.start - 0.5, path.end + 1.5, (x - 0.5) / 0.5);
        }
        case DemoStory::PlateauAboveGoal:
        case DemoStory::PlateauAtGoal: return falling(path.start, path.end, std::min(1.0, x / 0.4));
        case DemoStory::NoChange:
        case DemoStory::SessionsProvoke: return path.start;
        case DemoStory::Worsening:
        case DemoStory::SlowlyBetter: return falling(path.start, path.end, x);
        case DemoStory::LowBaseline: return k == 0 ? path.start : falling(path.start, path.end, std::min(1.0, x * 2));
        default: return easing(path.start, path.end, x);
    }
}

bool flaresAt(DemoStory story, int k, int n) {
    if (story == DemoStory::FlareUps)
        return n > 5 && (k == n / 2 || (n > 12 && k == n - 3));
    if (story == DemoStory::Relapsing)
        return n > 5 && k == (n + 1) / 2;
    return false;
}

}  // namespace

int usualSessions(DemoStory story, DemoRandom& random) {
    switch (story) {
        case DemoStory::NotYetBegun: return 0;
        case DemoStory::OneSession: return 1;
        case DemoStory::TwoSessions: return 2;
        case DemoStory::Early: return 4;
        case DemoStory::Relapsing: return random.between(11, 14);
        case DemoStory::PlateauAboveGoal:
        case DemoStory::PlateauAtGoal: return random.between(11, 13);
        case DemoStory::TwoCourses: return random.between(14, 18);
        case DemoStory::LowBaseline: return random.between(6, 8);
        default: return random.between(8, 12);
    }
}

DemoPath pathOf(DemoStory story, DemoRandom& random) {
    DemoPath path;
    path.start = random.between(6.5, 8.0);
    path.end = random.between(1.5, 2.5);
    path.relief = random.between(2.0, 3.0);
    path.intervalDays = random.oneIn(4) ? 4 : 7;
    switch (story) {
        case DemoStory::PlateauAboveGoal:
            // Whole numbers, so that chance seldom moves the scores of a plateau.
            path.start = random.between(7, 8);
            path.end = path.start - 2;
            path.noise = 0.25;
            path.intervalDays = 7;
            break;
        case DemoStory::PlateauAtGoal:
            path.start = 7;
            path.end = 2;
            path.noise = 0.25;
            break;
        case DemoStory::Worsening:
            path.start = random.between(4.2, 4.8);
            path.end = random.between(7.4, 8.0);
            path.relief = 1.2;
            path.noise = 0.3;
            break;
        case DemoStory::NoChange:
            path.start = random.between(5.8, 6.2);
            path.noise = 0.5;
            break;
        case DemoStory::SessionsProvoke:
            path.start = random.between(4.8, 5.2);
            path.relief = 1.5;
            break;
        case DemoStory::SmallChange:
            path.start = 9;
            path.end = 6.9;
            path.noise = 0.15;
            break;
        case DemoStory::LowBaseline:
            path.start = 3;
            path.end = 2;
            path.relief = 1.5;
            path.noise = 0.15;
            break;
        case DemoStory::SlowlyBetter:
            path.start = 7;
            path.end = 3.8;
            path.noise = 0.12;
            break;
        case DemoStory::PainFree: path.end = 0; break;
        case DemoStory::Early:
        case DemoStory::TwoSessions:
        case DemoStory::OneSession: path.end = path.start - 1.5; break;
        default: break;
    }
    return path;
}

std::vector<DemoVisit> visitsOf(DemoStory story, const DemoPath& path, int sessions, DemoRandom& random) {
    std::vector<DemoVisit> visits;
    visits.reserve(static_cast<std::size_t>(sessions));
    int day = 0;
    for (int k = 0; k < sessions; ++k) {
        DemoVisit visit;
        if (k > 0)
            day += std::max(2, path.intervalDays + random.between(-1, 1));
        if (story == DemoStory::LongGap && k == sessions / 2)
            day += random.between(30, 45);
        visit.day = day;
        visit.flare = flaresAt(story, k, sessions);
        const double level = levelAt(story, path, k, sessions) + (visit.flare ? 3.8 : 0);
        visit.before = clamped(level + path.noise * random.noise());
        double relief = std::max(0.0, path.relief + 0.6 * random.noise());
        if (story == DemoStory::SessionsProvoke && k + 2 >= sessions)
            relief = -2.5;
        visit.after = clamped(visit.before - std::min(relief, visit.before * 0.8));
        visits.push_back(visit);
    }
    return visits;
}

}  // namespace reliefbook
