// SPDX-License-Identifier: GPL-3.0-or-later
// What opening makes of files as they are found: right ones, spoilt ones, others.
#include "core/file/backup.h"
#include "core/file/opening.h"
#include "core/file/restore.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/core/file/afile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::AFile;
using testing::right;
using testing::thrownBy;

/// As many as the specification counts where RELIEFBOOK_FAULTS=long, fewer otherwise.
int times(int inLongRuns, int otherwise) {
    return qEnvironmentVariable("RELIEFBOOK_FAULTS") == u"long" ? inLongRuns : otherwise;
}

qint64 sessionsIn(PracticeFile& file) { return counts(file.practice().database()).sessions; }

// ---- T14: the cases of reliability.md 2.3, each told by its own kind of error, none changing a byte ----

class T14 : public AFile {};

TEST_F(T14, OpenMatrixOfPassphrases) {
    make();
    for (const QString& wrong : {u"stiff neck"_s, u"stiff neck walks home slowly "_s,
                                 u" stiff neck walks home slowly"_s, u"Stiff neck walks home slowly"_s})
        refuses(ErrorKind::WrongPassphrase, passphrase(wrong));
    QFile::remove(companionPath(path()));
    refuses(ErrorKind::WrongPassphrase, passphrase(u"stiff neck"));
    EXPECT_EQ(thrownBy([] { passphrase(u""); }).kind(), ErrorKind::PassphraseRefused);
    // The same letters however they are typed.
    const QString accents = at(u"Accents.reliefbook"_s);
    PracticeFile::create(accents, passphrase(u"caf\u00e9"), {.name = u"A"_s, .ownerName = {}, .credentials = {}})
        ->close();
    EXPECT_NO_THROW(PracticeFile::open(accents, passphrase(u"cafe\u0301")));
}

TEST_F(T14, OpenMatrixOfOtherFiles) {
    const auto refusesBytes = [&](const QByteArray& content) {
        write(path(), content);
        refuses(ErrorKind::NotAPractice);
        QFile::remove(path());
    };
    refusesBytes(QByteArray("client,date,before,after\n").repeated(1000));
    refusesBytes("short");
    refusesBytes(QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\x11'));
    QByteArray pictures(8176, '\0');  // in clear, though its first page looks like noise
    QRandomGenerator random(3);
    std::ranges::generate(pictures, [&] { return static_cast<char>(random.generate()); });
    refusesBytes(QByteArray("SQLite format 3\0", 16) + pictures);
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(folder_.path(), right()); }).kind(), ErrorKind::NotAPractice);
    EXPECT_EQ(thrownBy([&] { PracticeFile::open(path(), right()); }).kind(), ErrorKind::FileMissing);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(T14, OpenMatrixOfSpoiltFiles) {
    make();
    const QByteArray whole = bytes(path());
    const auto refusesAs = [&](ErrorKind kind, const QByteArray& content, const char* what) {
        SCOPED_TRACE(what);
        write(path(), content);
        refuses(kind);
    };
    refusesAs(ErrorKind::FileDamaged, whole.left(whole.size() / 2 / 4096 * 4096 + 100), "cut off in a page");
    refusesAs(ErrorKind::FileDamaged, whole.left(qsizetype{5} * 4096), "cut off after a page");
    refusesAs(ErrorKind::FileDamaged, QByteArray(4096, '\0') + whole.mid(4096), "first page zeroed");
    QByteArray flipped = whole;
    flipped[300] = static_cast<char>(flipped[300] ^ 1);
    refusesAs(ErrorKind::FileDamaged, flipped, "first page flipped");
    refuses(ErrorKind::WrongPassphrase, passphrase(u"another"));

    // What is appended is no part of the database: it opens, and a check tells.
    write(path(), whole + QByteArray(4096, '\x77'));
    EXPECT_FALSE(verify(path(), right()).isEmpty());
    EXPECT_EQ(sessionsIn(*PracticeFile::open(path(), right())), 2);
    // Its first try was wrong, the next one right.
    write(path(), whole);
    refuses(ErrorKind::WrongPassphrase, passphrase(u"another"));
    EXPECT_EQ(sessionsIn(*PracticeFile::open(path(), right())), 2);
}

TEST_F(T14, OpenMatrixOfFilesWithOtherSettings) {
    sqlite3* made = nullptr;
    ASSERT_EQ(sqlite3_open_v2(QFile::encodeName(path()).constData(), &made, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                              nullptr),
              SQLITE_OK);
    sqlite3_key(made, right().data(), right().size());
    EXPECT_EQ(sqlite3_exec(made, "PRAGMA kdf_iter = 64000; PRAGMA user_version = 1; CREATE TABLE client (id);", nullptr,
                           nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(made);
    refuses(ErrorKind::WrongPassphrase);
}

// ---- T15 ----

class T15 : public AFile {};

TEST_F(T15, ZeroByteFileIsRefusedWithAnyPassphraseAndStaysSo) {
    write(path(), {});
    for (const QString& any : {u"stiff neck walks home slowly"_s, u"anything"_s})
        refuses(ErrorKind::FileEmpty, passphrase(any));
    EXPECT_EQ(thrownBy([&] { openForReading(path(), right()); }).kind(), ErrorKind::FileEmpty);
    EXPECT_EQ(QFileInfo(path()).size(), 0);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"Ana.reliefbook"_s});
}

// ---- T20 ----

class T20 : public AFile {
protected:
    void set(const QByteArray& pragma) {
        {
            Opened opened = openFile(path(), right(), sql::Access::ReadWrite);
            opened.database.script(pragma);
            opened.database.checkpoint();
            opened.database.letWorkingFileGo();
        }
        for (const QString& side : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + side);
    }
};

TEST_F(T20, NewerVersionIsRefusedByItsNumberAndNotTouched) {
    make();
    set("PRAGMA user_version = 99;");
    const Error error = thrownBy([&] { PracticeFile::open(path(), right()); });
    EXPECT_EQ(error.kind(), ErrorKind::FileTooNew);
    EXPECT_EQ(error.fact(1), u"99"_s);
    refuses(ErrorKind::FileTooNew);
    EXPECT_EQ(thrownBy([&] { openForReading(path(), right()); }).kind(), ErrorKind::FileTooNew);
}

TEST_F(T20, ForeignIdIsNotAPractice) {
    make();
    set("PRAGMA application_id = 1;");
    refuses(ErrorKind::NotAPractice);
}

TEST_F(T20, WithNeitherIdNorVersionIsNotAPractice) {
    make();
    set("PRAGMA application_id = 0; PRAGMA user_version = 0;");
    refuses(ErrorKind::NotAPractice);
}

// ---- T13 ----

class T13 : public AFile {};

TEST_F(T13, OldCopyPutBackIsAskedAboutWithBothDates) {
    const Moment lastWeek = momentOf({2026, 3, 2}, {9, 0}, 0);
    const Moment today = momentOf({2026, 3, 9}, {18, 30}, 0);
    {
        const FixedClock clock(lastWeek);
        PracticeFile::create(path(), right(), {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}})->close();
    }
    const QByteArray old = bytes(path());
    {
        const FixedClock clock(today);
        PracticeFile::open(path(), right())->practice().apply({creation(testing::anna())});
    }
    write(path(), old);
    const Error error = thrownBy([&] { PracticeFile::open(path(), right()); });
    EXPECT_EQ(error.kind(), ErrorKind::OlderCopy);
    EXPECT_EQ(error.facts(),
              (QStringList{path(), u"2"_s, u"3"_s, QString::number(lastWeek.utcMs), QString::number(today.utcMs)}));
    refuses(ErrorKind::OlderCopy);
    EXPECT_EQ(counts(PracticeFile::open(path(), right(), {.acceptLoss = true})->practice().database()).clients, 0);
    EXPECT_NO_THROW(PracticeFile::open(path(), right())) << "it was asked once";
}

TEST_F(T13, OldCopyOfTheSameLengthOrLongerIsAskedAboutToo) {
    PracticeFile::create(path(), right(), {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}})->close();
    const QByteArray old = bytes(path());
    const QByteArray known = bytes(path() + u".info"_s);
    PracticeFile::open(path(), right())->practice().apply({creation(testing::anna())});
    const QByteArray companion = bytes(path() + u".info"_s);
    // Another past, as long and then longer, as somebody with the passphrase can make it.
    write(path(), old);
    write(path() + u".info"_s, known);
    for (int more = 0; more < 2; ++more) {
        SCOPED_TRACE(more);
        PracticeFile::open(path(), right(), {.acceptLoss = true})->practice().note(u"view"_s, {});
        write(path() + u".info"_s, companion);
        refuses(ErrorKind::OlderCopy);
        EXPECT_EQ(thrownBy([&] { PracticeFile::open(path(), right()); }).fact(5), u"another"_s);
    }
    EXPECT_NO_THROW(PracticeFile::open(path(), right(), {.acceptLoss = true}));
    EXPECT_NO_THROW(PracticeFile::open(path(), right())) << "it was asked once";
}

TEST_F(T13, OldCopyThatWasRestoredIsNotAskedAbout) {
    make();
    const QString copy = at(u"copy.reliefbook"_s);
    {
        auto file = PracticeFile::open(path(), right());
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), copy, {});
        reader.close();
        for (int i = 0; i < 5; ++i)
            file->practice().note(u"view"_s, {});
    }
    const QByteArray companion = bytes(path() + u".info"_s);
    restoreInPlace(path(), copy, right());
    EXPECT_NO_THROW(PracticeFile::open(path(), right()));
    // Whoever restored it elsewhere and brought the file alone was asked there.
    {
        auto file = PracticeFile::open(path(), right());
        for (int i = 0; i < 9; ++i)
            file->practice().note(u"view"_s, {});
    }
    write(path() + u".info"_s, companion);
    EXPECT_NO_THROW(PracticeFile::open(path(), right()));
}

// ---- T58 ----

class T58 : public AFile {};

TEST_F(T58, SidecarLostOpensIsRebuiltAndSaidQuietly) {
    make();
    EXPECT_FALSE(PracticeFile::open(path(), right())->facts().companionLost);
    QFile::remove(companionPath(path()));
    auto file = PracticeFile::open(path(), right());
    EXPECT_EQ(sessionsIn(*file), 2);
    EXPECT_TRUE(file->facts().companionLost);
    file->close();
    const auto rebuilt = readCompanion(path());
    ASSERT_TRUE(rebuilt);
    EXPECT_FALSE(rebuilt->dirty);
    EXPECT_EQ(rebuilt->salt, bytes(path()).left(16));
    EXPECT_FALSE(PracticeFile::open(path(), right())->facts().companionLost);
}

TEST_F(T58, SidecarThatIsNoneIsAsGoodAsLost) {
    make();
    for (const QByteArray& content : {QByteArray(), QByteArray("{"), QByteArray(70'000, 'x'),
                                      QByteArray(R"({"format": "reliefbook-companion-1", "salt": "00"})")}) {
        write(companionPath(path()), content);
        EXPECT_TRUE(PracticeFile::open(path(), right())->facts().companionLost);
    }
}

// ---- T59 ----

class T59 : public AFile {
protected:
    void loseTheSalt() {
        QByteArray all = bytes(path());
        salt_ = all.left(16);
        all.replace(0, 16, QByteArray(16, '\x5a'));
        write(path(), all);
    }
    /// It opens, and from then on needs nobody's help.
    void expectRepaired() {
        {
            auto file = PracticeFile::open(path(), right());
            EXPECT_EQ(sessionsIn(*file), 2);
            EXPECT_TRUE(file->facts().saltRepaired);
            file->close();
        }
        EXPECT_EQ(bytes(path()).left(16).toHex(), salt_.toHex());
        QFile::remove(companionPath(path()));
        QDir(at(u"backups"_s)).removeRecursively();
        auto file = PracticeFile::open(path(), right());
        EXPECT_EQ(sessionsIn(*file), 2);
        EXPECT_FALSE(file->facts().saltRepaired);
    }
    QByteArray salt_;
};

TEST_F(T59, SaltIsRepairedFromTheSidecar) {
    make();
    loseTheSalt();
    expectRepaired();
}

TEST_F(T59, SaltIsRepairedFromABackup) {
    make();
    {
        auto file = PracticeFile::open(path(), right());
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), backupPath(path(), {}), {});
    }
    write(at(u"backups/newer.reliefbook"_s), QByteArray(8192, 'n'));  // a file that is none doesn't hinder
    loseTheSalt();
    QFile::remove(companionPath(path()));
    expectRepaired();
}

TEST_F(T59, SaltThatNothingKnowsLooksLikeAWrongPassphrase) {
    make();
    loseTheSalt();
    QFile::remove(companionPath(path()));
    refuses(ErrorKind::WrongPassphrase);
}

TEST_F(T59, SaltOfTheSidecarDoesNotOpenForAWrongPassphrase) {
    make();
    loseTheSalt();
    refuses(ErrorKind::WrongPassphrase, passphrase(u"another"));
}

// ---- T18 (the question is the window's) ----

class T18 : public AFile {};

TEST_F(T18, LockOfAForeignHostIsTakenOverAndSaidInTheAudit) {
    make();
    write(path() + u".lock"_s, "1\nreliefbook\nReception\n0123456789abcdef\n0123-4567\n");
    const Error error = thrownBy([&] { PracticeFile::open(path(), right()); });
    EXPECT_EQ(error.kind(), ErrorKind::FileInUse);
    EXPECT_EQ(error.fact(2), u"Reception"_s);
    auto file = PracticeFile::open(path(), right(), {.takeOver = true});
    EXPECT_EQ(file->practice().database().value<QString>("SELECT action FROM audit ORDER BY seq DESC LIMIT 1"),
              u"take-over"_s);
}

// ---- T10 (with a real kill: tests/faults) ----

class T10 : public AFile {};

TEST_F(T10, WalMissingAsksFirst) {
    make();
    Companion companion = *readCompanion(path());
    companion.dirty = true;
    writeCompanion(path(), companion);
    QFile::remove(path() + u"-wal"_s);
    refuses(ErrorKind::WorkingFileMissing);
    EXPECT_EQ(sessionsIn(*PracticeFile::open(path(), right(), {.acceptLoss = true})), 2);
}

// ---- T08 ----

class T08 : public AFile {
protected:
    void makeLarger() {
        make();
        {
            auto file = PracticeFile::open(path(), right());
            ChangeSet many;
            for (int i = 0; i < 300; ++i) {
                Client client = testing::anna();
                client.id = Id<Client>::make();
                client.note = u"a longer note of theirs "_s.repeated(20);
                many.push_back(creation(client));
            }
            file->practice().apply(many);
        }
        whole_ = bytes(path());
    }
    /// Reads all there is through the practice's own connection; whether something didn't hold together.
    static bool readingFails(Practice& practice) {
        try {
            sql::Database& database = practice.database();
            for (const char* table : {"client", "session", "pain_score", "history", "audit"})
                database.value<qint64>(std::string("SELECT count(*) FROM (SELECT * FROM ") + table + " ORDER BY 2, 1)");
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::FileDamaged) << error.what();
            return true;
        }
        return false;
    }
    /// Opening refuses it as damaged, or a check finds it; and whoever meets the damage while working writes no more.
    void expectReported() {
        EXPECT_FALSE(verify(path(), right()).isEmpty());
        std::unique_ptr<PracticeFile> file;
        const Error error = thrownBy([&] { file = PracticeFile::open(path(), right()); });
        if (!file) {
            EXPECT_EQ(error.kind(), ErrorKind::FileDamaged) << error.what();
            ++refused_;
            return;
        }
        Practice& practice = file->practice();
        if (!readingFails(practice))
            return;
        ++met_;
        practice.lookForHarm();
        EXPECT_TRUE(practice.isClosedForWriting());
        EXPECT_EQ(thrownBy([&] { practice.apply({creation(testing::anna())}); }).kind(), ErrorKind::FileDamaged);
        EXPECT_EQ(thrownBy([&] { practice.note(u"view"_s, {}); }).kind(), ErrorKind::FileDamaged);
    }
    QByteArray whole_;
    int refused_ = 0;
    int met_ = 0;
};

TEST_F(T08, ShortFileIsReported) {
    makeLarger();
    QRandomGenerator random(8);
    for (int i = 0; i < times(20, 4); ++i) {
        const auto length = 4096 + random.bounded(static_cast<quint32>(whole_.size() - 4096));
        SCOPED_TRACE(::testing::Message() << "cut to " << length << " of " << whole_.size());
        write(path(), whole_.left(length));
        for (const QString& side : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + side);
        expectReported();
    }
    EXPECT_GT(refused_, 0);
}

TEST_F(T08, FlippedBitIsReportedAndWhoMeetsItWritesNoMore) {
    makeLarger();
    QRandomGenerator random(9);
    const Companion closed = *readCompanion(path());
    for (int i = 0; i < times(50, 8); ++i) {
        const auto page = 1 + random.bounded(static_cast<quint32>(whole_.size() / 4096 - 1));
        const auto offset = page * 4096 + random.bounded(4096U);
        SCOPED_TRACE(::testing::Message() << "bit at " << offset << " of " << whole_.size());
        QByteArray flipped = whole_;
        flipped[offset] = static_cast<char>(flipped[offset] ^ (1 << random.bounded(8)));
        write(path(), flipped);
        for (const QString& side : {u"-wal"_s, u"-shm"_s})
            QFile::remove(path() + side);
        writeCompanion(path(), closed);
        expectReported();
    }
    EXPECT_GT(met_, 0) << "some of the damage was met while working";
}

// ---- a writer that is not ours ----

class AForeignWriter : public AFile {
protected:
    void SetUp() override {
        make();
        file_ = PracticeFile::open(path(), right());
    }
    void writeFromOutside() {
        sql::Database other(path(), file_->derivedKey(), sql::Access::ReadWrite);
        other.script("UPDATE client SET note = 'from outside';");
    }
    Client newClient() const {
        Client client = testing::anna();
        client.id = Id<Client>::make();
        return client;
    }
    std::unique_ptr<PracticeFile> file_;
};

TEST_F(AForeignWriter, IsNoticedBeforeTheNextChangeAndNothingIsWrittenAnyMore) {
    Practice& practice = file_->practice();
    int closed = 0;
    QObject::connect(&practice, &Practice::closedForWriting, &practice, [&] { ++closed; });
    practice.apply({creation(newClient())});
    writeFromOutside();
    const auto entries = practice.database().value<qint64>("SELECT count(*) FROM audit");
    for (int i = 0; i < 2; ++i) {
        const Error error = thrownBy([&] { practice.apply({creation(newClient())}); });
        EXPECT_EQ(error.kind(), ErrorKind::ForeignWriter);
        EXPECT_EQ(error.fact(0), path());
        EXPECT_EQ(thrownBy([&] { practice.note(u"view"_s, {}); }).kind(), ErrorKind::ForeignWriter);
    }
    EXPECT_EQ(closed, 1);
    EXPECT_EQ(practice.closedBecause()->kind(), ErrorKind::ForeignWriter);
    EXPECT_EQ(practice.database().value<qint64>("SELECT count(*) FROM audit"), entries);
    EXPECT_EQ(counts(practice.database()).clients, 2) << "what is there can be read";
}

TEST_F(AForeignWriter, IsNoticedWhileNobodyWrites) {
    Practice& practice = file_->practice();
    practice.lookForHarm();
    EXPECT_FALSE(practice.isClosedForWriting());
    writeFromOutside();
    practice.lookForHarm();
    EXPECT_TRUE(practice.isClosedForWriting());
}

TEST_F(AForeignWriter, IsNotWhatWeDoOurselves) {
    Practice& practice = file_->practice();
    const auto go = [&] { EXPECT_NO_THROW(practice.apply({creation(newClient())})); };
    go();
    {
        sql::Database reader = file_->reader();
        EXPECT_GT(counts(reader).clients, 0);
        backUp(reader, file_->derivedKey(), at(u"copy.reliefbook"_s), {});
        go();
    }
    const Client stored =
        *sql::find(practice.database(), std::get<Client>(*practice.apply({creation(newClient())}).front().after).id);
    Client other = stored;
    other.note = u"changed"_s;
    EXPECT_EQ(thrownBy([&] { practice.apply({update(other, stored)}); }).kind(), ErrorKind::Conflict);
    go();  // after what was refused and rolled back
    practice.lookForHarm();
    EXPECT_FALSE(practice.isClosedForWriting());
}

}  // namespace
}  // namespace reliefbook
