// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/backupmaking.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/audit/auditpage.h"
#include "ui/controls/banner.h"
#include "ui/shell/aside.h"
#include "ui/shell/job.h"
#include "ui/words/language.h"
#include "ui/words/recordwords.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Answers;
using testing::TestWorkspace;

class TheAuditPage : public ::testing::Test {
protected:
    TheAuditPage() : course(testing::storedCourse(workspace.practice(), {{7, 4}})) {
        workspace.practice().noteView(course.client);
        page.resize(1100, 700);
        page.QWidget::show();
    }
    void TearDown() override { finishJobs(); }
    void open(const AuditPlace& place = {}) {
        ASSERT_TRUE(page.show(place));
        page.refresh();
        EXPECT_TRUE(testing::waitUntil([this] { return rows() > 0; }));
        waitFor();
    }
    static void waitFor() {
        detail::jobThreads()->waitForDone();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    QTableView* table() { return page.findChild<QTableView*>(); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QPushButton* button(const QString& text) {
        for (QPushButton* one : page.findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }
    Banner* outcome() {
        Banner* shown = nullptr;
        for (Banner* one : page.findChildren<Banner*>()) {
            if (one->isVisible())
                shown = one;
        }
        return shown;
    }

    TestWorkspace workspace;
    Course course;
    AuditPage page{workspace};
    Answers answers;
};

TEST_F(TheAuditPage, SaysWhoDidWhatInWords) {
    open();
    ASSERT_EQ(rows(), 8) << "user and practice, client, course, session, two scores, a look";
    EXPECT_EQ(cell(0, 1), u"Mira"_s);
    EXPECT_EQ(cell(0, 2), u"Looked at"_s);
    EXPECT_TRUE(cell(0, 3).startsWith(u"Client"_s));
    EXPECT_TRUE(cell(0, 3).endsWith(QString::number(course.client.value).right(6)));
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < 5; ++column)
            EXPECT_FALSE(cell(row, column).contains(u"Anna"_s)) << "no names";
    }
}

TEST_F(TheAuditPage, IsNarrowedDown) {
    open();
    QComboBox* action = page.findChildren<QComboBox*>().at(2);
    ASSERT_TRUE(testing::waitUntil([&] { return action->findData(u"view"_s) > 0; })) << "what occurs is offered";
    EXPECT_EQ(action->findData(u"salvage"_s), -1) << "what doesn't isn't";
    action->setFocus();
    action->setCurrentIndex(action->findData(u"view"_s));
    emit action->activated(action->currentIndex());
    waitFor();
    EXPECT_TRUE(testing::waitUntil([this] { return rows() == 1; }));
}

TEST_F(TheAuditPage, OfOneClientLeavesOutTheRest) {
    testing::storedCourse(workspace.practice(), {{5, 5}});
    open(AuditPlace{course.client});
    EXPECT_TRUE(testing::waitUntil([this] { return rows() == 6; }));
    ASSERT_NE(outcome(), nullptr) << "it says whose";
}

TEST_F(TheAuditPage, VerifiesTheChainAgainstWhatIsKeptOutside) {
    open();
    QTest::mouseClick(button(u"Verif&y"_s), Qt::LeftButton);
    ASSERT_TRUE(testing::waitUntil([this] { return outcome() != nullptr; }));
    EXPECT_EQ(outcome()->kind(), Banner::Kind::Ok);
    // Somebody rewrote what the companion knows.
    Companion companion = *readCompanion(workspace.file().path());
    companion.head.hash[0] = char(companion.head.hash[0] ^ 1);
    ASSERT_TRUE(writeCompanion(workspace.file().path(), companion));
    QTest::mouseClick(button(u"Verif&y"_s), Qt::LeftButton);
    ASSERT_TRUE(testing::waitUntil([this] { return outcome() != nullptr; }));
    EXPECT_EQ(outcome()->kind(), Banner::Kind::Danger);
}

TEST_F(TheAuditPage, IsExported) {
    open();
    answers.path = workspace.folder() + u"/audit.csv"_s;
    QTest::mouseClick(button(u"E&xport…"_s), Qt::LeftButton);
    ASSERT_TRUE(testing::waitUntil([this] { return outcome() != nullptr; }));
    QFile file(answers.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    EXPECT_EQ(content.count("\r\n"), 1 + 9 + 1) << "names, entries with that of the export, head";
    EXPECT_TRUE(content.contains("\"export\""));
}

TEST_F(TheAuditPage, ShowsAllOfAnotherPlaceWhateverWasLookedForBefore) {
    open();
    auto* action = page.findChildren<QComboBox*>().at(2);
    action->setCurrentIndex(1);
    open(AuditPlace{course.client});
    EXPECT_EQ(action->currentIndex(), 0);
}

TEST(AuditReasons, AreSaidInWords) {
    setLanguage(u"en"_s);
    const std::vector<std::pair<QString, QString>> said{
        {u"undo"_s, u"taken back"_s},
        {u"hand 12"_s, u"by hand, number 12"_s},
        {u"before-erasure 3"_s, u"before an erasure, number 3"_s},
        {u"number 4"_s, u"number 4"_s},
        {u"schema 3 to 4"_s, u"the file, from form 3 to 4"_s},
        {u"from A.reliefbook, entries to 88"_s, u"from A.reliefbook, with the entries up to 88"_s},
        {u"because I say so 5"_s, u"because I say so 5"_s},
    };
    for (const auto& [stored, words] : said)
        EXPECT_EQ(RecordWords::reason(stored), words);
    for (const QString& action :
         {u"create"_s,  u"update"_s,     u"delete"_s,    u"restore"_s,       u"view"_s,        u"print"_s,
          u"export"_s,  u"import"_s,     u"erase"_s,     u"backup"_s,        u"migrate"_s,     u"take-over"_s,
          u"lock"_s,    u"unlock"_s,     u"pin-set"_s,   u"pin-failed"_s,    u"pin-removed"_s, u"pin-renewed"_s,
          u"salvage"_s, u"passphrase"_s, u"recovered"_s, u"recovery-sheet"_s})
        EXPECT_NE(RecordWords::action(action, {}), action);
}

TEST(RecordsInWords, ShowNoCodes) {
    setLanguage(u"en"_s);
    Client client = testing::anna();
    client.sex = u"female"_s;
    client.handedness = u"left"_s;
    client.language = u"sr"_s;
    QStringList values;
    for (const RecordWords::Shown& one : RecordWords::shown(client))
        values << one.value;
    for (const QString& words : {u"Female"_s, u"Left-handed"_s, u"Српски"_s})
        EXPECT_TRUE(values.contains(words)) << words.toStdString() << " in " << values.join(u", "_s).toStdString();
}

// A backup there knows a later entry than the practice: somebody cut its end off.
TEST_F(TheAuditPage, IsVerifiedWithoutWaitingForASecondPlaceThatHangsAndAgainstItWhenItAnswers) {
    const QString stick = workspace.folder() + u"/stick"_s;
    ASSERT_TRUE(QDir().mkdir(stick));
    {
        sql::Database reader = workspace.file().reader();
        const MadeBackup made = makeBackup(workspace.file().path(), reader, workspace.file().derivedKey(),
                                           {.target = stick + u"/one.reliefbook"_s}, {});
        Manifest manifest = made.manifest;
        manifest.head.seq += 5;
        writeManifest(made.backup.path, manifest);
    }
    workspace.preferences().setFolder(u"backup"_s, stick);
    open();
    const auto says = [this](const QString& text) {
        for (const QLabel* one : page.findChildren<QLabel*>()) {
            if (one->isVisible() && one->text().contains(text))
                return true;
        }
        return false;
    };
    std::optional<Aside::Hang> hang(std::in_place);
    QTest::mouseClick(button(u"Verif&y"_s), Qt::LeftButton);
    ASSERT_TRUE(testing::waitUntil([&] { return says(u"Nothing was changed"_s); }));
    EXPECT_TRUE(button(u"Verif&y"_s)->isEnabled());
    hang.reset();
    EXPECT_TRUE(testing::waitUntil([&] { return says(u"Entries are missing at the end"_s); }));
    EXPECT_TRUE(says(u"one.reliefbook knows entry "_s));
}

}  // namespace
}  // namespace reliefbook
