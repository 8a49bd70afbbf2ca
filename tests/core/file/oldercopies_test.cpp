// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/oldercopies.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

OlderCopy copyWith(qint64 seq, qint64 head, qint64 made) {
    OlderCopy copy;
    copy.seq = seq;
    copy.head.seq = head;
    copy.made = {made};
    return copy;
}

TEST(OlderCopies, HoldWhoWasEnteredBeforeThemAndNobodyElse) {
    constexpr qint64 entered = 1'800'000'000'000;
    constexpr qint64 days = qint64{24} * 3'600'000;
    const std::vector<Entered> client{{40, {entered}}};
    EXPECT_FALSE(canHold(copyWith(3, 39, entered + days), client)) << "its audit ends before";
    EXPECT_TRUE(canHold(copyWith(3, 40, entered - days), client)) << "whatever the clock said";
    EXPECT_FALSE(canHold(copyWith(0, 0, entered - 2 * days), client));
    EXPECT_TRUE(canHold(copyWith(0, 0, entered - days / 2), client)) << "the clock may have been set";
    EXPECT_TRUE(canHold(copyWith(3, 39, entered), {{40, {entered}}, {20, {entered}}})) << "one of both";
    EXPECT_TRUE(canHold(copyWith(3, 1, 0), {Entered{}})) << "nobody knows since when";
}

TEST(OlderCopies, AreKnownByTheAuditOfWhoIsErased) {
    testing::TestPractice practice;
    const Client early = testing::anna();
    practice->apply({creation(early)});
    const Entered before = enteredAt(practice.database(), early.id);
    const AuditHead head = auditHead(practice.database());
    EXPECT_EQ(before.seq, head.seq);
    const Client late = testing::anna();
    practice->apply({creation(late)});
    const Client stored = *sql::find(practice.database(), late.id);
    Client changed = stored;
    changed.note = u"x"_s;
    practice->apply({update(stored, changed)});
    const Entered after = enteredAt(practice.database(), late.id);
    EXPECT_EQ(after.seq, head.seq + 1) << "when entered, not when changed";
    OlderCopy copy = copyWith(1, head.seq, 0);
    copy.head = head;
    EXPECT_TRUE(canHold(copy, {before}));
    EXPECT_FALSE(canHold(copy, {after}));
    EXPECT_TRUE(isFromAfter(practice.database(), copy, head.seq));
    EXPECT_FALSE(isFromAfter(practice.database(), copy, head.seq + 1));
    copy.head.hash = QByteArray(32, 'x');
    EXPECT_FALSE(isFromAfter(practice.database(), copy, head.seq)) << "of another past";
    EXPECT_EQ(enteredAt(practice.database(), Id<Client>::make()).seq, 0);
}

}  // namespace
}  // namespace reliefbook
