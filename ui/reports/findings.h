// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"
#include "ui/words/words.h"

namespace reliefbook {

/// What can honestly be said of one area of a course, sentence by sentence, in the wording of measurement.md 2.10: what
/// was seen, never what brought it about. Each answers an empty text where there is nothing to say. Holds references.
class Findings {
public:
    Findings(const AreaScores& scores, const CourseAnalysis& analysis, const Words& words)
        : scores_(scores),
          analysis_(analysis),
          words_(words) {}

    /// Under a baseline of 3 points a percentage says more about the scale than about the client.
    bool allowsPercent() const;
    QString changeClass() const;  // "substantial: half or more"
    QString percentAndClass() const;
    QString inShort() const;  // "6 → 3 (−3 points; −50 %, substantial: half or more)", for a further area

    // ---- for the client ----
    QString change() const;  // "Your pain before sessions went from 8 to 3.5 over 7 weeks."
    QString changeCaution() const;
    QString relief() const;
    QString kept() const;
    QString trend() const;
    QString halfWithinFourWeeks() const;  // the answer to that question
    QString projection() const;
    QString lateStart() const;
    QString flares() const;

    // ---- for the doctor ----
    QString baselineAndCurrent() const;
    QString changeInFigures() const;
    QString reliefInFigures() const;
    QString keptInFigures() const;
    QString halfWithinFourWeeksInShort() const;
    QString threshold(const Threshold& threshold) const;
    QString trendInFigures() const;
    QString projectionOrWhyNot() const;
    QStringList alerts() const;

private:
    QString say(const char* source, int n = -1) const { return words_.text("Report", source, n); }
    QString over(double days) const;     // "over 7 weeks"
    QString week(double weeks) const;    // the week a visit lies in, counted from 1
    QString level(double points) const;  // up to two decimals
    QString dayOf(int session) const;    // of a session counted from 1
    QString confirmation(const Threshold& threshold) const;
    double spanDays() const;

    const AreaScores& scores_;
    const CourseAnalysis& analysis_;
    const Words& words_;
};

}  // namespace reliefbook
