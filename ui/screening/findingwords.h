// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/findings.h"
#include "ui/theme/tone.h"

#include <QCoreApplication>

namespace reliefbook {

/// What screening found, in words of the interface.
class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(reliefbook::FindingWords)

public:
    /// "No massage today"
    static QString level(Level level);
    static Tone tone(Level level);
    /// What was found: "Fever or acute infection".
    static QString title(const Finding& finding);
    /// What it means and what to do.
    static QString advice(const Finding& finding);
    /// "Left calf and right calf"; empty: nowhere in particular.
    static QString areas(const QStringList& regions);
    /// Since when and until when it holds, what a doctor allowed, and why it does not hold any more.
    static QStringList facts(const HeldFinding& held, QDate today);
    /// "2 findings: no massage today": the gravest of these; empty where there is none.
    static QString summary(const std::vector<HeldFinding>& findings);
};

}  // namespace reliefbook
