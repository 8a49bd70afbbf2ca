// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/firstvisit.h"
#include "core/practice/queries.h"
#include "core/vocabulary/bodymarks.h"
#include "tests/ui/answers.h"
#include "tests/ui/intake/intakefixture.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/banner.h"
#include "ui/courses/courseform.h"
#include "ui/intake/intakepage.h"

#include <QPushButton>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

/// A client who comes for the first time, on one day.
class FirstVisit : public testing::Intake {
protected:
    FirstVisit() {
        client = testing::anna();
        client.id = Id<Client>::make();
        client.fileNo = u"2"_s;
        workspace.practice().apply({creation(client)});
        client = *sql::find(workspace.database(), client.id);
    }

    void finished(const QString& id, const reliefbook::Answers& answers) {
        const FormSheet sheet = stored(begun(id, answers));
        std::optional<SignedText> signature;
        if (sheet.questionnaire->purpose == Purpose::Consent)
            signature = signatureUnder(sheet, {}, uR"({"typed":"Anna"})"_s, u"Anna"_s, {});
        workspace.practice().apply(finishedForm(sheet, {}, screeningRules(workspace.database()), signature));
    }
    void tookIn() {
        Response form = newForm(client, *offeredQuestionnaire(workspace.database(), u"adult_intake"_s), u"en"_s,
                                AnsweredBy::Therapist);
        form.state = ResponseState::Complete;
        form.completedAt = now();
        workspace.practice().apply({creation(form)});
    }
    static Banner* asking(const IntakePage& page) {
        for (auto* banner : page.findChildren<Banner*>()) {
            if (banner->isVisible() && banner->actionButton()->isVisible())
                return banner;
        }
        return nullptr;
    }
    static QString step(const IntakePage& page) {
        const Banner* banner = asking(page);
        return banner != nullptr ? QString(banner->actionButton()->text()).remove(u'&') : QString();
    }
    std::vector<Course> courses() { return coursesOf(workspace.database(), client.id); }

private:
    testing::Answers answers_;
};

TEST_F(FirstVisit, LeadsFromTheIntakeToTheCourseByEnter) {
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    EXPECT_EQ(step(page), u"Ask the intake"_s);
    tookIn();
    for (const QString& consent : {u"consent_data"_s, u"consent_treatment"_s}) {
        page.refresh();
        EXPECT_EQ(step(page), u"Ask for the consent"_s);
        page.setFocus();
        EXPECT_EQ(QApplication::focusWidget(), asking(page)->actionButton()) << "to be pressed by Enter";
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        ASSERT_TRUE(waitUntil([&] { return went<FormPlace>().has_value(); }));
        const Response form = stored(went<FormPlace>()->response).response;
        EXPECT_TRUE(form.questionnaire.startsWith(u"consent_")) << form.questionnaire.toStdString();
        workspace.practice().apply(removedForm(form));
        wanted.clear();
        finished(consent, {{u"consent"_s, u"agree"_s}});
    }
    page.refresh();
    EXPECT_EQ(step(page), u"Ask the consultation"_s);
    finished(u"consultation"_s, {{u"complaint"_s, u"stiff"_s}, {u"pain_now"_s, 6}, {u"goals"_s, u"sleep"_s}});
    page.refresh();
    EXPECT_EQ(step(page), u"Begin a course"_s);
    QTest::keyClick(asking(page)->actionButton(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return went<ClientPlace>().has_value(); }));
    Course begun = testing::courseOf(client);
    begun.therapist = workspace.practice().user().id;
    workspace.practice().apply({creation(begun)});
    page.refresh();
    EXPECT_EQ(step(page), QString());
}

TEST_F(FirstVisit, GoesOnWithAFormThatIsOpenAlready) {
    tookIn();
    const Id<Response> open = begun(u"consent_data"_s);
    const Id<Response> other = begun(u"consent_treatment"_s);
    IntakePage page(workspace);
    Intake::open(page, IntakePlace{client.id});
    QTest::mouseClick(asking(page)->actionButton(), Qt::LeftButton);
    ASSERT_TRUE(went<FormPlace>());
    EXPECT_TRUE(went<FormPlace>()->response == open || went<FormPlace>()->response == other);
    EXPECT_EQ(intakeSheet(workspace.database(), client.id).forms.size(), 3U) << "no second one";
}

TEST_F(FirstVisit, ACourseBeginsWithWhatTheConsultationSays) {
    BodyMark mark;
    mark.view = BodyView::Back;
    mark.region = u"back.low"_s;
    mark.intensity = 6;
    finished(u"consultation"_s, {{u"complaint"_s, u"stiff"_s},
                                 {u"pain_now"_s, 6},
                                 {u"where"_s, toJson(std::vector{mark})},
                                 {u"goals"_s, u"Sleep through the night"_s}});
    ClientPage page(workspace);
    open(page, ClientPlace{client.id, {}});
    const auto press = [&page](const QString& text) {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << text.toStdString();
    };
    press(u"Begin a course"_s);
    EXPECT_TRUE(courses().empty()) << "seen before it is stored";
    press(u"Done"_s);
    ASSERT_EQ(courses().size(), 1U);
    EXPECT_EQ(courses()[0].mainArea, u"back.low"_s);
    EXPECT_EQ(courses()[0].title, u"Low back"_s);
    EXPECT_EQ(courses()[0].goalText, u"Sleep through the night"_s);
}

}  // namespace
}  // namespace reliefbook
