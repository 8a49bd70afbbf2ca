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
    /// That, or "Allowed by a doctor's note" while one is valid.
    static QString asksFor(const HeldFinding& held, QDate today);
    static Tone tone(Level level);
    /// What was found: "Fever or acute infection".
    static QString title(const Finding& finding);
    /// What it means and what to do.
    static QString advice(const Finding& finding);
    /// "Left calf and right calf"; empty: nowhere in particular.
    static QString areas(const QStringList& regions);
    /// Where it holds, since when and until when, and why it does not hold any more.
    static QStringList state(const Finding& finding, QDate today);
    /// When it was closed and why, also where no person closed it.
    static QString closed(QDate on, const QString& reason);
    /// What a doctor allowed: "Dr Horvat on 3 May 2026: light pressure Valid until 8 May 2026."
    static QString note(const Clearance& clearance);
    /// That a session was begun in spite of it, and why.
    static QString inSpite(const FindingOverride& one);
    /// All of that.
    static QStringList facts(const HeldFinding& held, QDate today);
    /// "2 findings: no massage today": what the gravest of these asks for; empty where there is none.
    static QString summary(const std::vector<HeldFinding>& findings, QDate today);
    /// One line for each level, with what is of it and where: "Not on this region: varicose veins (left calf)". One for
    /// each that a doctor allowed, with the note: what is allowed is all that is.
    static QStringList lines(const std::vector<HeldFinding>& findings, QDate today);
};

}  // namespace reliefbook
