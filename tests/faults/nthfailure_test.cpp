// SPDX-License-Identifier: GPL-3.0-or-later
// Any one operation on the files fails, once or from there on; or memory runs out. Then it is said, in a kind that is
// true; nothing that was called saved is missing, and the file opens again.
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/practice/clientsearch.h"
#include "core/practice/erased.h"
#include "tests/faults/erasework.h"
#include "tests/faults/faultmemory.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/passphrasework.h"
#include "tests/faults/process.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

/// What an operation ended with.
struct Outcome {
    bool done = false;
    int acknowledged = 0;
    std::optional<Error> error;
};
using Operation = std::function<void(const Place& place, Outcome& outcome)>;

Outcome tried(const Operation& operation, const Place& place) {
    Outcome outcome;
    try {
        operation(place, outcome);
        outcome.done = true;
    } catch (const Error& error) {
        outcome.error = error;
    }
    return outcome;
}

void expectTrue(ErrorKind told) {
    // None of these is the case: told so, a user would look for the mistake where it isn't.
    for (const ErrorKind kind : {ErrorKind::WrongPassphrase, ErrorKind::NotAPractice, ErrorKind::FileMissing,
                                 ErrorKind::FileEmpty, ErrorKind::FileTooNew, ErrorKind::FileInUse, ErrorKind::Conflict,
                                 ErrorKind::BadInput, ErrorKind::OlderCopy, ErrorKind::WorkingFileMissing}) {
        EXPECT_NE(told, kind);
    }
}

void openAndClose(const Place& place, Outcome& /*outcome*/) {
    PracticeFile::open(place.path(), testPassphrase())->close();
}

void save(const Place& place, Outcome& outcome) {
    auto file = PracticeFile::open(place.path(), testPassphrase());
    Work work(file->practice().user().id, 3);
    for (int i = 0; i < 3; ++i) {
        doNextSet(file->practice(), work);
        outcome.acknowledged = work.done();
    }
    file->close();
}

QString copyOf(const Place& place) { return place.file(u"Copy.reliefbook"_s); }

void backUpOnce(const Place& place, Outcome& /*outcome*/) {
    auto file = PracticeFile::open(place.path(), testPassphrase());
    sql::Database reader = file->reader();
    backUp(reader, file->derivedKey(), copyOf(place), {});
}

QString newOf(const Place& place) { return place.file(u"New.reliefbook"_s); }

void createNew(const Place& place, Outcome& /*outcome*/) {
    PracticeFile::create(newOf(place), testPassphrase(), {.name = u"New"_s, .ownerName = {}, .credentials = {}})
        ->close();
}

/// Which of `count` to try: in short runs some, spread over all of them.
std::vector<long> chosen(long count, long inShort) {
    std::vector<long> all;
    const long step = isLong() ? 1 : std::max(1L, count / inShort);
    for (long at = 1; at <= count; at += step)
        all.push_back(at);
    return all;
}

/// Tries the operation with each of its file operations failing, and looks at what is there afterwards.
void failEach(const QString& name, const Operation& operation, long inShort,
              const std::function<void(const Place&, const Outcome&)>& check) {
    long count = 0;
    {
        const Place place;
        failNothing();
        ASSERT_TRUE(tried(operation, place).done);
        count = fileOperations();
    }
    ASSERT_GT(count, 10);
    Tally tally(name, u"file operation fails"_s);
    int told = 0;
    for (const Fails fails : {Fails::Once, Fails::FromThere}) {
        for (const long at : chosen(count, inShort)) {
            if (::testing::Test::HasFailure())
                return;
            const Place place;
            failOperation(at, fails);
            const Outcome outcome = tried(operation, place);
            const QString what = firstFailure();
            failNothing();
            SCOPED_TRACE(::testing::Message()
                         << "operation " << at << " of " << count << " fails: " << what.toStdString()
                         << (fails == Fails::Once ? " once" : " and all after")
                         << (outcome.error ? std::string(", ") + outcome.error->what() : ""));
            if (outcome.error)
                expectTrue(outcome.error->kind());
            check(place, outcome);
            tally.tried();
            told += outcome.error ? 1 : 0;
        }
    }
    EXPECT_GT(told, 0);
    std::cout << count << " file operations of " << name.toStdString() << ", " << told << " failures told\n";
}

TEST(T04, OpeningWhereAnyOperationFailsLeavesAFileThatOpens) {
    failEach(u"open"_s, openAndClose, 8,
             [](const Place& place, const Outcome&) { expectWhole(place.path(), 0, 3, isLong()); });
}

TEST(T04, SavingWhereAnyOperationFailsNeverCallsSavedWhatIsNot) {
    failEach(u"save"_s, save, 18, [](const Place& place, const Outcome& outcome) {
        expectWhole(place.path(), outcome.acknowledged, 3, isLong());
    });
}

TEST(T04, CreatingWhereAnyOperationFailsLeavesNoPracticeOrAWholeOne) {
    failEach(u"create"_s, createNew, 7, [](const Place& place, const Outcome& outcome) {
        EXPECT_TRUE(QFile::exists(newOf(place)) || !outcome.done);
        if (!QFile::exists(newOf(place))) {
            Outcome again = tried(createNew, place);
            EXPECT_TRUE(again.done) << again.error->what();
        }
        expectWhole(newOf(place), 0, 1, /*thorough=*/false);
        EXPECT_EQ(QDir(place.folder()).entryList({u"*.part*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    });
}

TEST(T04, ABackupWhereAnyOperationFailsIsWholeOrNotThere) {
    failEach(u"backup"_s, backUpOnce, 8, [](const Place& place, const Outcome& outcome) {
        EXPECT_TRUE(QFile::exists(copyOf(place)) || !outcome.done);
        if (QFile::exists(copyOf(place))) {
            EXPECT_EQ(verify(copyOf(place), testPassphrase()), QStringList());
        }
        EXPECT_EQ(QDir(place.folder()).entryList({u"*.part*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
        expectWhole(place.path(), 0, 1, /*thorough=*/false);
    });
}

bool opensWith(const Place& place, const Secret& key) {
    try {
        PracticeFile::open(place.path(), key)->close();
        return true;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongPassphrase) << error.what();
        return false;
    }
}

TEST(T04, ChangingThePassphraseWhereAnyOperationFailsLeavesExactlyOneOfTheTwo) {
    const Operation change = [](const Place& place, Outcome& /*outcome*/) {
        auto file = PracticeFile::open(place.path(), testPassphrase());
        changeTestPassphrase(*file);
    };
    failEach(u"passphrase change"_s, change, 6, [](const Place& place, const Outcome& outcome) {
        const bool withNew = opensWith(place, otherPassphrase());
        EXPECT_NE(withNew, opensWith(place, testPassphrase()));
        EXPECT_TRUE(withNew || !outcome.done) << "it was said to be done";
    });
}

TEST(T04, ErasingWhereAnyOperationFailsIsDoneOrNotBegun) {
    const char* countTriggers = "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'";
    qint64 triggers = 0;
    {
        const Place place;
        sql::Database database = openForReading(place.path(), testPassphrase());
        triggers = database.value<qint64>(countTriggers);
    }
    EXPECT_GT(triggers, 2);
    bool committed = false;
    const Operation erase = [&](const Place& place, Outcome& /*outcome*/) {
        committed = false;
        auto file = PracticeFile::open(place.path(), testPassphrase());
        Work work(file->practice().user().id, 4);
        doNextSet(file->practice(), work);
        eraseFirst(*file, [&] { committed = true; });
        file->close();
    };
    failEach(u"erasure"_s, erase, 7, [&](const Place& place, const Outcome& outcome) {
        try {
            auto file = PracticeFile::open(place.path(), testPassphrase());
            sql::Database& database = file->practice().database();
            const std::size_t found = storedRecords(database).size();
            EXPECT_TRUE(found == 0 || found == 10 || found == 20) << found;
            EXPECT_TRUE(found == 10 || !(committed || outcome.done)) << found;
            EXPECT_EQ(erasedClients(database).size(), found == 10 ? 2U : 0U);
            EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
            EXPECT_EQ(database.value<qint64>(countTriggers), triggers) << "what guards the history";
            file->close();
            EXPECT_EQ(verify(place.path(), testPassphrase()), QStringList());
        } catch (const Error& error) {
            ADD_FAILURE() << error.what();
        }
    });
}

// ---- memory

/// What a child process tells of an operation, while it goes on.
struct Told {
    bool isOpen = false;  // the file's connections are made
    int acknowledged = 0;
    bool done = false;
    int refused = -1;  // the kind of error
};
using Act = std::function<void(const Place& place, Told& told)>;

/// Runs `act` in a child, its `request`-th request for memory refused. Answers how the child ended: 0 is well.
int actWithout(const Act& act, const Place& place, long request, bool goesOn, Told& told) {
    auto* shared =
        static_cast<Told*>(::mmap(nullptr, sizeof(Told), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    new (shared) Told;
    const pid_t child = ::fork();
    if (child == 0) {
        refuseMemory(request, goesOn);
        try {
            act(place, *shared);
            shared->done = true;
        } catch (const Error& error) {
            shared->refused = static_cast<int>(error.kind());
        }
        refuseNoMemory();
        ::_exit(::testing::Test::HasFailure() ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    told = *shared;
    ::munmap(shared, sizeof(Told));
    return status;
}

/// Tries the operation with SQLite's requests for memory refused, one after the other: so many of them as are said.
void refuseEach(const QString& name, const Act& act, long inShort, long inLong,
                const std::function<void(const Place&, const Told&)>& check) {
    long count = 0;
    {
        const Place place;
        refuseNoMemory();
        Told told;
        act(place, told);
        count = memoryRequests();
    }
    ASSERT_GT(count, 20);
    Tally tally(name, u"out of memory"_s);
    int refusals = 0;
    int ended = 0;
    for (const bool goesOn : {false, true}) {
        const long step = std::max(1L, count / (isLong() ? inLong : inShort));
        for (long at = 1 + (goesOn ? step / 2 : 0); at <= count && !::testing::Test::HasFailure(); at += step) {
            const Place place;
            Told told;
            const int status = actWithout(act, place, at, goesOn, told);
            SCOPED_TRACE(::testing::Message() << "request " << at << " of " << count << " is refused"
                                              << (goesOn ? " and all after" : "") << ", error " << told.refused);
            // SQLCipher (4.6.1 at least) frees a key that it had no memory for, and so ends the program: while a
            // connection is made, when nothing was typed yet.
            if (WIFSIGNALED(status) && !told.isOpen) {
                ++ended;
            } else {
                EXPECT_EQ(status, 0) << (WIFSIGNALED(status) ? "the program ended" : "see above");
                EXPECT_TRUE(told.done || told.refused >= 0);
                if (told.refused >= 0)
                    expectTrue(static_cast<ErrorKind>(told.refused));
            }
            check(place, told);
            tally.tried();
            refusals += told.refused >= 0 ? 1 : 0;
        }
    }
    EXPECT_GT(refusals, 0);
    EXPECT_LE(ended, std::max(2, refusals / 10));
    std::cout << count << " requests for memory of " << name.toStdString() << ", " << refusals << " refusals told, "
              << ended << " ends inside the library\n";
}

TEST(T05, OpeningWithoutMemoryIsToldAndTheFileOpensAgain) {
    refuseEach(
        u"open"_s, [](const Place& place, Told&) { PracticeFile::open(place.path(), testPassphrase())->close(); }, 8,
        200, [](const Place& place, const Told&) { expectWhole(place.path(), 0, 3, /*thorough=*/false); });
}

TEST(T05, SavingWithoutMemoryNeverCallsSavedWhatIsNot) {
    const Act act = [](const Place& place, Told& told) {
        auto file = PracticeFile::open(place.path(), testPassphrase());
        told.isOpen = true;
        Work work(file->practice().user().id, 3);
        for (int i = 0; i < 3; ++i) {
            doNextSet(file->practice(), work);
            told.acknowledged = work.done();
        }
        file->close();
    };
    refuseEach(u"save"_s, act, 10, 300, [](const Place& place, const Told& told) {
        expectWhole(place.path(), told.acknowledged, 3, /*thorough=*/false);
    });
}

// A text that can't be read for want of memory must not look like one that is empty.
TEST(T05, SearchingWithoutMemoryFindsAllOrSaysSo) {
    const Place searched;
    auto file = PracticeFile::open(searched.path(), testPassphrase());
    Work work(file->practice().user().id, 40);
    doNextSet(file->practice(), work);
    const std::map<qint64, Record> all = storedRecords(file->practice().database());
    const Act act = [&](const Place&, Told& told) {
        sql::Database reader = file->reader();
        told.isOpen = true;
        const ClientSearch clients(reader);
        EXPECT_EQ(clients.find(u"client 3"_s, 100).size(), 11U);
        EXPECT_TRUE(storedRecords(reader) == all) << "something was read as empty";
    };
    refuseEach(u"search"_s, act, 60, 700, [](const Place&, const Told&) {});
    file->close();
}

}  // namespace
}  // namespace reliefbook::faults
