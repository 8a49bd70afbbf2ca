// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

Error errorOf(const QString& path, const QByteArray& content) {
    try {
        writeWholeFile(path, content);
    } catch (const Error& error) {
        return error;
    }
    return Error(ErrorKind::Bug, {u"nothing was thrown"_s});
}

TEST(WholeFile, ReplacesWhatIsThereAndLeavesNothingBeside) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    writeWholeFile(path, "first");
    writeWholeFile(path, "second");
    EXPECT_EQ(contentOf(path), "second");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"report.pdf"_s});
}

TEST(WholeFile, NeverTakesThePlaceOfALinkOrOfAnotherKind) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const QString target = folder.filePath(u"practice.reliefbook"_s);
    QByteArray noise;
    for (int i = 0; i < 4'096; ++i)
        noise += static_cast<char>(i * 167 + 13);
    for (const QByteArray& there : {noise, QByteArray("\x89PNG\r\n\x1a\n"), QByteArray("a letter")}) {
        QFile::remove(path);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(there);
        file.close();
        EXPECT_EQ(errorOf(path, "%PDF-1.4 new").kind(), ErrorKind::FileExists) << there.left(8).toStdString();
        EXPECT_EQ(contentOf(path), there);
    }
    QFile::remove(path);
    writeWholeFile(target, "%PDF-1.4 of somebody else");
    ASSERT_TRUE(QFile::link(target, path));
    EXPECT_EQ(errorOf(path, "%PDF-1.4 new").kind(), ErrorKind::FileExists);
    EXPECT_EQ(contentOf(target), "%PDF-1.4 of somebody else");
    writeWholeFile(target, "%PDF-1.4 new");
    EXPECT_EQ(contentOf(target), "%PDF-1.4 new");
}

TEST(WholeFile, SaysThatTheFolderIsMissing) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/report.pdf"_s);
    const Error error = errorOf(path, "x");
    EXPECT_EQ(error.kind(), ErrorKind::WriteFailed);
    EXPECT_EQ(error.fact(0), path);
    EXPECT_FALSE(error.fact(1).isEmpty());
}

TEST(WholeFile, SaysThatAFolderIsInItsPlace) {
    const QTemporaryDir folder;
    EXPECT_EQ(errorOf(folder.path(), "x").kind(), ErrorKind::WriteFailed);
}

TEST(WholeFile, NeverTakesThePlaceOfADeviceOrAPipe) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.pdf"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    EXPECT_EQ(errorOf(path, "x").kind(), ErrorKind::WriteFailed);
    EXPECT_TRUE(QFileInfo::exists(path) && !QFileInfo(path).isFile());
}

TEST(WholeFile, SaysThatThePlaceIsReadOnly) {
    // /proc is read-only for everyone, root too.
    EXPECT_EQ(errorOf(u"/proc/sys/report.pdf"_s, "x").kind(), ErrorKind::ReadOnlyPlace);
}

TEST(WholeFile, SaysThatTheDiskIsFullAndKeepsWhatWasThere) {
    const QTemporaryDir folder;
    const QString small = folder.filePath(u"small"_s);
    QDir().mkpath(small);
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, small}) != 0)
        GTEST_SKIP() << "a small disk can't be mounted here";
    const QString path = small + u"/report.pdf"_s;
    writeWholeFile(path, "kept");
    const Error error = errorOf(path, QByteArray(1 << 20, 'x'));
    const QByteArray content = contentOf(path);
    const QStringList files = QDir(small).entryList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(QProcess::execute(u"umount"_s, {small}), 0);
    EXPECT_EQ(error.kind(), ErrorKind::DiskFull);
    EXPECT_EQ(content, "kept");
    EXPECT_EQ(files, QStringList{u"report.pdf"_s});
}

}  // namespace
}  // namespace reliefbook
