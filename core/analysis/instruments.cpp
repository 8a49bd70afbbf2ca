// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/instruments.h"

#include "core/analysis/statistics.h"
#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const QString& instrument, const QString& what) {
    throw Error(ErrorKind::BadInput, {instrument, what});
}

void checkRating(const QString& instrument, std::optional<double> rating, double least, double greatest) {
    if (rating && !(*rating >= least && *rating <= greatest))
        refuse(instrument, u"%1 is not from %2 to %3"_s.arg(*rating).arg(least).arg(greatest));
}

double checkedWhole(const QString& instrument, double answer, double least, double greatest) {
    checkRating(instrument, answer, least, greatest);
    if (std::floor(answer) != answer)
        refuse(instrument, u"%1 is not a whole number"_s.arg(answer));
    return answer;
}

}  // namespace

InstrumentScore rmdq24(std::span<const bool> ticked) {
    if (ticked.size() != 24)
        refuse(u"RMDQ24"_s, u"%1 statements instead of 24"_s.arg(ticked.size()));
    return {.score = static_cast<double>(std::count(ticked.begin(), ticked.end(), true)), .min = 0, .max = 24};
}

InstrumentScore peg3(std::span<const std::optional<double>> ratings) {
    if (ratings.size() != 3)
        refuse(u"PEG3"_s, u"%1 ratings instead of 3"_s.arg(ratings.size()));
    InstrumentScore result{.score = 0, .min = 0, .max = 10};
    for (const std::optional<double>& rating : ratings) {
        checkRating(u"PEG3"_s, rating, 0, 10);
        result.score = rating && result.score ? std::optional(*result.score + *rating / 3) : std::nullopt;
    }
    return result;
}

ActivityChange psfs(std::span<const std::optional<double>> baseline, std::span<const std::optional<double>> followUp) {
    const QString name = u"PSFS"_s;
    if (baseline.empty() || baseline.size() > 5)
        refuse(name, u"%1 activities instead of 1 to 5"_s.arg(baseline.size()));
    if (baseline.size() != followUp.size())
        refuse(name, u"%1 activities at first, %2 later"_s.arg(baseline.size()).arg(followUp.size()));
    double first = 0;
    double later = 0;
    int n = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        checkRating(name, baseline[i], 0, 10);
        checkRating(name, followUp[i], 0, 10);
        if (!baseline[i] || !followUp[i])
            continue;
        first += *baseline[i];
        later += *followUp[i];
        ++n;
    }
    if (n == 0)
        return {};
    const double change = (later - first) / n;
    return {
        .baseline = first / n, .followUp = later / n, .change = change, .important = atLeast(change, n == 1 ? 3 : 2)};
}

ReliableChange reliableChange(double sd, double icc, double before, double after) {
    if (!(sd > 0) || !std::isfinite(sd))
        refuse(u"RCI"_s, u"the standard deviation %1 is not above 0"_s.arg(sd));
    if (!(icc >= 0 && icc <= 1))
        refuse(u"RCI"_s, u"the reliability %1 is not from 0 to 1"_s.arg(icc));
    ReliableChange result;
    result.sem = sd * std::sqrt(1 - icc);
    const double ofDifference = std::sqrt(2.0) * result.sem;
    result.mdc95 = normalQuantile(0.975) * ofDifference;
    result.mdc90 = normalQuantile(0.95) * ofDifference;
    if (above(ofDifference, 0))
        result.index = (before - after) / ofDifference;
    return result;
}

MobilityChange mobilityChange(double before, double after, double mdc) {
    if (!(mdc > 0) || !std::isfinite(mdc))
        refuse(u"MOBILITY"_s, u"the smallest detectable change %1 is not above 0"_s.arg(mdc));
    return {.change = after - before, .real = atLeast(std::abs(after - before), mdc)};
}

GlobalChange grc11(double answer) {
    const double score = checkedWhole(u"GRC11"_s, answer, -5, 5);
    return {.score = score, .min = -5, .max = 5, .important = atLeast(score, 2)};
}

GlobalChange pgic7(double answer) {
    const double score = checkedWhole(u"PGIC7"_s, answer, 1, 7);
    return {.score = score, .min = 1, .max = 7, .important = atLeast(score, 6)};
}

}  // namespace reliefbook
