// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/change.h"
#include "core/sql/database.h"

#include <QStringList>

namespace reliefbook {

// What screening found of a client, and what became of it (measurement.md 4.1).

/// A finding with what was decided about it.
struct HeldFinding {
    Finding finding;
    std::vector<Clearance> clearances;       // the latest first
    std::vector<FindingOverride> overrides;  // likewise

    bool operator==(const HeldFinding&) const = default;
};

/// All of a client's, also those that passed or were closed: those that matter most first, then the newest. One
/// consistent look; nothing of it lies in the bin.
std::vector<HeldFinding> findingsOf(sql::Database& database, Id<Client> client);
/// Of these, those that hold on this day.
std::vector<HeldFinding> holdingOn(std::vector<HeldFinding> findings, QDate day);

bool holdsOn(const Finding& finding, QDate day);
/// It asks for a doctor's note, and one is there and valid on this day: the latest; null where there is none.
const Clearance* clearanceOn(const HeldFinding& finding, QDate day);
bool isClearedOn(const HeldFinding& finding, QDate day);
/// No session is begun on this day without saying why: a STOP, or a CLEAR without a doctor's note.
bool blocksOn(const HeldFinding& finding, QDate day);

/// The regions a finding asks to keep away from; empty where it is about none or about all.
QStringList areasOf(const Finding& finding);

/// On this day nobody is to be treated there: where the finding is about regions, and asks for more than another way of
/// working. What a doctor allowed may be treated.
bool forbidsAreasOn(const HeldFinding& finding, QDate day);

/// Why a finding was closed by a later form: said in `reason`, which else holds a person's words. By its answers, or
/// since its rule is not used any more.
inline constexpr QStringView closedByAnswers = u"answered_again";
inline constexpr QStringView closedByRule = u"rule_not_used";
ChangeSet closedFinding(const Finding& finding, QDate day, const QString& reason);
ChangeSet reopenedFinding(const Finding& finding);
ChangeSet clearedFinding(const Finding& finding, Clearance clearance);

/// A finding a session is begun in spite of, and why.
struct InSpiteOf {
    Id<Finding> finding = {};
    QString reason;

    bool operator==(const InSpiteOf&) const = default;
};
/// That it was. Throws BadInput where one of them is without a reason.
ChangeSet overridden(const std::vector<InSpiteOf>& findings, const Session& session, Id<User> user);

}  // namespace reliefbook
