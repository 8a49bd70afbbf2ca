// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/firstvisit.h"
#include "core/practice/formchanges.h"
#include "core/practice/questionnairechanges.h"
#include "core/practice/questionnaireread.h"
#include "core/sql/table.h"
#include "core/vocabulary/bodymarks.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// A practice with one client, whose intake may have been asked.
class AFirstVisit : public ::testing::Test {
protected:
    AFirstVisit() {
        aMinuteLater();
        practice->apply({creation(client)});
    }

    sql::Database& database() { return practice.database(); }
    /// The form as it is finished a minute after what was done before.
    void finished(const QString& id, const Answers& answers) {
        aMinuteLater();
        const Questionnaire form = *offeredQuestionnaire(database(), id);
        Response response = withAnswers(newForm(client, form, u"en"_s, AnsweredBy::Therapist), answers);
        practice->apply({creation(response)});
        const FormSheet sheet = formSheet(database(), response.id);
        std::optional<SignedText> signature;
        if (form.purpose == Purpose::Consent && answers.value("consent"_L1) == u"agree"_s)
            signature = signatureUnder(sheet, {}, uR"({"typed":"Anna"})"_s, u"Anna"_s, {});
        practice->apply(finishedForm(sheet, {}, screeningRules(database()), signature));
    }
    void began(Course course) {
        course.therapist = practice->user().id;
        aMinuteLater();
        practice->apply({creation(course)});
    }
    void consulted(const QString& goal, const std::vector<BodyMark>& marks = {}) {
        Answers answers{{u"complaint"_s, u"stiff"_s}, {u"pain_now"_s, 6}, {u"goals"_s, goal}};
        if (!marks.empty())
            answers.insert(u"where"_s, toJson(marks));
        finished(u"consultation"_s, answers);
    }
    void aMinuteLater() {
        clock_.reset();
        clock_ = std::make_unique<FixedClock>(momentOf(QDate(2026, 11, 23), time_ = time_.addSecs(60), 0));
    }
    QString next() {
        const auto form = nextForm(database(), intakeSheet(database(), client.id));
        return form ? form->id : QString();
    }
    static BodyMark mark(const QString& region, std::optional<double> intensity = {}) {
        BodyMark made;
        made.view = BodyView::Back;
        made.region = region;
        made.intensity = intensity;
        return made;
    }

    testing::TestPractice practice;
    Client client = testing::anna();

private:
    QTime time_{12, 0};
    std::unique_ptr<FixedClock> clock_;
};

TEST_F(AFirstVisit, GoesOnWithTheConsentsThenTheConsultationThenNothing) {
    QStringList asked;
    asked << next();
    finished(asked.back(), {{u"consent"_s, u"agree"_s}});
    asked << next();
    finished(asked.back(), {{u"consent"_s, u"agree"_s}});
    asked.sort();
    EXPECT_EQ(asked, (QStringList{u"consent_data"_s, u"consent_treatment"_s})) << "not that to photos";
    EXPECT_EQ(next(), u"consultation"_s);
    consulted(u"sleep"_s);
    EXPECT_EQ(next(), QString());
}

TEST_F(AFirstVisit, AsksNobodyTwiceForAConsentTheyDeclined) {
    finished(u"consent_data"_s, {{u"consent"_s, u"decline"_s}});
    EXPECT_EQ(next(), u"consent_treatment"_s);
    finished(u"consent_treatment"_s, {{u"consent"_s, u"decline"_s}});
    EXPECT_EQ(next(), u"consultation"_s);
}

TEST_F(AFirstVisit, NeedsNoConsultationWhereACourseGoesOn) {
    for (const QString& consent : {u"consent_data"_s, u"consent_treatment"_s})
        finished(consent, {{u"consent"_s, u"agree"_s}});
    Course course = testing::courseOf(client);
    began(course);
    EXPECT_EQ(next(), QString());
    const Course before = sql::find(database(), course.id).value();
    Course ended = before;
    ended.endedOn = before.startedOn;
    practice->apply({update(before, ended)});
    EXPECT_EQ(next(), u"consultation"_s) << "before the next one";
}

TEST_F(AFirstVisit, OffersAFormOnlyToWhomItIsFor) {
    for (const QString& consent : {u"consent_data"_s, u"consent_treatment"_s})
        finished(consent, {{u"consent"_s, u"agree"_s}});
    Questionnaire forMen = *offeredQuestionnaire(database(), u"consultation"_s);
    forMen.offered = Condition{.kind = Condition::Kind::Sex, .values = {u"male"_s}};
    practice->apply(imported(database(), forMen, ImportAs::ItsId));
    EXPECT_EQ(next(), QString()) << "nobody knows";
    Client after = sql::find(database(), client.id).value();
    const Client before = after;
    after.sex = u"male"_s;
    practice->apply({update(before, after)});
    EXPECT_EQ(next(), u"consultation"_s);
}

TEST_F(AFirstVisit, ACourseIsWishedForWhereItHurtsMost) {
    EXPECT_EQ(courseWish(database(), client.id), std::nullopt);
    consulted(u"sleep through the night"_s, {mark(u"calf.L"_s, 3), mark(u"shoulder.top.R"_s, 7), mark(u"calf.R"_s)});
    EXPECT_EQ(courseWish(database(), client.id), (CourseWish{u"shoulder.top.R"_s, u"sleep through the night"_s}));
    consulted(u"walk"_s, {mark(u"calf.L"_s, 3), mark(u"calf.R"_s, 2), mark(u"knee.back.L"_s)});
    EXPECT_EQ(courseWish(database(), client.id), (CourseWish{u"calf"_s, u"walk"_s})) << "both sides of it";
    consulted(u"walk"_s);
    EXPECT_EQ(courseWish(database(), client.id), (CourseWish{QString(), u"walk"_s}));
}

TEST_F(AFirstVisit, WhatWasWishedOfTheLastCourseIsNotWishedOfTheNext) {
    consulted(u"sleep"_s);
    ASSERT_TRUE(courseWish(database(), client.id));
    began(testing::courseOf(client));
    EXPECT_EQ(courseWish(database(), client.id), std::nullopt);
    consulted(u"walk"_s);
    EXPECT_EQ(courseWish(database(), client.id), (CourseWish{QString(), u"walk"_s}));
}

}  // namespace
}  // namespace reliefbook
