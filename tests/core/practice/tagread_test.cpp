// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/tagread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::TestPractice;

struct Tagged {
    TestPractice practice;
    Client anna = testing::anna();
    Tag runner, choir;

    Tagged() {
        runner.id = Id<Tag>::make();
        runner.name = u"Runner"_s;
        runner.colour = u"ok"_s;
        choir.id = Id<Tag>::make();
        choir.name = u"Čoir"_s;
        practice->apply({creation(anna), creation(runner), creation(choir)});
    }
    void bear(const Tag& tag) {
        ClientTag bearing;
        bearing.id = Id<ClientTag>::make();
        bearing.client = anna.id;
        bearing.tag = tag.id;
        practice->apply({creation(bearing)});
    }
    QStringList names() {
        QStringList all;
        for (const BorneTag& one : tagsOf(practice.database(), anna.id))
            all << one.tag.name;
        return all;
    }
};

TEST(TagRead, StandInOrderOfNameWithWhoBearsThem) {
    Tagged tagged;
    tagged.bear(tagged.runner);
    tagged.bear(tagged.choir);
    EXPECT_EQ(tagged.names(), QStringList({u"Čoir"_s, u"Runner"_s}));
    const std::vector<TagLine> lines = tags(tagged.practice.database());
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].tag.name, u"Čoir"_s);
    EXPECT_EQ(lines[0].clients, 1);
}

TEST(TagRead, AreTheSameWhateverTheCapitals) {
    Tagged tagged;
    EXPECT_EQ(tagCalled(tagged.practice.database(), u" coir ")->id, tagged.choir.id);
    EXPECT_FALSE(tagCalled(tagged.practice.database(), u"run"));
}

TEST(TagRead, ATagThatGoesGoesFromAllAndComesBackToAll) {
    Tagged tagged;
    tagged.bear(tagged.runner);
    const ChangeSet made = tagged.practice->apply(removedTag(tagged.practice.database(), tagged.runner.id));
    EXPECT_EQ(tagged.names(), QStringList());
    EXPECT_FALSE(tagCalled(tagged.practice.database(), u"runner"));
    EXPECT_THROW(removedTag(tagged.practice.database(), tagged.runner.id), Error);
    tagged.practice->apply(inverted(made));
    EXPECT_EQ(tagged.names(), QStringList{u"Runner"_s});
}

}  // namespace
}  // namespace reliefbook
