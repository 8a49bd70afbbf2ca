// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/backupmaking.h"
#include "core/file/compact.h"
#include "core/file/passphrasechange.h"
#include "core/file/restore.h"
#include "core/file/swap.h"
#include "core/practice/audit.h"
#include "core/practice/clientchanges.h"
#include "core/practice/clientsearch.h"
#include "core/practice/erasure.h"
#include "core/practice/history.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <utility>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const Secret& words() {
    static const Secret secret = passphrase(u"warm towels fold by themselves");
    return secret;
}

/// A rare word in every text of a client and of all that is theirs.
const QString marker = u"Zwetschgenknödel"_s;

template <class T> T marked(T record) {
    Table<T>::eachColumn([&]<class Member>(const Column<T, Member>& column) {
        if constexpr (std::is_same_v<Member, QString>)
            record.*column.member = marker;
    });
    return record;
}

template <class T> T fresh() {
    T record;
    record.id = Id<T>::make();
    return marked(record);
}

/// A practice of two clients, one of whom wrote the marker everywhere, deleted some of it, and changed some.
class AnErasure : public ::testing::Test {
protected:
    AnErasure() {
        file =
            PracticeFile::create(path(), words(), {.name = u"Kabinett"_s, .ownerName = u"Mira"_s, .credentials = {}});
        PracticeInfo info = practiceInfo(database());
        const PracticeInfo before = info;
        info.retentionYears = 0;
        practice().apply({update(before, info)});
        other = testing::storedCourse(practice(), {{8, 5}, {7, 3}}).client;
        fillMarked();
    }

    void fillMarked() {
        const Id<User> user = practice().user().id;
        Client client = marked(testing::anna());
        erased = client.id;
        auto complaint = fresh<Complaint>();
        complaint.client = client.id;
        Course course = marked(testing::courseOf(client));
        course.complaint = complaint.id;
        course.therapist = user;
        auto event = fresh<CourseEvent>();
        event.course = course.id;
        event.onDay = QDate(2025, 3, 5);
        auto goal = fresh<Goal>();
        goal.course = course.id;
        const Session session = marked(testing::sessionOf(course, QDate(2025, 3, 3)));
        const PainScore score = testing::scoreOf(session, Phase::Before, 7, marker);
        auto rating = fresh<Rating>();
        rating.client = client.id;
        rating.course = course.id;
        rating.session = session.id;
        rating.value = 4;
        auto result = fresh<MeasureResult>();
        result.client = client.id;
        result.course = course.id;
        result.session = session.id;
        result.goal = goal.id;
        const ChangeSet made =
            practice().apply({creation(client), creation(complaint), creation(course), creation(event), creation(goal),
                              creation(session), creation(score), creation(rating), creation(result)});
        practice().endVisit();
        const auto stored = std::get<Session>(*made[5].after);
        Session later = stored;
        later.plan = marker + u" again"_s;
        practice().apply({update(stored, later)});
        // A session that was deleted, and its score.
        const Session binned = marked(testing::sessionOf(course, QDate(2025, 3, 10)));
        const ChangeSet gone =
            practice().apply({creation(binned), creation(testing::scoreOf(binned, Phase::After, 2, marker))});
        practice().apply({removal(std::get<PainScore>(*gone[1].after)), removal(std::get<Session>(*gone[0].after))});
    }

    QString path() const { return folder.filePath(u"Praxis.reliefbook"_s); }
    Practice& practice() { return file->practice(); }
    sql::Database& database() { return practice().database(); }

    /// Everything in every table that holds the marker, as TABLE.COLUMN.
    static QStringList rowsWithMarker(sql::Database& database) {
        QStringList found;
        std::vector<std::pair<QString, QString>> columns;
        {
            auto rows = database.query(
                "SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c "
                "WHERE m.type = 'table'");
            while (rows.next())
                columns.emplace_back(rows.column<QString>(0), rows.column<QString>(1));
        }
        for (const auto& [table, column] : columns) {
            if (database.value<qint64>("SELECT count(*) FROM \"" + table.toStdString() + "\" WHERE instr(\"" +
                                           column.toStdString() + "\", ?) > 0",
                                       marker) > 0)
                found << table + u'.' + column;
        }
        return found;
    }

    /// The decrypted pages as they lie in the file, free ones and slack too.
    static QByteArray pagesOf(const QString& path, const Secret& key) {
        sql::Database encrypted(path, key, sql::Access::ReadOnly);
        sqlite3_int64 size = 0;
        unsigned char* bytes = sqlite3_serialize(encrypted.handle(), "main", &size, 0);
        EXPECT_NE(bytes, nullptr);
        const void* from = bytes;
        QByteArray pages(static_cast<const char*>(from), static_cast<qsizetype>(size));
        sqlite3_free(bytes);
        EXPECT_TRUE(pages.startsWith("SQLite format 3")) << "in clear";
        return pages;
    }

    QTemporaryDir folder;
    std::unique_ptr<PracticeFile> file;
    Id<Client> erased, other;
};
class T61 : public AnErasure {};
class T56 : public AnErasure {};

TEST_F(T61, EraseBasicLeavesNoRowOfTheClientAndAllOfEverybodyElse) {
    EXPECT_GE(rowsWithMarker(database()).size(), 30) << "it was everywhere";
    const ClientSearch before(database());
    EXPECT_FALSE(before.find(marker, 9).empty());
    const Counts all = counts(database());
    const auto versions = database().value<qint64>("SELECT count(*) FROM history");
    const auto entries = auditHead(database()).seq;

    const std::vector<Erasure> erasures = eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    ASSERT_EQ(erasures.size(), 1U);
    const Erasure& erasure = erasures.front();
    EXPECT_EQ(erasure.fileNo, marker);
    EXPECT_EQ(erasure.courses, 1);
    EXPECT_EQ(erasure.sessions, 2);
    EXPECT_EQ(erasure.scores, 4);
    EXPECT_EQ(erasure.others, 3);
    EXPECT_EQ(erasure.versions, 3) << "the plan, and what the bin took";

    EXPECT_EQ(rowsWithMarker(database()), QStringList());
    EXPECT_TRUE(ClientSearch(database()).find(marker, 9).empty());
    const Counts left = counts(database());
    EXPECT_EQ(left, (Counts{.clients = 1, .courses = 1, .sessions = 2, .scores = 4}));
    EXPECT_EQ(all.clients, 2);
    EXPECT_EQ(database().value<qint64>("SELECT count(*) FROM history"), versions - 3);
    EXPECT_EQ(sessionsOf(database(), other).size(), 2U);
    EXPECT_TRUE(database().findings("PRAGMA foreign_key_check").isEmpty());

    EXPECT_EQ(auditHead(database()).seq, entries + 1) << "what was written stays, and the erasure is in it";
    EXPECT_EQ(erasure.auditSeq, entries + 1);
    EXPECT_FALSE(firstBreakInAudit(database()));
    EXPECT_EQ(database().value<QString>("SELECT reason FROM audit WHERE seq = ?", entries + 1), u"client_asked"_s);
    EXPECT_EQ(erasedClients(database()).size(), 1U);
}

TEST_F(T61, EraseBasicLeavesTheHistoryGuardedAsBefore) {
    const auto triggers = [&] {
        QStringList all;
        auto rows = database().query("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
        while (rows.next())
            all << rows.column<QString>(0);
        return all;
    };
    const QStringList before = triggers();
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    EXPECT_EQ(triggers(), before);
    EXPECT_EQ(before.size(), 4);
    EXPECT_THROW(database().query("DELETE FROM history").run(), Error);
    EXPECT_THROW(database().query("DELETE FROM audit").run(), Error);
    EXPECT_EQ(database().value<int>("PRAGMA foreign_keys"), 1);
}

/// Interrupts what runs after so many steps of SQLite's machine, once.
class Interruption {
public:
    Interruption(sql::Database& database, int steps) : database_(database) {
        sqlite3_progress_handler(
            database.handle(), steps,
            [](void* fired) { return std::exchange(*static_cast<bool*>(fired), true) ? 0 : 1; }, &fired_);
    }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption() { sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr); }

private:
    sql::Database& database_;
    bool fired_ = false;
};

TEST_F(T61, EraseBasicCutAnywhereLeavesTheHistoryGuardedAndTheSchemaShut) {
    const QStringList before = rowsWithMarker(database());
    int cut = 0;
    bool done = false;
    for (int steps = 1; !done && steps < 200'000; steps += 1 + steps / 4) {
        SCOPED_TRACE(steps);
        try {
            const Interruption interruption(database(), steps);
            eraseClients(practice(), {erased}, EraseReason::ClientAsked);
            done = true;
        } catch (const Error&) {
            ++cut;
        }
        EXPECT_FALSE(database().inTransaction());
        EXPECT_EQ(database().value<int>("PRAGMA foreign_keys"), 1);
        EXPECT_EQ(database().value<int>("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"), 4);
        EXPECT_THROW(database().script("DROP TRIGGER history_no_delete;"), Error);
        EXPECT_THROW(database().query("DELETE FROM history").run(), Error);
        EXPECT_EQ(rowsWithMarker(database()), done ? QStringList() : before);
    }
    EXPECT_TRUE(done);
    EXPECT_GT(cut, 10);
}

TEST_F(T61, EraseBasicWritesTheFileAnewWithoutAnyTrace) {
    const Secret key = file->derivedKey();
    database().checkpoint();
    EXPECT_TRUE(pagesOf(path(), key).contains(marker.toUtf8())) << "it can be found where it is";
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    compact(*file);
    EXPECT_EQ(counts(database()).clients, 1) << "work goes on";
    EXPECT_EQ(database().value<qint64>("PRAGMA freelist_count"), 0);
    Client next = testing::anna();
    practice().apply({creation(next)});
    file->close();
    EXPECT_FALSE(pagesOf(path(), key).contains(marker.toUtf8()));
    const QDir all(folder.path());
    for (const QString& name : all.entryList(QDir::Files | QDir::Hidden)) {
        QFile one(all.filePath(name));
        ASSERT_TRUE(one.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        EXPECT_FALSE(bytes.contains(marker.toUtf8())) << name.toStdString();
        EXPECT_FALSE(name.endsWith(u".part")) << name.toStdString();
    }
    file = PracticeFile::open(path(), words());
    EXPECT_EQ(counts(database()).clients, 2);
    EXPECT_EQ(erasedClients(database()).size(), 1U);
    EXPECT_FALSE(firstBreakInAudit(database()));
}

TEST_F(T61, EraseBasicIsToldToWhoHoldsClientsInMemory) {
    ClientSearch search(database());
    QObject::connect(&practice(), &Practice::changed, &practice(),
                     [&](const ChangeSet& changes) { search.apply(changes); });
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    EXPECT_TRUE(search.find(marker, 9).empty());
}

TEST_F(T61, EraseBasicTakesWhoWasMergedIntoTheClient) {
    Client second = marked(testing::anna());
    second.fileNo = u"2"_s;
    second.mergedInto = erased;
    practice().apply({creation(second)});
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    EXPECT_EQ(rowsWithMarker(database()), QStringList());
    EXPECT_EQ(erasedClients(database()).size(), 2U);
}

TEST_F(T61, EraseBasicTakesWhatLiesInTheBin) {
    practice().apply(removedClient(*sql::find(database(), erased)));
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    EXPECT_EQ(rowsWithMarker(database()), QStringList());
}

TEST_F(T61, EraseBasicStoppedWhileTheFileIsWrittenAnewLeavesItAsItIs) {
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    EXPECT_THROW(compact(*file, [](qint64, qint64) { return false; }), Error);
    EXPECT_EQ(counts(database()).clients, 1);
    EXPECT_FALSE(QFileInfo::exists(path() + u".anew.part"_s));
    compact(*file);
    EXPECT_EQ(counts(database()).clients, 1);
}

// ---- an older backup ----

TEST_F(T56, RestoreReplaysErasures) {
    const QString backup = folder.filePath(u"older.reliefbook"_s);
    {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), backup, {});
    }
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    compact(*file);
    const std::vector<ErasedClient> list = erasedClients(database());
    ASSERT_EQ(list.size(), 1U);
    file->close();

    sql::Database restored(backup, file->derivedKey(), sql::Access::ReadWrite);
    EXPECT_FALSE(rowsWithMarker(restored).isEmpty());
    EXPECT_EQ(replayErasures(restored, list), 1);
    EXPECT_EQ(rowsWithMarker(restored), QStringList());
    EXPECT_EQ(erasedClients(restored), list);
    EXPECT_FALSE(firstBreakInAudit(restored));
    EXPECT_EQ(replayErasures(restored, list), 0) << "once is enough";
    EXPECT_EQ(counts(restored).clients, 1);
}

/// Whatever puts the older copy there: the companion beside the file knows.
TEST_F(T56, RestoreReplaysErasuresAlsoWhereTheOlderCopyTookTheFilesPlace) {
    const QString backup = folder.filePath(u"older.reliefbook"_s);
    {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), backup, {});
    }
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    file->close();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(backup, path()));
    file = PracticeFile::open(path(), words(), {.acceptLoss = true});
    EXPECT_EQ(rowsWithMarker(database()), QStringList());
    EXPECT_EQ(erasedClients(database()).size(), 1U);
}

TEST_F(T56, RestoreReplaysErasuresWhereThePracticeMoved) {
    const QString older = folder.filePath(u"older.reliefbook"_s);
    const QString moved = folder.filePath(u"moved.reliefbook"_s);
    {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), older, {});
    }
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    file->close();
    Companion companion = *readCompanion(path());
    companion.backupSeq = 41;
    ASSERT_TRUE(writeCompanion(path(), companion));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(older, path())) << "an older copy took its place before";
    restore(path(), words(), moved, {});
    EXPECT_EQ(readCompanion(moved)->backupSeq, 41);
    file = PracticeFile::open(moved, words());
    EXPECT_EQ(rowsWithMarker(database()), QStringList());
}

TEST_F(T56, RestoreReplaysErasuresAfterASwap) {
    const QString backup = folder.filePath(u"older.reliefbook"_s);
    {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), backup, {});
    }
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    file->close();
    Companion companion = *readCompanion(path());
    companion.erased.clear();
    companion.head = {};
    ASSERT_TRUE(writeCompanion(backup, companion));
    const QString fresh = path() + u".restoring"_s;
    ASSERT_TRUE(QFile::rename(backup, fresh) && QFile::rename(companionPath(backup), companionPath(fresh)));
    swapIn(path(), fresh, {});
    EXPECT_EQ(readCompanion(path())->erased.size(), 1U);
    file = PracticeFile::open(path(), words());
    EXPECT_EQ(rowsWithMarker(database()), QStringList());
}

TEST_F(T56, RestoreReplaysErasuresInThePracticesPlace) {
    const QString backup = folder.filePath(u"older.reliefbook"_s);
    for (const bool unreadable : {false, true}) {
        SCOPED_TRACE(unreadable);
        if (!unreadable) {
            sql::Database reader = file->reader();
            backUp(reader, file->derivedKey(), backup, {});
            reader.close();
            eraseClients(practice(), {erased}, EraseReason::ClientAsked);
        }
        file->close();
        if (unreadable) {
            QFile damaged(path());
            ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
            damaged.write(QByteArray(8192, 'x'));
        } else {
            ASSERT_TRUE(QFile::rename(companionPath(path()), path() + u".away"_s)) << "the file itself knows";
        }
        restoreInPlace(path(), backup, words());
        file = PracticeFile::open(path(), words());
        EXPECT_EQ(rowsWithMarker(database()), QStringList());
        EXPECT_EQ(counts(database()).clients, 1);
        EXPECT_EQ(erasedClients(database()).size(), 1U);
    }
}

// A backup here and in a second place, what a restore kept, and what a change of the passphrase kept.
TEST_F(T56, RestoreReplaysErasuresFromEachKindOfOlderCopy) {
    const Secret later = passphrase(u"cold towels unfold on their own");
    const QString stick = folder.filePath(u"stick"_s);
    ASSERT_TRUE(QDir().mkdir(stick));
    QString here;
    QString there;
    {
        sql::Database reader = file->reader();
        here = makeBackup(path(), reader, file->derivedKey(), {}, {}).backup.path;
        there = copyBackupTo(path(), backupsOf(path(), {ownBackupFolder(path())}).front(), file->derivedKey(), stick,
                             rotationState(path(), now(), /*paused=*/false, /*poisoned=*/false), {})
                    .path;
    }
    file->close();
    const QString byRestore = restoreInPlace(path(), here, words());
    file = PracticeFile::open(path(), words());
    const QString byPassphrase = changePassphrase(*file, words(), later, later);
    EXPECT_EQ(counts(database()).clients, 2);
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    compact(*file);
    file->close();
    const QStringList kept = keptByRestore(path());
    ASSERT_TRUE(kept.contains(byRestore));
    ASSERT_EQ(keptFromBefore(path()).size(), 1U);
    for (const QString& older : {here, there, byRestore, byPassphrase}) {
        SCOPED_TRACE(older.toStdString());
        {
            sql::Database copy = openForReading(older, words());
            EXPECT_EQ(counts(copy).clients, 2) << "it holds the client still";
        }
        restoreInPlace(path(), older, words());
        file = PracticeFile::open(path(), words());
        EXPECT_EQ(rowsWithMarker(database()), QStringList());
        EXPECT_EQ(counts(database()).clients, 1);
        EXPECT_EQ(
            database().value<QString>("SELECT reason FROM audit WHERE action = 'erase' ORDER BY seq DESC LIMIT 1"),
            u"again"_s);
        file->close();
    }
}

/// Whoever can write beside the file, without its passphrase, can erase nobody by that.
TEST_F(T56, AListThatNoProgramVouchedForErasesNobody) {
    file->close();
    const Companion honest = *readCompanion(path());
    for (const QByteArray& voucher : {QByteArray(), QByteArray(16, '\0'), QByteArray(16, 'v')}) {
        SCOPED_TRACE(voucher.toHex().toStdString());
        Companion forged = honest;
        forged.erased = {{erased, {1}, voucher}};
        ASSERT_TRUE(writeCompanion(path(), forged));
        file = PracticeFile::open(path(), words());
        EXPECT_EQ(counts(database()).clients, 2);
        EXPECT_FALSE(rowsWithMarker(database()).isEmpty());
        EXPECT_TRUE(erasedClients(database()).empty());
        EXPECT_TRUE(readCompanion(path())->erased.empty());
        file->close();
        ASSERT_TRUE(writeCompanion(path(), forged));
        const QString copy = folder.filePath(u"copy.reliefbook"_s);
        restore(path(), words(), copy, {});
        restoreInPlace(path(), copy, words());
        file = PracticeFile::open(path(), words());
        EXPECT_EQ(counts(database()).clients, 2) << "nor by a restore";
        file->close();
        for (const QString& one : {copy, companionPath(copy)})
            ASSERT_TRUE(QFile::remove(one));
        ASSERT_TRUE(writeCompanion(path(), honest));
    }
}

/// The voucher is not of the passphrase: an older copy under an earlier one is erased from as well.
TEST_F(T56, RestoreReplaysErasuresFromACopyUnderAnEarlierPassphrase) {
    const QString backup = folder.filePath(u"older.reliefbook"_s);
    {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), backup, {});
    }
    changePassphrase(*file, words(), passphrase(u"cold stones sing"), passphrase(u"cold stones sing"));
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    file->close();
    restoreInPlace(path(), backup, words());
    file = PracticeFile::open(path(), words());
    EXPECT_EQ(rowsWithMarker(database()), QStringList());
    EXPECT_EQ(counts(database()).clients, 1);
}

TEST_F(T56, TheListOfWhoWasErasedIsMadeAnewWhereTheCompanionIsLost) {
    eraseClients(practice(), {erased}, EraseReason::ClientAsked);
    file->close();
    ASSERT_TRUE(QFile::remove(companionPath(path())));
    file = PracticeFile::open(path(), words());
    ASSERT_TRUE(readCompanion(path()));
    EXPECT_EQ(readCompanion(path())->erased.size(), 1U);
    EXPECT_EQ(readCompanion(path())->erased.front().client, erased);
}

}  // namespace
}  // namespace reliefbook
