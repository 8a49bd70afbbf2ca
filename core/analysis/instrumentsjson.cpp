// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/instrumentsjson.h"

#include "core/analysis/instruments.h"
#include "core/base/error.h"

#include <array>
#include <vector>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

constexpr double anyNumber = 1e9;

template <class T> QJsonValue orNull(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// Calls the scoring, whose refusals do not know where the answers stand.
template <class Score> auto scored(const JsonPlace& answers, Score score) {
    try {
        return score();
    } catch (const Error& error) {
        answers.refuse(error.fact(1));
    }
}

std::vector<std::optional<double>> ratingsAt(const JsonPlace& place) {
    if (place.isNone())
        place.refuse(u"missing"_s);
    std::vector<std::optional<double>> ratings;
    for (qsizetype i = 0; i < place.size(); ++i)
        ratings.push_back(place[i].numberOrNone(0, 10));
    return ratings;
}

double numberAt(const JsonPlace& answers, QStringView key) { return answers[key].number(-anyNumber, anyNumber); }

QJsonObject rmdq24At(const JsonPlace& answers) {
    if (answers.size() != 24)
        answers.refuse(u"not a list of 24 statements"_s);
    std::array<bool, 24> ticked{};
    for (qsizetype i = 0; i < 24; ++i) {
        const JsonPlace answer = answers[i];
        // An unticked box is 0; there is no third answer.
        const double number = answer.value().isBool() ? (answer.value().toBool() ? 1 : 0) : answer.number(0, 1);
        if (number != 0 && number != 1)
            answer.refuse(u"neither ticked (1) nor not (0)"_s);
        ticked[static_cast<std::size_t>(i)] = number == 1;
    }
    const InstrumentScore score = rmdq24(ticked);
    return {{u"score"_s, orNull(score.score)}, {u"min"_s, score.min}, {u"max"_s, score.max}};
}

QJsonObject peg3At(const JsonPlace& answers) {
    const std::vector<std::optional<double>> ratings = ratingsAt(answers);
    const InstrumentScore score = scored(answers, [&ratings] { return peg3(ratings); });
    return {{u"score"_s, orNull(score.score)}, {u"min"_s, score.min}, {u"max"_s, score.max}};
}

QJsonObject psfsAt(const JsonPlace& answers) {
    const std::vector<std::optional<double>> first = ratingsAt(answers[u"baseline"]);
    const std::vector<std::optional<double>> later = ratingsAt(answers[u"followup"]);
    const ActivityChange result = scored(answers, [&first, &later] { return psfs(first, later); });
    return {{u"score_baseline"_s, orNull(result.baseline)},
            {u"score_followup"_s, orNull(result.followUp)},
            {u"change"_s, orNull(result.change)},
            {u"important"_s, orNull(result.important)}};
}

QJsonObject reliableChangeAt(const JsonPlace& answers) {
    const double sd = numberAt(answers, u"sd");
    const double icc = numberAt(answers, u"icc");
    const double before = numberAt(answers, u"x1");
    const double after = numberAt(answers, u"x2");
    const ReliableChange result = scored(answers, [=] { return reliableChange(sd, icc, before, after); });
    return {{u"sem"_s, result.sem},
            {u"mdc95"_s, result.mdc95},
            {u"mdc90"_s, result.mdc90},
            {u"rci"_s, orNull(result.index)}};
}

QJsonObject mobilityAt(const JsonPlace& answers) {
    const double before = numberAt(answers, u"before");
    const double after = numberAt(answers, u"after");
    const double mdc = numberAt(answers, u"mdc");
    const MobilityChange result = scored(answers, [=] { return mobilityChange(before, after, mdc); });
    return {{u"change"_s, result.change}, {u"real"_s, result.real}};
}

QJsonObject globalChangeAt(const JsonPlace& answers, GlobalChange (*score)(double)) {
    const double answer = answers.number(-anyNumber, anyNumber);
    const GlobalChange result = scored(answers, [score, answer] { return score(answer); });
    return {
        {u"score"_s, result.score}, {u"min"_s, result.min}, {u"max"_s, result.max}, {u"important"_s, result.important}};
}

}  // namespace

QJsonObject instrumentJson(const JsonPlace& input) {
    const JsonPlace instrument = input.object()[u"instrument"];
    const QString name = instrument.text();
    const JsonPlace answers = input[u"answers"];
    if (name == u"RMDQ24")
        return rmdq24At(answers);
    if (name == u"PEG3")
        return peg3At(answers);
    if (name == u"PSFS")
        return psfsAt(answers);
    if (name == u"RCI")
        return reliableChangeAt(answers);
    if (name == u"MOBILITY")
        return mobilityAt(answers);
    if (name == u"GRC11")
        return globalChangeAt(answers, grc11);
    if (name == u"PGIC7")
        return globalChangeAt(answers, pgic7);
    instrument.refuse(u"\"%1\" is not an instrument scored here"_s.arg(name));
}

}  // namespace reliefbook
