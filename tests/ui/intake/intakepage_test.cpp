// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/practice/formchanges.h"
#include "core/practice/merging.h"
#include "core/practice/questionnaireread.h"
#include "core/practice/sessionread.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/screening/rulesjson.h"
#include "core/sql/table.h"
#include "tests/ui/answers.h"
#include "tests/ui/intake/intakefixture.h"
#include "ui/clients/clientpage.h"
#include "ui/controls/banner.h"
#include "ui/controls/itemlist.h"
#include "ui/controls/signaturepad.h"
#include "ui/controls/text.h"
#include "ui/forms/fields.h"
#include "ui/forms/reasondialog.h"
#include "ui/intake/formpage.h"
#include "ui/intake/inspitedialog.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/intakewords.h"
#include "ui/intake/signdialog.h"
#include "ui/questionnaires/itemrow.h"
#include "ui/questionnaires/questionnaireform.h"
#include "ui/screening/clearancedialog.h"
#include "ui/screening/findingscard.h"
#include "ui/screening/findingview.h"
#include "ui/screening/findingwords.h"
#include "ui/sessions/askcard.h"
#include "ui/sessions/sessionpage.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Intake;

TEST_F(Intake, IsOfTheFileThatAnotherWasJoinedInto) {
    Client other = testing::anna();
    other.id = Id<Client>::make();
    other.fileNo = u"77"_s;
    other.firstName = u"Ana"_s;
    workspace.practice().apply({creation(other)});
    workspace.practice().apply(
        mergedClients(workspace.database(), {.kept = other.id, .other = client.id, .columns = {}, .fields = {}}, now())
            .changes);
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    EXPECT_EQ(page.title(), u"Ana Żak, intake"_s);
    const auto banners = page.findChildren<Banner*>();
    EXPECT_TRUE(std::ranges::any_of(banners, [](const Banner* one) {
        const auto texts = one->findChildren<QLabel*>();
        return one->isVisible() && std::ranges::any_of(texts, [](const QLabel* text) {
                   return text->text() == u"The file of Anna Żak was joined into this one";
               });
    }));
    page.pageActions().front()->trigger();  // to ask
    ASSERT_TRUE(went<FormPlace>());
    EXPECT_EQ(stored(went<FormPlace>()->response).client.id, other.id);
    for (QAction* act : page.pageActions()) {
        if (act->text().contains(u"file"))
            act->trigger();
    }
    ASSERT_TRUE(went<ClientPlace>());
    EXPECT_EQ(went<ClientPlace>()->client, other.id);
    EXPECT_EQ(workspace.database().value<int>("SELECT count(*) FROM response WHERE client_id = ?", client.id), 0);
}

TEST_F(Intake, BeginsTheFormThatIsDueAndGoesOnWithItTheNextTime) {
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    const auto banners = page.findChildren<Banner*>();
    auto* banner = *std::ranges::find_if(banners, [](const Banner* one) { return one->isVisible(); });
    EXPECT_EQ(banner->kind(), Banner::Kind::Warn);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    const auto first = went<FormPlace>();
    ASSERT_TRUE(first);
    EXPECT_EQ(stored(first->response).response.questionnaire, u"adult_intake"_s);
    page.refresh();
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    EXPECT_EQ(went<FormPlace>(), first);
    EXPECT_EQ(intakeSheet(workspace.database(), client.id).forms.size(), 1U);
}

TEST_F(Intake, AFormIsStoredAsItIsTypedAndFinished) {
    const Id<Response> id = begun(u"visit"_s);
    FormPage page(workspace);
    open(page, FormPlace{id});
    press(page, Qt::Key_N);
    page.store();
    EXPECT_EQ(stored(id).answers, (Answers{{u"anything_changed"_s, u"no"_s}}));
    EXPECT_EQ(stored(id).response.state, ResponseState::Draft);
    page.pageActions().front()->trigger();
    EXPECT_EQ(stored(id).response.state, ResponseState::Complete);
    EXPECT_EQ(went<IntakePlace>(), IntakePlace{client.id});
}

TEST_F(Intake, AFormThatIsNotWholeSaysSoBesideTheQuestion) {
    const Id<Response> id = begun(u"visit"_s);
    FormPage page(workspace);
    open(page, FormPlace{id});
    page.pageActions().front()->trigger();
    EXPECT_EQ(stored(id).response.state, ResponseState::Draft);
    EXPECT_FALSE(page.form()->row(u"anything_changed")->problem().isEmpty());
}

TEST_F(Intake, WhatWasTakenBackIsShown) {
    const Id<Response> id = begun(u"visit"_s);
    FormPage page(workspace);
    open(page, FormPlace{id});
    press(page, Qt::Key_N);
    page.store();
    ASSERT_EQ(stored(id).answers.value("anything_changed"_L1), u"no"_s);
    workspace.editor().undo();
    page.refresh();
    EXPECT_FALSE(page.form()->answers().contains(u"anything_changed"_s));
}

TEST_F(Intake, ASignedFormKeepsTheExactTextAndWhoSigned) {
    const Id<Response> id = begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}});
    FormPage page(workspace);
    open(page, FormPlace{id});
    page.pageActions().front()->trigger();
    auto* dialog = dialogOf<SignDialog>(page);
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->signButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "nothing is signed";
    dialog->pad()->setSignature({.strokes = {{{{0.1, 0.5, 0}, {0.4, 0.6, 80}, {0.9, 0.4, 200}}}}, .typedName = {}});
    dialog->signer()->setText(u"Mira Żak"_s);
    dialog->relation()->setCurrentIndex(1);
    QTest::mouseClick(dialog->signButton(), Qt::LeftButton);
    const FormSheet sheet = stored(id);
    EXPECT_EQ(sheet.response.state, ResponseState::Complete);
    ASSERT_TRUE(sheet.signature);
    EXPECT_EQ(sheet.signature->signer, u"Mira Żak"_s);
    EXPECT_EQ(sheet.signature->relation, u"guardian"_s);
    EXPECT_TRUE(sheet.signature->strokes.contains(u"0.9"_s));
    EXPECT_EQ(intakeSheet(workspace.database(), client.id).consents.size(), 1U);
}

/// A consent that was given and is being withdrawn.
class Withdrawing : public Intake {
protected:
    ReasonDialog* withdraw() {
        const Id<Response> id = begun(u"consent_data"_s, {{u"consent"_s, u"agree"_s}});
        const FormSheet form = stored(id);
        workspace.practice().apply(finishedForm(form, {}, {}, signatureUnder(form, {}, u"{}"_s, u"Anna"_s, {})));
        open(page, IntakePlace{client.id});
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->accessibleName().startsWith(u"Withdraw:"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        return dialogOf<ReasonDialog>(page);
    }
    Consent consent() { return intakeSheet(workspace.database(), client.id).consents.front(); }

    IntakePage page{workspace};
};

TEST_F(Withdrawing, KeepsWhatTheClientSaid) {
    ReasonDialog* dialog = withdraw();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->field(), u"by phone"_s);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    EXPECT_EQ(consent().withdrawalReason, u"by phone"_s);
}

TEST_F(Withdrawing, AsksForNoReason) {
    ReasonDialog* dialog = withdraw();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    EXPECT_TRUE(consent().withdrawnAt);
    EXPECT_EQ(consent().withdrawalReason, QString());
    EXPECT_TRUE(IntakeWords::consent(consent()).contains(u", withdrawn on "_s));
    EXPECT_FALSE(IntakeWords::consent(consent()).contains(u':'));
}

TEST_F(Intake, ADoctorsNoteIsEnteredBesideItsFinding) {
    found(Level::Clear);
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    const auto views = page.findChild<FindingsCard*>()->views();
    ASSERT_EQ(views.size(), 1U);
    QTest::mouseClick(views.front()->noteButton(), Qt::LeftButton);
    auto* dialog = dialogOf<ClearanceDialog>(page);
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    EXPECT_FALSE(dialog->form()->problems().isEmpty()) << "by nobody";
    QTest::keyClicks(dialog->form()->fields().front()->editor(), u"Dr Horvat"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    ASSERT_EQ(findings().front().clearances.size(), 1U);
    EXPECT_EQ(findings().front().clearances.front().who, u"Dr Horvat"_s);
    EXPECT_FALSE(blocksOn(findings().front(), today()));
}

TEST_F(Intake, WhatADoctorAllowedNoLongerSaysOnlyWithANote) {
    found(Level::Clear);
    HeldFinding held = findings().front();
    Clearance note;
    note.id = Id<Clearance>::make();
    note.client = client.id;
    note.who = u"Dr Savic"_s;
    note.onDay = today();
    note.allowed = u"pressure 2."_s;
    workspace.practice().apply(clearedFinding(held.finding, note));
    const FindingView view(findings().front(), today(), FindingView::Acts::None);
    QStringList said{view.accessibleName().section(u',', 0, 0)};
    for (const auto* label : view.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(u"Allowed by a doctor's note"_s)) << said.join(u'|').toStdString();
    EXPECT_FALSE(said.contains(u"Only with a doctor's note"_s));
    EXPECT_TRUE(said.join(u'|').contains(u": pressure 2."_s) && !said.join(u'|').contains(u"2.."_s))
        << "one stop: " << said.join(u'|').toStdString();
}

TEST_F(Intake, SaysWhichConsentsAreMissingWhenAllWasAsked) {
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    QStringList said;
    const auto read = [&] {
        said.clear();
        for (const auto* text : page.findChildren<Text*>())
            if (text->isVisible())
                said << text->text();
        return said.join(u'|');
    };
    EXPECT_TRUE(read().contains(u"Nothing was asked yet."));
    EXPECT_FALSE(said.join(u'|').contains(u"Nothing was found"));
    Response form =
        newForm(client, *offeredQuestionnaire(workspace.database(), u"adult_intake"_s), u"en"_s, AnsweredBy::Therapist);
    form.state = ResponseState::Complete;
    form.completedAt = now();
    workspace.practice().apply({creation(form)});
    page.refresh();
    EXPECT_TRUE(read().contains(u"Asked today; not agreed to yet")) << said.join(u'|').toStdString();
    EXPECT_TRUE(said.join(u'|').contains(u"Consent to massage")) << said.join(u'|').toStdString();
}

TEST_F(Intake, NoDoctorsNoteIsOfferedForAStop) {
    found(Level::Stop);
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    const auto views = page.findChild<FindingsCard*>()->views();
    ASSERT_EQ(views.size(), 1U);
    EXPECT_EQ(views.front()->noteButton(), nullptr) << "it would change nothing";
}

TEST_F(Intake, ADoctorsNoteIsOfSomebodyInTheDirectory) {
    const HeldFinding held = found(Level::Clear);
    Contact doctor;
    doctor.id = Id<Contact>::make();
    doctor.name = u"Dr Ana Horvat"_s;
    Contact payer = doctor;
    payer.id = Id<Contact>::make();
    payer.kind = ContactKind::Payer;
    payer.name = u"The firm"_s;
    workspace.practice().apply({creation(doctor), creation(payer)});
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    QTest::mouseClick(page.findChild<FindingsCard*>()->views().front()->noteButton(), Qt::LeftButton);
    auto* dialog = dialogOf<ClearanceDialog>(page);
    ASSERT_NE(dialog, nullptr);
    QComboBox* box = dialog->form()->doctor()->box();
    ASSERT_EQ(box->count(), 2) << "nobody, and the one doctor";
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(dialog->clearance().who, u"Dr Ana Horvat"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    ASSERT_EQ(findings().front().clearances.size(), 1U);
    EXPECT_EQ(findings().front().clearances.front().contact, doctor.id);
    EXPECT_EQ(findings().front().clearances.front().who, u"Dr Ana Horvat"_s);
}

TEST_F(Intake, ADoctorsNoteEnteredWronglyIsMendedOrTakenAway) {
    const HeldFinding held = found(Level::Clear);
    Clearance note;
    note.who = u"Dr Horvta"_s;
    note.onDay = today();
    workspace.practice().apply(clearedFinding(held.finding, note));
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    const auto change = [&page] {
        page.refresh();
        const auto buttons = page.findChild<FindingsCard*>()->views().front()->noteChangeButtons();
        EXPECT_EQ(buttons.size(), 1U);
        EXPECT_TRUE(buttons.front()->accessibleName().contains(u"Dr Hor")) << "whose";
        QTest::mouseClick(buttons.front(), Qt::LeftButton);
        return dialogOf<ClearanceDialog>(page);
    };
    auto* dialog = change();
    ASSERT_NE(dialog, nullptr);
    auto* who = static_cast<QLineEdit*>(dialog->form()->fields().front()->editor());
    EXPECT_EQ(who->text(), u"Dr Horvta"_s);
    who->clear();
    QTest::keyClicks(who, u"Dr Horvat"_s);
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    ASSERT_EQ(findings().front().clearances.size(), 1U);
    EXPECT_EQ(findings().front().clearances.front().who, u"Dr Horvat"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = change();
    ASSERT_NE(dialog, nullptr);
    QTest::mouseClick(dialog->removeButton(), Qt::LeftButton);
    EXPECT_TRUE(findings().front().clearances.empty());
    EXPECT_TRUE(blocksOn(findings().front(), today()));
    workspace.editor().undo();
    EXPECT_EQ(findings().front().clearances.size(), 1U);
    workspace.editor().undo();
    EXPECT_EQ(findings().front().clearances.front().who, u"Dr Horvta"_s);
}

TEST_F(Intake, WhatWasFoundIsNotForTheReception) {
    const HeldFinding held = found(Level::Stop);
    const QString title = FindingWords::title(held.finding);
    Session session = newSession(workspace.database(), course, workspace.practice().user());
    workspace.practice().apply({creation(session)});
    const Id<Response> form = begun(u"visit"_s);
    const auto told = [this, form, session] {
        IntakePage intake(workspace);
        ClientPage file(workspace);
        SessionPage atSession(workspace);
        FormPage page(workspace);
        open(intake, IntakePlace{client.id});
        open(file, ClientPlace{client.id, {}});
        open(atSession, SessionPlace{session.id});
        open(page, FormPlace{form});
        QStringList seen;
        for (const QWidget* one : std::initializer_list<QWidget*>{&intake, &file, &atSession}) {
            QString said;
            for (const Text* text : one->findChildren<Text*>())
                said += text->isVisibleTo(one) ? text->text() + u'|' : QString();
            seen += said;
        }
        return std::pair(seen, page.form() != nullptr);
    };
    const auto [byOwner, answered] = told();
    for (const QString& said : byOwner)
        EXPECT_TRUE(said.contains(title)) << said.toStdString();
    EXPECT_TRUE(answered);
    User reception = workspace.practice().user();
    reception.role = Role::Reception;
    workspace.practice().setUser(reception);
    const auto [byReception, shown] = told();
    for (const QString& said : byReception)
        EXPECT_FALSE(said.contains(title)) << said.toStdString();
    EXPECT_TRUE(byReception[0].contains(u"Only for therapists to read"_s));
    EXPECT_FALSE(byReception[0].contains(u"Nothing was found"_s));
    EXPECT_TRUE(byReception[1].contains(u"Ask a therapist before anything is done"_s));
    EXPECT_FALSE(shown);
}

TEST_F(Intake, WhatOnlyTheTherapistIsToKnowIsNotPrinted) {
    const Id<Response> id =
        begun(u"short_intake"_s, {{u"touch_limits"_s, u"yes"_s}, {u"osteoporosis"_s, u"unknown"_s}});
    FormPage page(workspace);
    open(page, FormPlace{id});
    const Wording words = wordingIn(*builtInQuestionnaire(u"short_intake"), u"en");
    const Report paper = page.paper();
    const auto printed = [&](const QString& item) {
        for (const ReportBlock& block : paper.blocks) {
            const auto* asked = std::get_if<FormBlock>(&block);
            if (asked != nullptr && asked->question == words.items.at(item).text)
                return asked->answer;
        }
        return QString();
    };
    EXPECT_EQ(printed(u"touch_limits"_s), u"Not printed: for the therapist alone"_s);
    EXPECT_EQ(printed(u"osteoporosis"_s), u"I don't know"_s);
}

TEST_F(Intake, ClosedByTheProgramIsSaidInWords) {
    Finding finding = found(Level::Area).finding;
    finding.closedOn = QDate(2026, 5, 3);
    for (const auto& [reason, said] :
         {std::pair(closedByAnswers.toString(), u"Closed on 3 May 2026: answered otherwise."_s),
          std::pair(closedByRule.toString(), u"Closed on 3 May 2026: its rule is not used any more."_s),
          std::pair(u"it has gone"_s, u"Closed on 3 May 2026: it has gone"_s)}) {
        finding.reason = reason;
        EXPECT_EQ(FindingWords::state(finding, today()), QStringList{said});
    }
    Consent consent;
    consent.givenAt = momentOf(QDate(2026, 5, 3), QTime(12, 0), 0);
    consent.withdrawnAt = momentOf(QDate(2026, 6, 4), QTime(12, 0), 0);
    consent.withdrawalReason = declinedInForm.toString();
    EXPECT_EQ(IntakeWords::consent(consent), u"Given on 3 May 2026, declined in the form of 4 June 2026"_s);
}

TEST_F(Intake, AFindingIsClosedWithAReasonAndOpenedAgain) {
    found(Level::Adapt);
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    QTest::mouseClick(page.findChild<FindingsCard*>()->views().front()->closeButton(), Qt::LeftButton);
    auto* dialog = dialogOf<ReasonDialog>(page);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->field(), u"healed"_s);
    QTest::mouseClick(dialog->actionButton(), Qt::LeftButton);
    EXPECT_EQ(findings().front().finding.reason, u"healed"_s);
    page.refresh();
    QTest::mouseClick(page.findChild<FindingsCard*>()->views().front()->closeButton(), Qt::LeftButton);
    EXPECT_EQ(findings().front().finding.closedOn, std::nullopt);
}

/// A session that something stands before.
class BegunInSpite : public Intake {
protected:
    InSpiteDialog* begin() {
        open(page, ClientPlace{client.id, course.id});
        page.pageActions().front()->trigger();
        return dialogOf<InSpiteDialog>(page);
    }
    static void write(const InSpiteDialog& dialog, std::size_t finding, const QString& reason) {
        QTest::keyClicks(dialog.fields().at(finding)->text(), reason);
    }
    static void go(const InSpiteDialog& dialog) { QTest::mouseClick(dialog.actionButton(), Qt::LeftButton); }
    std::size_t sessions() { return sessionsOf(workspace.database(), client.id).size(); }
    QString reasonAt(Id<Finding> finding) {
        for (const HeldFinding& held : findings()) {
            if (held.finding.id == finding && !held.overrides.empty())
                return held.overrides.front().reason;
        }
        return {};
    }
    /// A doctor's note for the first of them that asks for one.
    void enterNote(const InSpiteDialog& dialog) {
        const auto view =
            std::ranges::find_if(dialog.views(), [](const FindingView* one) { return one->noteButton() != nullptr; });
        ASSERT_NE(view, dialog.views().end());
        QTest::mouseClick((*view)->noteButton(), Qt::LeftButton);
        auto* note = dialogOf<ClearanceDialog>(page);
        ASSERT_NE(note, nullptr);
        QTest::keyClicks(note->form()->fields().front()->editor(), u"Dr Horvat"_s);
        QTest::mouseClick(note->saveButton(), Qt::LeftButton);
    }

    ClientPage page{workspace};
};

TEST_F(BegunInSpite, OfAStopOnlyWithAReason) {
    const HeldFinding stop = found(Level::Stop);
    const std::size_t before = sessions();
    InSpiteDialog* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    go(*dialog);
    EXPECT_EQ(sessions(), before);
    EXPECT_EQ(dialog->fields().front()->problem(), u"Please write down why."_s);
    write(*dialog, 0, u"the doctor phoned"_s);
    EXPECT_EQ(dialog->fields().front()->problem(), QString());
    go(*dialog);
    EXPECT_EQ(sessions(), before + 1);
    EXPECT_EQ(reasonAt(stop.finding.id), u"the doctor phoned"_s);
    EXPECT_TRUE(went<SessionPlace>());
}

TEST_F(BegunInSpite, OfEachFindingForItsOwnReason) {
    const HeldFinding stop = found(Level::Stop);
    const HeldFinding clear = found(Level::Clear);
    const std::size_t before = sessions();
    InSpiteDialog* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->fields().size(), 2U);
    write(*dialog, 0, u"the fever was yesterday"_s);
    go(*dialog);
    EXPECT_EQ(sessions(), before) << "the second has no reason";
    EXPECT_EQ(dialog->fields().front()->problem(), QString());
    EXPECT_FALSE(dialog->fields().back()->problem().isEmpty());
    write(*dialog, 1, u"the hands alone"_s);
    go(*dialog);
    EXPECT_EQ(sessions(), before + 1);
    EXPECT_EQ(reasonAt(stop.finding.id), u"the fever was yesterday"_s);
    EXPECT_EQ(reasonAt(clear.finding.id), u"the hands alone"_s);
}

TEST_F(BegunInSpite, OfTheNextForTheSameReasonWhereThatIsChosen) {
    found(Level::Stop);
    const HeldFinding clear = found(Level::Clear);
    InSpiteDialog* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    write(*dialog, 0, u"a talk alone"_s);
    ASSERT_EQ(dialog->sameButtons().size(), 1U);
    QTest::mouseClick(dialog->sameButtons().front(), Qt::LeftButton);
    go(*dialog);
    EXPECT_EQ(reasonAt(clear.finding.id), u"a talk alone"_s);
}

TEST_F(BegunInSpite, OfNothingMoreOnceTheDoctorsNoteIsEntered) {
    const HeldFinding clear = found(Level::Clear);
    const std::size_t before = sessions();
    InSpiteDialog* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    enterNote(*dialog);
    ASSERT_EQ(findings().front().clearances.size(), 1U);
    EXPECT_EQ(sessions(), before + 1);
    EXPECT_EQ(reasonAt(clear.finding.id), QString());
    EXPECT_TRUE(went<SessionPlace>());
}

TEST_F(BegunInSpite, OfWhatIsLeftAfterADoctorsNoteAndTypedReasonsStay) {
    const HeldFinding stop = found(Level::Stop);
    found(Level::Clear);
    const std::size_t before = sessions();
    InSpiteDialog* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    write(*dialog, 0, u"the fever was yesterday"_s);
    enterNote(*dialog);
    ASSERT_EQ(dialog->fields().size(), 1U);
    EXPECT_EQ(dialog->views().front()->held().finding.id, stop.finding.id);
    EXPECT_EQ(dialog->fields().front()->reason(), u"the fever was yesterday"_s);
    EXPECT_EQ(sessions(), before) << "no note makes a STOP pass";
    go(*dialog);
    EXPECT_EQ(sessions(), before + 1);
    EXPECT_EQ(reasonAt(stop.finding.id), u"the fever was yesterday"_s);
}

TEST_F(BegunInSpite, OfManyFindingsWithinTheWindow) {
    for (int i = 0; i < 9; ++i)
        found(Level::Stop);
    InSpiteDialog* dialog = begin();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->fields().size(), 9U);
    EXPECT_TRUE(testing::waitUntil([&] { return dialog->height() > 400; }));
    EXPECT_LE(dialog->height(), page.window()->height());
    EXPECT_TRUE(dialog->actionButton()->visibleRegion().boundingRect() == dialog->actionButton()->rect());
    go(*dialog);
    EXPECT_EQ(dialog->focusWidget(), dialog->fields().front()->text()) << "the first without a reason";
}

TEST_F(BegunInSpite, OfAllForOneReasonByWhoMayNotReadThem) {
    found(Level::Stop);
    found(Level::Clear);
    const auto all = findings();
    InSpiteDialog dialog({u"Stop?"_s, {}, u"&Why?"_s, {}, {}}, InSpiteDialog::Reading::Refused);
    dialog.setFindings(all, today());
    EXPECT_TRUE(dialog.views().empty());
    ASSERT_EQ(dialog.fields().size(), 1U);
    dialog.fields().front()->setReason(u"asked the therapist"_s);
    EXPECT_EQ(dialog.reasons(), (std::vector<InSpiteOf>{{all[0].finding.id, u"asked the therapist"_s},
                                                        {all[1].finding.id, u"asked the therapist"_s}}));
}

TEST_F(Intake, AReasonTooLongToBeStoredIsToldAndStays) {
    ReasonDialog dialog({u"Close"_s, {}, {}, u"&Why?"_s, {}, {}});
    dialog.show();
    auto* pasted = new QMimeData;
    pasted->setText(QString(1'000'000, u'x'));
    QApplication::clipboard()->setMimeData(pasted);
    dialog.field()->paste();
    EXPECT_TRUE(dialog.reasonField()->problem().startsWith(u"What was pasted is too long"_s));
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    dialog.field()->setPlainText(QString(mostInANote + 1, u'x'));
    EXPECT_FALSE(dialog.reasonField()->problem().isEmpty());
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(dialog.field()->toPlainText().size(), mostInANote + 1) << "what was typed stays";
    dialog.field()->setPlainText(QString(mostInANote, u'x'));
    EXPECT_EQ(dialog.reasonField()->problem(), QString());
    QTest::mouseClick(dialog.actionButton(), Qt::LeftButton);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(Intake, TheBannerSaysWhatIsOfWhichLevelAndWhere) {
    found(Level::Stop);
    found(Level::Area, u"calf.L"_s);
    const QStringList lines = FindingWords::lines(findings(), today());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"No massage today: ")) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(u"Not on this region: ")) << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(u"(left calf)", Qt::CaseInsensitive)) << lines[1].toStdString();
}

TEST_F(Intake, TheBannerSaysWhatADoctorAllowedWhileTheNoteIsValid) {
    found(Level::Clear);
    found(Level::Adapt);
    HeldFinding held = findings().front();
    ASSERT_EQ(held.finding.level, Level::Clear);
    Clearance note;
    note.id = Id<Clearance>::make();
    note.client = client.id;
    note.who = u"Dr Savic"_s;
    note.onDay = today();
    note.allowed = u"pressure 2"_s;
    note.untilDay = today().addDays(3);
    workspace.practice().apply(clearedFinding(held.finding, note));
    const QStringList lines = FindingWords::lines(findings(), today());
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"Allowed by a doctor's note: ")) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(u". Dr Savic on ") && lines[0].contains(u": pressure 2. Valid until "))
        << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(u"Lighter or otherwise: ")) << lines[1].toStdString();
    EXPECT_EQ(FindingWords::summary(findings(), today()), u"2 findings: Lighter or otherwise"_s);
    const QStringList later = FindingWords::lines(findings(), today().addDays(4));
    ASSERT_EQ(later.size(), 2);
    EXPECT_TRUE(later[0].startsWith(u"Only with a doctor's note: ")) << later[0].toStdString();
    ClientPage page(workspace);
    open(page, ClientPlace{client.id, course.id});
    QStringList said;
    for (const auto* label : page.findChildren<QLabel*>())
        said << label->text();
    EXPECT_TRUE(said.contains(lines.join(u'\n'))) << said.join(u'|').toStdString();
}

TEST_F(Intake, NothingStandsBeforeASessionWhereOnlyCareIsAskedFor) {
    found(Level::Area);
    ClientPage page(workspace);
    open(page, ClientPlace{client.id, course.id});
    page.pageActions().front()->trigger();
    EXPECT_TRUE(went<SessionPlace>());
    EXPECT_EQ(page.findChild<InSpiteDialog*>(), nullptr);
}

TEST_F(Intake, ASessionShowsWhatHoldsOnItsDay) {
    const HeldFinding held = found(Level::Adapt);
    Session session = newSession(workspace.database(), course, workspace.practice().user());
    workspace.practice().apply({creation(session)});
    SessionPage page(workspace);
    open(page, SessionPlace{session.id});
    const auto views = page.findChild<FindingsCard*>()->views();
    ASSERT_EQ(views.size(), 1U);
    EXPECT_EQ(views.front()->held().finding, held.finding);
    const Session first = sessionsOf(workspace.database(), client.id).front();
    ASSERT_TRUE(page.show(SessionPlace{first.id}));
    page.bringUpToDate();
    EXPECT_TRUE(page.findChild<FindingsCard*>()->views().empty()) << "it was not known then";
    EXPECT_FALSE(page.findChild<AskCard*>()->isVisibleTo(&page)) << "nobody asks at a session of long ago";
}

TEST_F(Intake, NothingChangedIsOneClickAtASession) {
    Session session = newSession(workspace.database(), course, workspace.practice().user());
    workspace.practice().apply({creation(session)});
    SessionPage page(workspace);
    open(page, SessionPlace{session.id});
    QTest::mouseClick(page.findChild<AskCard*>()->nothingButton(), Qt::LeftButton);
    const auto forms = formsOf(workspace.database(), client.id);
    ASSERT_EQ(forms.size(), 1U);
    EXPECT_EQ(forms.front().purpose, Purpose::Visit);
    EXPECT_EQ(forms.front().state, ResponseState::Complete);
    EXPECT_EQ(stored(forms.front().id).response.session, session.id);
    workspace.editor().undo();
    EXPECT_TRUE(formsOf(workspace.database(), client.id).empty());
}

TEST_F(Intake, AFinishedFormIsReadAndComparedWithLastTime) {
    const auto finish = [this](const Answers& answers) {
        const Id<Response> id = begun(u"visit"_s, answers);
        workspace.practice().apply(finishedForm(stored(id), findings(), screeningRules(workspace.database()), {}));
        return id;
    };
    Answers changed{{u"anything_changed"_s, u"yes"_s}, {u"medicines"_s, QJsonArray{u"none"_s}}};
    for (const char* item : {"fever", "injury", "blood_thinner", "pregnant", "surgery"})
        changed.insert(QLatin1String(item), u"no"_s);
    {
        const FixedClock yesterday(Moment{now().utcMs - 86'400'000});
        finish({{u"anything_changed"_s, u"no"_s}});
    }
    const Id<Response> second = finish(changed);
    FormPage page(workspace);
    open(page, FormPlace{second});
    EXPECT_EQ(page.form(), nullptr);
    QString said;
    for (const Text* text : page.findChildren<Text*>())
        said += text->text() + u'|';
    EXPECT_TRUE(said.contains(u"differ from"_s)) << said.toStdString();
}

TEST(FindingWords, NeverSayTheTitleOnceMore) {
    for (const QString& language : {u"en"_s, u"sr"_s}) {
        setLanguage(language);
        for (const Rule& rule : builtInRules()) {
            Finding finding;
            finding.rule = rule.id;
            const QString title = FindingWords::title(finding);
            EXPECT_NE(FindingWords::advice(finding), title + u'.') << rule.id.toStdString();
            EXPECT_NE(FindingWords::advice(finding), title) << rule.id.toStdString();
        }
    }
    setLanguage(u"en"_s);
}

}  // namespace
}  // namespace reliefbook
