// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/clientchanges.h"
#include "core/practice/formchanges.h"
#include "core/practice/history.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/sessionchanges.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/signedtext.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const QDate monday(2026, 11, 23);
const QJsonArray somewhere{QJsonObject{{u"region"_s, u"calf.L"_s}}};

Moment noonOf(QDate day) { return momentOf(day, QTime(12, 0), 0); }

/// A practice with one client, on a Monday.
class AForm : public ::testing::Test {
protected:
    AForm() : clock_(std::make_unique<FixedClock>(noonOf(monday))) {
        practice->apply({creation(client)});
        client = *sql::find(practice.database(), client.id);
    }

    void goTo(QDate day) {
        clock_.reset();
        clock_ = std::make_unique<FixedClock>(noonOf(day));
    }
    sql::Database& database() { return practice.database(); }

    FormSheet begun(const QString& id, const Answers& answers, const std::optional<Session>& session = {}) {
        const Response response = withAnswers(
            newForm(client, *offeredQuestionnaire(database(), id), u"en"_s, AnsweredBy::Therapist, session), answers);
        practice->apply({creation(response)});
        return formSheet(database(), response.id);
    }
    ChangeSet finish(const FormSheet& form, const std::optional<SignedText>& signature = {}) {
        return practice->apply(
            finishedForm(form, findingsOf(database(), client.id), screeningRules(database()), signature));
    }
    ChangeSet visited(const Answers& answers) { return finish(begun(u"visit"_s, answers)); }
    /// "anything changed?", with one thing that did and all else as it was.
    static Answers changedAnswers(const QJsonObject& what) {
        Answers answers{{u"anything_changed"_s, u"yes"_s}};
        for (const ItemGroup& group : builtInQuestionnaire(u"visit")->groups) {
            for (const Item& item : group.items) {
                if (item.type == ItemType::YesNo && item.id != u"anything_changed")
                    answers.insert(item.id, u"no"_s);
            }
        }
        answers.insert(u"medicines"_s, QJsonArray{u"none"_s});
        for (auto one = what.begin(); one != what.end(); ++one)
            answers.insert(one.key(), one.value());
        return answers;
    }
    /// The answers of somebody with whom nothing is wrong but `what`.
    Answers wellBut(const QString& id, const QJsonObject& what) {
        const Questionnaire form = *builtInQuestionnaire(id);
        const AskedOf of{client.birthDate, localDay(now(), 0)};
        Answers answers = what;
        for (const Item* item : shownItems(form, answers, of)) {
            if (answers.contains(item->id))
                continue;
            if (item->type == ItemType::YesNo)
                answers.insert(item->id, u"no"_s);
            else if (item->type == ItemType::Multiple && !item->exclusive.isEmpty())
                answers.insert(item->id, QJsonArray{item->exclusive.front()});
        }
        return answers;
    }
    FormSheet tookIn(const QString& id, const QJsonObject& what) {
        const FormSheet form = begun(id, wellBut(id, what));
        finish(form, signedBy(form));
        return formSheet(database(), form.response.id);
    }
    QStringList holding(QDate day) {
        QStringList rules;
        for (const HeldFinding& held : holdingOn(findingsOf(database(), client.id), day))
            rules += held.finding.rule;
        return rules;
    }
    static SignedText signedBy(const FormSheet& form) {
        return signatureUnder(form, {}, uR"({"typed":"Anna"})"_s, u"Anna"_s, {});
    }

    testing::TestPractice practice;
    Client client = testing::anna();

private:
    std::unique_ptr<FixedClock> clock_;
};

TEST_F(AForm, IsGoneOnWithWhereItWasLeft) {
    const FormSheet form = begun(u"consultation"_s, {{u"unknown_yet"_s, u"kept"_s}});
    EXPECT_EQ(form.response.state, ResponseState::Draft);
    EXPECT_EQ(form.answers, (Answers{{u"unknown_yet"_s, u"kept"_s}}));
    EXPECT_EQ(form.of.today, monday);
    const auto open = unfinishedForms(database(), 10);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().form.id, form.response.id);
    EXPECT_EQ(open.front().lastName, client.lastName);
    practice->apply(removedForm(form.response));
    EXPECT_TRUE(unfinishedForms(database(), 10).empty());
}

TEST_F(AForm, ThatIsNotWholeIsNotFinished) {
    const FormSheet form = begun(u"visit"_s, {});
    try {
        finish(form);
        FAIL() << "finished";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_EQ(error.facts(), (QStringList{u"visit"_s, u"anything_changed"_s}));
    }
    EXPECT_EQ(formSheet(database(), form.response.id).response.state, ResponseState::Draft);
}

TEST_F(AForm, ThatSaysNothingChangedRaisesNothing) {
    visited({{u"anything_changed"_s, u"no"_s}});
    EXPECT_EQ(findingsOf(database(), client.id), std::vector<HeldFinding>());
    EXPECT_EQ(lastAsked(database(), client.id).visit, monday);
    EXPECT_EQ(whatToAsk(lastAsked(database(), client.id), monday), Asking::InFull) << "there was no intake yet";
}

TEST_F(AForm, RaisesFindingsThatBlockAndPass) {
    visited(changedAnswers({{u"fever"_s, u"yes"_s}, {u"fever_last_on"_s, u"2026-11-23"_s}}));
    // The second: no lymphatic drainage with an infection.
    const auto found = findingsOf(database(), client.id);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().finding.rule, u"fever"_s);
    EXPECT_EQ(found.front().finding.level, Level::Stop);
    EXPECT_EQ(found.front().finding.item, u"fever"_s);
    EXPECT_TRUE(blocksOn(found.front(), monday));
    ASSERT_TRUE(found.front().finding.untilDay);
    EXPECT_FALSE(blocksOn(found.front(), found.front().finding.untilDay->addDays(1)));
    EXPECT_TRUE(blocksOn(found.front(), *found.front().finding.untilDay));
}

TEST_F(AForm, AnsweredOtherwiseLaterClosesWhatItCalledFor) {
    visited(changedAnswers({{u"fever"_s, u"yes"_s}, {u"fever_last_on"_s, u"2026-11-23"_s}}));
    goTo(monday.addDays(1));
    visited({{u"anything_changed"_s, u"no"_s}});
    EXPECT_EQ(holding(monday.addDays(1)).size(), 2) << "fever was not asked about";
    visited(changedAnswers({}));
    EXPECT_EQ(holding(monday.addDays(1)), QStringList());
    const auto found = findingsOf(database(), client.id);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().finding.closedOn, monday.addDays(1));
    EXPECT_EQ(found.front().finding.reason, closedByAnswers);
}

TEST_F(AForm, AnsweredTheSameAgainKeepsTheFindingItHas) {
    const Answers answers = changedAnswers({{u"fever"_s, u"yes"_s}, {u"fever_last_on"_s, u"2026-11-23"_s}});
    visited(answers);
    const auto first = findingsOf(database(), client.id);
    visited(answers);
    EXPECT_EQ(findingsOf(database(), client.id), first);
}

TEST_F(AForm, TakenBackIsADraftAgainWithoutItsFindings) {
    const FormSheet form =
        begun(u"visit"_s, changedAnswers({{u"fever"_s, u"yes"_s}, {u"fever_last_on"_s, u"2026-11-23"_s}}));
    const ChangeSet made = finish(form);
    practice->apply(inverted(made));
    EXPECT_EQ(formSheet(database(), form.response.id).response.state, ResponseState::Draft);
    EXPECT_EQ(findingsOf(database(), client.id), std::vector<HeldFinding>());
}

TEST_F(AForm, AtASessionGoesIntoItsCourseAndNotToAnotherClient) {
    Course course = testing::courseOf(client);
    course.therapist = practice->user().id;
    Session session = testing::sessionOf(course, monday);
    session.therapist = practice->user().id;
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.fileNo.clear();
    practice->apply({creation(course), creation(session), creation(other)});
    const FormSheet form = begun(u"visit"_s, {{u"anything_changed"_s, u"no"_s}}, session);
    finish(form);
    EXPECT_EQ(formSheet(database(), form.response.id).response.course, course.id);
    const SessionRecords records = sessionRecords(database(), session.id);
    EXPECT_FALSE(holdsNothing(records));
    practice->apply(movedSession(records, client.id));
    EXPECT_EQ(formSheet(database(), form.response.id).response.course, std::nullopt);
    EXPECT_THROW(movedSession(sessionRecords(database(), session.id), other.id), Error);
}

TEST_F(AForm, CompletesTheIntakeBefore) {
    // Weak bones were known; today's fall says more with them.
    Answers intake;
    for (const ItemGroup& group : builtInQuestionnaire(u"short_intake")->groups) {
        for (const Item& item : group.items) {
            if (item.type == ItemType::YesNo)
                intake.insert(item.id, u"no"_s);
        }
    }
    intake.insert(u"osteoporosis"_s, u"yes"_s);
    const FormSheet first = begun(u"short_intake"_s, intake);
    finish(first, signedBy(first));
    const QStringList before = holding(monday);
    EXPECT_EQ(intakeSheet(database(), client.id).lastIntake.value("osteoporosis"_L1), u"yes"_s);
    EXPECT_EQ(formSheet(database(), first.response.id).earlier, Answers()) << "an intake completes none";
    const FormSheet second = begun(u"visit"_s, {{u"anything_changed"_s, u"no"_s}});
    EXPECT_EQ(second.earlier.value("osteoporosis"_L1), u"yes"_s);
    finish(second);
    EXPECT_EQ(holding(monday), before) << "what was known is not closed by a visit that did not ask";
}

TEST_F(AForm, OfAConsultationBeginsWithWhatTheIntakeOfTheDayWasTold) {
    const QJsonArray places{QJsonObject{{u"region"_s, u"back.low.L"_s}}};
    const Questionnaire& consultation = *builtInQuestionnaire(u"consultation");
    EXPECT_EQ(begunWith(database(), client.id, consultation, monday), Answers());
    tookIn(u"adult_intake"_s, {{u"pain_places"_s, QJsonArray{u"back"_s}},
                               {u"pain_now"_s, 6},
                               {u"pain_map"_s, places},
                               {u"pain_six_weeks"_s, u"no"_s},
                               {u"pressure_wish"_s, u"firm"_s}});
    EXPECT_EQ(begunWith(database(), client.id, consultation, monday),
              (Answers{{u"pain_now"_s, 6}, {u"where"_s, places}}))
        << "firm is none of its five pressures";
    EXPECT_EQ(begunWith(database(), client.id, *builtInQuestionnaire(u"visit"), monday), Answers());
    EXPECT_EQ(begunWith(database(), client.id, consultation, monday.addDays(1)), Answers()) << "pain is asked anew";
}

TEST_F(AForm, KeepsACautionThatAnotherAnswerStillCallsFor) {
    tookIn(u"adult_intake"_s, {{u"pregnant"_s, u"yes"_s}, {u"disc"_s, u"yes"_s}, {u"disc_examined"_s, u"yes"_s}});
    ASSERT_TRUE(holding(monday).contains(u"thai"_s));
    EXPECT_TRUE(holding(monday).contains(u"heat"_s));
    const QDate later = monday.addDays(60);
    goTo(later);
    visited(changedAnswers({{u"pregnant"_s, u"no"_s}}));
    EXPECT_TRUE(holding(later).contains(u"thai"_s)) << "the disc";
    EXPECT_FALSE(holding(later).contains(u"heat"_s)) << "nothing else calls for it";
    // A short intake does not ask about discs; what it leaves out still stands, also after the next one.
    for (int i = 0; i < 2; ++i) {
        tookIn(u"short_intake"_s, {{u"osteoporosis"_s, i == 0 ? u"yes"_s : u"no"_s}});
        EXPECT_TRUE(holding(later).contains(u"thai"_s)) << i;
    }
    goTo(later.addMonths(6));
    tookIn(u"adult_intake"_s, {});
    EXPECT_EQ(holding(later.addMonths(6)), QStringList());
}

TEST_F(AForm, AnIntakeRaisesNothingByWhatAnEarlierOneSaid) {
    tookIn(u"adult_intake"_s, {{u"medicines"_s, QJsonArray{u"steroids"_s}}});
    const FormSheet second = tookIn(u"short_intake"_s, {{u"injury"_s, u"yes"_s},
                                                        {u"injury_on"_s, u"2026-11-20"_s},
                                                        {u"injury_kind"_s, QJsonArray{u"fall"_s}},
                                                        {u"injury_where"_s, somewhere}});
    EXPECT_EQ(second.earlier.value("medicines"_L1), (QJsonArray{u"steroids"_s}));
    EXPECT_FALSE(holding(monday).contains(u"flag_trauma"_s)) << "only a visit is completed by what was told before";
    EXPECT_TRUE(holding(monday).contains(u"med_steroids"_s)) << "but it stands";
}

TEST_F(AForm, ClosesWhatHangsOnAQuestionAnsweredNo) {
    tookIn(u"adult_intake"_s,
           {{u"skin_problem"_s, u"yes"_s}, {u"skin_where"_s, somewhere}, {u"skin_contagious"_s, u"yes"_s}});
    ASSERT_TRUE(holding(monday).contains(u"skin_contagious"_s));
    const QDate later = monday.addMonths(6);
    goTo(later);
    visited({{u"anything_changed"_s, u"no"_s}});
    EXPECT_TRUE(holding(later).contains(u"skin_contagious"_s)) << "a visit does not ask it";
    tookIn(u"adult_intake"_s, {});
    EXPECT_EQ(holding(later), QStringList());
}

TEST_F(AForm, IsAskedInFullWhenTheFirstOfSeveralThingsIsDue) {
    tookIn(u"adult_intake"_s, {{u"skin_problem"_s, u"yes"_s},
                               {u"skin_where"_s, somewhere},
                               {u"skin_contagious"_s, u"no"_s},
                               {u"pregnant"_s, u"yes"_s}});
    const auto warned = [this](QDate from) {
        ClientAlert alert;
        alert.id = Id<ClientAlert>::make();
        alert.client = client.id;
        alert.kind = AlertKind::Medical;
        alert.text = u"an operation"_s;
        alert.fromDay = from;
        practice->apply({creation(alert)});
    };
    // The skin after 14 days, the pregnancy after 28.
    EXPECT_EQ(lastAsked(database(), client.id).calledFor, monday.addDays(14));
    warned(monday.addDays(100));
    EXPECT_EQ(lastAsked(database(), client.id).calledFor, monday.addDays(14)) << "what is due first";
    warned(monday.addDays(-5));
    EXPECT_EQ(lastAsked(database(), client.id).calledFor, monday.addDays(14)) << "the intake came after it";
    EXPECT_EQ(whatToAsk(lastAsked(database(), client.id), monday.addDays(13)), Asking::OneLine);
    EXPECT_EQ(whatToAsk(lastAsked(database(), client.id), monday.addDays(14)), Asking::InFull);
}

TEST_F(AForm, IsAskedInFullAgainWhileAFindingGoesOn) {
    const QJsonObject both{{u"skin_problem"_s, u"yes"_s},
                           {u"skin_where"_s, somewhere},
                           {u"skin_contagious"_s, u"no"_s},
                           {u"pregnant"_s, u"yes"_s}};
    tookIn(u"adult_intake"_s, both);
    const QDate again = monday.addDays(20);
    goTo(again);
    tookIn(u"adult_intake"_s, both);
    EXPECT_EQ(whatToAsk(lastAsked(database(), client.id), again.addDays(13)), Asking::OneLine);
    EXPECT_EQ(lastAsked(database(), client.id).calledFor, again.addDays(14));
    EXPECT_EQ(whatToAsk(lastAsked(database(), client.id), again.addDays(14)), Asking::InFull) << "the second time";
}

TEST_F(AForm, OfAConsentGivesItOnlyWhereItIsAgreedTo) {
    finish(begun(u"consent_data"_s, {{u"consent"_s, u"decline"_s}}));
    EXPECT_TRUE(intakeSheet(database(), client.id).consents.empty());
    const FormSheet agreed = begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}});
    EXPECT_THROW(finish(agreed), Error) << "it was not signed";
    finish(agreed, signedBy(agreed));
    const auto consents = intakeSheet(database(), client.id).consents;
    ASSERT_EQ(consents.size(), 1U);
    EXPECT_EQ(consents.front().kind, u"consent_data"_s);
    EXPECT_EQ(consents.front().givenAt, noonOf(monday));
    EXPECT_FALSE(consents.front().withdrawnAt);
    practice->apply(withdrawnConsent(consents.front(), noonOf(monday.addDays(2)), u"changed their mind"_s));
    const auto after = intakeSheet(database(), client.id).consents;
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after.front().withdrawalReason, u"changed their mind"_s);
    EXPECT_EQ(after.front().withdrawnAt, noonOf(monday.addDays(2)));
    EXPECT_THROW(withdrawnConsent(after.front(), noonOf(monday), u"again"_s), Error);
}

TEST_F(AForm, ThatDeclinesAConsentTakesBackTheOneThatWasGiven) {
    for (const QString& kind : {u"consent_photos"_s, u"consent_data"_s}) {
        const FormSheet form = begun(kind, {{u"consent"_s, u"agree"_s}, {u"uses"_s, QJsonArray{u"record"_s}}});
        finish(form, signedBy(form));
    }
    const QDate june = monday.addDays(30);
    goTo(june);
    const ChangeSet made = finish(begun(u"consent_photos"_s, {{u"consent"_s, u"decline"_s}}));
    const auto withdrawn = [this](const QString& kind) {
        const auto consents = intakeSheet(database(), client.id).consents;
        const auto found = std::ranges::find(consents, kind, &Consent::kind);
        EXPECT_EQ(consents.size(), 2U);
        return std::pair(found->withdrawnAt, found->withdrawalReason);
    };
    EXPECT_EQ(withdrawn(u"consent_photos"_s), std::pair(std::optional(noonOf(june)), declinedInForm.toString()));
    EXPECT_EQ(withdrawn(u"consent_data"_s).first, std::nullopt) << "another kind";
    practice->apply(inverted(made));
    EXPECT_EQ(withdrawn(u"consent_photos"_s).first, std::nullopt);
    goTo(june.addDays(1));
    finish(begun(u"consent_photos"_s, {{u"consent"_s, u"decline"_s}}));
    finish(begun(u"consent_photos"_s, {{u"consent"_s, u"decline"_s}}));
    EXPECT_EQ(withdrawn(u"consent_photos"_s).first, noonOf(june.addDays(1))) << "once";
}

TEST_F(AForm, ThatWasSignedIsNeverRewritten) {
    const FormSheet form = begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}});
    const SignedText signature = signedBy(form);
    EXPECT_EQ(signature.textHash, hashOfSigned(signature.text.toUtf8()));
    EXPECT_TRUE(signature.text.contains(wordingIn(*form.questionnaire, u"en").title));
    const ChangeSet made = finish(form, signature);
    const FormSheet stored = formSheet(database(), form.response.id);
    ASSERT_TRUE(stored.signature);
    const auto refused = [this](const ChangeSet& changes) {
        try {
            practice->apply(changes);
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::Bug;
    };
    EXPECT_EQ(refused({update(stored.response, withAnswers(stored.response, {}))}), ErrorKind::NotAllowed);
    SignedText forged = *stored.signature;
    forged.text += u" and more"_s;
    EXPECT_EQ(refused({update(*stored.signature, forged)}), ErrorKind::NotAllowed);
    EXPECT_THROW(removedForm(stored.response), Error);
    EXPECT_EQ(refused(inverted(made)), ErrorKind::NotAllowed);
    EXPECT_EQ(formSheet(database(), form.response.id).response, stored.response);
}

TEST_F(AForm, BelongsToOneClientWithAllThatFollows) {
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.fileNo.clear();
    practice->apply({creation(other)});
    const FormSheet form = begun(u"visit"_s, {});
    Finding finding;
    finding.id = Id<Finding>::make();
    finding.client = other.id;
    finding.rule = u"fever_now"_s;
    finding.response = form.response.id;
    finding.openedOn = monday;
    EXPECT_THROW(practice->apply({creation(finding)}), Error);
    finding.client = client.id;
    practice->apply({creation(finding)});
    Clearance clearance;
    clearance.id = Id<Clearance>::make();
    clearance.client = other.id;
    clearance.finding = finding.id;
    clearance.onDay = monday;
    EXPECT_THROW(practice->apply({creation(clearance)}), Error);
}

TEST_F(AForm, ThatIsNotKnownAnyMoreIsStillThere) {
    Response response = newForm(client, *builtInQuestionnaire(u"visit"), u"en"_s, AnsweredBy::Therapist);
    response.version = 99;
    practice->apply({creation(response)});
    const FormSheet sheet = formSheet(database(), response.id);
    EXPECT_FALSE(sheet.questionnaire);
    EXPECT_EQ(intakeSheet(database(), client.id).forms.front().title, u"visit"_s);
    EXPECT_EQ(intakeSheet(database(), client.id).forms.front().purpose, Purpose::Visit) << "whichever version it was";
}

TEST_F(AForm, OfWhichNothingIsKnownIsNoIntake) {
    Questionnaire gone = *builtInQuestionnaire(u"short_intake");
    gone.id = u"own_of_old"_s;
    Response response = newForm(client, gone, u"en"_s, AnsweredBy::Therapist);
    response.state = ResponseState::Complete;
    response.completedAt = noonOf(monday);
    practice->apply({creation(response)});
    EXPECT_EQ(formsOf(database(), client.id).front().purpose, std::nullopt);
    EXPECT_EQ(lastAsked(database(), client.id).intake, std::nullopt);
}

TEST_F(AForm, OfAClientInTheBinIsNotShown) {
    const FormSheet form = begun(u"visit"_s, {});
    practice->apply(removedClient(client));
    EXPECT_THROW(formSheet(database(), form.response.id), Error);
    EXPECT_TRUE(unfinishedForms(database(), 10).empty());
}

class AFinding : public AForm {
protected:
    HeldFinding stored(Level level) {
        Finding finding;
        finding.id = Id<Finding>::make();
        finding.client = client.id;
        finding.rule = u"surgery"_s;
        finding.level = level;
        finding.openedOn = monday;
        practice->apply({creation(finding)});
        return of(finding.id);
    }
    HeldFinding of(Id<Finding> id) {
        for (const HeldFinding& held : findingsOf(database(), client.id)) {
            if (held.finding.id == id)
                return held;
        }
        ADD_FAILURE() << "no such finding";
        return {};
    }
};

TEST_F(AFinding, BlocksByItsLevelAlone) {
    EXPECT_TRUE(blocksOn(stored(Level::Stop), monday));
    EXPECT_TRUE(blocksOn(stored(Level::Clear), monday));
    for (const Level level : {Level::Area, Level::Adapt, Level::Ask})
        EXPECT_FALSE(blocksOn(stored(level), monday)) << int(level);
}

TEST_F(AFinding, IsClearedByANoteWhileItIsValid) {
    const HeldFinding held = stored(Level::Clear);
    Clearance note;
    note.who = u"Dr Petrović"_s;
    note.onDay = monday.addDays(1);
    note.untilDay = monday.addDays(8);
    practice->apply(clearedFinding(held.finding, note));
    EXPECT_TRUE(blocksOn(of(held.finding.id), monday)) << "the day before the note";
    EXPECT_FALSE(blocksOn(of(held.finding.id), monday.addDays(1)));
    EXPECT_FALSE(blocksOn(of(held.finding.id), monday.addDays(8)));
    EXPECT_TRUE(blocksOn(of(held.finding.id), monday.addDays(9)));
    const HeldFinding stop = stored(Level::Stop);
    practice->apply(clearedFinding(stop.finding, note));
    EXPECT_TRUE(blocksOn(of(stop.finding.id), monday.addDays(2))) << "no note makes a STOP pass";
}

TEST_F(AFinding, IsOverriddenOnlyWithAReason) {
    const HeldFinding held = stored(Level::Stop);
    const Session session = firstSession(client.id, practice->user());
    EXPECT_THROW(overridden({{held.finding.id, u"  "_s}}, session, practice->user().id), Error);
    ChangeSet changes{creation(session)};
    const ChangeSet why = overridden({{held.finding.id, u"the fever was yesterday"_s}}, session, practice->user().id);
    changes.insert(changes.end(), why.begin(), why.end());
    practice->apply(changes);
    ASSERT_EQ(of(held.finding.id).overrides.size(), 1U);
    EXPECT_EQ(of(held.finding.id).overrides.front().reason, u"the fever was yesterday"_s);
    EXPECT_EQ(of(held.finding.id).overrides.front().session, session.id);
}

TEST_F(AFinding, ClosedAndOpenedAgain) {
    const HeldFinding held = stored(Level::Area);
    practice->apply(closedFinding(held.finding, monday, u"healed"_s));
    EXPECT_FALSE(holdsOn(of(held.finding.id).finding, monday));
    practice->apply(reopenedFinding(of(held.finding.id).finding));
    EXPECT_EQ(of(held.finding.id).finding, held.finding);
}

TEST_F(AFinding, AreInOrderOfWhatMattersMost) {
    stored(Level::Adapt);
    stored(Level::Stop);
    stored(Level::Area);
    std::vector<Level> levels;
    for (const HeldFinding& held : findingsOf(database(), client.id))
        levels.push_back(held.finding.level);
    EXPECT_EQ(levels, (std::vector{Level::Stop, Level::Area, Level::Adapt}));
}

TEST(Questionnaires, OfThePracticeTakeThePlaceOfThoseOfTheProgram) {
    testing::TestPractice practice;
    Questionnaire visit = *builtInQuestionnaire(u"visit");
    visit.version = 2;
    visit.wordings.at(u"en"_s).title = u"How have you been?"_s;
    QuestionnaireVersion own;
    own.id = Id<QuestionnaireVersion>::make();
    own.questionnaire = visit.id;
    own.version = visit.version;
    own.definition = QString::fromUtf8(QJsonDocument(definitionJson(visit)).toJson());
    QJsonObject wordings;
    for (const auto& [language, wording] : visit.wordings)
        wordings.insert(language, wordingJson(wording));
    own.wordings = QString::fromUtf8(QJsonDocument(wordings).toJson());
    own.offered = true;
    practice->apply({creation(own)});
    EXPECT_EQ(offeredQuestionnaire(practice.database(), u"visit")->wordings.at(u"en"_s).title, u"How have you been?"_s);
    EXPECT_EQ(questionnaireOf(practice.database(), u"visit"_s, 1), *builtInQuestionnaire(u"visit"));
    EXPECT_EQ(questionnaireOf(practice.database(), u"visit"_s, 2)->version, 2);
    EXPECT_EQ(questionnaireOf(practice.database(), u"visit"_s, 3), std::nullopt);
    const std::size_t all = offeredQuestionnaires(practice.database()).size();
    EXPECT_EQ(all, builtInQuestionnaires().size());
    QuestionnaireVersion withdrawn = *sql::find(practice.database(), own.id);
    withdrawn.offered = false;
    practice->apply({update(*sql::find(practice.database(), own.id), withdrawn)});
    EXPECT_EQ(offeredQuestionnaire(practice.database(), u"visit"), std::nullopt);
    EXPECT_EQ(offeredQuestionnaires(practice.database()).size(), all - 1);
}

TEST(Questionnaires, ThatCantBeReadAreTold) {
    testing::TestPractice practice;
    QuestionnaireVersion own;
    own.id = Id<QuestionnaireVersion>::make();
    own.questionnaire = u"visit"_s;
    own.version = 2;
    own.definition = u"{}"_s;
    own.offered = true;
    practice->apply({creation(own)});
    try {
        offeredQuestionnaires(practice.database());
        FAIL() << "read";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FileDamaged);
        EXPECT_EQ(error.fact(0), u"visit"_s);
    }
}

TEST(Screening, RulesAreThoseOfThePractice) {
    testing::TestPractice practice;
    const std::vector<Rule> before = screeningRules(practice.database());
    RuleSetting off;
    off.id = Id<RuleSetting>::make();
    off.rule = before.front().id;
    off.off = true;
    off.reason = u"we never treat this"_s;
    practice->apply({creation(off)});
    const std::vector<Rule> after = screeningRules(practice.database());
    EXPECT_EQ(after.size(), before.size() - 1);
    EXPECT_EQ(findRule(after, off.rule), nullptr);
}

}  // namespace
}  // namespace reliefbook
