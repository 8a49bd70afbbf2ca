// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opening.h"

#include "core/demo/demo.h"
#include "core/practice/queries.h"
#include "ui/shell/demopractice.h"
#include "ui/shell/job.h"
#include "ui/words/interfacewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QThread>

namespace reliefbook {

using namespace Qt::StringLiterals;

void Opening::open(const QString& path, const Secret& key, const OpenOptions& options) {
    start([path, key, options](const Progress&) {
        return OpenedPractice{nullptr, PracticeFile::open(path, key, options)};
    });
}

void Opening::create(const QString& path, const Secret& key, const NewPractice& about) {
    start([path, key, about](const Progress&) {
        return OpenedPractice{nullptr, PracticeFile::create(path, key, about)};
    });
}

void Opening::makeDemo() {
    NewPractice about;
    about.name = tr("Demo practice");
    about.ownerName = tr("Jelena Marić");
    about.credentials = tr("massage therapist");
    about.language = interfaceWords().language();
    start([about](const Progress&) {
        auto folder = std::make_shared<QTemporaryDir>(QDir::temp().filePath(demoFolder() + u"XXXXXX"_s));
        if (!folder->isValid())
            throw Error(ErrorKind::ReadOnlyPlace, {QDir::tempPath()});
        OpenedPractice made{folder, PracticeFile::create(folder->filePath(about.name + u".reliefbook"_s),
                                                         passphrase(demoPassphrase()), about)};
        Practice& practice = made.file->practice();
        PracticeInfo info = practiceInfo(practice.database());
        const PracticeInfo bare = info;
        info = demoPractice(info);
        info.name = about.name;
        practice.apply({update(bare, info)});
        DemoOptions options;
        const Moment at = now();
        options.offsetMinutes = offsetMinutesAt(at);
        options.today = localDay(at, options.offsetMinutes);
        options.therapist = practice.user().id;
        reliefbook::makeDemo(options, [&](ChangeSet changes) { practice.apply(std::move(changes), u"demo"_s); });
        return made;
    });
}

void Opening::restore(const QString& path, const QString& backup, const Secret& key, const RestoreOptions& options) {
    start([path, backup, key, options](const Progress& progress) {
        restoreInPlace(path, backup, key, progress, options);
        return OpenedPractice{nullptr, PracticeFile::open(path, key)};
    });
}

void Opening::move(const QString& path, const Secret& key, const QString& target, const MoveOptions& options) {
    start([path, key, target, options](const Progress& progress) {
        moveTo(target, path, key, progress, options);
        return OpenedPractice{nullptr, PracticeFile::open(target, key)};
    });
}

void Opening::start(std::function<OpenedPractice(const Progress&)> work) {
    if (busy_)
        return;
    busy_ = true;
    emit busyChanged(/*busy=*/true);
    const auto done = [this] {
        busy_ = false;
        emit busyChanged(/*busy=*/false);
    };
    QThread* home = QCoreApplication::instance()->thread();
    auto future = startWork([work = std::move(work), home](const Progress& progress) {
        OpenedPractice made = work(progress);
        made.file->practice().moveToThread(home);  // handed over whole: this thread doesn't touch it again
        return made;
    });
    work_ = QFuture<void>(future);
    whenDone(
        future, this,
        [this, done](const OpenedPractice& made) {
            done();
            emit opened(made);
        },
        [this, done](const Error& error) {
            done();
            emit failed(error);
        });
}

}  // namespace reliefbook
