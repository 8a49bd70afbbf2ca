// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/clientindex.h"
#include "core/practice/clientread.h"
#include "core/practice/clientsearch.h"
#include "core/practice/sessionchanges.h"
#include "core/practice/tagread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <climits>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const QDate day(2026, 7, 15);

/// Ana, Bea and Cvetko, and their index.
struct Indexed {
    testing::TestPractice practice;
    Client ana = named(u"Ana"_s, u"Novi Sad"_s, QDate(1990, 1, 1));
    Client bea = named(u"Bea"_s, u"Čačak"_s, QDate(1970, 1, 1));
    Client cvetko = named(u"Cvetko"_s, {}, {});
    Tag tag;
    ClientSearch search;
    ClientIndex index;

    Indexed() {
        tag.id = Id<Tag>::make();
        tag.name = u"runner"_s;
        bea.archivedAt = Moment{1};
        practice->apply({creation(ana), creation(bea), creation(cvetko), creation(tag)});
        search = ClientSearch(practice.database());
        index = ClientIndex(practice.database(), day);
        QObject::connect(&*practice, &Practice::changed, &*practice,
                         [this](const ChangeSet& changes) { index.apply(practice.database(), changes); });
    }
    static Client named(const QString& name, const QString& town, QDate birth) {
        Client client;
        client.id = Id<Client>::make();
        client.lastName = name;
        client.city = town;
        if (birth.isValid())
            client.birthDate = birth;
        return client;
    }
    QString names(const ClientFilter& filter, ClientOrder order = ClientOrder::Name, bool descending = false) {
        QString letters;
        for (const Id<Client> id : index.arranged(search.find({}, INT_MAX), filter, order, descending))
            letters += sql::find(practice.database(), id)->lastName.front();
        const ClientIndex anew(practice.database(), day);
        EXPECT_EQ(anew.arranged(search.find({}, INT_MAX), filter, order, descending),
                  index.arranged(search.find({}, INT_MAX), filter, order, descending))
            << "patched and read anew are the same";
        return letters;
    }
};

TEST(ClientIndex, OrdersByAColumnBothWaysAndThoseWithoutAValueLast) {
    Indexed all;
    EXPECT_EQ(all.names({}), u"ABC");
    EXPECT_EQ(all.names({}, ClientOrder::Name, true), u"CBA");
    EXPECT_EQ(all.names({}, ClientOrder::Town), u"BAC") << "Čačak before Novi Sad";
    EXPECT_EQ(all.names({}, ClientOrder::Town, true), u"ABC");
    EXPECT_EQ(all.names({}, ClientOrder::BirthDate), u"BAC");
    EXPECT_EQ(all.names({}, ClientOrder::BirthDate, true), u"ABC");
}

TEST(ClientIndex, OrdersByTagsAsALineShowsThem) {
    Indexed all;
    const auto bear = [&all](const Client& client, const QString& name, qint64 id) {
        Tag tag;
        tag.id = {id};
        tag.name = name;
        ClientTag bears;
        bears.id = {id};
        bears.client = client.id;
        bears.tag = tag.id;
        all.practice->apply({creation(tag), creation(bears)});
    };
    bear(all.ana, u"Runner"_s, 1);
    bear(all.ana, u"anaemic"_s, 2);
    bear(all.bea, u"Čello"_s, 3);
    EXPECT_EQ(clientLines(all.practice.database(), {all.ana.id}).front().tags,
              (QStringList{u"anaemic"_s, u"Runner"_s}));
    EXPECT_EQ(all.names({}, ClientOrder::Tags), u"ABC");
}

TEST(ClientIndex, CombinesFilters) {
    Indexed all;
    EXPECT_EQ(all.names({.active = true}), u"AC");
    EXPECT_EQ(all.names({.archived = true}), u"B");
    EXPECT_EQ(all.names({.tags = {all.tag.id}}), u"");
    ClientTag bears;
    bears.id = Id<ClientTag>::make();
    bears.client = all.bea.id;
    bears.tag = all.tag.id;
    ClientTag too = bears;
    too.id = Id<ClientTag>::make();
    too.client = all.cvetko.id;
    all.practice->apply({creation(bears), creation(too)});
    EXPECT_EQ(all.names({.tags = {all.tag.id}}), u"BC");
    EXPECT_EQ(all.names({.active = true, .tags = {all.tag.id}}), u"C");
    EXPECT_EQ(all.names({}, ClientOrder::Tags), u"BCA");
    Tag other = all.tag;
    other.id = Id<Tag>::make();
    EXPECT_EQ(all.names({.tags = {all.tag.id, other.id}}), u"") << "nobody bears both";
    all.practice->apply({removal(*sql::find(all.practice.database(), all.tag.id))});
    EXPECT_EQ(all.names({}, ClientOrder::Tags), u"ABC");
}

TEST(ClientIndex, KnowsAlertsOfTheDay) {
    Indexed all;
    const auto alert = [&](Id<Client> client, std::optional<QDate> from, std::optional<QDate> until) {
        ClientAlert one;
        one.id = Id<ClientAlert>::make();
        one.client = client;
        one.text = u"latex"_s;
        one.fromDay = from;
        one.untilDay = until;
        all.practice->apply({creation(one)});
    };
    alert(all.ana.id, {}, day);
    alert(all.bea.id, {}, day.addDays(-1));
    alert(all.cvetko.id, day.addDays(1), {});
    EXPECT_EQ(all.names({.alerts = true}), u"A");
}

TEST(ClientIndex, FollowsCoursesAndSessions) {
    Indexed all;
    Course course = testing::courseOf(all.cvetko);
    course.therapist = all.practice->user().id;
    course.plannedSessions = 4;
    const Session session = testing::sessionOf(course, QDate(2026, 5, 5));
    const Session earlier = testing::sessionOf(testing::courseOf(all.ana), QDate(2026, 4, 4));
    Session loose = earlier;
    loose.course.reset();
    loose.therapist = all.practice->user().id;
    all.practice->apply({creation(course), creation(session), creation(loose)});
    EXPECT_EQ(all.names({.inACourse = true}), u"C");
    EXPECT_EQ(all.names({}, ClientOrder::LastSession, true), u"CAB");
    EXPECT_EQ(all.names({}, ClientOrder::LastSession), u"ACB");
    EXPECT_EQ(all.names({}, ClientOrder::HowFar), u"CAB");
    const Course stored = *sql::find(all.practice.database(), course.id);
    Course ended = stored;
    ended.endedOn = day;
    all.practice->apply({update(stored, ended)});
    EXPECT_EQ(all.names({.inACourse = true}), u"");
}

TEST(ClientIndex, FollowsATagOutOfTheBinAndToAnotherName) {
    Indexed all;
    ClientTag bears;
    bears.id = Id<ClientTag>::make();
    bears.client = all.cvetko.id;
    bears.tag = all.tag.id;
    all.practice->apply({creation(bears)});
    const ChangeSet gone = all.practice->apply(removedTag(all.practice.database(), all.tag.id));
    EXPECT_EQ(gone.size(), 1U) << "however many bear it";
    EXPECT_EQ(all.names({.tags = {all.tag.id}}), u"");
    all.practice->apply(inverted(gone));
    EXPECT_EQ(all.names({.tags = {all.tag.id}}), u"C");
    const Tag stored = *sql::find(all.practice.database(), all.tag.id);
    Tag renamed = stored;
    renamed.name = u"walker"_s;
    all.practice->apply({update(stored, renamed)});
    EXPECT_EQ(all.names({}, ClientOrder::Tags), u"CAB");
}

TEST(ClientIndex, IsMadeAnewSoonerThanManyAreReadAgain) {
    Indexed all;
    all.practice->disconnect(&*all.practice);
    const auto imported = [&](std::size_t count) {
        ChangeSet changes;
        for (std::size_t i = 0; i < count; ++i)
            changes.push_back(creation(Indexed::named(u"Vera"_s, u"Niš"_s, {})));
        return all.practice->apply(changes);
    };
    const ChangeSet few = imported(ClientIndex::mostAtOnce);
    EXPECT_TRUE(all.index.apply(all.practice.database(), few));
    EXPECT_EQ(all.index.size(), 3 + ClientIndex::mostAtOnce);
    const ChangeSet many = imported(ClientIndex::mostAtOnce + 1);
    EXPECT_FALSE(all.index.apply(all.practice.database(), many));
    EXPECT_EQ(all.index.size(), 3 + ClientIndex::mostAtOnce) << "nothing was read";

    ChangeSet borne;
    for (const Change& one : many) {
        ClientTag bears;
        bears.id = Id<ClientTag>::make();
        bears.client = std::get<Client>(*one.after).id;
        bears.tag = all.tag.id;
        borne.push_back(creation(bears));
    }
    all.practice->apply(borne);
    const Tag stored = *sql::find(all.practice.database(), all.tag.id);
    Tag coloured = stored;
    coloured.colour = u"ok"_s;
    EXPECT_FALSE(all.index.apply(all.practice.database(), all.practice->apply({update(stored, coloured)})));
}

}  // namespace
}  // namespace reliefbook
