// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/practice/queries.h"
#include "core/sql/migrations.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/attempt.h"
#include "ui/shell/preferences.h"
#include "ui/window/openpractice.h"
#include "ui/window/supportreport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(SupportReport, HoldsVersionsSettingsAndErrorsButNothingPersonal) {
    const QTemporaryDir folder;
    NewPractice about;
    about.name = u"Stillwater"_s;
    about.ownerName = u"Mira Marker"_s;
    about.credentials = u"Diploma Marker"_s;
    const QString path = folder.filePath(u"Marker practice.reliefbook"_s);
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    preferences.setZoom(130);
    preferences.addRecentPractice(path);
    OpenPractice practice({nullptr, PracticeFile::create(path, passphrase(u"Marker phrase"_s), about)}, preferences);
    testing::storedCourse(practice.editor().practice(), {{7, 4}, {6, 3}});
    {
        testing::Answers answers;
        answers.errorsExpected = true;
        attempt(nullptr, [&] { throw Error(ErrorKind::DiskFull, {path}); });
    }

    const QString report = supportReport(&practice, counts(practice.editor().database()), preferences);
    for (const QString& wanted : {u"Qt: "_s, u"schema: %1"_s.arg(sql::ownMigrations().back().number), u"SQLCipher: "_s,
                                  u"zoom: 130 %"_s, u"DiskFull"_s, u"1 clients, 1 courses, 2 sessions, 4 scores"_s})
        EXPECT_TRUE(report.contains(wanted)) << wanted.toStdString() << " in\n" << report.toStdString();
    QStringList personal{u"Marker"_s, u"Stillwater"_s, u"Anna"_s, u"Żak"_s, u"601"_s, u"Low back"_s, folder.path()};
    if (QDir::home().dirName().size() > 3)
        personal << QDir::homePath();
    for (const QString& secret : personal)
        EXPECT_FALSE(report.contains(secret, Qt::CaseInsensitive)) << secret.toStdString();
}

TEST(SupportReport, IsSavedWhereTheUserSays) {
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    testing::Answers answers;
    answers.path = folder.filePath(u"report.txt"_s);
    saveSupportReport(nullptr, nullptr, preferences);
    QFile file(answers.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("no practice open"));
    EXPECT_EQ(answers.told.size(), 1);
    EXPECT_EQ(preferences.folder(u"support"_s), folder.path());
}

TEST(SupportReport, CountsTheOpenPracticeAside) {
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    OpenPractice practice({nullptr, PracticeFile::create(folder.filePath(u"p.reliefbook"_s), passphrase(u"phrase"_s),
                                                         {.name = u"P"_s, .ownerName = u"M"_s, .credentials = {}})},
                          preferences);
    testing::storedCourse(practice.editor().practice(), {{7, 4}});
    testing::Answers answers;
    answers.path = folder.filePath(u"report.txt"_s);
    saveSupportReport(nullptr, &practice, preferences);
    EXPECT_EQ(answers.told.size(), 0) << "not before the counting is done";
    ASSERT_TRUE(testing::waitUntil([&] { return answers.told.size() == 1; }));
    QFile file(answers.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("1 clients, 1 courses, 1 sessions, 2 scores"));
}

}  // namespace
}  // namespace reliefbook
