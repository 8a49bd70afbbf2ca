// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/file/practicefile.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>
#include <type_traits>

namespace reliefbook {

/// Work that takes longer than a frame, in a thread of the pool: takes values in, gives one value back. `work` is
/// called with a Progress, which carries how far it is to the future (0 to 1000 of it) and a cancel back to the work.
/// startWork([...](const Progress& progress) { return ...; })
///     .then(this, [this](const Result& result) { ... })
///     .onFailed(this, [this](const Error& error) { showError(this, error); });
/// What is cancelled throws Error{Cancelled} from its work and ends in onCanceled.
template <class Work> auto startWork(Work work);

/// The same with a read-only connection of its own: work(sql::Database&, const Progress&). Only Practice::apply writes.
/// Where it meets damage in the practice, that is closed for writing.
template <class Work> auto startJob(PracticeFile& file, Work work);

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
