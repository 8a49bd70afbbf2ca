// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/noted.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

TEST(Noted, HasEveryTextOfASessionThatSaysSomething) {
    Session session;
    EXPECT_TRUE(noted(session).empty());
    session.plan = u" \n"_s;
    session.assessment = u" Softer. "_s;
    session.reactionLast = u"Slept well"_s;
    EXPECT_EQ(noted(session), (std::vector<SessionNote>{{NoteKind::Assessment, u"Softer."_s},
                                                        {NoteKind::ReactionLast, u"Slept well"_s}}));
    session.quickNote = u"calmer"_s;
    session.subjective = session.objective = session.plan = session.advice = session.changedSince = u"x"_s;
    EXPECT_EQ(noted(session).size(), 8U);
    EXPECT_EQ(noted(session).front().kind, NoteKind::Quick);
}

}  // namespace
}  // namespace reliefbook
