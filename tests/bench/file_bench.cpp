// SPDX-License-Identifier: GPL-3.0-or-later
// For information: opening a practice with its passphrase, and how fast an invented practice is stored.
#include "core/demo/demo.h"
#include "core/file/practicefile.h"
#include "tests/bench/bench.h"

#include <QDir>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

Secret passphrase() {
    static const std::string text = "four words make one";
    return Secret(std::span<const char>(text.data(), text.size()));
}

Run opening() {
    static const QString path = [] {
        const QString folder = QDir(dataFolder()).filePath(u"opening"_s);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const QString made = QDir(folder).filePath(u"practice.reliefbook"_s);
        const auto file =
            PracticeFile::create(made, passphrase(), {.name = u"Bench"_s, .ownerName = u"Mira"_s, .credentials = {}});
        makeDemo({.clients = 100, .today = QDate(2026, 6, 1), .therapist = file->practice().user().id},
                 [&](ChangeSet changes) { file->practice().apply(std::move(changes)); });
        file->close();
        return made;
    }();
    return [] { PracticeFile::open(path, passphrase())->close(); };
}

Run storing() {
    std::shared_ptr<Practice> practice = newPractice(freshPath(u"demo.reliefbook"_s));
    return [practice] {
        makeDemo(
            {.clients = 100, .sessionsPerClient = 20, .today = QDate(2026, 6, 1), .therapist = practice->user().id},
            [&](ChangeSet changes) { practice->apply(std::move(changes)); });
    };
}

}  // namespace

void addFileBenchmarks() {
    add("open and close a practice with its passphrase", 15, opening);
    add("store an invented practice of 2000 sessions", 7, storing);
}

}  // namespace reliefbook::bench
