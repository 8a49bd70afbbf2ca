// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "core/demo/demo.h"
#include "core/sql/migrations.h"
#include "core/sql/table.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <limits>

namespace reliefbook::bench {

using namespace Qt::StringLiterals;

namespace {

int clients = 50'000;
constexpr int sessionsPerClient = 20;
constexpr int copies = 10;  // of each invented client
constexpr qint64 idsEnd = std::numeric_limits<qint64>::max();
constexpr qint64 rowsAtOnce = 20'000;

template <class T> inline constexpr bool isOursId = sql::isId<T> && !std::is_same_v<T, Id<User>>;
template <class T> inline constexpr bool isOursId<std::optional<T>> = isOursId<T>;

/// The columns of T as the `copy`-th copy of a record has them: every id moved on in the circle of ids, so that what
/// belongs together still does.
template <class T> std::string copiedColumns(int copy) {
    const std::string by = std::to_string(idsEnd / copies * copy);
    const std::string around = std::to_string(idsEnd - idsEnd / copies * copy);
    std::string columns;
    const auto add = [&]<class Member>(const Column<T, Member>& column) {
        const std::string name = std::string("one.") + column.name;
        columns += columns.empty() ? "" : ", ";
        if constexpr (isOursId<Member>)
            columns += "iif(" + name + " > " + by + ", " + name + " - " + by + ", " + name + " + " + around + ")";
        else if (std::string_view(column.name) == "file_no")
            columns += "iif(" + name + " = '', '', " + name + " || '-" + std::to_string(copy) + "')";
        else
            columns += name;
    };
    Table<T>::eachColumn(add);
    return columns;
}

template <class T> void copyRecords(sql::Database& database) {
    const std::string table = Table<T>::name;
    database.script(QByteArray::fromStdString("CREATE TEMP TABLE invented_" + table + " AS SELECT id FROM " + table));
    const auto rows = database.value<qint64>("SELECT count(*) FROM temp.invented_" + table);
    for (int copy = 1; copy < copies; ++copy) {
        const std::string sql = "INSERT INTO " + table + " (" + sql::columnNames<T>() + ") SELECT " +
                                copiedColumns<T>(copy) + " FROM temp.invented_" + table + " AS i JOIN " + table +
                                " AS one ON one.id = i.id WHERE i.rowid > ? AND i.rowid <= ?";
        for (qint64 from = 0; from < rows; from += rowsAtOnce)
            database.query(sql, from, from + rowsAtOnce).run();
    }
}

void removeWithSideFiles(const QString& path) {
    for (const auto* ending : {"", "-wal", "-shm", ".lock", ".info"})
        QFile::remove(path + QLatin1String(ending));
}

void registerRuns(const std::string& name, int runs, Bound bound, std::function<void(benchmark::State&)> measure) {
    benchmark::RegisterBenchmark(name.c_str(),
                                 [measure = std::move(measure), bound](benchmark::State& state) {
                                     try {
                                         measure(state);
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

}  // namespace

void add(const std::string& name, int runs, std::function<Run()> prepare, Bound bound) {
    registerRuns(name, runs, bound, [prepare = std::move(prepare)](benchmark::State& state) {
        const Run run = prepare();
        for ([[maybe_unused]] auto once : state)
            run();
    });
}

void addFigure(const std::string& name, const std::string& unit, int runs, std::function<double()> figure,
               Bound bound) {
    registerRuns(name, runs, bound, [figure = std::move(figure), unit](benchmark::State& state) {
        for ([[maybe_unused]] auto once : state)
            state.counters["figure_" + unit] = figure();
    });
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
    const QString making = freshPath(QFileInfo(path).fileName() + u".making"_s);
    const std::unique_ptr<Practice> practice = newPractice(making);
    // A file that is made anew where its making fails needs no care while it is made.
    practice->database().script("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -1000000;");
    const DemoOptions options{.clients = clients / copies,
                              .sessionsPerClient = sessionsPerClient,
                              .seed = 1,
                              .today = QDate(2026, 6, 1),
                              .offsetMinutes = 60,
                              .therapist = practice->user().id};
    makeDemo(options, [&](ChangeSet changes) { practice->apply(std::move(changes)); });
    // One by one, a million sessions would take ten minutes: locking and wiping memory is what a change costs most.
    sql::Database& database = practice->database();
    copyRecords<Client>(database);
    copyRecords<Complaint>(database);
    copyRecords<Course>(database);
    copyRecords<CourseEvent>(database);
    copyRecords<Session>(database);
    copyRecords<PainScore>(database);
    practice->close();
    QFile::rename(making, path);
    std::fprintf(stderr, "... made in %.0f s.\n", static_cast<double>(timer.elapsed()) / 1000);
    return path;
}

}  // namespace reliefbook::bench
