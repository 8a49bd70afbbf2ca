// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace reliefbook {

/// Scoring of instruments, measurement.md 1 and 2.6. Everything throws Error{BadInput} for answers the instrument does
/// not have.

struct InstrumentScore {
    std::optional<double> score;
    double min = 0;
    double max = 0;
};

/// Roland-Morris (Roland & Fairbank 2000, Spine 25:3115): how many of the 24 statements were ticked, 24 is worst.
InstrumentScore rmdq24(std::span<const bool> ticked);

/// PEG (Krebs 2009, J Gen Intern Med 24:733): the mean of three 0-10 ratings, 10 is worst; one missing, no score.
InstrumentScore peg3(std::span<const std::optional<double>> ratings);

/// Patient-specific function (Stratford 1995): the same 1-5 activities twice, 0-10, 10 is best. Only activities rated
/// both times count.
struct ActivityChange {
    std::optional<double> baseline, followUp;  // means
    std::optional<double> change;              // positive is better
    std::optional<bool> important;             // better by the MDC90: 2 points, of a single activity 3
};
ActivityChange psfs(std::span<const std::optional<double>> baseline, std::span<const std::optional<double>> followUp);

/// Is one person's change beyond the error of measurement? (Jacobson & Truax 1991)
struct ReliableChange {
    double sem = 0;    // standard error of measurement
    double mdc95 = 0;  // smallest change beyond error, 95 % and 90 %
    double mdc90 = 0;
    std::optional<double> index;  // |index| > 1.96 is reliable; empty where there is no error at all
};
/// `sd` of the group, `icc` the retest reliability in 0..1, one score before and one after.
ReliableChange reliableChange(double sd, double icc, double before, double after);

/// Fingertip to floor and the like: a change is real from the smallest detectable one of the method on.
struct MobilityChange {
    double change = 0;  // after - before, in the unit of the measure
    bool real = false;
};
MobilityChange mobilityChange(double before, double after, double mdc);

/// Global rating of change, -5..5 (Kamper 2009): +2 is an important change (Bobos 2020: 2.5 in low back pain).
struct GlobalChange {
    double score = 0;
    double min = 0;
    double max = 0;
    bool important = false;
};
GlobalChange grc11(double answer);

/// Patient's global impression of change, 1-7; 6 and 7, much and very much improved, are a response (Farrar 2001).
GlobalChange pgic7(double answer);

}  // namespace reliefbook
