// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/demo/demo.h"
#include "core/sql/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

int clients = 50'000;
constexpr int sessionsPerClient = 20;

void removeWithSideFiles(const QString& path) {
    for (const auto* ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

}  // namespace

void add(const std::string& name, int runs, std::function<Run()> prepare, Bound bound) {
    benchmark::RegisterBenchmark(name.c_str(),
                                 [prepare = std::move(prepare), bound](benchmark::State& state) {
                                     try {
                                         const Run run = prepare();
                                         for ([[maybe_unused]] auto once : state)
                                             run();
                                     } catch (const std::exception& error) {
                                         state.SkipWithError(error.what());
                                     }
                                     if (bound.ms > 0)
                                         state.counters["most_ms"] = bound.ms;
                                     if (bound.ratio > 0)
                                         state.counters["most_ratio"] = bound.ratio;
                                 })
        ->Iterations(1)
        ->Repetitions(runs)
        ->ReportAggregatesOnly(false)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

QString dataFolder() {
    QDir().mkpath(QStringLiteral(BENCH_DATA_DIR));
    return QStringLiteral(BENCH_DATA_DIR);
}

QString freshPath(const QString& name) {
    const QString path = QDir(dataFolder()).filePath(name);
    removeWithSideFiles(path);
    return path;
}

Secret key() {
    const std::string text = "x'" + std::string(64, 'a') + std::string(32, 'b') + "'";
    return Secret(std::span<const char>(text.data(), text.size()));
}

std::unique_ptr<Practice> newPractice(const QString& path) {
    sql::Database database(path, key(), sql::Access::Create);
    sql::migrate(database, sql::ownMigrations());
    auto practice = std::make_unique<Practice>(std::move(database));
    User owner;
    owner.id = Id<User>::make();
    owner.name = u"Mira"_s;
    owner.createdBy = owner.id;
    practice->setUser(owner);
    PracticeInfo info;
    info.id = Id<PracticeInfo>::make();
    info.name = u"Bench"_s;
    info.language = u"en"_s;
    info.paper = u"A4"_s;
    practice->apply({creation(owner), creation(info)});
    return practice;
}

Session session(const Course& course, int n) {
    const QString note =
        u"Session %1. Stiff in the morning, better after moving; sat long, slept on the left side. "_s.arg(n);
    Session session;
    session.id = Id<Session>::make();
    session.client = course.client;
    session.course = course.id;
    session.therapist = course.therapist;
    session.offsetMinutes = 60;
    session.startedAt = momentOf(course.startedOn.addDays(n), QTime(10, 0), session.offsetMinutes);
    session.type = u"therapeutic"_s;
    session.subjective = note.repeated(2);
    session.objective = note.repeated(2);
    session.assessment = note;
    session.plan = note;
    return session;
}

int largeClients() { return clients; }
void setLargeClients(int number) { clients = number; }

QString largePractice() {
    QCryptographicHash schema(QCryptographicHash::Sha256);
    for (const sql::Migration& migration : sql::ownMigrations())
        schema.addData(migration.script);
    const QString path = QDir(dataFolder())
                             .filePath(u"large-%1-%2.reliefbook"_s.arg(clients).arg(
                                 QString::fromLatin1(schema.result().toHex().left(8))));
    if (QFileInfo::exists(path))
        return path;

    std::fprintf(stderr, "Making a practice of %d clients with %d sessions each ...\n", clients, sessionsPerClient);
    QElapsedTimer timer;
    timer.start();
    const QString making = freshPath(u"making.reliefbook"_s);
    const std::unique_ptr<Practice> practice = newPractice(making);
    const DemoOptions options{.clients = clients,
                              .sessionsPerClient = sessionsPerClient,
                              .seed = 1,
                              .today = QDate(2026, 6, 1),
                              .offsetMinutes = 60,
                              .therapist = practice->user().id};
    makeDemo(options, [&](ChangeSet changes) { practice->apply(std::move(changes)); });
    practice->close();
    QFile::rename(making, path);
    std::fprintf(stderr, "... made in %.0f s.\n", static_cast<double>(timer.elapsed()) / 1000);
    return path;
}

}  // namespace reliefbook::bench
