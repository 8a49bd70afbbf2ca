// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/practice/questionnairechanges.h"
#include "core/practice/restriction.h"
#include "tests/ui/intake/intakefixture.h"
#include "ui/controls/banner.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/text.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/signdialog.h"
#include "ui/screening/findingscard.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// Who answered a form and who signs it.
class OneForm : public testing::Intake {
protected:
    AnsweredBy answeredBy(Id<Response> id) { return stored(id).response.answeredBy; }
    void become(const Client& after) {
        workspace.practice().apply({reliefbook::update(client, after)});
        client = after;
    }
    SignDialog* signing(FormPage& page) {
        page.pageActions().front()->trigger();
        return dialogOf<SignDialog>(page);
    }
};

TEST_F(OneForm, IsTheTherapistsOnceTheyGoOnWithIt) {
    const Id<Response> id = begun(u"visit"_s);
    Response byClient = stored(id).response;
    byClient.answeredBy = AnsweredBy::Client;
    workspace.practice().apply({reliefbook::update(stored(id).response, byClient)});
    FormPage page(workspace);
    open(page, FormPlace{id});
    page.store();
    EXPECT_EQ(answeredBy(id), AnsweredBy::Client) << "only looked at";
    press(page, Qt::Key_N);
    page.store();
    EXPECT_EQ(answeredBy(id), AnsweredBy::Therapist);
}

TEST_F(OneForm, TypedInFromPaperStaysSo) {
    const Id<Response> id = begun(u"visit"_s);
    FormPage page(workspace);
    open(page, FormPlace{id});
    auto* paper = page.findChild<QCheckBox*>();
    ASSERT_TRUE(paper->isVisible());
    paper->click();
    EXPECT_EQ(answeredBy(id), AnsweredBy::Paper);
    press(page, Qt::Key_N);
    page.store();
    EXPECT_EQ(answeredBy(id), AnsweredBy::Paper);
    page.refresh();
    EXPECT_TRUE(paper->isChecked());
    page.pageActions().front()->trigger();
    EXPECT_EQ(answeredBy(id), AnsweredBy::Paper);
    EXPECT_EQ(stored(id).response.state, ResponseState::Complete);
}

TEST_F(OneForm, IsSignedByTheGuardianOfAMinor) {
    Client minor = client;
    minor.birthDate = today().addYears(-12);
    become(minor);
    const Id<Response> consent = begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}});
    EXPECT_EQ(signerOf(stored(consent)), (Signer{{}, u"guardian"_s})) << "nobody named one yet";
    Response intake = withAnswers(
        newForm(client, *offeredQuestionnaire(workspace.database(), u"minor_intake"), u"en"_s, AnsweredBy::Therapist),
        {{u"guardian_name"_s, u"Mira Żak"_s}});
    intake.state = ResponseState::Complete;
    intake.completedAt = now();
    workspace.practice().apply({creation(intake)});
    FormPage page(workspace);
    open(page, FormPlace{consent});
    SignDialog* dialog = signing(page);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->signer()->text(), u"Mira Żak"_s);
    EXPECT_EQ(dialog->relation()->currentData().toString(), u"guardian"_s);
}

TEST_F(OneForm, IsSignedByAnAdultClientThemselves) {
    const Id<Response> consent = begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}});
    EXPECT_EQ(signerOf(stored(consent)), (Signer{QStringList{client.firstName, client.lastName}.join(u' '), {}}));
    FormPage page(workspace);
    open(page, FormPlace{consent});
    SignDialog* dialog = signing(page);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->relation()->currentData().toString(), QString());
    EXPECT_FALSE(dialog->unsignedButton()->isVisible()) << "it has to be signed";
}

TEST_F(OneForm, IsReadInWordsByWhoSignsItAndStoredAsItWasRead) {
    const Questionnaire intake = *offeredQuestionnaire(workspace.database(), u"adult_intake");
    const FormSheet sheet = stored(begun(
        intake.id,
        {{u"no_touch_map"_s,
          QJsonArray{QJsonObject{{u"kind"_s, u"stiffness"_s}, {u"region"_s, u"calf.L"_s}, {u"view"_s, u"back"_s}}}}}));
    SignDialog dialog(sheet, SignDialog::Signing::Required);
    const QString read = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    EXPECT_EQ(read.section(u'\n', 0, 0), wordingIn(intake, u"en").title + u", version 1"_s);
    EXPECT_TRUE(read.contains(u"        Left calf: stiffness\n"_s)) << read.toStdString();
    dialog.pad()->setSignature({.strokes = {{{{0.1, 0.5, 0}, {0.9, 0.4, 200}}}}, .typedName = {}});
    dialog.signButton()->click();
    ASSERT_TRUE(dialog.signedText().has_value());
    EXPECT_EQ(dialog.signedText()->text, read);
}

TEST_F(OneForm, IsNotSignedByADot) {
    const FormSheet sheet = stored(begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}}));
    SignDialog dialog(sheet, SignDialog::Signing::Required);
    const Signature dot{.strokes = {{{{0.5, 0.5, 0}}}}, .typedName = {}};
    dialog.pad()->setSignature(dot);
    dialog.signButton()->click();
    EXPECT_FALSE(dialog.signedText().has_value());
    EXPECT_EQ(dialog.pad()->signature(), dot) << "it stays until it is cleared";
    QStringList texts;
    for (const Text* text : dialog.findChildren<Text*>())
        texts << text->text();
    EXPECT_TRUE(texts.contains(u"This is only a dot. Please write your name."_s));
}

TEST_F(OneForm, ASignatureThatWasBegunIsToldToTheLock) {
    FormPage page(workspace);
    open(page, FormPlace{begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}})});
    SignDialog* dialog = signing(page);
    EXPECT_EQ(page.unstorable(), QStringList());
    dialog->pad()->setSignature({.strokes = {{{{0.1, 0.5, 0}, {0.9, 0.4, 200}}}}, .typedName = {}});
    EXPECT_EQ(page.unstorable(), QStringList(u"A signature was begun and is not finished."_s));
    QStringList whenLeft{u"not left"_s};
    QObject::connect(&page, &Page::wanted, &page, [&] { whenLeft = page.unstorable(); });
    dialog->signButton()->click();
    EXPECT_EQ(whenLeft, QStringList()) << "who signed is not asked whether to go on without it";
}

TEST_F(OneForm, WhoseSignatureIsOptionalIsFinishedUnsigned) {
    Questionnaire own = newQuestionnaire(Purpose::Measure);
    Item asked;
    asked.id = u"signature"_s;
    asked.type = ItemType::Signature;
    own.groups.front().items = {asked};
    for (auto& [language, wording] : own.wordings)
        wording.items[asked.id].text = u"Signature"_s;
    workspace.practice().apply(imported(workspace.database(), own, ImportAs::ItsId));
    const Id<Response> id = begun(own.id);
    FormPage page(workspace);
    open(page, FormPlace{id});
    SignDialog* dialog = signing(page);
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(dialog->unsignedButton()->isVisible());
    QTest::mouseClick(dialog->unsignedButton(), Qt::LeftButton);
    EXPECT_EQ(stored(id).response.state, ResponseState::Complete);
    EXPECT_FALSE(stored(id).signature.has_value());
}

TEST_F(OneForm, ThatIsNotFinishedSaysHowMuchIsMissingAndLeadsThere) {
    const Id<Response> id = begun(u"consultation"_s);
    FormPage page(workspace);
    open(page, FormPlace{id});
    const auto banner = [&page]() -> Banner* {
        for (Banner* one : page.findChildren<Banner*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    EXPECT_EQ(banner(), nullptr) << "nobody tried to finish it";
    page.pageActions().front()->trigger();
    Banner* missing = banner();
    ASSERT_NE(missing, nullptr);
    const auto says = [missing](const QString& words) {
        return std::ranges::any_of(missing->findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text() == words; });
    };
    EXPECT_TRUE(says(u"Not finished yet: 3 questions still to be answered"_s));
    page.form()->row(u"goals"_s)->control()->setFocus();
    QTest::keyClicks(page.focusWidget(), u"Sleep"_s);
    EXPECT_TRUE(says(u"Not finished yet: 2 questions still to be answered"_s));
    missing->actionButton()->setFocus();
    QTest::keyClick(missing->actionButton(), Qt::Key_Space);
    EXPECT_TRUE(page.form()->row(u"complaint"_s)->isAncestorOf(page.focusWidget()));
    QTest::keyClicks(page.focusWidget(), u"Neck"_s);
    page.form()->row(u"pain_now"_s)->control()->editor()->setFocus();
    QTest::keyClicks(page.focusWidget(), u"5"_s);
    EXPECT_FALSE(missing->isVisible()) << "it goes with the last of them";
}

TEST_F(OneForm, IsSavedAsAPdfBesideWhereItIsPrinted) {
    const Id<Response> id = begun(u"consultation"_s);
    FormPage page(workspace);
    open(page, FormPlace{id});
    const auto button = [&page](const QString& text) -> QPushButton* {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    };
    QPushButton* print = button(u"Print…"_s);
    QPushButton* pdf = button(u"Save as PDF…"_s);
    ASSERT_NE(print, nullptr);
    ASSERT_NE(pdf, nullptr);
    EXPECT_TRUE(pdf->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(print->nextInFocusChain(), pdf);
    EXPECT_LT(pdf->x() - print->geometry().right(), 20);
}

TEST_F(OneForm, OfARestrictedClientIsOnlyRead) {
    const Id<Response> id = begun(u"visit"_s);
    const HeldFinding held = found(Level::Clear);
    workspace.practice().apply(restrictedClient(client, now()));
    FormPage page(workspace);
    open(page, FormPlace{id});
    const QList<QAction*> acts = page.pageActions();
    EXPECT_FALSE(acts[0]->isEnabled()) << "finish";
    EXPECT_FALSE(acts[1]->isEnabled()) << "hand over";
    EXPECT_FALSE(acts.back()->isEnabled()) << "delete";
    press(page, Qt::Key_N);
    EXPECT_FALSE(page.form()->answers().contains(u"anything_changed"_s));
    IntakePage intake(workspace);
    open(intake, IntakePlace{client.id});
    EXPECT_FALSE(intake.pageActions().front()->isEnabled()) << "ask";
    const FindingsCard* card = intake.findChild<FindingsCard*>();
    EXPECT_FALSE(card->views().front()->noteButton()->isEnabled());
    EXPECT_FALSE(card->views().front()->closeButton()->isEnabled());
}

TEST_F(OneForm, WhatIsTooLongStaysOnTheScreenUnstored) {
    const Id<Response> id = begun(u"consultation"_s, {{u"complaint"_s, u"Neck"_s}, {u"pain_now"_s, 4}});
    FormPage page(workspace);
    open(page, FormPlace{id});
    page.form()->buildAll();
    const QString most = QString(100'000, u'a');
    auto write = [&](QStringView item, const QString& text) {
        QWidget* editor = page.form()->row(item)->control()->editor();
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            line->setText(text);
        else
            qobject_cast<QPlainTextEdit*>(editor)->setPlainText(text);
    };
    write(u"worse_other", most);
    write(u"eases_other", most + u'a');
    page.store();
    EXPECT_EQ(stored(id).answers.value("worse_other"_L1), most);
    EXPECT_FALSE(stored(id).answers.contains("eases_other"_L1));
    EXPECT_EQ(page.form()->row(u"eases_other")->problem(), u"This is too long: there is room for 100000 characters."_s);
    EXPECT_EQ(page.unstorable().size(), 1);
    page.pageActions().front()->trigger();
    EXPECT_EQ(stored(id).response.state, ResponseState::Draft);
    page.discard();
    EXPECT_TRUE(page.unstorable().isEmpty());
    EXPECT_EQ(page.form()->answers(), stored(id).answers);
}

}  // namespace
}  // namespace reliefbook
