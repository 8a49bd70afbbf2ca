// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/findings.h"

#include "core/base/error.h"
#include "core/sql/table.h"

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

std::vector<HeldFinding> findingsOf(sql::Database& database, Id<Client> client) {
    const sql::Snapshot snapshot(database);
    const auto clearances = sql::select<Clearance>(
        database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY on_day DESC, created_at DESC, id", client);
    const auto overrides = sql::select<FindingOverride>(
        database, "WHERE client_id = ? AND deleted_at IS NULL ORDER BY created_at DESC, id", client);
    std::vector<HeldFinding> findings;
    for (Finding& finding : sql::select<Finding>(database, "WHERE client_id = ? AND deleted_at IS NULL", client)) {
        HeldFinding held;
        std::ranges::copy_if(clearances, std::back_inserter(held.clearances),
                             [&](const Clearance& one) { return one.finding == finding.id; });
        std::ranges::copy_if(overrides, std::back_inserter(held.overrides),
                             [&](const FindingOverride& one) { return one.finding == finding.id; });
        held.finding = std::move(finding);
        findings.push_back(std::move(held));
    }
    std::ranges::sort(findings, [](const HeldFinding& a, const HeldFinding& b) {
        const auto rank = [](const Finding& f) {
            return std::tuple(f.level, -f.openedOn.toJulianDay(), f.rule, f.id.value);
        };
        return rank(a.finding) < rank(b.finding);
    });
    return findings;
}

std::vector<HeldFinding> holdingOn(std::vector<HeldFinding> findings, QDate day) {
    std::erase_if(findings, [day](const HeldFinding& held) { return !holdsOn(held.finding, day); });
    return findings;
}

bool holdsOn(const Finding& finding, QDate day) {
    return finding.openedOn <= day && (!finding.untilDay || *finding.untilDay >= day) &&
           (!finding.closedOn || *finding.closedOn > day);
}

const Clearance* clearanceOn(const HeldFinding& finding, QDate day) {
    if (finding.finding.level != Level::Clear || !holdsOn(finding.finding, day))
        return nullptr;
    const auto isValid = [day](const Clearance& clearance) {
        return clearance.onDay <= day && (!clearance.untilDay || *clearance.untilDay >= day);
    };
    const auto found = std::ranges::find_if(finding.clearances, isValid);
    return found != finding.clearances.end() ? &*found : nullptr;
}

bool isClearedOn(const HeldFinding& finding, QDate day) { return clearanceOn(finding, day) != nullptr; }

bool blocksOn(const HeldFinding& finding, QDate day) {
    const Level level = finding.finding.level;
    return holdsOn(finding.finding, day) &&
           (level == Level::Stop || (level == Level::Clear && !isClearedOn(finding, day)));
}

QStringList areasOf(const Finding& finding) { return finding.areas.split(u' ', Qt::SkipEmptyParts); }

bool forbidsAreasOn(const HeldFinding& finding, QDate day) {
    return !finding.finding.areas.isEmpty() && holdsOn(finding.finding, day) &&
           (finding.finding.level == Level::Area || blocksOn(finding, day));
}

ChangeSet closedFinding(const Finding& finding, QDate day, const QString& reason) {
    Finding after = finding;
    after.closedOn = day;
    after.reason = reason;
    return {update(finding, after)};
}

ChangeSet reopenedFinding(const Finding& finding) {
    Finding after = finding;
    after.closedOn.reset();
    after.reason.clear();
    return {update(finding, after)};
}

ChangeSet clearedFinding(const Finding& finding, Clearance clearance) {
    clearance.id = Id<Clearance>::make();
    clearance.client = finding.client;
    clearance.finding = finding.id;
    return {creation(clearance)};
}

ChangeSet overridden(const std::vector<InSpiteOf>& findings, const Session& session, Id<User> user) {
    ChangeSet changes;
    for (const InSpiteOf& each : findings) {
        FindingOverride one;
        one.id = Id<FindingOverride>::make();
        one.client = session.client;
        one.finding = each.finding;
        one.session = session.id;
        one.user = user;
        one.reason = each.reason.trimmed();
        if (one.reason.isEmpty())
            throw Error(ErrorKind::BadInput, {u"finding_override"_s, u"reason"_s});
        changes.push_back(creation(one));
    }
    return changes;
}

}  // namespace reliefbook
