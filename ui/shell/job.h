// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/file/practicefile.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>
#include <type_traits>
#include <utility>

namespace reliefbook {

/// Work that takes longer than a frame, in a thread of the pool: takes values in, gives one value back. `work` is
/// called with a Progress, which carries how far it is to the future (0 to 1000 of it) and a cancel back to the work.
/// startWork([...](const Progress& progress) { return ...; }), and whenDone() for what comes of it. What is cancelled
/// throws Error{Cancelled} from its work.
template <class Work> auto startWork(Work work);

/// The same with a read-only connection of its own: work(sql::Database&, const Progress&). Only Practice::apply writes.
/// Where it meets damage in the practice, that is closed for writing.
template <class Work> auto startJob(PracticeFile& file, Work work);

/// Where a job leads, in the thread of `context` and as long as that lives: to `done` with what it gave, or to `failed`
/// with what it threw; Cancelled where it was stopped. Not by QFuture's continuations: in Qt 6.4 one that
/// is attached while its job fails can be lost, and none may outlive its context.
template <class Result, class Done, class Failed>
void whenDone(const QFuture<Result>& job, QObject* context, Done done, Failed failed) {
    auto* watcher = new QFutureWatcher<void>(context);  // what the job gave goes when it was told, not with this
    const auto tell = [watcher, held = std::make_shared<QFuture<Result>>(job), done = std::move(done),
                       failed = std::move(failed)] {
        QFuture<Result> ended = std::exchange(*held, {});
        watcher->deleteLater();
        try {
            ended.waitForFinished();  // throws what the job threw
            if (ended.isCanceled())
                throw Error(ErrorKind::Cancelled);
        } catch (const Error& error) {
            failed(error);
            return;
        }
        if constexpr (std::is_void_v<Result>)
            done();
        else
            done(ended.result());
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, tell);
    watcher->setFuture(QFuture<void>(job));
}

/// Cancels all that runs and waits for it: before the practice is closed.
void finishJobs();

namespace detail {

/// Whether the work is to stop since the practice is being closed.
using Stop = std::shared_ptr<std::atomic<bool>>;
Stop newStop();
QThreadPool* jobThreads();

/// The practice hears in its own thread of damage that `reader` met in it.
void tellOfDamage(Practice& practice, const sql::Database& reader, const Error& error);

template <class Result> Progress progressOf(QPromise<Result>& promise, const Stop& stop) {
    promise.setProgressRange(0, 1'000);
    return [&promise, stop](qint64 done, qint64 total) {
        promise.setProgressValue(total > 0 ? static_cast<int>(1'000 * done / total) : 0);
        return !promise.isCanceled() && !*stop;
    };
}

}  // namespace detail

template <class Work> auto startWork(Work work) {
    using Result = std::invoke_result_t<Work&, const Progress&>;
    return QtConcurrent::run(detail::jobThreads(),
                             [work = std::move(work), stop = detail::newStop()](QPromise<Result>& promise) mutable {
                                 const Progress progress = detail::progressOf(promise, stop);
                                 if constexpr (std::is_void_v<Result>)
                                     work(progress);
                                 else
                                     promise.addResult(work(progress));
                             });
}

template <class Work> auto startJob(PracticeFile& file, Work work) {
    // Opened here, which costs half a millisecond: the work then needs nothing of `file`.
    auto reader = std::make_shared<sql::Database>(file.reader());
    return startWork([reader = std::move(reader), work = std::move(work),
                      practice = &file.practice()](const Progress& progress) mutable {
        const auto connection = std::move(reader);  // closed with the work, not with the future
        try {
            return work(*connection, progress);
        } catch (const Error& error) {
            detail::tellOfDamage(*practice, *connection, error);
            throw;
        }
    });
}

}  // namespace reliefbook
