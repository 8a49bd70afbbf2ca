// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/formchanges.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/signedtext.h"
#include "core/sql/table.h"
#include "core/vocabulary/bodymarks.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "ui/intake/intakepaper.h"
#include "ui/questionnaires/blankform.h"
#include "ui/reports/reportpdf.h"
#include "ui/screening/findingwords.h"
#include "ui/words/language.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// A client whose intake was finished, with findings, a doctor's note, a session begun all the same, and a consent.
class AnIntakeOnPaper : public ::testing::Test {
protected:
    AnIntakeOnPaper() {
        setLanguage(u"en"_s);
        practice->apply({creation(anna)});
        anna = *sql::find(practice.database(), anna.id);
        const Session session = startedSession();
        finish(u"adult_intake"_s, intakeAnswers());
        finish(u"consent_treatment"_s, agreed(u"consent_treatment"_s));
        const std::vector<HeldFinding> found = findingsOf(practice.database(), anna.id);
        Clearance note;
        note.id = Id<Clearance>::make();
        note.client = anna.id;
        note.finding = found.front().finding.id;
        note.who = u"Dr. Ilić"_s;
        note.onDay = today;
        note.allowed = u"Light massage of the back"_s;
        note.untilDay = today.addDays(60);
        practice->apply({creation(note)});
        practice->apply(overridden({{found.back().finding.id, u"She asked for it"_s}}, session, practice->user().id));
        practice->apply(closedFinding(found.back().finding, today, u"It has passed"_s));
    }

    Session startedSession() {
        Course course = testing::courseOf(anna);
        course.therapist = practice->user().id;
        Session session = testing::sessionOf(course, today);
        practice->apply({creation(course), creation(session)});
        return *sql::find(practice.database(), session.id);
    }
    /// "No" to all that has to be answered, then what is otherwise.
    static Answers intakeAnswers() {
        Answers answers;
        for (const ItemGroup& group : builtInQuestionnaire(u"adult_intake")->groups) {
            for (const Item& item : group.items) {
                if (item.type == ItemType::YesNo)
                    answers.insert(item.id, u"no"_s);
            }
        }
        answers.insert(u"occupation"_s, u"Bookkeeper"_s);
        answers.insert(u"fever"_s, u"yes"_s);
        answers.insert(u"fever_last_on"_s, u"2026-11-22"_s);
        answers.insert(u"varices"_s, u"yes"_s);
        answers.insert(u"varices_where"_s, toJson({{BodyView::Back, MarkKind::Other, u"calf.L"_s, {}, {}, {}}}));
        answers.insert(u"blood_thinner"_s, u"yes"_s);
        answers.insert(u"blood_thinner.detail"_s, u"Since a clot in 2019"_s);
        answers.insert(u"blood_thinner_kind"_s, u"anticoagulant"_s);
        answers.insert(u"medicines"_s, QJsonArray{u"none"_s});
        answers.insert(u"implants"_s, QJsonArray{u"none"_s});
        answers.insert(u"pain_places"_s, QJsonArray{u"back"_s});
        answers.insert(u"pain_now"_s, 6);
        answers.insert(u"pain_map"_s,
                       toJson({{BodyView::Back, MarkKind::Pain, u"back.low.L"_s, {}, 7, MarkQuality::Aching},
                               {BodyView::Back, MarkKind::Tingling, u"thigh.back.R"_s, {}, {}, {}}}));
        return answers;
    }
    static Answers agreed(QStringView id) {
        Answers answers;
        for (const ItemGroup& group : builtInQuestionnaire(id)->groups) {
            for (const Item& item : group.items) {
                if (item.type == ItemType::YesNo)
                    answers.insert(item.id, u"yes"_s);
                else if (item.type == ItemType::Single)
                    answers.insert(item.id, item.options.front());
            }
        }
        return answers;
    }
    void finish(const QString& id, const Answers& answers) {
        const Response response = withAnswers(
            newForm(anna, *offeredQuestionnaire(practice.database(), id), u"en"_s, AnsweredBy::Client), answers);
        practice->apply({creation(response)});
        const FormSheet form = formSheet(practice.database(), response.id);
        const QString strokes =
            uR"({"strokes": [[[0.1, 0.6, 0], [0.3, 0.2, 90], [0.5, 0.8, 180], [0.9, 0.4, 300]]]})"_s;
        practice->apply(finishedForm(form, findingsOf(practice.database(), anna.id),
                                     screeningRules(practice.database()),
                                     signatureUnder(form, {}, strokes, u"Anna Żak"_s, {})));
    }
    Report paper() { return IntakePaper::of(intakeRecord(practice.database(), anna.id), {}, today); }
    QString text() { return plainText(paper()); }

    const QDate today{2026, 11, 23};
    FixedClock clock{momentOf(today, QTime(12, 0), 0)};
    testing::TestPractice practice;
    Client anna = testing::anna();
};

/// To be looked at, where somebody asks for pictures.
void keep(const Report& report, const QString& name) {
    const Pdf pdf = pdfOf(report);
    EXPECT_GE(pdf.pages, 1);
    if (const QString folder = qEnvironmentVariable("RELIEFBOOK_SCREENSHOTS"); !folder.isEmpty()) {
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
    }
}

TEST_F(AnIntakeOnPaper, HatchesNothingThatADoctorAllowed) {
    Finding finding;
    finding.id = Id<Finding>::make();
    finding.client = anna.id;
    finding.rule = u"surgery_note"_s;
    finding.level = Level::Clear;
    finding.areas = u"knee.front.L"_s;
    finding.openedOn = today;
    Finding lighter = finding;
    lighter.id = Id<Finding>::make();
    lighter.level = Level::Adapt;
    lighter.areas = u"thigh.front.L"_s;
    practice->apply({creation(finding), creation(lighter)});
    const auto hatched = [this] {
        QStringList regions;
        for (const ReportBlock& block : paper().blocks) {
            if (const auto* map = std::get_if<BodyMapBlock>(&block)) {
                for (const auto& [region, why] : map->content.forbidden)
                    regions += region;
            }
        }
        return regions;
    };
    EXPECT_EQ(hatched(), (QStringList{u"calf.L"_s, u"knee.front.L"_s}));
    Clearance note;
    note.id = Id<Clearance>::make();
    note.who = u"Dr. Ilić"_s;
    note.client = anna.id;
    note.onDay = today;
    practice->apply(clearedFinding(finding, note));
    EXPECT_EQ(hatched(), QStringList{u"calf.L"_s});
    EXPECT_TRUE(text().contains(FindingWords::title(finding) + u" | Allowed by a doctor's note"_s))
        << text().toStdString();
}

TEST_F(AnIntakeOnPaper, HasFindingsWithTheirLevelAndDaysAndWhatWasDecided) {
    const QString said = text();
    for (const HeldFinding& held : findingsOf(practice.database(), anna.id)) {
        EXPECT_TRUE(
            said.contains(FindingWords::title(held.finding) + u" | "_s + FindingWords::level(held.finding.level)))
            << said.toStdString();
    }
    EXPECT_TRUE(said.contains(u"Dr. Ilić | 23 November 2026 | Light massage of the back | 22 January 2027"_s))
        << said.toStdString();
    EXPECT_TRUE(said.contains(u"23 November 2026 | She asked for it"_s));
    EXPECT_TRUE(said.contains(u"Closed on 23 November 2026: It has passed"_s));
    EXPECT_TRUE(said.contains(u"Left calf. Not to be treated"_s));
}

TEST_F(AnIntakeOnPaper, HasTheAnswersWithTheBodyAndTheConsentsWithTheirSignature) {
    const Report report = paper();
    const QString said = plainText(report);
    EXPECT_TRUE(said.contains(u"Bookkeeper"_s));
    EXPECT_TRUE(said.contains(u"Yes: Since a clot in 2019"_s));
    EXPECT_TRUE(said.contains(u"Left low back: pain, 7 of 10, aching\n"_s));
    EXPECT_TRUE(said.contains(u"Given on 23 November 2026"_s)) << said.toStdString();
    const auto* signedBy = std::get_if<SignatureBlock>(&report.blocks.back());
    ASSERT_NE(signedBy, nullptr);
    EXPECT_EQ(signedBy->name, u"Anna Żak"_s);
    EXPECT_FALSE(signedBy->signature.strokes.empty());
    keep(report, u"intake.pdf"_s);
}

TEST_F(AnIntakeOnPaper, SaysWhereNothingWasAskedYet) {
    const Client other = [&] {
        Client client = testing::anna();
        client.id = Id<Client>::make();
        client.fileNo.clear();
        practice->apply({creation(client)});
        return client;
    }();
    const QString said = plainText(IntakePaper::of(intakeRecord(practice.database(), other.id), {}, today));
    EXPECT_TRUE(said.contains(u"Last asked in full: not yet"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Nothing was found that asks for caution."_s));
    EXPECT_TRUE(said.contains(u"None was given yet."_s));
}

TEST_F(AnIntakeOnPaper, IsABlankFormWithBodiesToDrawOn) {
    keep(blankForm(*builtInQuestionnaire(u"adult_intake"), Words(), {}), u"blank.pdf"_s);
}

}  // namespace
}  // namespace reliefbook
