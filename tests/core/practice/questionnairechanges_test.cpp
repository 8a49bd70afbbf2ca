// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/formchanges.h"
#include "core/practice/questionnairechanges.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/editing.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/wordediting.h"
#include "core/sql/table.h"
#include "tests/core/questionnaires/aform.h"
#include "tests/practicefixture.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestPractice;

class ChangedForm : public ::testing::Test {
protected:
    QuestionnaireSheet sheet(const QString& id) { return questionnaireSheet(practice.database(), id); }
    void keep(const QString& id, const Questionnaire& edited) { practice->apply({keptDraft(sheet(id), edited)}); }
    void use(const QString& id) { practice->apply(usedDraft(sheet(id))); }
    Questionnaire offered(const QString& id) { return offeredQuestionnaire(practice.database(), id).value(); }
    /// A question more in the form's first group, and what the question is called.
    QString addAQuestion(const QString& id) {
        const Questionnaire before = sheet(id).edited;
        Edited edited = addItem(before, before.groups.front().id, ItemType::YesNo, 0);
        for (const auto& [language, wording] : before.wordings)
            edited.questionnaire =
                setItemText(edited.questionnaire, language, edited.id, &ItemWording::text, u"Do you sleep well?"_s);
        keep(id, edited.questionnaire);
        return edited.id;
    }
    Response answer(const Questionnaire& form) {
        const Client client = testing::anna();
        practice->apply({creation(client)});
        Response response = newForm(client, form, u"en"_s, AnsweredBy::Therapist);
        practice->apply({creation(response)});
        return response;
    }
    /// A form of the practice's own, offered.
    QString ownForm() {
        Questionnaire form = testing::aForm({{.id = u"sleep"_s, .type = ItemType::YesNo}});
        form.id = newQuestionnaire(Purpose::Intake).id;
        practice->apply(begunDraft(form, QuestionnaireOrigin::Own));
        use(form.id);
        return form.id;
    }

    TestPractice practice;
};

TEST_F(ChangedForm, IsAskedOnlyOnceItIsUsed) {
    const QString question = addAQuestion(u"adult_intake"_s);
    EXPECT_EQ(offered(u"adult_intake"_s).version, 1);
    EXPECT_EQ(findItem(offered(u"adult_intake"_s), question), nullptr);
    EXPECT_TRUE(sheet(u"adult_intake"_s).draft);
    use(u"adult_intake"_s);
    EXPECT_EQ(offered(u"adult_intake"_s).version, 2);
    EXPECT_NE(findItem(offered(u"adult_intake"_s), question), nullptr);
    EXPECT_FALSE(sheet(u"adult_intake"_s).draft);
    EXPECT_EQ(sheet(u"adult_intake"_s).stored->origin, QuestionnaireOrigin::Edited);
}

TEST_F(ChangedForm, LeavesTheVersionThatWasAnsweredAsItWas) {
    const QString id = ownForm();
    const Questionnaire first = offered(id);
    answer(first);
    addAQuestion(id);
    use(id);
    EXPECT_EQ(offered(id).version, 2);
    EXPECT_EQ(questionnaireOf(practice.database(), id, 1), first);
}

TEST_F(ChangedForm, IsWrittenAnewWhereNobodyAnsweredIt) {
    const QString id = ownForm();
    const QString question = addAQuestion(id);
    use(id);
    EXPECT_EQ(offered(id).version, 1);
    EXPECT_NE(findItem(offered(id), question), nullptr);
}

TEST_F(ChangedForm, GetsALanguageMoreWithoutANewVersion) {
    const QString id = ownForm();
    answer(offered(id));
    Questionnaire edited = sheet(id).edited;
    edited.wordings[u"sr"_s] = testing::wordsFor(edited, u"Реч"_s);
    keep(id, edited);
    use(id);
    EXPECT_EQ(offered(id).version, 1);
    EXPECT_EQ(offered(id).wordings.size(), 2U);
    edited = sheet(id).edited;
    edited.wordings.erase(u"sr"_s);  // somebody may have been asked in it
    keep(id, edited);
    use(id);
    EXPECT_EQ(offered(id).version, 2);
}

TEST_F(ChangedForm, GetsANewVersionThoughItWasAnsweredAfterTheDraftWasBegun) {
    const QString id = ownForm();
    addAQuestion(id);
    EXPECT_EQ(sheet(id).edited.version, 1);
    answer(offered(id));
    use(id);
    EXPECT_EQ(offered(id).version, 2);
}

TEST_F(ChangedForm, IsNotUsedWithAProblemOfStructure) {
    keep(u"visit"_s, addGroup(sheet(u"visit"_s).edited, 0).questionnaire);
    try {
        use(u"visit"_s);
        FAIL() << "a form with an empty group was used";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_EQ(error.facts(), (QStringList{u"visit"_s, u"no items"_s}));
    }
    EXPECT_EQ(offered(u"visit"_s).version, 1);
}

TEST_F(ChangedForm, ComesBackAsItWasWhenUseIsUndone) {
    const QString question = addAQuestion(u"adult_intake"_s);
    const ChangeSet made = practice->apply(usedDraft(sheet(u"adult_intake"_s)));
    practice->apply(inverted(made));
    EXPECT_EQ(offered(u"adult_intake"_s).version, 1);
    EXPECT_NE(findItem(sheet(u"adult_intake"_s).edited, question), nullptr);
}

TEST_F(ChangedForm, CanBeTakenOutOfTheOfferAndBroughtBack) {
    practice->apply(offeredOrNot(sheet(u"pregnancy"_s), /*offered=*/false));
    EXPECT_FALSE(offeredQuestionnaire(practice.database(), u"pregnancy"));
    EXPECT_TRUE(questionnaireOf(practice.database(), u"pregnancy"_s, 1));
    EXPECT_TRUE(sheet(u"pregnancy"_s).builtIn);
    practice->apply(offeredOrNot(sheet(u"pregnancy"_s), /*offered=*/true));
    EXPECT_EQ(offered(u"pregnancy"_s), *builtInQuestionnaire(u"pregnancy"));
}

TEST_F(ChangedForm, IsListedWithHowOftenItWasAnswered) {
    answer(offered(u"visit"_s));
    addAQuestion(u"visit"_s);
    const QString draft = newQuestionnaire(Purpose::Visit).id;
    Questionnaire form = newQuestionnaire(Purpose::Visit);
    form.id = draft;
    practice->apply(begunDraft(form, QuestionnaireOrigin::Own));
    const auto lines = allQuestionnaires(practice.database());
    ASSERT_EQ(lines.size(), builtInQuestionnaires().size() + 1);
    for (const QuestionnaireLine& line : lines) {
        const bool isVisit = line.questionnaire.id == u"visit";
        EXPECT_EQ(line.answered, isVisit ? 1 : 0);
        EXPECT_EQ(line.inUse, line.questionnaire.id != draft);
        EXPECT_EQ(line.offered, line.inUse);
        EXPECT_EQ(line.hasDraft, isVisit || !line.inUse);
        EXPECT_EQ(line.origin.has_value(), !line.inUse);
    }
}

/// It is read with every pause in typing.
TEST_F(ChangedForm, IsReadWithoutLookingThroughAllAnswers) {
    sql::Database reader(practice.path(), TestPractice::key(), sql::Access::ReadOnly);
    questionnaireSheet(reader, u"visit"_s);
    std::vector<std::string> asked;
    for (sqlite3_stmt* one = sqlite3_next_stmt(reader.handle(), nullptr); one != nullptr;
         one = sqlite3_next_stmt(reader.handle(), one)) {
        const std::string sql = sqlite3_sql(one);
        if (sql.find("FROM response") != std::string::npos)
            asked.push_back(sql);
    }
    ASSERT_EQ(asked.size(), 1U);
    auto steps = reader.query("EXPLAIN QUERY PLAN " + asked.front());
    while (steps.next())
        EXPECT_FALSE(steps.column<QString>(3).contains(u"SCAN response"));
}

TEST_F(ChangedForm, KnowsThatItWasAnsweredByAFormInTheBin) {
    addAQuestion(u"visit"_s);
    use(u"visit"_s);
    const Response response = answer(offered(u"visit"_s));
    practice->apply({removal(*sql::find(practice.database(), response.id))});
    EXPECT_TRUE(sheet(u"visit"_s).answered);
}

TEST_F(ChangedForm, FromAFileTellsWhetherItIsKnown) {
    Questionnaire form = testing::aForm({{.id = u"sleep"_s, .type = ItemType::YesNo}});
    EXPECT_EQ(meeting(practice.database(), form), Meeting::Unknown);
    practice->apply(imported(practice.database(), form, ImportAs::ItsId));
    EXPECT_EQ(offered(u"form"_s), form);
    EXPECT_EQ(meeting(practice.database(), form), Meeting::Same);
    form = setItemText(form, u"en"_s, u"sleep"_s, &ItemWording::text, u"Well?"_s);
    EXPECT_EQ(meeting(practice.database(), form), Meeting::SameId);
    practice->apply(imported(practice.database(), form, ImportAs::ItsId));
    EXPECT_EQ(offered(u"form"_s).version, 2);
    practice->apply(imported(practice.database(), form, ImportAs::ByItself));
    EXPECT_EQ(offered(u"form"_s).version, 2);
    EXPECT_EQ(offeredQuestionnaires(practice.database()).size(), builtInQuestionnaires().size() + 2);
    form.version = 7;
    practice->apply(imported(practice.database(), form, ImportAs::ItsId));
    EXPECT_EQ(offered(u"form"_s).version, 7);
}

TEST_F(ChangedForm, IsNotForReception) {
    User user = practice->user();
    user.role = Role::Reception;
    practice->setUser(user);
    EXPECT_THROW(practice->apply(offeredOrNot(sheet(u"visit"_s), false)), Error);
    user.role = Role::Therapist;
    practice->setUser(user);
    EXPECT_NO_THROW(practice->apply(offeredOrNot(sheet(u"visit"_s), false)));
}

TEST_F(ChangedForm, IsGoneWithTheDraftThatWasAllOfIt) {
    const Questionnaire form = newQuestionnaire(Purpose::Visit);
    practice->apply(begunDraft(form, QuestionnaireOrigin::Own));
    EXPECT_EQ(sheet(form.id).edited, form);
    practice->apply(droppedDraft(sheet(form.id)));
    EXPECT_THROW(sheet(form.id), Error);
}

}  // namespace
}  // namespace reliefbook
