// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/swapcommand.h"

#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/practicefile.h"
#include "core/file/sidefiles.h"
#include "tests/faults/filecalls.h"
#include "tests/faults/work.h"

#include <QDir>
#include <QFileInfo>

namespace reliefbook::faults {

using namespace Qt::StringLiterals;

void failSwaps(const QString& path, bool kept, bool lasting, const std::function<void(const QString&)>& say) {
    disarm();
    const QFileInfo name(path);
    const QString fresh = path + u".restoring"_s;
    auto file = PracticeFile::open(path, testPassphrase());
    const Secret key = file->derivedKey();
    Work work(file->practice().user().id, 1);
    while (work.done() < setsDone(file->practice().database()))
        work.next();
    bool isReached = true;
    for (int at = 1; isReached; ++at) {
        QString came;
        removeWithSideFiles(fresh);  // where nothing could be removed
        {
            sql::Database reader = file->reader();
            backUp(reader, key, fresh, {});
        }
        const QString old = name.absoluteDir().filePath(
            u"%1.before-restore-20250307-181500-%2.reliefbook"_s.arg(name.completeBaseName()).arg(at));
        arm(lasting ? Fault::FailNames : Fault::FailName, at);
        try {
            file->exchange(fresh, key, kept ? old : QString());
            came = u"done"_s;
        } catch (const Error&) {
            came = file->practice().isClosedForWriting() ? u"closed"_s : u"refused"_s;
        }
        isReached = nameCalls() >= at;
        disarm();
        if (came != u"closed"_s)
            doNextSet(file->practice(), work);  // work goes on
        try {
            file->close();
        } catch (const Error&) {  // it could not even be opened again
        }
        file.reset();
        file = PracticeFile::open(path, key);
        say(u"swap %1 %2 %3 %4"_s.arg(at).arg(came).arg(work.done()).arg(setsDone(file->practice().database())));
    }
    file->close();
    say(u"left %1"_s.arg(name.absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name).join(u' ')));
}

}  // namespace reliefbook::faults
