// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/attachments.h"
#include "core/practice/merging.h"
#include "core/practice/timelineread.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class EventsOfAClient : public ::testing::Test {
protected:
    EventsOfAClient() { practice->apply({creation(anna)}); }
    ClientEvents events(Role role = Role::Owner, const QString& language = u"en"_s) {
        return clientEvents(practice.database(), anna.id, role, language);
    }
    void alert(AlertKind kind) {
        ClientAlert alert;
        alert.id = Id<ClientAlert>::make();
        alert.client = anna.id;
        alert.kind = kind;
        alert.text = u"careful"_s;
        practice->apply({creation(alert)});
    }
    Consent consented(const QString& kind) {
        Consent consent;
        consent.id = Id<Consent>::make();
        consent.client = anna.id;
        consent.kind = kind;
        consent.language = u"en"_s;
        consent.givenAt = Moment{1};
        return std::get<Consent>(*practice->apply({creation(consent)}).front().after);
    }

    testing::TestPractice practice;
    Client anna = testing::anna();
};

TEST_F(EventsOfAClient, AreNoneBeforeAnythingHappened) {
    const ClientEvents none = events();
    EXPECT_TRUE(none.forms.empty() && none.findings.empty() && none.consents.empty() && none.alerts.empty() &&
                none.documents.empty() && none.joined.empty());
}

TEST_F(EventsOfAClient, ShowAlertsToWhomTheyAreFor) {
    alert(AlertKind::Medical);
    alert(AlertKind::Admin);
    EXPECT_EQ(events().alerts.size(), 2U);
    ASSERT_EQ(events(Role::Reception).alerts.size(), 1U);
    EXPECT_EQ(events(Role::Reception).alerts.front().kind, AlertKind::Admin);
}

TEST_F(EventsOfAClient, CallAConsentAsItsFormIsCalled) {
    consented(u"consent_photos"_s);
    const Consent gone = consented(u"of_a_newer_program"_s);
    ASSERT_EQ(events().consents.size(), 2U);
    QStringList titles;
    for (const GivenConsent& one : events(Role::Owner, u"sr"_s).consents)
        titles += one.title;
    EXPECT_TRUE(titles.contains(u"of_a_newer_program"_s));
    EXPECT_FALSE(titles.contains(u"consent_photos"_s));
    practice->apply({removal(gone)});
    EXPECT_EQ(events().consents.size(), 1U);
}

TEST_F(EventsOfAClient, HaveDocumentsAndFilesThatWereJoined) {
    ReadAttachment read = readAttachment(u"letter.txt"_s, "Dear colleague");
    read.record.client = anna.id;
    storeContents(practice.database(), {read});
    practice->apply({creation(read.record)});
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.fileNo.clear();
    other.firstName = u"Ana"_s;
    practice->apply({creation(other)});
    ClientMerge merge;
    merge.id = Id<ClientMerge>::make();
    merge.client = anna.id;
    merge.merged = other.id;
    merge.moved = u"{}"_s;
    merge.before = u"{}"_s;
    practice->apply({creation(merge)});
    ASSERT_EQ(events().documents.size(), 1U);
    EXPECT_EQ(events().documents.front().name, u"letter.txt"_s);
    ASSERT_EQ(events().joined.size(), 1U);
    EXPECT_EQ(events().joined.front().firstName, u"Ana"_s);
}

}  // namespace
}  // namespace reliefbook
