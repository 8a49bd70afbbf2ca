// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/questionnairechanges.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/wordediting.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "ui/controls/banner.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/text.h"
#include "ui/formeditor/formspage.h"
#include "ui/formeditor/importfault.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

class TheForms : public ::testing::Test {
protected:
    // Of the page.
    enum Act { New, Import, Edit, Copy, Export, Offer };

    TheForms() {
        page.refresh();
        page.resize(1000, 900);
        page.QWidget::show();
        QObject::connect(&page, &Page::wanted, &page, [this](const Place& place) { wanted = place; });
    }
    ItemList* list() { return page.findChild<ItemList*>(); }
    void choose(const QString& title) {
        for (int row = 0; row < list()->count(); ++row) {
            if (said(row).contains(title))
                list()->setCurrentIndex(list()->model()->index(row, 0));
        }
    }
    QString said(int row) { return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    QString said() { return said(list()->currentIndex().row()); }
    void act(Act which) {
        QAction* action = page.pageActions()[which];
        ASSERT_TRUE(action->isEnabled()) << action->text().toStdString();
        action->trigger();
        page.bringUpToDate();
    }
    QString file(const Questionnaire& form) {
        QString path = QDir(workspace.folder()).filePath(u"a.form.json"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toFile(form));
        return path;
    }
    Questionnaire changedPregnancy() { return setTitle(*builtInQuestionnaire(u"pregnancy"), u"en"_s, u"Expecting"_s); }

    TestWorkspace workspace;
    testing::Answers answers;
    FormsPage page{workspace};
    std::optional<Place> wanted;
};

TEST_F(TheForms, ThatLackWordsSayInWhichLanguage) {
    Questionnaire form = *builtInQuestionnaire(u"pregnancy"_s);
    form.id = u"from_elsewhere"_s;
    form.wordings[u"sr"_s].items.erase(form.wordings[u"sr"_s].items.begin());
    answers.path = file(form);
    act(Import);
    const auto banners = page.findChildren<Banner*>();
    const auto* outcome = *std::ranges::find_if(banners, [](const Banner* one) { return one->isVisible(); });
    EXPECT_EQ(outcome->kind(), Banner::Kind::Warn);
    QStringList texts;
    for (const auto* text : outcome->findChildren<Text*>())
        texts << text->text();
    EXPECT_TRUE(texts.join(u'|').contains(u"Not everything in it has its words in: Српски."))
        << texts.join(u'|').toStdString();
}

TEST_F(TheForms, AreAllListedWithWhereTheyComeFrom) {
    ASSERT_EQ(list()->count(), int(builtInQuestionnaires().size()));
    choose(u"Pregnancy"_s);
    EXPECT_TRUE(said().contains(u"version 1"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"Came with the program"_s)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"never answered"_s)) << said().toStdString();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(wanted, Place(QuestionnairePlace{u"pregnancy"_s}));
}

TEST_F(TheForms, AreTakenOutOfTheOfferAndBack) {
    choose(u"Pregnancy"_s);
    act(Offer);
    EXPECT_FALSE(offeredQuestionnaire(workspace.database(), u"pregnancy"));
    EXPECT_TRUE(said().contains(u"not offered"_s)) << said().toStdString();
    act(Offer);
    EXPECT_TRUE(offeredQuestionnaire(workspace.database(), u"pregnancy"));
    EXPECT_FALSE(said().contains(u"not offered"_s)) << said().toStdString();
}

TEST_F(TheForms, GoToAFileAndComeBack) {
    choose(u"Pregnancy"_s);
    answers.path = QDir(workspace.folder()).filePath(u"out.form.json"_s);
    act(Export);
    QFile written(answers.path);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(questionnaireFromFile(written.readAll(), u"out"_s), *builtInQuestionnaire(u"pregnancy"));
    act(Import);
    ASSERT_EQ(answers.told.size(), 1);
    EXPECT_TRUE(answers.told[0].contains(u"here already"_s));
    EXPECT_EQ(list()->count(), int(builtInQuestionnaires().size()));
}

TEST_F(TheForms, OfAFileWithAKnownIdAskWhatItIsToBe) {
    answers.path = file(changedPregnancy());
    act(Import);
    EXPECT_EQ(answers.questions.size(), 1);
    EXPECT_EQ(offeredQuestionnaire(workspace.database(), u"pregnancy")->version, 1) << "nobody answered";
    answers.way = 0;
    act(Import);
    EXPECT_EQ(offeredQuestionnaire(workspace.database(), u"pregnancy")->version, 2);
    EXPECT_TRUE(said().contains(u"From a file"_s)) << said().toStdString();
    answers.way = 1;
    act(Import);
    EXPECT_EQ(list()->count(), int(builtInQuestionnaires().size()) + 1);
}

TEST_F(TheForms, RefuseAFileThatIsNone) {
    answers.path = file(changedPregnancy());
    QFile broken(answers.path);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write(R"({"format": 1, "definition": {"groups": [{"id": "a", "items": [{"id": "b", "type": "smell"}]}]}})");
    broken.close();
    answers.errorsExpected = true;
    act(Import);
    EXPECT_EQ(answers.errors.size(), 1);
    EXPECT_EQ(list()->count(), int(builtInQuestionnaires().size()));
}

TEST_F(TheForms, OfABadFileSayWhichQuestionItIsAboutAndThenWhere) {
    const auto refused = [](const QByteArray& json) {
        try {
            questionnaireFromFile(json, u"file"_s);
        } catch (const Error& error) {
            return ImportFault::words(json, error, u"en"_s);
        }
        return QString();
    };
    const QByteArray whole = toFile(changedPregnancy());
    const auto with = [&](const QByteArray& before, const QByteArray& after) {
        QByteArray json = whole;
        EXPECT_TRUE(json.contains(before)) << before.constData();
        return refused(json.replace(json.indexOf(before), before.size(), after));
    };
    EXPECT_EQ(refused("no form"), u"It is no file with a form in it. (not JSON, at byte 1)"_s);
    EXPECT_EQ(with("\"id\": \"pregnancy_week\",\n                        \"least\": 1",
                   "\"id\": \"pregnancy_week\",\n                        \"least\": \"1\""),
              u"In the question “In which week are you?”: a number there does not fit. "
              "(definition.groups[0].items[3].least: not a number)"_s);
    EXPECT_EQ(with("\"title\": \"Expecting\"", "\"title\": 3"),
              u"In the words in English: a text belongs there. (wordings.en.title: not a text)"_s);
    EXPECT_EQ(with("\"text\": \"In which week are you?\"", "\"text\": 3"),
              u"In the words of “У којој сте недељи?” in English: a text belongs there. "
              "(wordings.en.items.pregnancy_week.text: not a text)"_s);
    EXPECT_EQ(with("\"format\": 1", "\"format\": 2"),
              u"In the form as a whole: it was made by a newer version of Reliefbook. "
              "(definition.format: 2 is newer than this program, which reads up to 1)"_s);
}

TEST_F(TheForms, AreCopiedAndBegunAsDraftsNobodyIsAsked) {
    choose(u"Pregnancy"_s);
    act(Copy);
    ASSERT_TRUE(wanted && std::holds_alternative<QuestionnairePlace>(*wanted));
    const QString id = std::get<QuestionnairePlace>(*wanted).id;
    EXPECT_NE(id, u"pregnancy"_s);
    EXPECT_FALSE(offeredQuestionnaire(workspace.database(), id));
    EXPECT_EQ(questionnaireSheet(workspace.database(), id).edited.groups, builtInQuestionnaire(u"pregnancy")->groups);
    act(New);
    EXPECT_EQ(list()->count(), int(builtInQuestionnaires().size()) + 2);
}

TEST_F(TheForms, AreOnlyReadByReception) {
    User user = workspace.practice().user();
    user.role = Role::Reception;
    workspace.practice().setUser(user);
    page.refresh();
    for (const Act act : {New, Import, Copy, Offer})
        EXPECT_FALSE(page.pageActions()[act]->isEnabled()) << act;
    EXPECT_TRUE(page.pageActions()[Export]->isEnabled());
}

}  // namespace
}  // namespace reliefbook
