// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backuppolicy.h"
#include "tests/support.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 noon = 1'767'265'200'000;  // 1 January 2026, 11:00 UTC

BackupFact backupOf(qint64 seq, qint64 at, const Counts& counts = {.clients = 100}) {
    BackupFact fact;
    fact.seq = seq;
    fact.at = {at};
    fact.counts = counts;
    fact.verified = true;
    fact.path = u"%1"_s.arg(seq);
    return fact;
}

/// One a day at noon, the newest first; the newest is made now.
std::vector<BackupFact> daily(int days) {
    std::vector<BackupFact> list;
    for (int i = days; i > 0; --i)
        list.push_back(backupOf(i, noon + i * day));
    return list;
}

std::vector<qint64> removed(const std::vector<BackupFact>& list, const RotationState& state) {
    std::vector<qint64> gone;
    for (const std::size_t index : rotation(list, state).removable)
        gone.push_back(list[index].seq);
    return gone;
}
RotationHold holdOf(const std::vector<BackupFact>& list, const RotationState& state) {
    const Rotation decided = rotation(list, state);
    EXPECT_TRUE(decided.hold == RotationHold::None || decided.removable.empty());
    return decided.hold;
}
RotationState at(qint64 now) { return {.now = {now}}; }

TEST(T48, KeepsTheLastTenAndDaysWeeksAndMonthsBeforeThem) {
    EXPECT_TRUE(removed(daily(14), at(noon + 14 * day)).empty());
    // 1 January 2026 is a Thursday; 2 to 31 January are 30 backups. Kept: 22 to 31 (ten), 18 to 21 (fourteen days),
    // of weeks Sunday the 18th, 11th and 4th, of months the 31st.
    EXPECT_EQ(removed(daily(30), at(noon + 30 * day)),
              (std::vector<qint64>{1, 2, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16}));
}

TEST(T48, NewestVerifiedAndYoungMigrationsNeverGo) {
    std::vector<BackupFact> list = daily(60);
    list[40].tag = BackupTag::BeforeMigration;  // 40 days old
    EXPECT_EQ(std::ranges::count(removed(list, at(noon + 60 * day)), list[40].seq), 0);
    std::vector<BackupFact> later = daily(120);
    later[89].tag = BackupTag::BeforeMigration;
    later[91].tag = BackupTag::BeforeMigration;
    const std::vector<qint64> gone = removed(later, at(noon + 120 * day));
    EXPECT_EQ(std::ranges::count(gone, later[89].seq), 0) << "89 days old";
    EXPECT_EQ(std::ranges::count(gone, later[91].seq), 1) << "91 days old";
    EXPECT_TRUE(isProtected(later, 0, {noon + 120 * day}));
    EXPECT_TRUE(isProtected(later, 89, {noon + 120 * day}));
    EXPECT_FALSE(isProtected(later, 91, {noon + 120 * day}));
}

TEST(T48, HoldsWhileSomethingIsNotAsItShouldBe) {
    const qint64 now = noon + 60 * day;
    EXPECT_EQ(holdOf(daily(60), at(now)), RotationHold::None);
    RotationState state = at(now);
    state.paused = true;
    EXPECT_EQ(holdOf(daily(60), state), RotationHold::Paused);
    state = at(now);
    state.poisoned = true;
    EXPECT_EQ(holdOf(daily(60), state), RotationHold::Poisoned);
    std::vector<BackupFact> list = daily(60);
    list.front().verified = false;
    EXPECT_EQ(holdOf(list, at(now)), RotationHold::Unverified);
    EXPECT_TRUE(isProtected(list, 1, {now})) << "the newest verified one";
    EXPECT_EQ(holdOf(daily(60), at(now - hour)), RotationHold::ClockEarlier);
    EXPECT_EQ(holdOf(daily(60), at(now + 41 * day)), RotationHold::ClockJumped);
    EXPECT_EQ(holdOf(daily(60), at(now + 39 * day)), RotationHold::None);
    list = daily(60);
    list.front().at = {noon - 900 * day};  // just made, the clock being wrong
    EXPECT_EQ(holdOf(list, at(noon - 900 * day)), RotationHold::ClockEarlier);
    list.front().at = {noon + 500 * day};
    EXPECT_EQ(holdOf(list, at(noon + 500 * day)), RotationHold::ClockJumped);
}

TEST(T48, AsksWhereMoreThanAFifthIsGoneUntilSomebodySaysItIsRight) {
    const qint64 now = noon + 60 * day;
    std::vector<BackupFact> list = daily(60);
    list.front().counts.clients = 80;
    EXPECT_EQ(holdOf(list, at(now)), RotationHold::None) << "a fifth, not more";
    list.front().counts.clients = 79;
    EXPECT_EQ(holdOf(list, at(now)), RotationHold::Shrunk);
    EXPECT_EQ(rotation(list, at(now)).before.clients, 100);
    EXPECT_EQ(rotation(list, at(now)).after.clients, 79);
    list.insert(list.begin(), backupOf(61, now, {.clients = 79}));
    EXPECT_EQ(holdOf(list, at(now)), RotationHold::Shrunk) << "the next one is not the measure of itself";
    RotationState state = at(now);
    state.acceptedSeq = 60;
    EXPECT_EQ(holdOf(list, state), RotationHold::None);
    list.insert(list.begin(), backupOf(62, now, {.clients = 40}));
    EXPECT_EQ(holdOf(list, state), RotationHold::Shrunk) << "that was another loss";
    for (const auto table : {&Counts::courses, &Counts::sessions, &Counts::scores}) {
        std::vector<BackupFact> other = daily(20);
        for (BackupFact& fact : other)
            fact.counts.*table = 1'000;
        other.front().counts.*table = 799;
        EXPECT_EQ(holdOf(other, at(noon + 20 * day)), RotationHold::Shrunk);
    }
}

TEST(T48, WhatIsNotKnownToBeOursIsNotTouched) {
    std::vector<BackupFact> list = daily(60);
    for (int i = 0; i < 5; ++i) {
        list.push_back(backupOf(0, noon - 900 * day));
        list.back().verified = false;
    }
    EXPECT_EQ(std::ranges::count(removed(list, at(noon + 60 * day)), 0), 0);
    EXPECT_TRUE(rotation({}, at(noon)).removable.empty());
}

// The rules once more, as slowly and plainly as they read.
bool isKept(const std::vector<BackupFact>& list, std::size_t index, const std::function<qint64(qint64)>& span,
            int spans) {
    std::set<qint64> newer;
    for (std::size_t i = 0; i < index; ++i) {
        if (list[i].verified && list[i].seq > 0 && list[i].tag != BackupTag::BeforeMigration)
            newer.insert(span(list[i].at.utcMs));
    }
    return !newer.contains(span(list[index].at.utcMs)) && static_cast<int>(newer.size()) < spans;
}

bool mayGo(const std::vector<BackupFact>& list, std::size_t index) {
    const BackupFact& fact = list[index];
    const auto newer = std::ranges::count_if(
        list.begin(), list.begin() + static_cast<std::ptrdiff_t>(index),
        [](const BackupFact& one) { return one.verified && one.tag != BackupTag::BeforeMigration; });
    if (newer < 10)
        return false;
    if (!fact.verified)
        return true;
    const auto dayOf = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date(); };
    return !isKept(
               list, index, [&](qint64 at) { return dayOf(at).toJulianDay(); }, 14) &&
           !isKept(
               list, index, [&](qint64 at) { return dayOf(at).addDays(1 - dayOf(at).dayOfWeek()).toJulianDay(); }, 8) &&
           !isKept(
               list, index, [&](qint64 at) { return dayOf(at).year() * 12 + dayOf(at).month(); }, 24);
}

/// A practice's life of 400 days: a clock that goes wrong and right again, backups that fail or come out unverified,
/// losses that are accepted or not, migrations, restores.
void live(quint32 seed) {
    QRandomGenerator random(seed);
    std::vector<BackupFact> list;
    qint64 seq = 0;
    qint64 acceptedSeq = 0;
    qint64 skew = 0;
    int skewedFor = 0;
    Counts counts{.clients = 500, .courses = 600, .sessions = 5'000, .scores = 9'000};
    int removals = 0;
    std::set<RotationHold> held;
    for (int today = 0; today < 400; ++today) {
        if (--skewedFor == 0)
            skew = 0;
        if (random.bounded(60) == 0) {
            skew = (random.bounded(2) == 0 ? -1 : 1) * static_cast<qint64>(random.bounded(20, 900)) * day;
            skewedFor = static_cast<int>(random.bounded(1, 5));
        }
        counts.sessions += 8;
        if (random.bounded(90) == 0)
            counts.sessions = counts.sessions * 6 / 10;
        const int backups = static_cast<int>(random.bounded(5));
        for (int i = 0; i < backups; ++i) {
            const qint64 truth = noon + today * day + qint64{i} * 2 * hour;
            const qint64 now = truth + skew;
            const bool fails = random.bounded(12) == 0;
            if (!fails) {
                list.insert(list.begin(), backupOf(++seq, now, counts));
                list.front().verified = random.bounded(15) != 0;
                if (random.bounded(70) == 0)
                    list.front().tag = BackupTag::BeforeMigration;
            }
            RotationState state = at(now);
            state.paused = random.bounded(40) == 0;
            state.poisoned = random.bounded(80) == 0;
            state.acceptedSeq = acceptedSeq;
            const Rotation decided = rotation(list, state);
            held.insert(decided.hold);
            const auto newestVerified = std::ranges::find_if(list, [](const BackupFact& one) { return one.verified; });
            const bool firstIsVerified = !list.empty() && newestVerified == list.begin();
            if (decided.hold != RotationHold::None) {
                ASSERT_TRUE(decided.removable.empty());
            } else {
                ASSERT_TRUE(list.empty() || (firstIsVerified && !state.paused && !state.poisoned));
                ASSERT_TRUE(list.empty() || (now >= list.front().at.utcMs && now - list.front().at.utcMs <= 40 * day));
            }
            std::set<std::size_t> going(decided.removable.begin(), decided.removable.end());
            ASSERT_EQ(going.size(), decided.removable.size());
            ASSERT_TRUE(std::ranges::is_sorted(decided.removable, std::greater<>())) << "the oldest first";
            for (std::size_t k = 0; k < list.size(); ++k) {
                const bool goes = going.contains(k);
                const BackupFact& fact = list[k];
                if (fact.tag == BackupTag::BeforeMigration) {
                    ASSERT_FALSE(goes && now - fact.at.utcMs < 90 * day);
                } else if (decided.hold == RotationHold::None) {
                    ASSERT_EQ(goes, mayGo(list, k)) << "number " << fact.seq << " on day " << today;
                }
                ASSERT_FALSE(goes && newestVerified != list.end() && fact.seq == newestVerified->seq);
            }
            for (const std::size_t index : decided.removable) {
                list.erase(list.begin() + static_cast<std::ptrdiff_t>(index));
                ++removals;
            }
            if (decided.hold == RotationHold::Shrunk && random.bounded(4) == 0)
                acceptedSeq = list.front().seq;
            if (decided.hold == RotationHold::None && !list.empty()) {
                ASSERT_LE(list.size(), 10U + 14U + 8U + 24U + 25U);
            }
        }
    }
    EXPECT_GT(removals, 300);
    EXPECT_EQ(held.size(), 7U) << "every reason to hold came up";
}

TEST(T48, RulesHoldAtEveryStepOf400Days) {
    for (quint32 seed = 1; seed <= 10; ++seed) {
        SCOPED_TRACE(seed);
        live(seed);
        if (::testing::Test::HasFatalFailure())
            return;
    }
}

}  // namespace
}  // namespace reliefbook
