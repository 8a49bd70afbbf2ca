// SPDX-License-Identifier: GPL-3.0-or-later
// A process for fault tests to kill: it works on practice files and says on its output what is done, line by line.
//   fault_driver [die=N | full=N | fail=N] COMMAND FILE ...   (the fault befalls its N-th file call, filecalls.h)
//   fault_driver record=RECORD COMMAND FILE ...   (all its calls are written down, callrecord.h)
//     create FILE                  hold FILE              read FILE             fill FILE
//     save FILE SETS               import FILE CLIENTS SETS (SETS -1: until it is killed)
//     backup FILE TARGET           migrate FILE FOLDER STEP (kills itself at that step)
//     passphrase FILE              (changes it)
//     restore FILE BACKUP
//     swaps FILE kept|gone [lasting]   (swapcommand.h)
//     erase FILE                   (the older half of the clients; says "erased")
//     everything FILE FOLDER [STORE]   (all that could need a temporary file, which goes where the product says or to
//                                  STORE; the steps of FOLDER are a migration; tells "wrote NAME" of each file opened
//                                  for writing)
//     backups FILE N               (in its own folder: backupcommands.h)
//     abort | plain-abort          (with the hardening of the program, or without it)
//     harden FILE                  (and holds it)
//     markers FILE                 (writes the words of RELIEFBOOK_MARKERS everywhere and halts in the midst of a sort)
// Says "open", "ack N" after set N is saved ("unsynced" before it where nothing made it durable), "sets N", "backup",
// "sorting", "refused KIND", "closed", "calls N".
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/file/process.h"
#include "core/practice/queries.h"
#include "tests/faults/backupcommands.h"
#include "tests/faults/callrecord.h"
#include "tests/faults/erasework.h"
#include "tests/faults/filecalls.h"
#include "tests/faults/passphrasework.h"
#include "tests/faults/restorecommand.h"
#include "tests/faults/swapcommand.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

void say(const QString& line) {
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
    recordSaid(line.toUtf8().constData());
}

void waitForInput() {
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0 && byte != '\n') {
    }
}

std::unique_ptr<PracticeFile> opened(const QString& path, const OpenOptions& options = {}) {
    auto file = PracticeFile::open(path, testPassphrase(), options);
    say(u"open"_s);
    return file;
}

Work workOf(PracticeFile& file, int clients) {
    Work work(file.practice().user().id, clients);
    const int done = setsDone(file.practice().database());
    while (work.done() < done)
        work.next();
    return work;
}

void doSets(PracticeFile& file, int clients, int sets) {
    Work work = workOf(file, clients);
    for (int i = 0; i != sets; ++i) {
        const long before = syncs();
        doNextSet(file.practice(), work);
        if (syncs() == before)
            say(u"unsynced"_s);
        say(u"ack %1"_s.arg(work.done()));
    }
}

void create(const QString& path) {
    auto file = PracticeFile::create(path, testPassphrase(), {.name = u"Faults"_s, .ownerName = {}, .credentials = {}});
    say(u"open"_s);
    file->close();
}

void save(const QString& path, int clients, int sets) {
    auto file = opened(path);
    doSets(*file, clients, sets);
    file->close();
}

void fill(const QString& path) {
    auto file = opened(path);
    try {
        doSets(*file, 20, -1);
    } catch (const Error& error) {
        say(u"refused %1"_s.arg(static_cast<int>(error.kind())));
    }
    // The same connection goes on reading, and tells the truth.
    say(u"sets %1"_s.arg(setsDone(file->practice().database())));
    file->close();
}

void backup(const QString& path, const QString& target) {
    auto file = opened(path);
    try {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), target, {});
        say(u"backup"_s);
    } catch (const Error& error) {
        say(u"refused %1"_s.arg(static_cast<int>(error.kind())));
        disarm();  // and then one goes on
    }
    doSets(*file, 1, 1);
    file->close();
}

void migrate(const QString& path, const QString& folder, const QString& dieAt) {
    const std::vector<sql::Migration> steps = sql::migrationsIn(folder);
    auto file = opened(path, {.migrations = &steps, .about = [&](const QString& step) {
                                  if (step == dieAt)
                                      raise(SIGKILL);
                              }});
    file->close();
}

/// Uses a practice as one does, with these words in names, phones and notes, and leaves it in the midst of a big sort.
void useMarkers(const QString& path) {
    const QStringList markers = qEnvironmentVariable("RELIEFBOOK_MARKERS").split(u'\n');
    const QString all = markers.join(u' ');
    auto file = opened(path);
    Practice& practice = file->practice();
    Work ids(practice.user().id, 600);
    ChangeSet changes = ids.next();
    for (Change& change : changes) {
        if (auto* client = std::get_if<Client>(&*change.after)) {
            client->firstName = markers.value(0);
            client->lastName = markers.value(1);
            client->mobile = markers.value(2);
            client->note = all;
        } else if (auto* session = std::get_if<Session>(&*change.after)) {
            session->subjective = all + QString::number(session->id.value % 997).repeated(4'000);
        }
    }
    changes = practice.apply(changes, u"import"_s);
    ChangeSet edits;
    for (const Change& change : changes) {
        if (const auto* session = std::get_if<Session>(&*change.after); session != nullptr && edits.size() < 50) {
            Session edited = *session;
            edited.plan = all;
            edits.push_back(update(*session, edited));
        }
    }
    edits = practice.apply(edits);
    practice.apply(inverted(edits));
    practice.apply({removal(std::get<PainScore>(*changes.back().after))});
    {
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), path + u".backup"_s, {});
    }
    static_cast<void>(verify(path, testPassphrase()));
    // Several times what the cache may hold then: a sort that may go to the disk does so here.
    practice.database().script("PRAGMA cache_size = -1000;");
    auto rows = practice.database().query("SELECT subjective, objective FROM session ORDER BY objective, subjective");
    static_cast<void>(rows.next());
    say(u"sorting"_s);
    waitForInput();
}

void useEverything(const QString& path, const QString& folder, const QString& temporary) {
    const std::vector<sql::Migration> steps = sql::migrationsIn(folder);
    {
        auto file = opened(path);
        Practice& practice = file->practice();
        sql::Database& database = practice.database();
        Work work = workOf(*file, 600);
        doNextSet(practice, work);
        database.script("PRAGMA cache_size = -500;");
        if (!temporary.isEmpty())
            database.script("PRAGMA temp_store = " + temporary.toLatin1() + ";");
        for (const char* sorted : {"SELECT subjective, objective FROM session ORDER BY objective, subjective",
                                   "SELECT DISTINCT subjective FROM session ORDER BY length(subjective)",
                                   "SELECT action, count(*) FROM audit GROUP BY reason, fields, hash ORDER BY 2"}) {
            auto rows = database.query(sorted);
            while (rows.next()) {
            }
        }
        // One statement over many rows keeps what it might have to take back.
        database.script("BEGIN; UPDATE session SET objective = subjective || objective; REINDEX; ROLLBACK;");
        sql::Database reader = file->reader();
        backUp(reader, file->derivedKey(), path + u".backup"_s, {});
        static_cast<void>(verify(path, testPassphrase()));
        sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1);
        database.query("VACUUM INTO ?", path + u".compact"_s).run();
    }
    opened(path, {.migrations = &steps})->close();  // and the copy before it
    say(u"done"_s);
    for (const std::string& name : writtenFiles())
        say(u"wrote %1"_s.arg(QFile::decodeName(name.c_str())));
}

int run(QStringList arguments) {
    Fault fault = Fault::None;
    long at = 0;
    if (arguments.value(0).contains(u'=')) {
        const QStringList pair = arguments.takeFirst().split(u'=');
        at = pair[1].toLong();
        if (pair[0] == u"record")
            recordCalls(QFile::encodeName(pair[1]).constData(),
                        QFile::encodeName(QFileInfo(arguments.value(1)).absolutePath()).constData());
        else
            fault = pair[0] == u"die" ? Fault::Die : pair[0] == u"full" ? Fault::Full : Fault::Fail;
    }
    const QString command = arguments.value(0);
    const QString path = arguments.value(1);
    arm(fault, at);
    try {
        if (command == u"create") {
            create(path);
        } else if (command == u"save") {
            save(path, 1, arguments.value(2).toInt());
        } else if (command == u"import") {
            save(path, arguments.value(2).toInt(), arguments.value(3).toInt());
        } else if (command == u"fill") {
            fill(path);
        } else if (command == u"backup") {
            backup(path, arguments.value(2));
        } else if (command == u"backups") {
            makeBackups(path, arguments.value(2).toInt());
        } else if (command == u"migrate") {
            migrate(path, arguments.value(2), arguments.value(3));
        } else if (command == u"read") {
            sql::Database database = openForReading(path, testPassphrase());
            say(u"sets %1"_s.arg(setsDone(database)));
        } else if (command == u"hold") {
            auto file = opened(path);
            waitForInput();
        } else if (command == u"restore") {
            restoreOver(path, arguments.value(2));
        } else if (command == u"swaps") {
            failSwaps(path, arguments.value(2) == u"kept", arguments.value(3) == u"lasting", say);
        } else if (command == u"abort") {
            hardenProcess();
            std::abort();
        } else if (command == u"plain-abort") {
            std::abort();
        } else if (command == u"harden") {
            hardenProcess();
            say(u"dumpable %1"_s.arg(prctl(PR_GET_DUMPABLE)));
            say(u"open"_s);
            waitForInput();
        } else if (command == u"passphrase") {
            auto file = opened(path);
            changeTestPassphrase(*file);
            say(u"changed"_s);
            file->close();
        } else if (command == u"erase") {
            auto file = opened(path);
            eraseFirst(*file, [] { say(u"erased"_s); });
            file->close();
        } else if (command == u"everything") {
            useEverything(path, arguments.value(2), arguments.value(3));
        } else if (command == u"markers") {
            useMarkers(path);
        } else {
            return 2;
        }
    } catch (const Error& error) {
        say(u"refused %1"_s.arg(static_cast<int>(error.kind())));
        return 1;
    }
    say(u"closed"_s);
    say(u"calls %1"_s.arg(fileCalls()));
    return 0;
}

}  // namespace
}  // namespace reliefbook::faults

int main(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    return reliefbook::faults::run(QCoreApplication::arguments().mid(1));
}
