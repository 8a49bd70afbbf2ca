// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/formchanges.h"
#include "core/practice/questionnairechanges.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/questionnairejson.h"
#include "tests/practicefixture.h"
#include "tests/ui/answers.h"
#include "tests/ui/keys.h"
#include "tests/ui/testworkspace.h"
#include "ui/controls/itemlist.h"
#include "ui/formeditor/conditionrow.h"
#include "ui/formeditor/editorpage.h"
#include "ui/formeditor/formtree.h"
#include "ui/questionnaires/questionnaireform.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::TestWorkspace;

/// The adult intake in the form editor, on screen.
class AFormEditor : public ::testing::Test {
protected:
    void SetUp() override {
        open(u"adult_intake"_s);
        page.resize(1100, 800);
        page.QWidget::show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        QObject::connect(&page, &Page::wanted, &page, [this](const Place& place) { wanted = place; });
        tree().setFocus();
    }
    void open(const QString& id) { ASSERT_TRUE(page.show(QuestionnairePlace{id})); }
    FormTree& tree() { return *page.findChild<FormTree*>(); }
    Questionnaire edited(const QString& id = u"adult_intake"_s) {
        return questionnaireSheet(workspace.database(), id).edited;
    }
    std::optional<Questionnaire> offered(const QString& id = u"adult_intake"_s) {
        return offeredQuestionnaire(workspace.database(), id);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    /// Into the field with the focus, which `name` belongs to.
    void write(const QString& name, const QString& text) {
        QWidget* field = QApplication::focusWidget();
        ASSERT_NE(field, nullptr);
        EXPECT_EQ(field->accessibleName(), name);
        testing::typeText(field, text);
    }
    void choose(QComboBox* box, const QString& text) {
        // A long text is shown by its beginning.
        const int at = std::max(box->findText(text, Qt::MatchContains),
                                box->findData(text, Qt::AccessibleTextRole, Qt::MatchContains));
        ASSERT_GE(at, 0) << text.toStdString();
        box->setFocus();
        while (box->currentIndex() != at)
            QTest::keyClick(box, box->currentIndex() < at ? Qt::Key_Down : Qt::Key_Up);
    }
    bool says(const QString& text) {
        for (const QLabel* one : page.findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    }
    QString idAt(std::size_t item) { return edited().groups.front().items.at(item).id; }

    TestWorkspace workspace;
    testing::Answers answers;
    EditorPage page{workspace};
    std::optional<Place> wanted;
};

TEST_F(AFormEditor, PutsOneMoreQuestionIntoTheAdultIntakeByKeyboardAlone) {
    const Client client = testing::anna();
    workspace.practice().apply({creation(client)});
    const Response old = newForm(client, *offered(), u"en"_s, AnsweredBy::Therapist);
    workspace.practice().apply({creation(old)});
    const std::size_t before = offered()->groups.front().items.size();

    press(Qt::Key_Down);  // the first group
    press(Qt::Key_Insert);
    write(u"Question, English"_s, u"Do you play an instrument?"_s);
    press(Qt::Key_Tab);
    write(u"Question, Српски"_s, u"Да ли свирате неки инструмент?"_s);
    EXPECT_EQ(offered()->version, 1) << "nobody is asked it before it is used";
    press(Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(wanted, Place(FormsPlace{}));
    const Questionnaire now = offered().value();
    EXPECT_EQ(now.version, 2);
    ASSERT_EQ(now.groups.front().items.size(), before + 1);
    const Item added = now.groups.front().items.back();
    EXPECT_EQ(added.type, ItemType::YesNo);
    EXPECT_EQ(now.wordings.at(u"en"_s).items.at(added.id).text, u"Do you play an instrument?"_s);
    EXPECT_EQ(now.wordings.at(u"sr"_s).items.at(added.id).text, u"Да ли свирате неки инструмент?"_s);
    const Response next = newForm(client, now, u"sr"_s, AnsweredBy::Therapist);
    workspace.practice().apply({creation(next)});
    EXPECT_NE(findItem(*formSheet(workspace.database(), next.id).questionnaire, added.id), nullptr);
    EXPECT_EQ(formSheet(workspace.database(), old.id).questionnaire, *builtInQuestionnaire(u"adult_intake"));
}

TEST_F(AFormEditor, KeepsWhatIsTypedInADraftThatIsThereTheNextTime) {
    press(Qt::Key_Down);
    press(Qt::Key_Insert);
    write(u"Question, English"_s, u"Half a question"_s);
    page.store();
    EditorPage another{workspace};
    ASSERT_TRUE(another.show(QuestionnairePlace{u"adult_intake"_s}));
    const Item added = edited().groups.front().items.back();
    EXPECT_EQ(edited().wordings.at(u"en"_s).items.at(added.id).text, u"Half a question"_s);
    EXPECT_EQ(findItem(*offered(), added.id), nullptr);
}

TEST_F(AFormEditor, TellsBesideASecondSignatureThatAFormIsSignedOnce) {
    tree().choose({u"sign"_s, u"signature"_s});
    EXPECT_FALSE(says(u"a form is signed once"_s));
    press(Qt::Key_Insert);
    for (QComboBox* type : page.findChildren<QComboBox*>()) {
        if (const int at = type->findText(u"Signature"_s); at >= 0) {
            type->setCurrentIndex(at);
            emit type->activated(at);
        }
    }
    EXPECT_EQ(edited().groups.back().items.back().type, ItemType::Signature);
    EXPECT_TRUE(says(u"a form is signed once"_s));
}

TEST_F(AFormEditor, SaysBesideATextThatItIsTooLongAndLeavesItThere) {
    press(Qt::Key_Down);
    press(Qt::Key_Insert);
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    text->setPlainText(QString(4'000, u'x'));
    EXPECT_FALSE(says(u"This is too long"_s));
    text->setPlainText(QString(5'000, u'x'));
    EXPECT_TRUE(says(u"This is too long"_s));
    page.store();
    page.refresh();
    EXPECT_EQ(text->toPlainText().size(), 5'000) << "what was typed stays";
    const Item added = edited().groups.front().items.back();
    EXPECT_EQ(edited().wordings.at(u"en"_s).items.at(added.id).text.size(), 4'000);
    text->setPlainText(u"Short"_s);
    EXPECT_FALSE(says(u"This is too long"_s));
    QApplication::clipboard()->setText(QString(1'000'000, u'x'));
    text->selectAll();
    text->paste();
    EXPECT_LT(text->toPlainText().size(), 200'000);
    EXPECT_TRUE(says(u"This is too long"_s));
}

TEST_F(AFormEditor, ShowsAQuestionOnlyWhereTheChosenOneWasAnsweredSo) {
    tree().choose({u"about"_s, u"sport"_s});
    auto* condition = page.findChild<ConditionRow*>();
    EXPECT_EQ(condition->question()->currentText(), u"Always shown"_s);
    EXPECT_EQ(condition->question()->findData(u"sleep"_s), -1) << "it comes only afterwards";
    tree().choose({u"today"_s, u"inflamed"_s});
    choose(condition->question(), u"fever"_s);
    choose(condition->answer(), u"No"_s);
    const Questionnaire now = edited();
    ASSERT_NE(findItem(now, u"inflamed"), nullptr);
    EXPECT_EQ(findItem(now, u"inflamed")->shown,
              (Condition{.kind = Condition::Kind::Is, .item = u"fever"_s, .values = {u"no"_s}}));
    choose(condition->question(), u"Always shown"_s);
    EXPECT_EQ(edited().groups[1].items[2].shown, Condition{});
}

TEST_F(AFormEditor, MovesCopiesAndDeletesByKeysAndTakesEachBack) {
    const QString first = idAt(0);
    const QString second = idAt(1);
    const std::size_t count = edited().groups.front().items.size();
    tree().choose({u"about"_s, first});
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(idAt(0), second);
    EXPECT_EQ(tree().part().item, first) << "it stays chosen";
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(edited().groups.front().items.size(), count + 1);
    EXPECT_NE(tree().part().item, first) << "the copy is chosen";
    press(Qt::Key_Delete);
    EXPECT_EQ(edited().groups.front().items.size(), count);
    workspace.editor().undo();
    workspace.editor().undo();
    workspace.editor().undo();
    EXPECT_EQ(idAt(0), first);
    EXPECT_FALSE(questionnaireSheet(workspace.database(), u"adult_intake"_s).draft);
}

TEST_F(AFormEditor, SaysWhatDependedOnAQuestionThatIsDeleted) {
    tree().choose({u"today"_s, u"fever"_s});
    press(Qt::Key_Delete);
    EXPECT_TRUE(says(u"depended on what is gone"_s));
    EXPECT_EQ(findItem(edited(), u"fever"), nullptr);
}

TEST_F(AFormEditor, GoesToWhatIsWrongInsteadOfUsingIt) {
    press(Qt::Key_Insert, Qt::ShiftModifier);
    write(u"Title of the group, English"_s, u"Empty"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(offered()->version, 1);
    EXPECT_FALSE(wanted);
    EXPECT_TRUE(tree().part().isGroup());
    EXPECT_TRUE(says(u"there is no question in it yet"_s));
}

TEST_F(AFormEditor, ShowsTheFormAsItIsNow) {
    tree().choose({u"about"_s, u"sport"_s});
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* preview = page.findChild<QuestionnaireForm*>();
    ASSERT_NE(preview, nullptr);
    preview->buildAll();
    EXPECT_NE(preview->row(u"sport"), nullptr);
    page.findChild<QTabWidget*>()->setCurrentIndex(0);
    tree().setFocus();
    press(Qt::Key_Delete);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    QuestionnaireForm* now = nullptr;
    for (QuestionnaireForm* each : page.findChildren<QuestionnaireForm*>()) {
        if (each->isVisible())
            now = each;
    }
    ASSERT_NE(now, nullptr);
    now->buildAll();
    EXPECT_EQ(now->row(u"sport"), nullptr);
}

TEST_F(AFormEditor, AddsAnAnswerToChooseFrom) {
    tree().choose({u"about"_s, u"sport"_s});
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(u"nswer"_s)) {
            button->setFocus();
            press(Qt::Key_Space);
            break;
        }
    }
    write(u"Answer 4, English"_s, u"Rarely"_s);
    page.store();
    const Questionnaire now = edited();
    const Item* item = findItem(now, u"sport");
    ASSERT_EQ(item->options.size(), 4);
    EXPECT_EQ(now.wordings.at(u"en"_s).items.at(u"sport"_s).options.at(item->options.back()), u"Rarely"_s);
}

TEST_F(AFormEditor, SaysWhetherABodyMapAsksOnlyWhere) {
    const auto box = [this]() -> QCheckBox* {
        for (QCheckBox* one : page.findChildren<QCheckBox*>()) {
            if (one->isVisible() && one->text() == u"Only &where, not what is felt there"_s)
                return one;
        }
        return nullptr;
    };
    tree().choose({u"skin"_s, u"bruise"_s});
    EXPECT_EQ(box(), nullptr) << "a yes marks nothing";
    tree().choose({u"skin"_s, u"bruise_where"_s});
    ASSERT_NE(box(), nullptr);
    EXPECT_TRUE(box()->isChecked());
    tree().choose({u"pain"_s, u"pain_map"_s});
    EXPECT_FALSE(box()->isChecked());
    box()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(findItem(edited(), u"pain_map")->marks, MarksAsked::Where);
    EXPECT_EQ(findItem(edited(), u"bruise_where")->marks, MarksAsked::Where);
}

TEST_F(AFormEditor, KeepsAnAnswerThatIsStillTypedWhenEnterBeginsAnother) {
    tree().choose({u"about"_s, u"sport"_s});
    QLineEdit* last = nullptr;
    for (QLineEdit* field : page.findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->accessibleName() == u"Answer 3, English")
            last = field;
    }
    ASSERT_NE(last, nullptr);
    last->setFocus();
    last->selectAll();
    write(u"Answer 3, English"_s, u"Now and then"_s);
    press(Qt::Key_Return);
    write(u"Answer 4, English"_s, u"Rarely"_s);
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == u"Add an a&nswer")
            button->click();  // as its mnemonic does: the focus stays in the text until then
    }
    write(u"Answer 5, English"_s, u"Long ago"_s);
    page.store();
    const Questionnaire now = edited();
    const QStringList options = findItem(now, u"sport")->options;
    ASSERT_EQ(options.size(), 5);
    const auto& words = now.wordings.at(u"en"_s).items.at(u"sport"_s).options;
    EXPECT_EQ(words.at(options[2]), u"Now and then"_s);
    EXPECT_EQ(words.at(options[3]), u"Rarely"_s);
    EXPECT_EQ(words.at(options[4]), u"Long ago"_s);
}

}  // namespace
}  // namespace reliefbook
