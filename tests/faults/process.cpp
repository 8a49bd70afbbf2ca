// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/process.h"

#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

bool isLong() { return qEnvironmentVariable("RELIEFBOOK_FAULTS") == u"long"; }

QString driverPath() { return QCoreApplication::applicationDirPath() + u"/fault_driver"_s; }

std::vector<int> chosenCalls(int calls) {
    constexpr int closing = 10;
    QRandomGenerator random(7);
    std::vector<int> chosen;
    for (int at = 1; at <= calls; ++at) {
        if (isLong() || at > calls - closing || random.bounded(calls) < 8)
            chosen.push_back(at);
    }
    return chosen;
}

Driver::Driver(const QStringList& arguments, const std::function<void()>& inChild)
    : Driver(driverPath(), arguments, inChild) {}

Driver::Driver(const QString& program, const QStringList& arguments, const std::function<void()>& inChild) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (inChild)
        process_.setChildProcessModifier(inChild);
    process_.start(program, arguments);
}

Driver::Driver(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.setProcessEnvironment(environment);
    process_.start(program, arguments);
}

Driver::~Driver() { kill(); }

QString Driver::line(int milliseconds) {
    QElapsedTimer clock;
    clock.start();
    while (!process_.canReadLine()) {
        const int left = milliseconds - static_cast<int>(clock.elapsed());
        if (left <= 0 || !process_.waitForReadyRead(left)) {
            if (process_.canReadLine())
                break;
            return {};
        }
    }
    return QString::fromUtf8(process_.readLine()).trimmed();
}

bool Driver::reaches(const QString& line) {
    for (;;) {
        const QString next = this->line();
        if (next.isNull() || next == line)
            return !next.isNull();
    }
}

QStringList Driver::rest() {
    process_.waitForFinished(120'000);
    QStringList lines;
    while (process_.canReadLine())
        lines << line();
    return lines;
}

void Driver::kill() {
    if (process_.state() == QProcess::NotRunning)
        return;
    process_.kill();  // SIGKILL
    process_.waitForFinished(60'000);
}

std::optional<ErrorKind> refusal(const QStringList& lines) {
    const int kind = lastNumber(lines, u"refused"_s);
    return kind < 0 ? std::nullopt : std::optional(static_cast<ErrorKind>(kind));
}

int lastNumber(const QStringList& lines, const QString& word) {
    int number = -1;
    for (const QString& line : lines) {
        if (line.startsWith(word + u' '))
            number = line.mid(word.size() + 1).toInt();
    }
    return number;
}

Place::Place() {
    static const QTemporaryDir original;
    const QString first = original.filePath(u"Faults.reliefbook"_s);
    if (!QFile::exists(first)) {
        auto file = PracticeFile::create(first, testPassphrase(),
                                         {.name = u"Faults"_s, .ownerName = u"Mira"_s, .credentials = {}});
        file->close();
    }
    for (const QString& suffix : {QString(), u".info"_s})
        QFile::copy(first + suffix, path() + suffix);
}

QStringList Place::names() const {
    return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

int expectWhole(const QString& path, int acknowledged, int clients, bool thorough) {
    int found = -1;
    const bool wellBefore = !::testing::Test::HasFailure();
    try {
        auto file = PracticeFile::open(path, testPassphrase());
        sql::Database& database = file->practice().database();
        found = setsDone(database);
        EXPECT_GE(found, acknowledged) << "an acknowledged set is lost";
        EXPECT_LE(found, std::max(acknowledged, 0) + 1) << "more than what was done";
        Work work(file->practice().user().id, clients);
        while (work.done() < found)
            work.next();
        EXPECT_TRUE(storedRecords(database) == work.records()) << "a set is there by half, after set " << found;
        EXPECT_EQ(firstBreakInAudit(database), std::nullopt);
        EXPECT_EQ(database.findings("PRAGMA quick_check"), QStringList());
        EXPECT_TRUE(readCompanion(path)->dirty) << "while it is open";
        file->close();
        EXPECT_FALSE(readCompanion(path)->dirty) << "once it is closed";
        EXPECT_FALSE(QFile::exists(path + u"-wal"_s));
        EXPECT_FALSE(QFile::exists(path + u".lock"_s));
        if (thorough) {
            EXPECT_EQ(verify(path, testPassphrase()), QStringList());
        }
    } catch (const Error& error) {
        ADD_FAILURE() << "does not open without a question: " << error.what();
    }
    if (found < acknowledged)
        Tally::countLost();
    else if (wellBefore && ::testing::Test::HasFailure())
        Tally::countInconsistent();
    return found;
}

}  // namespace reliefbook::faults
