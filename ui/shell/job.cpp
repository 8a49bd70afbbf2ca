// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job.h"

#include <vector>

namespace reliefbook {
namespace {

std::vector<std::weak_ptr<std::atomic<bool>>>& stops() {
    static std::vector<std::weak_ptr<std::atomic<bool>>> all;
    return all;
}

}  // namespace

QThreadPool* detail::jobThreads() {
    static QThreadPool threads;
    return &threads;
}

detail::Stop detail::newStop() {
    std::erase_if(stops(), [](const auto& stop) { return stop.expired(); });
    auto stop = std::make_shared<std::atomic<bool>>(false);
    stops().push_back(stop);
    return stop;
}

// The practice is there: it closes after finishJobs() only.
void detail::tellOfDamage(Practice& practice, const sql::Database& reader, const Error& error) {
    // What another file has (a copy that was written badly) is not the practice's.
    const bool isOurs = error.kind() == ErrorKind::FileDamaged && error.fact(0) == reader.path();
    if (!isOurs && !reader.sawDamage())
        return;
    QMetaObject::invokeMethod(
        &practice,
        [&practice, path = reader.path()] { practice.closeForWriting(Error(ErrorKind::FileDamaged, {path})); },
        Qt::QueuedConnection);
}

// Not by QFuture::cancel(): in Qt 6.4 that reaches for the continuations of a job, which may be gone.
void finishJobs() {
    for (const auto& one : stops()) {
        if (const auto stop = one.lock())
            *stop = true;
    }
    detail::jobThreads()->waitForDone();
}

}  // namespace reliefbook
