// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/courseanalysis.h"

#include <QJsonObject>

namespace reliefbook {

struct PracticeAnalysis;

/// What JSON asks to be analysed: scores, and constants where they are to differ.
struct CourseRequest {
    CourseScores scores;
    Parameters parameters;
};

/// Reads {"sessions": [{"day", "pre", "post"}], "baseline_extra", "goal", "diary": [{"day", "score"}], "params"}; a
/// session may have "average" too. Missing and null are the same; other keys are left alone. `where` names the object
/// in messages. Throws Error{BadInput} for wrong types, for scores off the scale, and for days nobody lives to see.
CourseRequest courseRequestFromJson(const QJsonObject& input, const QString& where = {});

/// The defaults with the constants of `params` put in by name. Throws Error{BadInput} for an unknown one or a bad
/// value.
Parameters parametersFromJson(const QJsonObject& params, const QString& where = {});

/// With every key always: null where there is no value.
QJsonObject toJson(const CourseAnalysis& analysis);
QJsonObject toJson(const PracticeAnalysis& analysis);

/// Answers a request as the command line takes it: an input object is a course and gives its result; a list of
/// {id, kind, input}, kind course, practice or instrument, gives a list of {id, result}. As JSON text.
/// Throws Error{BadInput} with `name` and where in the JSON something is wrong.
QByteArray analyseJson(const QByteArray& json, const QString& name);

}  // namespace reliefbook
