// SPDX-License-Identifier: GPL-3.0-or-later
// T57 of the cases the practice file is tried with: the largest practice it was made for is opened, saved to and shown
// as quickly as a small one feels. (Searching it is in search_bench.cpp, its memory in startup_bench.cpp.)
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

Run opening() {
    return [path = largeWithPassphrase(u"opened"_s)] { PracticeFile::open(path, largePassphrase())->close(); };
}

/// The practice, open for as long as the benchmarks run.
struct Large {
    std::unique_ptr<PracticeFile> file = PracticeFile::open(largeWithPassphrase(u"saved"_s), largePassphrase());
    std::vector<Session> sessions =
        sql::select<Session>(file->practice().database(), "WHERE deleted_at IS NULL ORDER BY id LIMIT 1000");
    std::size_t next = 0;
};

std::unique_ptr<Large> large;

Run saving() {
    if (!large)
        large = std::make_unique<Large>();
    Session& stored = large->sessions.at(large->next++ % large->sessions.size());
    Session edited = stored;
    edited.plan = u"Next: %1"_s.arg(QString::number(Id<Session>::make().value)).leftJustified(200, u'.');
    large->file->practice().endVisit();
    return [&stored, edited] {
        large->file->practice().apply({update(stored, edited)});
        stored = edited;
    };
}

}  // namespace

Secret largePassphrase() { return passphrase(u"four words make one"); }

QString largeWithPassphrase(const QString& purpose) {
    const QString from = largePractice();
    QString path = QFileInfo(from).path() + u'/' + purpose + u'-' + QFileInfo(from).fileName();
    if (!QFile::exists(path)) {
        std::fprintf(stderr, "Copying it under a passphrase ...\n");
        sql::Database reader(from, key(), sql::Access::ReadOnly);
        backUp(reader, derivedKey(largePassphrase(), newSalt()), path, {});
    }
    return path;
}

void addScaleBenchmarks() {
    const std::string people = ", " + std::to_string(largeClients()) + " clients with 20 sessions each";
    add("T57 open and close with the passphrase" + people, 9, opening, {.ms = 2'000});
    add("T57 save a session durably" + people, 200, saving, {.ms = 50});
}

void closeScaleBenchmarks() { large.reset(); }

}  // namespace reliefbook::bench
