// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "ui/undo/editor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::anna;
using reliefbook::testing::TestPractice;

std::optional<Client> stored(TestPractice& practice, Id<Client> id) {
    std::optional<Client> client = sql::find(practice.database(), id);
    return client && !client->deletedAt ? client : std::nullopt;
}

class EditorTest : public ::testing::Test {
protected:
    Client added(const QString& firstName = u"Anna"_s) {
        Client client = anna();
        client.firstName = firstName;
        const ChangeSet made = editor.apply({creation(client)}, u"new client"_s, ClientPlace{client.id, {}});
        return std::get<Client>(*made.front().after);
    }
    Client typed(const Client& before, const QString& note, const QString& text = u"note"_s) {
        Client after = before;
        after.note = note;
        return editor.save(std::optional(before), after, text, ClientPlace{before.id, {}});
    }

    TestPractice practice;
    Editor editor{*practice};
};

TEST_F(EditorTest, TakesAStepBackAndDoesItAgain) {
    const Client client = added();
    EXPECT_EQ(editor.undoText(), u"new client"_s);
    EXPECT_FALSE(editor.canRedo());

    editor.undo();
    EXPECT_FALSE(stored(practice, client.id));
    EXPECT_FALSE(editor.canUndo());
    EXPECT_EQ(editor.redoText(), u"new client"_s);

    editor.redo();
    EXPECT_EQ(stored(practice, client.id), client);
    EXPECT_TRUE(editor.canUndo());
}

TEST_F(EditorTest, WithdrawsWhatWasBegunAndNotGoneOnWith) {
    const Client anna = added();
    const Client bo = added(u"Bo"_s);
    EXPECT_FALSE(editor.withdraw(anna)) << "not the last step";
    EXPECT_TRUE(editor.withdraw(bo));
    EXPECT_FALSE(stored(practice, bo.id));
    EXPECT_EQ(editor.undoText(), u"new client"_s);
    EXPECT_FALSE(editor.canRedo());

    const Client changed = typed(anna, u"tired"_s);
    EXPECT_FALSE(editor.withdraw(anna)) << "somebody went on with it";
    EXPECT_FALSE(editor.withdraw(changed));
    editor.undo();
    EXPECT_FALSE(editor.withdraw(anna)) << "what was typed can be done again";
    EXPECT_TRUE(stored(practice, anna.id));
}

TEST_F(EditorTest, GoesToThePlaceItTakesBack) {
    const Client client = added();
    typed(client, u"tired"_s);
    std::vector<Place> places;
    QObject::connect(&editor, &Editor::went, &editor, [&](const Place& place) { places.push_back(place); });
    editor.undo();
    editor.redo();
    EXPECT_EQ(places, (std::vector<Place>{ClientPlace{client.id, {}}, ClientPlace{client.id, {}}}));
}

TEST_F(EditorTest, TypingInOneRecordIsOneStep) {
    const Client client = added();
    typed(typed(typed(client, u"t"_s), u"ti"_s), u"tired"_s);
    EXPECT_EQ(stored(practice, client.id)->note, u"tired"_s);
    editor.undo();
    EXPECT_EQ(stored(practice, client.id), client);
    editor.redo();
    EXPECT_EQ(stored(practice, client.id)->note, u"tired"_s);
    editor.undo();
    editor.undo();
    EXPECT_FALSE(stored(practice, client.id));
}

TEST_F(EditorTest, WhatIsTypedAfterThePageWasLeftIsAnotherStep) {
    const Client client = added();
    const Client first = typed(client, u"tired"_s);
    editor.endVisit();
    typed(first, u"tired, slept badly"_s);
    editor.undo();
    EXPECT_EQ(stored(practice, client.id)->note, u"tired"_s);
}

TEST_F(EditorTest, AnotherFieldOrRecordIsAnotherStep) {
    const Client one = added(u"Ana"_s);
    const Client other = added(u"Bo"_s);
    typed(typed(one, u"a"_s), u"ab"_s, u"diagnosis"_s);
    typed(other, u"x"_s, u"diagnosis"_s);
    editor.undo();
    EXPECT_EQ(stored(practice, other.id)->note, QString());
    EXPECT_EQ(stored(practice, one.id)->note, u"ab"_s);
    editor.undo();
    EXPECT_EQ(stored(practice, one.id)->note, u"a"_s);
}

TEST_F(EditorTest, ARecordThatTypingBeganIsOneStepWithWhatFollows) {
    Client client = anna();
    client = editor.save(std::optional<Client>(), client, u"client"_s, ClientsPlace{});
    EXPECT_TRUE(client.createdAt);
    client = [&] {
        Client longer = client;
        longer.lastName = u"Żak-Nowak"_s;
        return editor.save(std::optional(client), longer, u"client"_s, ClientsPlace{});
    }();
    editor.undo();
    EXPECT_FALSE(editor.canUndo());
    EXPECT_FALSE(stored(practice, client.id));
    editor.redo();
    EXPECT_EQ(stored(practice, client.id)->lastName, u"Żak-Nowak"_s);
}

TEST_F(EditorTest, WhatFollowsTypingCanBeOneStepWithIt) {
    Client client = anna();
    client.id = Id<Client>::make();
    const Client typed = editor.save(std::optional<Client>(), client, u"new client"_s, ClientPlace{client.id, {}});
    Client after = typed;
    after.note = u"came by bus"_s;
    editor.applyToTyped(client.id.value, {update(typed, after)}, u"new client who came by bus"_s, TodayPlace{});
    EXPECT_EQ(editor.undoText(), u"new client who came by bus"_s);
    editor.undo();
    EXPECT_TRUE(sql::find(editor.database(), client.id)->deletedAt);
    editor.redo();
    EXPECT_EQ(sql::find(editor.database(), client.id)->note, u"came by bus"_s);
    EXPECT_FALSE(sql::find(editor.database(), client.id)->deletedAt);
}

TEST_F(EditorTest, WhatWasTypedByMistakeIsTakenBackWithoutAStep) {
    const QString before = editor.undoText();
    Client client = anna();
    client.id = Id<Client>::make();
    editor.save(std::optional<Client>(), client, u"new client"_s, ClientPlace{client.id, {}});
    EXPECT_TRUE(editor.withdraw(*sql::find(practice.database(), client.id)));
    EXPECT_FALSE(sql::find(editor.database(), client.id)) << "nor in the bin";
    EXPECT_EQ(editor.undoText(), before);
    EXPECT_FALSE(editor.canRedo());
}

TEST_F(EditorTest, WhatIsTypedAndTakenAwayAgainIsNoStep) {
    const Client client = added();
    editor.endVisit();
    typed(typed(client, u"oops"_s), QString());
    EXPECT_EQ(editor.undoText(), u"new client"_s);
}

TEST_F(EditorTest, WhatChangesNothingIsNoStep) {
    const Client client = added();
    QSignalSpy changed(&editor, &Editor::changed);
    typed(client, client.note);
    EXPECT_EQ(changed.size(), 0);
    EXPECT_EQ(editor.undoText(), u"new client"_s);
}

TEST_F(EditorTest, ANewStepEndsWhatCouldBeDoneAgain) {
    const Client client = added();
    editor.undo();
    added(u"Bo"_s);
    EXPECT_FALSE(editor.canRedo());
    editor.undo();
    EXPECT_FALSE(editor.canUndo());
    EXPECT_FALSE(stored(practice, client.id));
}

TEST_F(EditorTest, TypingAfterUndoDoesNotJoinTheStepBefore) {
    const Client client = added();
    const Client first = typed(client, u"a"_s);
    added(u"Bo"_s);
    editor.undo();
    typed(first, u"ab"_s);
    editor.undo();
    EXPECT_EQ(stored(practice, client.id)->note, u"a"_s);
}

TEST_F(EditorTest, AFailedChangeLeavesTheStepsAsTheyAre) {
    const Client client = added();
    Client elsewhere = client;
    elsewhere.note = u"changed elsewhere"_s;
    practice->apply({update(client, elsewhere)});
    EXPECT_THROW(typed(client, u"mine"_s), Error);
    EXPECT_EQ(editor.undoText(), u"new client"_s);
    EXPECT_EQ(stored(practice, client.id)->note, u"changed elsewhere"_s);
}

TEST_F(EditorTest, AStepThatNoLongerFitsIsForgotten) {
    const Client one = added(u"Ana"_s);
    const Client other = added(u"Bo"_s);
    Client elsewhere = other;
    elsewhere.note = u"changed elsewhere"_s;
    practice->apply({update(other, elsewhere)});
    EXPECT_THROW(editor.undo(), Error);
    EXPECT_TRUE(stored(practice, other.id));
    editor.undo();
    EXPECT_FALSE(stored(practice, one.id));
    EXPECT_FALSE(editor.canUndo());
}

}  // namespace
}  // namespace reliefbook
