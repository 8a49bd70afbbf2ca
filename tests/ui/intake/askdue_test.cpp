// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/practice/questionnairechanges.h"
#include "core/practice/sessionchanges.h"
#include "tests/ui/answers.h"
#include "tests/ui/intake/intakefixture.h"
#include "ui/controls/banner.h"
#include "ui/forms/reasonfield.h"
#include "ui/intake/inspitedialog.h"
#include "ui/intake/intakepage.h"
#include "ui/screening/findingscard.h"
#include "ui/sessions/askcard.h"
#include "ui/sessions/sessionpage.h"

#include <QAction>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// What a session asks, and what becomes of the answers.
class AskedAtASession : public testing::Intake {
protected:
    void takeOutOfTheOffer(const QString& id) {
        workspace.practice().apply(offeredOrNot(questionnaireSheet(workspace.database(), id), /*offered=*/false));
    }
    void becomeAMinor() {
        Client minor = client;
        minor.birthDate = today().addYears(-12);
        workspace.practice().apply({reliefbook::update(client, minor)});
        client = minor;
    }
    void askWhatChanged(SessionPage& page) {
        QTest::mouseClick(page.findChild<AskCard*>()->somethingButton(), Qt::LeftButton);
    }
    /// A form of the visit that is answered and not finished.
    FormSheet visit(const Session& session, const QString& fever) {
        Response response = newForm(client, *offeredQuestionnaire(workspace.database(), u"visit"), u"en"_s,
                                    AnsweredBy::Therapist, session);
        reliefbook::Answers given{{u"anything_changed"_s, u"yes"_s},
                                  {u"medicines"_s, QJsonArray{u"none"_s}},
                                  {u"fever"_s, fever},
                                  {u"fever_last_on"_s, today().toString(Qt::ISODate)}};
        for (const char* item : {"injury", "blood_thinner", "pregnant", "surgery"})
            given.insert(QLatin1String(item), u"no"_s);
        response = withAnswers(response, given);
        workspace.practice().apply({creation(response)});
        return stored(response.id);
    }
    std::vector<FindingOverride> overrides() {
        std::vector<FindingOverride> all;
        for (const HeldFinding& held : findings())
            all.insert(all.end(), held.overrides.begin(), held.overrides.end());
        return all;
    }
    static Banner* bannerOf(const Page& page, const QString& action) {
        for (Banner* banner : page.findChildren<Banner*>()) {
            if (banner->isVisible() && banner->actionButton()->text().remove(u'&') == action)
                return banner;
        }
        return nullptr;
    }

    testing::Answers answers;
};

TEST_F(AskedAtASession, AMinorIsAskedTheFormWithTheGuardiansPart) {
    becomeAMinor();
    SessionPage page(workspace);
    open(page, SessionPlace{sessionToday().id});
    askWhatChanged(page);
    ASSERT_TRUE(went<FormPlace>());
    EXPECT_EQ(stored(went<FormPlace>()->response).response.questionnaire, u"minor_intake"_s);
}

TEST_F(AskedAtASession, WhatWasBegunIsGoneOnWithHere) {
    const Id<Response> begunBefore = begun(u"short_intake"_s);
    const Session session = sessionToday();
    SessionPage page(workspace);
    open(page, SessionPlace{session.id});
    askWhatChanged(page);
    EXPECT_EQ(went<FormPlace>(), FormPlace{begunBefore});
    EXPECT_EQ(stored(begunBefore).response.session, session.id);
    askWhatChanged(page);
    EXPECT_EQ(formsOf(workspace.database(), client.id).size(), 1U);
}

TEST_F(AskedAtASession, ItIsSaidWhereNoSuchFormIsOffered) {
    for (const char* form : {"adult_intake", "short_intake"})
        takeOutOfTheOffer(QLatin1String(form));
    takeOutOfTheOffer(u"visit"_s);
    SessionPage page(workspace);
    open(page, SessionPlace{sessionToday().id});
    askWhatChanged(page);
    EXPECT_FALSE(went<FormPlace>());
    ASSERT_EQ(answers.told.size(), 1);
    EXPECT_TRUE(answers.told.front().startsWith(u"No form for the intake is offered|"_s));
    QTest::mouseClick(page.findChild<AskCard*>()->nothingButton(), Qt::LeftButton);
    ASSERT_EQ(answers.told.size(), 2);
    EXPECT_TRUE(answers.told.back().startsWith(u"No form for a visit is offered|"_s));
    IntakePage intake(workspace);
    open(intake, IntakePlace{client.id});
    intake.pageActions().front()->trigger();
    EXPECT_EQ(answers.told.size(), 3);
}

TEST_F(AskedAtASession, AStopFoundAtItAsksForAReasonBeforeItGoesOn) {
    const Session session = sessionToday();
    FormPage page(workspace);
    open(page, FormPlace{visit(session, u"yes"_s).response.id});
    page.pageActions().front()->trigger();
    EXPECT_FALSE(went<SessionPlace>());
    auto* dialog = dialogOf<InSpiteDialog>(page);
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "without a reason";
    QTest::keyClicks(dialog->fields().front()->text(), u"measured twice"_s);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    ASSERT_EQ(overrides().size(), 1U);
    EXPECT_EQ(overrides().front().session, session.id);
    EXPECT_EQ(overrides().front().reason, u"measured twice"_s);
    EXPECT_EQ(went<SessionPlace>(), SessionPlace{session.id});
}

TEST_F(AskedAtASession, StoppingHereKeepsTheFormAndLeadsToTheIntake) {
    const Session session = sessionToday();
    const Id<Response> form = visit(session, u"yes"_s).response.id;
    FormPage page(workspace);
    open(page, FormPlace{form});
    page.pageActions().front()->trigger();
    auto* dialog = dialogOf<InSpiteDialog>(page);
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
    EXPECT_EQ(went<IntakePlace>(), IntakePlace{client.id});
    EXPECT_EQ(stored(form).response.state, ResponseState::Complete);
    EXPECT_TRUE(overrides().empty());
    // However it came to be known, the session says so until somebody decides.
    SessionPage there(workspace);
    open(there, SessionPlace{session.id});
    Banner* banner = bannerOf(there, u"Go on all the same…"_s);
    ASSERT_NE(banner, nullptr);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    auto* again = dialogOf<InSpiteDialog>(there);
    ASSERT_NE(again, nullptr);
    QTest::keyClicks(again->fields().front()->text(), u"it was yesterday"_s);
    QTest::mouseClick(again->actionButton(), Qt::LeftButton);
    EXPECT_EQ(overrides().size(), 1U);
    there.bringUpToDate();
    EXPECT_FALSE(banner->isVisible());
}

TEST_F(AskedAtASession, NothingIsAskedWhereNothingBlocks) {
    const Session session = sessionToday();
    FormPage page(workspace);
    open(page, FormPlace{visit(session, u"no"_s).response.id});
    page.pageActions().front()->trigger();
    EXPECT_EQ(went<SessionPlace>(), SessionPlace{session.id});
    EXPECT_EQ(page.findChild<InSpiteDialog*>(), nullptr);
}

TEST_F(AskedAtASession, ASessionWithAFinishedFormIsNotDeleted) {
    const Session session = sessionToday();
    SessionPage page(workspace);
    open(page, SessionPlace{session.id});
    QTest::mouseClick(page.findChild<AskCard*>()->nothingButton(), Qt::LeftButton);
    page.bringUpToDate();
    page.pageActions().back()->trigger();
    ASSERT_EQ(answers.told.size(), 1);
    EXPECT_TRUE(answers.told.front().startsWith(u"This session is not deleted|"_s));
    EXPECT_EQ(formsOf(workspace.database(), client.id).size(), 1U);
    EXPECT_THROW(removedSession(sessionRecords(workspace.database(), session.id)), Error);
}

}  // namespace
}  // namespace reliefbook
