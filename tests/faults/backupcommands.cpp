// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/backupcommands.h"

#include "core/base/error.h"
#include "core/file/backupmaking.h"
#include "core/file/practicefile.h"
#include "tests/faults/filecalls.h"
#include "tests/faults/work.h"

#include <cstdio>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

namespace {

void say(const QString& line) {
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

}  // namespace

void makeBackups(const QString& path, int count) {
    auto file = PracticeFile::open(path, testPassphrase());
    say(u"open"_s);
    try {
        for (int i = 0; i < count; ++i) {
            sql::Database reader = file->reader();
            const MadeBackup made = makeBackup(path, reader, file->derivedKey(), {.tag = BackupTag::Hours}, {});
            say(u"backup %1"_s.arg(made.manifest.seq));
        }
    } catch (const Error& error) {
        say(u"refused %1"_s.arg(static_cast<int>(error.kind())));
        disarm();  // and then one goes on
    }
    Work work(file->practice().user().id, 1);
    const int done = setsDone(file->practice().database());
    while (work.done() < done)
        work.next();
    doNextSet(file->practice(), work);
    say(u"ack %1"_s.arg(work.done()));
    file->close();
}

}  // namespace reliefbook::faults
