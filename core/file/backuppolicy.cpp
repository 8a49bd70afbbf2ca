// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backuppolicy.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace reliefbook {
namespace {

constexpr std::size_t lastKept = 10;
constexpr std::size_t daysKept = 14;
constexpr std::size_t weeksKept = 8;
constexpr std::size_t monthsKept = 24;
constexpr qint64 day = 24LL * 60 * 60 * 1'000;  // milliseconds
constexpr qint64 longestGap = 40 * day;
constexpr qint64 migrationKept = 90 * day;

/// Whether more than a fifth of `before` is missing.
bool fell(qint64 before, qint64 after) { return before - after > before / 5 && 5 * (before - after) > before; }

bool fell(const Counts& before, const Counts& after) {
    return fell(before.clients, after.clients) || fell(before.courses, after.courses) ||
           fell(before.sessions, after.sessions) || fell(before.scores, after.scores);
}

/// How long ago `list[index]` was made, as far as the backups since bear witness: what the clock jumped over counts as
/// 40 days at most, what it went back as none.
qint64 believedAge(const std::vector<BackupFact>& list, std::size_t index, Moment now) {
    qint64 age = 0;
    qint64 later = now.utcMs;
    for (std::size_t i = 0; i <= index; ++i) {
        if (list[i].seq == 0)
            continue;
        age += std::clamp<qint64>(later - list[i].at.utcMs, 0, longestGap);
        later = list[i].at.utcMs;
    }
    return std::min(age, now.utcMs - list[index].at.utcMs);
}

bool isYoungMigration(const std::vector<BackupFact>& list, std::size_t index, Moment now) {
    return list[index].tag == BackupTag::BeforeMigration && believedAge(list, index, now) < migrationKept;
}

/// Whether the clock can be believed: now, the newest and the one before it follow each other as days do.
std::optional<RotationHold> clockHold(const std::vector<BackupFact>& list, Moment now) {
    qint64 later = now.utcMs;
    std::size_t looked = 0;
    for (const BackupFact& fact : list) {
        if (fact.seq == 0 || looked == 2)
            break;
        if (later < fact.at.utcMs)
            return RotationHold::ClockEarlier;
        if (later - fact.at.utcMs > longestGap)
            return RotationHold::ClockJumped;
        later = fact.at.utcMs;
        ++looked;
    }
    return std::nullopt;
}

/// What an earlier verified backup held that the newest falls short of.
std::optional<Counts> shrunkFrom(const std::vector<BackupFact>& list, qint64 acceptedSeq) {
    for (const BackupFact& fact : list) {
        if (fact.verified && fact.seq >= acceptedSeq && fell(fact.counts, list.front().counts))
            return fact.counts;
    }
    return std::nullopt;
}

/// The spans of time a backup falls into, each kept once.
class Spans {
public:
    explicit Spans(std::size_t kept) : kept_(kept) {}
    /// Whether this is the newest one of a span that is kept.
    bool take(int span) {
        if (seen_.size() >= kept_ || seen_.contains(span))
            return false;
        seen_.insert(span);
        return true;
    }

private:
    std::size_t kept_;
    std::set<int> seen_;
};

}  // namespace

Rotation rotation(const std::vector<BackupFact>& list, const RotationState& state) {
    Rotation result;
    if (list.empty() || list.front().seq == 0)
        return result;
    if (state.paused)
        result.hold = RotationHold::Paused;
    else if (state.poisoned)
        result.hold = RotationHold::Poisoned;
    else if (!list.front().verified)
        result.hold = RotationHold::Unverified;
    else if (const auto clock = clockHold(list, state.now))
        result.hold = *clock;
    else if (const auto before = shrunkFrom(list, state.acceptedSeq)) {
        result.hold = RotationHold::Shrunk;
        result.before = *before;
        result.after = list.front().counts;
    }
    if (result.hold != RotationHold::None)
        return result;

    Spans days(daysKept);
    Spans weeks(weeksKept);
    Spans months(monthsKept);
    std::size_t verified = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const BackupFact& fact = list[i];
        if (fact.seq == 0)
            continue;                                  // not made by us, or nobody knows when
        if (fact.tag == BackupTag::BeforeMigration) {  // outside of the counting
            if (!isYoungMigration(list, i, state.now))
                result.removable.push_back(i);
            continue;
        }
        if (!fact.verified) {
            if (verified >= lastKept)
                result.removable.push_back(i);
            continue;
        }
        ++verified;
        const QDate date = localDay(fact.at, state.offsetMinutes);
        int year = 0;
        const int week = date.weekNumber(&year);
        // Each asked, not only until one says yes.
        const std::array<bool, 4> keeps{verified <= lastKept, days.take(static_cast<int>(date.toJulianDay())),
                                        weeks.take(year * 100 + week), months.take(date.year() * 100 + date.month())};
        if (std::ranges::none_of(keeps, [](bool one) { return one; }))
            result.removable.push_back(i);
    }
    std::ranges::reverse(result.removable);
    return result;
}

bool isProtected(const std::vector<BackupFact>& list, std::size_t index, Moment now) {
    if (index == 0 || isYoungMigration(list, index, now))
        return true;
    const auto newest = std::ranges::find_if(list, [](const BackupFact& fact) { return fact.verified; });
    return newest != list.end() && static_cast<std::size_t>(newest - list.begin()) == index;
}

}  // namespace reliefbook
