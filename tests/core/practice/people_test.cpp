// SPDX-License-Identifier: GPL-3.0-or-later
// Who is around a client, and the directory.
#include "core/practice/clientchanges.h"
#include "core/practice/clientread.h"
#include "core/practice/contactread.h"
#include "core/practice/merging.h"
#include "core/practice/relationread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::TestPractice;

struct People {
    TestPractice practice;
    Client anna = testing::anna();
    Client mother = testing::anna();
    Contact doctor;

    People() {
        doctor.id = Id<Contact>::make();
        doctor.name = u"dr Žukov"_s;
        doctor.speciality = u"Orthopaedics"_s;
        doctor.organisation = u"City Hospital"_s;
        doctor.phone = u"+381 11 555-66"_s;
        mother.id = Id<Client>::make();
        mother.fileNo = u"2"_s;
        mother.firstName = u"Marija"_s;
        practice->apply({creation(anna), creation(mother), creation(doctor)});
    }
    ClientRelation add(RelationRole role, std::optional<Id<Client>> client, std::optional<Id<Contact>> contact) {
        ClientRelation relation;
        relation.id = Id<ClientRelation>::make();
        relation.client = anna.id;
        relation.otherClient = client;
        relation.contact = contact;
        relation.role = role;
        practice->apply({creation(relation)});
        return relation;
    }
    std::vector<Relation> of(Id<Client> client) { return relationsOf(practice.database(), client); }
};

TEST(RelationRead, StandsInOrderOfRoleAndIsSeenFromBothFiles) {
    People people;
    people.add(RelationRole::Doctor, {}, people.doctor.id);
    people.add(RelationRole::Guardian, people.mother.id, {});
    const std::vector<Relation> ofAnna = people.of(people.anna.id);
    ASSERT_EQ(ofAnna.size(), 2U);
    EXPECT_EQ(ofAnna[0].client->firstName, u"Marija"_s);
    EXPECT_FALSE(ofAnna[0].isFromThere);
    EXPECT_EQ(ofAnna[1].contact->name, u"dr Žukov"_s);
    const std::vector<Relation> ofMother = people.of(people.mother.id);
    ASSERT_EQ(ofMother.size(), 1U);
    EXPECT_TRUE(ofMother[0].isFromThere);
    EXPECT_EQ(ofMother[0].client->id, people.anna.id);
    EXPECT_EQ(ofMother[0].relation.role, RelationRole::Guardian);
}

TEST(RelationRead, ADoctorsNoteIsOfSomebodyAroundTheClientOrAnotherDoctor) {
    People people;
    const auto contact = [&people](const QString& name, ContactKind kind) {
        Contact one;
        one.id = Id<Contact>::make();
        one.name = name;
        one.kind = kind;
        people.practice->apply({creation(one)});
        return one.id;
    };
    contact(u"dr Albahari"_s, ContactKind::Doctor);
    const Id<Contact> referrer = contact(u"Vera"_s, ContactKind::Referrer);
    const Id<Contact> payer = contact(u"A firm"_s, ContactKind::Payer);
    people.add(RelationRole::Guardian, people.mother.id, {});
    people.add(RelationRole::Referrer, {}, referrer);
    const auto names = [&people](std::optional<Id<Contact>> also) {
        QStringList all;
        for (const Contact& one : doctorsFor(people.practice.database(), people.anna.id, also))
            all += one.name;
        return all;
    };
    EXPECT_EQ(names({}), QStringList({u"Vera"_s, u"dr Albahari"_s, u"dr Žukov"_s}));
    people.add(RelationRole::Doctor, {}, people.doctor.id);
    EXPECT_EQ(names(payer), QStringList({u"dr Žukov"_s, u"Vera"_s, u"A firm"_s, u"dr Albahari"_s}));
}

TEST(RelationRead, WhoLiesInTheBinIsLeftOut) {
    People people;
    people.add(RelationRole::Guardian, people.mother.id, {});
    people.practice->apply(removedClient(*clientOf(people.practice.database(), people.mother.id)));
    EXPECT_TRUE(people.of(people.anna.id).empty());
}

TEST(RelationRead, WhoWasFoundToBeTheSameIsNoRelation) {
    People people;
    people.add(RelationRole::Family, people.mother.id, {});
    ClientRelation back;
    back.id = Id<ClientRelation>::make();
    back.client = people.mother.id;
    back.otherClient = people.anna.id;
    back.role = RelationRole::Family;
    people.practice->apply({creation(back)});
    ASSERT_EQ(people.of(people.anna.id).size(), 2U);
    people.practice->apply(
        mergedClients(people.practice.database(),
                      {.kept = people.anna.id, .other = people.mother.id, .columns = {}, .fields = {}}, Moment{99})
            .changes);
    EXPECT_TRUE(people.of(people.anna.id).empty());
}

TEST(ContactRead, TheDirectoryIsInOrderOfNameAndCountsClients) {
    People people;
    Contact insurer;
    insurer.id = Id<Contact>::make();
    insurer.kind = ContactKind::Payer;
    insurer.organisation = u"Alpha Insurance"_s;
    people.practice->apply({creation(insurer)});
    people.add(RelationRole::Doctor, {}, people.doctor.id);
    people.add(RelationRole::Referrer, {}, people.doctor.id);
    const std::vector<ContactLine> lines = directory(people.practice.database());
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].contact.id, insurer.id);
    EXPECT_EQ(lines[0].clients, 0);
    EXPECT_EQ(lines[1].contact.id, people.doctor.id);
    EXPECT_EQ(lines[1].clients, 1);
}

TEST(ContactRead, IsFoundByTheBeginningOfWordsAndByTelephone) {
    const People people;
    EXPECT_TRUE(matches(people.doctor, u"zuk ortho"));
    EXPECT_TRUE(matches(people.doctor, u"жуков"));
    EXPECT_TRUE(matches(people.doctor, u"hosp"));
    EXPECT_TRUE(matches(people.doctor, u"11 555"));
    EXPECT_TRUE(matches(people.doctor, u""));
    EXPECT_FALSE(matches(people.doctor, u"ukov"));
    EXPECT_FALSE(matches(people.doctor, u"999"));
}

TEST(ContactRead, IsInUseAsLongAsAClientNamesIt) {
    People people;
    sql::Database& database = people.practice.database();
    EXPECT_FALSE(useOf(database, people.doctor.id).isUsed());
    people.add(RelationRole::Doctor, {}, people.doctor.id);
    EXPECT_EQ(useOf(database, people.doctor.id), (ContactUse{.clients = 1, .notes = 0}));
    people.practice->apply(removedClient(*clientOf(database, people.anna.id)));
    EXPECT_FALSE(useOf(database, people.doctor.id).isUsed());
}

}  // namespace
}  // namespace reliefbook
