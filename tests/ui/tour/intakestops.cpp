// SPDX-License-Identifier: GPL-3.0-or-later
// What a client was asked, and what follows from it: the intake, forms, signatures, findings, where they matter.
#include "core/practice/formchanges.h"
#include "core/practice/queries.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/sessionread.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/vocabulary/bodymarks.h"
#include "tests/ui/tour/tour.h"
#include "tests/ui/tour/tourwidgets.h"
#include "ui/intake/formpage.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/screening/findingscard.h"
#include "ui/screening/findingview.h"
#include "ui/undo/editor.h"
#include "ui/window/practiceview.h"

#include <QAction>
#include <QPushButton>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

// Of the page of a form.
constexpr int finishAction = 0;

/// "No" to everything, but for what somebody with five findings says.
Answers manyAnswers(const Questionnaire& questionnaire) {
    Answers answers;
    for (const ItemGroup& group : questionnaire.groups) {
        for (const Item& item : group.items) {
            if (item.type == ItemType::YesNo)
                answers.insert(item.id, u"no"_s);
            else if (item.required && item.type == ItemType::Single)
                answers.insert(item.id, item.options.front());
            else if (item.required && item.type == ItemType::Multiple)
                answers.insert(item.id, QJsonArray{item.options.back()});
            else if (item.required && item.type == ItemType::Day)
                answers.insert(item.id, u"2025-01-02"_s);
        }
    }
    answers.insert(u"blood_thinner"_s, u"yes"_s);
    answers.insert(u"blood_thinner_kind"_s, u"anticoagulant"_s);
    answers.insert(u"thrombosis"_s, u"yes"_s);
    answers.insert(u"thrombosis_when"_s, u"treated"_s);
    answers.insert(u"osteoporosis"_s, u"yes"_s);
    answers.insert(u"skin_problem"_s, u"yes"_s);
    answers.insert(u"skin_where"_s, toJson({BodyMark{BodyView::Back, MarkKind::Other, u"calf.L"_s, {}, {}, {}}}));
    answers.insert(u"neuro_loss"_s, u"unknown"_s);
    return answers;
}

}  // namespace

void Tour::seeIntake() {
    Editor& editor = window_->view()->editor();
    const std::vector<CourseRow> courses = courseRows(database());
    const auto busy = std::ranges::find_if(courses, [](const CourseRow& row) { return row.sessions > 6; });
    ASSERT_NE(busy, courses.end());
    const Id<Client> who = busy->client;
    const auto begun = [&](const QString& id, const Answers& answers) {
        const Client client = intakeSheet(database(), who).client;
        const std::optional<Questionnaire> form = offeredQuestionnaire(database(), id);
        const Response response = withAnswers(newForm(client, *form, view_.language, AnsweredBy::Therapist), answers);
        editor.apply({creation(response)}, u"…"_s, IntakePlace{who});
        settle();
        return response.id;
    };
    const auto form = [this] {
        auto* page = dynamic_cast<FormPage*>(window_->view()->page());
        EXPECT_NE(page, nullptr);
        page->form()->buildAll();
        settle();
    };

    go(IntakePlace{who});
    at(u"intake_empty"_s);
    go(FormPlace{begun(u"visit"_s, {})});
    form();
    action(finishAction).trigger();
    at(u"form_problem"_s);
    go(FormPlace{begun(u"consultation"_s, {})});
    form();
    at(u"form_body"_s);
    go(FormPlace{begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}})});
    form();
    atDialog(u"form_sign"_s, [&] { action(finishAction).trigger(); });

    const Questionnaire& intake = *builtInQuestionnaire(u"short_intake");
    const Id<Response> done = begun(intake.id, manyAnswers(intake));
    const FormSheet sheet = formSheet(database(), done);
    const SignedText signature = signatureUnder(sheet, {}, uR"({"typed":"N. N."})"_s, u"N. N."_s, {});
    editor.apply(finishedForm(sheet, {}, screeningRules(database()), signature), u"…"_s, IntakePlace{who});
    settle();
    ASSERT_GE(findingsOf(database(), who).size(), 5U);
    go(IntakePlace{who});
    at(u"intake"_s);
    const auto views = window_->view()->page()->findChild<FindingsCard*>()->views();
    const auto cleared = std::ranges::find_if(views, [](FindingView* view) { return view->noteButton() != nullptr; });
    ASSERT_NE(cleared, views.end());
    atDialog(u"finding_note"_s, [&] { (*cleared)->noteButton()->click(); });
    atDialog(u"finding_close"_s, [&] { views.front()->closeButton()->click(); });
    go(FormPlace{done});
    at(u"form_finished"_s);
    go(ClientPlace{who, {}});
    at(u"client_cautions"_s);
    atDialog(u"session_in_spite"_s, [&] { action(0).trigger(); });
    const Session today = newSession(database(), who, editor.practice().user());
    editor.apply({creation(today)}, u"…"_s, ClientPlace{who, {}});
    settle();
    go(SessionPlace{today.id});
    at(u"session_cautions"_s);
}

}  // namespace reliefbook::testing
