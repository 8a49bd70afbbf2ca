// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever fails while a copy takes the practice's place, nothing that is done afterwards is lost.
#include "tests/faults/process.h"
#include "tests/faults/work.h"

#include <gtest/gtest.h>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

struct Swaps {
    int refused = 0, closed = 0, done = 0;
};

/// Every swap of a run, whose practice must hold all that was acknowledged each time it was opened again.
Swaps lookedAt(const QString& way, const QString& how) {
    const Place place;
    const QStringList lines = Driver({u"swaps"_s, place.path(), way, how}).rest();
    EXPECT_TRUE(lines.contains(u"closed"_s)) << lines.join(u'\n').toStdString();
    Swaps swaps;
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        if (words.value(0) == u"left"_s) {
            EXPECT_FALSE(line.contains(u".swap"_s) || line.contains(u".restoring"_s) || line.contains(u".replaced"_s))
                << line.toStdString();
        }
        if (words.value(0) != u"swap"_s || words.size() != 5)
            continue;
        swaps.refused += words[2] == u"refused"_s ? 1 : 0;
        swaps.closed += words[2] == u"closed"_s ? 1 : 0;
        swaps.done += words[2] == u"done"_s ? 1 : 0;
        EXPECT_EQ(words[3], words[4]) << "what was saved is gone: " << line.toStdString();
    }
    return swaps;
}

TEST(T04, IoErrorLoopOfASwapThatKeepsTheOldFileLosesNothingDoneAfterIt) {
    const Swaps swaps = lookedAt(u"kept"_s, {});
    EXPECT_GE(swaps.refused, 2);
    EXPECT_EQ(swaps.closed, 0) << "one failure can be taken back";
    EXPECT_GE(swaps.done, 1);
}

TEST(T04, IoErrorLoopOfASwapLosesNothingDoneAfterIt) {
    const Swaps swaps = lookedAt(u"gone"_s, {});
    EXPECT_GE(swaps.refused, 1);
    EXPECT_EQ(swaps.closed, 0);
    EXPECT_GE(swaps.done, 1);
}

TEST(T04, IoErrorLoopOfASwapThatCanNotBeTakenBackTakesNothingMoreIn) {
    for (const QString& way : {u"kept"_s, u"gone"_s}) {
        SCOPED_TRACE(way.toStdString());
        const Swaps swaps = lookedAt(way, u"lasting"_s);
        EXPECT_GE(swaps.closed, 1);
        EXPECT_GE(swaps.done, 1);
    }
}

}  // namespace
}  // namespace reliefbook::faults
