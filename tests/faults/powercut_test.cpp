// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails in the midst of work: nothing acknowledged is lost, the file is whole, and work goes on. And what
// durability rests on can't be lowered unnoticed.
#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "tests/faults/faultvfs.h"
#include "tests/faults/process.h"
#include "tests/faults/tally.h"
#include "tests/faults/work.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

namespace reliefbook::faults {
namespace {

using namespace Qt::StringLiterals;

/// Opens the practice of `place`, does `sets`, and closes it; all of that written down.
void record(Recording& recording, const Place& place, int clients, int sets, const QByteArray& lowered = {}) {
    auto file = PracticeFile::open(place.path(), testPassphrase());
    Work work(file->practice().user().id, clients);
    for (int i = 0; i < sets; ++i) {
        doNextSet(file->practice(), work);
        recording.acknowledge(work.done());
        if (i == 0 && !lowered.isEmpty())  // in the midst of a visit, where nobody looks
            file->practice().database().script(lowered);
    }
    file->close();
    recording.stop();
}

/// The files a cut left, in a folder of their own.
class AfterCut {
public:
    explicit AfterCut(const Recording::Left& left) {
        for (const auto& [name, bytes] : left.files) {
            QFile file(folder_.filePath(name));
            EXPECT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QFile::remove(path() + u".lock"_s);  // its process is gone, and so is the boot it was of
    }
    QString path() const { return folder_.filePath(u"Faults.reliefbook"_s); }

private:
    QTemporaryDir folder_;
};

/// Goes on in what a cut left, as somebody does who comes back the next morning.
void expectWorkGoesOn(const QString& path, int found, int clients) {
    {
        auto file = PracticeFile::open(path, testPassphrase());
        Work work(file->practice().user().id, clients);
        while (work.done() < found)
            work.next();
        doNextSet(file->practice(), work);
        file->close();
    }
    EXPECT_EQ(expectWhole(path, found + 1, clients, true), found + 1);
}

void cutAgainAndAgain(int clients, int sets, int cuts) {
    const Place place;
    Recording recording(place.folder(), {u"Faults.reliefbook.info"_s});
    record(recording, place, clients, sets);
    ASSERT_GT(recording.length(), sets * 3);
    QRandomGenerator random(2026);
    Tally tally(u"mixed work"_s, u"power cut"_s);
    int torn = 0;
    int ahead = 0;
    for (int i = 0; i < cuts && !::testing::Test::HasFailure(); ++i) {
        const double keep = std::array{0.05, 0.5, 0.95}.at(static_cast<std::size_t>(i) % 3);
        const long at = random.bounded(static_cast<int>(recording.length()) + 1);
        SCOPED_TRACE(::testing::Message() << "cut " << i + 1 << " before step " << at << " of " << recording.length()
                                          << ", keeping " << keep);
        const Recording::Left left = recording.cut(at, keep, random);
        torn += left.torn;
        const AfterCut after(left);
        const int found = expectWhole(after.path(), left.acknowledged, clients, isLong() || i % 4 == 0);
        ahead += found > left.acknowledged ? 1 : 0;
        if (isLong() || i % 4 == 0)
            expectWorkGoesOn(after.path(), found, clients);
        tally.tried();
    }
    EXPECT_GT(torn, 0) << "no cut tore a write";
    std::cout << cuts << " cuts in " << recording.length() << " steps, " << torn << " torn writes, " << ahead
              << " cuts between a commit and its acknowledgement\n";
}

TEST(T02, PowerCutsBetweenSavesLoseNothingAcknowledged) { cutAgainAndAgain(1, 120, isLong() ? 300 : 36); }

// With checkpoints in the midst of it.
TEST(T02, PowerCutsBetweenImportsLoseNothingAcknowledged) { cutAgainAndAgain(120, 10, isLong() ? 250 : 24); }

// Otherwise the tests above would say nothing.
TEST(T02, TheRigSeesWhatIsLostWhereNothingIsSynced) {
    const Place place;
    Recording recording(place.folder(), {u"Faults.reliefbook.info"_s});
    record(recording, place, 1, 24, "PRAGMA synchronous = OFF");
    QRandomGenerator random(7);
    int lost = 0;
    for (int i = 0; i < 12; ++i) {
        const Recording::Left left = recording.cut(random.bounded(static_cast<int>(recording.length())), 0.05, random);
        const AfterCut after(left);
        int found = -1;
        try {
            sql::Database database = openForReading(after.path(), testPassphrase());
            found = setsDone(database);
        } catch (const Error&) {  // it doesn't even open
        }
        lost += found < left.acknowledged ? 1 : 0;
    }
    EXPECT_GT(lost, 3);
}

TEST(T03, ASettingLoweredByHandIsNoticedAtTheNextVisitAndNothingIsSaved) {
    for (const QByteArray& lowered :
         {QByteArray("PRAGMA synchronous = OFF"), QByteArray("PRAGMA synchronous = NORMAL"),
          QByteArray("PRAGMA foreign_keys = OFF"), QByteArray("PRAGMA secure_delete = OFF"),
          QByteArray("PRAGMA recursive_triggers = OFF"), QByteArray("PRAGMA temp_store = FILE")}) {
        SCOPED_TRACE(lowered.toStdString());
        testing::TestPractice practice;
        practice->apply({creation(testing::anna())});
        practice.database().script(lowered);
        practice->endVisit();
        Client second = testing::anna();
        second.id = Id<Client>::make();
        second.fileNo.clear();
        try {
            practice->apply({creation(second)});
            ADD_FAILURE() << "saved";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::WrongLibrary) << error.what();
        }
        EXPECT_EQ(practice.database().value<qint64>("SELECT count(*) FROM client"), 1);
    }
}

// The library can't be left lowered for a power cut: what is acknowledged after it was noticed is as safe as before.
TEST(T03, APowerCutAfterItWasNoticedLosesNothingAcknowledged) {
    const Place place;
    Recording recording(place.folder(), {u"Faults.reliefbook.info"_s});
    {
        auto file = PracticeFile::open(place.path(), testPassphrase());
        Work work(file->practice().user().id, 1);
        for (int i = 0; i < 6; ++i) {
            doNextSet(file->practice(), work);
            recording.acknowledge(work.done());
        }
        file->practice().database().script("PRAGMA synchronous = OFF");
        file->practice().endVisit();
        Work refused = work;
        EXPECT_THROW(doNextSet(file->practice(), refused), Error);
        recording.stop();
    }
    QRandomGenerator random(11);
    for (int i = 0; i < 6 && !HasFailure(); ++i) {
        const Recording::Left left = recording.cut(recording.length(), 0.05, random);
        EXPECT_EQ(left.acknowledged, 6);
        expectWhole(AfterCut(left).path(), left.acknowledged, 1, /*thorough=*/false);
    }
}

}  // namespace
}  // namespace reliefbook::faults
