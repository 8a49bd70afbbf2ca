// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class PreferencesTest : public ::testing::Test {
protected:
    QString practice(const QString& name) const {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"settings.ini"_s);
};

TEST_F(PreferencesTest, AreThereAtTheNextStart) {
    {
        Preferences preferences(file);
        preferences.setLanguage(u"sr_Latn"_s);
        preferences.setAppearance(u"dark"_s);
        preferences.setZoom(120);
        preferences.setLastPage(u"clients"_s);
        preferences.setColumns(u"clients"_s, "widths");
        preferences.setFolder(u"report"_s, folder.path());
    }
    const Preferences again(file);
    EXPECT_EQ(again.language(), u"sr_Latn"_s);
    EXPECT_EQ(again.appearance(), u"dark"_s);
    EXPECT_EQ(again.zoom(), 120);
    EXPECT_EQ(again.lastPage(), u"clients"_s);
    EXPECT_EQ(again.columns(u"clients"_s), QByteArray("widths"));
    EXPECT_EQ(again.folder(u"report"_s), folder.path());
}

TEST_F(PreferencesTest, KeepRecentPracticesNewestFirstAndForgetThoseThatAreGone) {
    Preferences preferences(file);
    for (const char* name : {"a", "b", "c", "a"})
        preferences.addRecentPractice(practice(QLatin1StringView(name)));
    EXPECT_EQ(preferences.recentPractices(),
              QStringList({folder.filePath(u"a"_s), folder.filePath(u"c"_s), folder.filePath(u"b"_s)}));
    QFile::remove(folder.filePath(u"c"_s));
    preferences.removeRecentPractice(folder.filePath(u"b"_s));
    EXPECT_EQ(preferences.recentPractices(), QStringList({folder.filePath(u"a"_s)}));
}

TEST_F(PreferencesTest, TakeNoNonsense) {
    {
        QFile broken(file);
        ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
        broken.write("[General]\nlanguage=xx\nappearance=pink\nzoom=9000\n[folders]\nreport=/no/such/folder\n");
    }
    const Preferences preferences(file);
    EXPECT_FALSE(preferences.language().isEmpty());
    EXPECT_NE(preferences.language(), u"xx"_s);
    EXPECT_EQ(preferences.appearance(), u"system"_s);
    EXPECT_EQ(preferences.zoom(), 200);
    EXPECT_NE(preferences.folder(u"report"_s), u"/no/such/folder"_s);
}

TEST_F(PreferencesTest, KeepFilesAtHomeWhereThereIsNoFolderForDocuments) {
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", folder.path().toLocal8Bit());
    const Preferences preferences(file);
    EXPECT_EQ(preferences.folder(u"practice"_s), folder.path());
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"Documents"_s));
    EXPECT_EQ(preferences.folder(u"practice"_s), folder.filePath(u"Documents"_s));
    qputenv("HOME", home);
}

}  // namespace
}  // namespace reliefbook
