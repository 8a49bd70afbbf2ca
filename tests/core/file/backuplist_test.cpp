// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backuplist.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const QString ours = u"5b1e3a0c-0000-4000-8000-000000000001"_s;

Manifest manifestOf(qint64 seq) {
    return {.uuid = ours,
            .seq = seq,
            .at = {1'780'000'000'000 + seq},
            .salt = QByteArray(16, '\x07'),
            .schema = 1,
            .counts = {.clients = 3, .courses = 4, .sessions = 50, .scores = 120},
            .rows = 400,
            .size = 8'192,
            .head = {.seq = 77, .hash = QByteArray(32, '\x22')},
            .program = u"1.0"_s,
            .tag = BackupTag::BeforeErasure,
            .verifiedAt = {1'780'000'000'500},
            .keyGeneration = "0123abcd",
            .compact = true,
            .thorough = false};
}

class Backups : public ::testing::Test {
protected:
    Backups() { QDir(folder_.path()).mkdir(u"backups"_s); }

    QString practice() const { return folder_.filePath(u"Ana.reliefbook"_s); }
    QString backups() const { return ownBackupFolder(practice()); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(backups() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString backup(const QString& name, const Manifest& manifest, qsizetype size = 8'192) const {
        QString path = write(name, QByteArray(size, 'x'));
        writeManifest(path, manifest);
        return path;
    }
    QStringList names(const QString& uuid = ours) const {
        QStringList all;
        for (const BackupFact& fact : backupsOf(practice(), {backups()}, uuid))
            all << QFileInfo(fact.path).completeBaseName();
        return all;
    }

    QTemporaryDir folder_;
};

TEST_F(Backups, ManifestsComeBackAsWritten) {
    const QString path = backup(u"Ana-1.reliefbook"_s, manifestOf(1));
    EXPECT_EQ(readManifest(path), manifestOf(1));
    for (const BackupTag tag : everyValue<BackupTag>()) {
        Manifest manifest = manifestOf(2);
        manifest.tag = tag;
        writeManifest(path, manifest);
        EXPECT_EQ(readManifest(path), manifest);
    }
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup;
    EXPECT_FALSE(QFileInfo(manifestPath(path)).permissions() & others);
}

TEST_F(Backups, AreListedByTheirNumberNotByDate) {
    Manifest late = manifestOf(2);
    late.at = {1};
    backup(u"Ana-b.reliefbook"_s, late);
    backup(u"Ana-a.reliefbook"_s, manifestOf(1));
    backup(u"Ana-c.reliefbook"_s, manifestOf(3));
    write(u"Ana-by-hand.reliefbook"_s, QByteArray(4'096, 'x'));
    EXPECT_EQ(names(), (QStringList{u"Ana-c"_s, u"Ana-b"_s, u"Ana-a"_s, u"Ana-by-hand"_s}));
    const auto list = backupsOf(practice(), {backups()}, ours);
    EXPECT_TRUE(list.front().verified);
    EXPECT_EQ(list.front().counts.sessions, 50);
    EXPECT_FALSE(list.back().verified);
    EXPECT_EQ(list.back().seq, 0);
}

TEST_F(Backups, WhoseLengthChangedOrThatWereFoundDamagedAreNotVerified) {
    backup(u"Ana-1.reliefbook"_s, manifestOf(1), 8'193);
    Manifest damaged = manifestOf(2);
    damaged.verifiedAt = {};
    backup(u"Ana-2.reliefbook"_s, damaged);
    for (const BackupFact& fact : backupsOf(practice(), {backups()}, ours))
        EXPECT_FALSE(fact.verified) << fact.path.toStdString();
}

TEST_F(Backups, OfAnotherPracticeLinksAndFoldersAreLeftOut) {
    const QString mine = backup(u"Ana-1.reliefbook"_s, manifestOf(1));
    Manifest theirs = manifestOf(9);
    theirs.uuid = u"another"_s;
    backup(u"Ana-2.reliefbook"_s, theirs);
    write(u"Bo-1.reliefbook"_s, QByteArray(8'192, 'x'));
    write(u"Ana-small.reliefbook"_s, "x");
    write(u"Ana-notes.txt"_s, QByteArray(8'192, 'x'));
    QDir(backups()).mkdir(u"Ana-folder.reliefbook"_s);
    ASSERT_TRUE(QFile::link(mine, backups() + u"/Ana-link.reliefbook"_s));
    ASSERT_TRUE(QFile::link(u"/etc/passwd"_s, backups() + u"/Ana-passwd.reliefbook"_s));
    ASSERT_TRUE(QFile::link(u"/nowhere"_s, backups() + u"/Ana-nowhere.reliefbook"_s));
    EXPECT_EQ(names(), QStringList{u"Ana-1"_s});
    EXPECT_EQ(names({}), (QStringList{u"Ana-2"_s, u"Ana-1"_s})) << "nobody knows the practice's number: by name";
}

TEST_F(Backups, OfPlacesThatAreNotThereOrOneAndTheSameAreListedOnce) {
    backup(u"Ana-1.reliefbook"_s, manifestOf(1));
    const QString same = folder_.filePath(u"./backups/../backups"_s);
    EXPECT_EQ(backupsOf(practice(), {backups(), same, u"/nowhere/at/all"_s, {}}, ours).size(), 1U);
}

TEST_F(Backups, WithAManifestOfRubbishAreNotVerifiedAndHarmNothing) {
    const QString path = backup(u"Ana-1.reliefbook"_s, manifestOf(1));
    QFile file(manifestPath(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto with = [&](const QByteArray& bytes) {
        write(u"Ana-1.reliefbook.json"_s, bytes);
        const auto list = backupsOf(practice(), {backups()}, ours);
        if (list.empty())
            return;  // it names another practice now
        EXPECT_LE(list.front().seq, std::numeric_limits<qint64>::max() / 4);
        EXPECT_FALSE(list.front().verified && list.front().seq == 0);
    };
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{"), QByteArray(1'000'000, '['),
          QByteArray(70'000, ' ') + good, QByteArray("\xff\xfe\0\0", 4)})
        with(bytes);
    EXPECT_EQ(backupsOf(practice(), {backups()}, ours).front().seq, 0);
    const QJsonObject json = QJsonDocument::fromJson(good).object();
    for (const QString& key : json.keys()) {
        for (const QJsonValue& value :
             {QJsonValue(), QJsonValue(-1), QJsonValue(1e300), QJsonValue(0.5), QJsonValue(u"\0<b>"_s),
              QJsonValue(QString(100'000, u'9')), QJsonValue(QJsonObject()), QJsonValue(true)}) {
            QJsonObject changed = json;
            changed[key] = value;
            with(QJsonDocument(changed).toJson());
        }
    }
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = good;
        for (int k = 0; k < 3; ++k)
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        with(bytes);
    }
}

TEST_F(Backups, NeverTakeTheNameOfSomethingElse) {
    const QString path = write(u"Ana-1.reliefbook"_s, QByteArray(8'192, 'x'));
    write(u"Ana-1.reliefbook.json"_s, "something of the user's");
    EXPECT_THROW(writeManifest(path, manifestOf(1)), Error);
    QFile file(manifestPath(path));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "something of the user's");
    const QString linked = write(u"Ana-2.reliefbook"_s, QByteArray(8'192, 'x'));
    ASSERT_TRUE(QFile::link(u"/nowhere"_s, manifestPath(linked)));
    EXPECT_THROW(writeManifest(linked, manifestOf(2)), Error);
}

TEST_F(Backups, AreListedByTheThousand) {
    for (int i = 1; i <= 3'000; ++i)
        write(u"Ana-%1.reliefbook"_s.arg(i), QByteArray(4'096, 'x'));
    for (int i = 1; i <= 20; ++i)
        backup(u"Ana-%1.reliefbook"_s.arg(i), manifestOf(i));
    const auto list = backupsOf(practice(), {backups()}, ours);
    EXPECT_EQ(list.size(), 3'000U);
    EXPECT_EQ(list.front().seq, 20);
}

TEST_F(Backups, OnAStickAreFoundInItsFolders) {
    const QTemporaryDir stick;
    QDir(stick.path()).mkpath(u"a/b/c"_s);
    const QString deep = stick.filePath(u"a/b"_s);
    const QString own = backup(u"Ana-close-1.reliefbook"_s, manifestOf(1));
    ASSERT_TRUE(QFile::rename(own, deep + u"/Ana-close-1.reliefbook"_s));
    ASSERT_TRUE(QFile::rename(manifestPath(own), manifestPath(deep + u"/Ana-close-1.reliefbook"_s)));
    Manifest stranger = manifestOf(2);
    stranger.uuid = u"somebody else's"_s;
    const QString other = backup(u"Other-close-2.reliefbook"_s, stranger);
    ASSERT_TRUE(QFile::rename(other, deep + u"/Other-close-2.reliefbook"_s));
    ASSERT_TRUE(QFile::rename(manifestPath(other), manifestPath(deep + u"/Other-close-2.reliefbook"_s)));
    const QString carried = write(u"Ana.reliefbook"_s, QByteArray(8'192, 'x'));
    ASSERT_TRUE(QFile::rename(carried, stick.filePath(u"Ana.reliefbook"_s)));
    QStringList found;
    for (const BackupFact& fact : backupsUnder(practice(), stick.path()))
        found << QFileInfo(fact.path).fileName();
    EXPECT_EQ(found, (QStringList{u"Ana-close-1.reliefbook"_s, u"Ana.reliefbook"_s}));
    EXPECT_TRUE(backupsUnder(practice(), stick.path(), [](qint64, qint64) { return false; }).empty());
}

}  // namespace
}  // namespace reliefbook
