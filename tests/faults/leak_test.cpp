// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a client's record is anywhere in clear, in use or after a kill; and the SQLite at work is the one we
// brought.
#include "core/file/practicefile.h"
#include "tests/faults/faultmemory.h"
#include "tests/faults/process.h"
#include "tests/faults/steps.h"
#include "tests/faults/work.h"
#include "tests/support.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

const QStringList& markers() {
    static const QStringList all{u"Quillfeather"_s, u"Жижановић"_s, u"+381 64 777 0199"_s,
                                 u"numb left thumb since the fall"_s, u"утрнула шака ноћу"_s};
    return all;
}

/// A text in every form in which it may lie in a file.
QList<QByteArray> formsOf(const QString& text) {
    QByteArray little;
    QByteArray big;
    for (const QChar character : text) {
        const char low = static_cast<char>(character.unicode() & 0xffU);
        const char high = static_cast<char>(character.unicode() >> 8U);
        little.append(low).append(high);
        big.append(high).append(low);
    }
    return {text.toUtf8(), little, big};
}

/// How many files of a folder hold a marker, in any form.
QStringList filesWithMarkers(const QString& folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = file.readAll();
        for (const QString& marker : markers()) {
            for (const QByteArray& form : formsOf(marker)) {
                if (all.contains(form))
                    found << file.fileName() + u": "_s + marker;
            }
        }
    }
    return found;
}

/// What a process has open or mapped, by /proc.
QStringList openFiles(qint64 pid) {
    QStringList names;
    const QDir folder(u"/proc/%1/fd"_s.arg(pid));
    for (const QString& entry : folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System))
        names << QFile::symLinkTarget(folder.filePath(entry));
    return names;
}
QByteArray maps(qint64 pid) {
    QFile file(u"/proc/%1/maps"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A practice, and surroundings of a process that are nobody else's.
class OwnSurroundings : public ::testing::Test {
protected:
    OwnSurroundings() {
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert(u"RELIEFBOOK_MARKERS"_s, markers().join(u'\n'));
        for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = place_.file(QLatin1String(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            environment_.insert(QLatin1String(name), folder);
        }
    }

    /// A line of each marker, in each form, as whoever looks for leaks would find it.
    void writeInClear() const {
        QFile control(place_.file(u"HOME/notes.txt"_s));
        ASSERT_TRUE(control.open(QIODevice::WriteOnly));
        for (const QString& marker : markers()) {
            for (const QByteArray& form : formsOf(marker))
                control.write("note: " + form + "\n");
        }
    }

    Place place_;
    QProcessEnvironment environment_;
};

class T21 : public OwnSurroundings {};
class T27 : public OwnSurroundings {
protected:
    /// Has a driver do all that could need a temporary file. Answers the files it opened for writing.
    QStringList written(const QString& temporary) const {
        const QTemporaryDir steps;
        writeOwnSteps(steps.path());
        writeStep(steps.path(), 1,
                  "ALTER TABLE session ADD COLUMN room TEXT NOT NULL DEFAULT ''; UPDATE session SET room = subjective;"
                  "CREATE INDEX session_room ON session (room);");
        const QStringList lines =
            Driver(driverPath(), {u"everything"_s, place_.path(), steps.path(), temporary}, environment_).rest();
        EXPECT_TRUE(lines.contains(u"done"_s)) << lines.join(u' ').toStdString();
        QStringList names;
        for (const QString& line : lines.filter(QRegularExpression(u"^wrote "_s)))
            names << line.mid(6);
        return names;
    }
};

/// What was made in the folders while it watched, even if it went at once.
class Watched {
public:
    explicit Watched(const QStringList& folders) : watch_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
        for (const QString& folder : folders)
            EXPECT_GE(::inotify_add_watch(watch_, QFile::encodeName(folder).constData(), IN_CREATE | IN_MOVED_TO), 0);
    }
    ~Watched() { ::close(watch_); }
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    QStringList made() const {
        QStringList names;
        alignas(inotify_event) std::array<char, 16'384> buffer{};
        for (;;) {
            const ssize_t size = ::read(watch_, buffer.data(), buffer.size());
            if (size <= 0)
                return names;
            for (ssize_t at = 0; at < size;) {
                inotify_event event{};
                std::memcpy(&event, buffer.data() + at, sizeof event);
                names << QFile::decodeName(buffer.data() + at + sizeof event);
                at += static_cast<ssize_t>(sizeof event + event.len);
            }
        }
    }

private:
    int watch_;
};

TEST_F(T21, NoWordOfAClientIsInClearAnywhereInUseOrAfterAKill) {
    {
        Driver driver(driverPath(), {u"markers"_s, place_.path()}, environment_);
        ASSERT_TRUE(driver.reaches(u"sorting"_s));
        EXPECT_EQ(filesWithMarkers(place_.folder()), QStringList()) << "while it is open, with its -wal and -shm";
        EXPECT_GT(QFileInfo(place_.path() + u"-wal"_s).size(), 0);
        // A temporary file of SQLite is removed as soon as it is open: only /proc shows it.
        for (const QString& name : openFiles(driver.pid())) {
            EXPECT_FALSE(name.contains(u"etilqs"_s) || name.contains(u"(deleted)"_s)) << name.toStdString();
        }
        driver.kill();
    }
    EXPECT_EQ(filesWithMarkers(place_.folder()), QStringList()) << "after a kill";
    EXPECT_TRUE(QDir(place_.file(u"TMPDIR"_s)).isEmpty());
    for (const QString& folder : {u"/tmp"_s, u"/var/tmp"_s, u"/usr/tmp"_s})
        EXPECT_EQ(QDir(folder).entryList({u"*etilqs*"_s}), QStringList());
    {
        auto file = PracticeFile::open(place_.path(), testPassphrase());
        EXPECT_EQ(file->practice().database().value<QString>("SELECT mobile FROM client"), markers().at(2))
            << "it is there for whoever has the key";
        file->close();
    }
    EXPECT_EQ(filesWithMarkers(place_.folder()), QStringList()) << "closed";
    writeInClear();
    EXPECT_EQ(filesWithMarkers(place_.folder()).size(), markers().size() * 3) << "the search finds what is in clear";
}

// SQLite's own copies of what it read and wrote, and the pages it was in.
TEST_F(T21, MemoryThatIsGivenBackHoldsNoWordOfAClient) {
    watchFreed("Quillfeather of the nine rivers");
    {
        auto file = PracticeFile::open(place_.path(), testPassphrase());
        Work work(file->practice().user().id, 20);
        ChangeSet changes = work.next();
        for (Change& change : changes) {
            if (auto* session = std::get_if<Session>(&*change.after))
                session->subjective = u"Quillfeather of the nine rivers "_s.repeated(1 + session->id.value % 200);
        }
        file->practice().apply(changes);
        EXPECT_EQ(storedRecords(file->practice().database()).size(), changes.size());
        static_cast<void>(file->practice().database().value<qint64>(
            "SELECT count(*) FROM (SELECT DISTINCT subjective FROM session ORDER BY subjective)"));
        file->close();
    }
    EXPECT_EQ(freedWithWatched(), 0);
    watchFreed({});
}

// A sort, an index, a migration, a check, a copy: what they need beside the practice's own files is memory.
TEST_F(T27, NothingIsWrittenButTheFilesOfThePractice) {
    QStringList elsewhere;
    for (const char* name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        elsewhere << place_.file(QLatin1StringView(name));
    const Watched watched(elsewhere);
    const QStringList names = written({});
    EXPECT_GT(names.size(), 5);
    for (const QString& name : names) {
        const QString backups = place_.file(u"backups"_s);
        const bool nameless = name == place_.folder() || name == backups;  // until it is whole
        const bool ours = name.startsWith(place_.path()) || name.startsWith(place_.file(u".check-"_s)) ||
                          name.startsWith(backups + u"/Faults-"_s);
        EXPECT_TRUE(nameless || ours) << name.toStdString();
        EXPECT_FALSE(name.contains(u"etilqs"_s)) << name.toStdString();
    }
    EXPECT_EQ(watched.made(), QStringList());
}

// Otherwise the test above would say nothing.
TEST_F(T27, TheRigSeesATemporaryFileWhereThereIsOne) {
    const Watched watched({place_.file(u"TMPDIR"_s)});
    EXPECT_GT(written(u"file"_s).filter(u"etilqs"_s).size(), 0);
    EXPECT_GT(watched.made().filter(u"etilqs"_s).size(), 0);
}

TEST(Library, OfTheSystemIsNotUsedEvenWhereItIsPutInFront) {
    const QString plain = u"/usr/lib/%1-linux-gnu/libsqlite3.so.0"_s.arg(QSysInfo::currentCpuArchitecture());
    const Place place;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (QFile::exists(plain))
        environment.insert(u"LD_PRELOAD"_s, plain);
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    const QString path = place.file(u"New.reliefbook"_s);
    Driver(driverPath(), {u"create"_s, path}, environment).rest();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    EXPECT_FALSE(all.startsWith("SQLite format 3"));
    EXPECT_FALSE(all.contains("CREATE TABLE"));
    Driver holder(driverPath(), {u"hold"_s, path}, environment);
    ASSERT_TRUE(holder.reaches(u"open"_s));
    EXPECT_EQ(maps(holder.pid()).contains("libsqlite3"), QFile::exists(plain)) << "it was there to be used";
}

TEST(Library, IsPartOfEveryProgramOfOurs) {
    {
        const Place place;
        Driver holder({u"hold"_s, place.path()});
        ASSERT_TRUE(holder.reaches(u"open"_s));
        const QByteArray mapped = maps(holder.pid());
        EXPECT_TRUE(mapped.contains("libQt6Core"));
        EXPECT_FALSE(mapped.contains("sqlite") || mapped.contains("sqlcipher"));
    }
    const QDir programs(QCoreApplication::applicationDirPath());
    int looked = 0;
    for (const QString& name : programs.entryList({u"reliefbook*"_s, u"fault_driver"_s}, QDir::Files)) {
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-dW"_s, programs.filePath(name)});
        ASSERT_TRUE(readelf.waitForFinished());
        const QByteArray dynamic = readelf.readAllStandardOutput();
        EXPECT_TRUE(dynamic.contains("NEEDED")) << name.toStdString();
        EXPECT_FALSE(dynamic.contains("sqlite") || dynamic.contains("sqlcipher")) << name.toStdString();
        ++looked;
    }
    EXPECT_GT(looked, 0);
}

}  // namespace
}  // namespace reliefbook::faults
