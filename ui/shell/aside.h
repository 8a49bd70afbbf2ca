// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace reliefbook {

/// Work that may hang for minutes, as a network drive does that has gone, and that nobody waits for, not even at the
/// end: in a thread of its own. Only for what touches neither the practice nor a widget; what can be waited for is a
/// job (ui/shell/job.h).
class Aside {
public:
    /// Runs `work` and then, in this thread and if `context` still lives, `done` with what it gave. The answer stops
    /// the work when it is set.
    template <class Context, class Work, class Done>
    static std::shared_ptr<std::atomic<bool>> start(Context* context, Work work, Done done) {
        auto stop = std::make_shared<std::atomic<bool>>(false);
        std::thread([stop, home = QPointer<Context>(context), work = std::move(work),
                     done = std::move(done)]() mutable {
            const Progress progress = [stop](qint64, qint64) { return !*stop; };
            while (hangs)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            auto result = work(progress);
            if (QCoreApplication* application = QCoreApplication::instance()) {
                QMetaObject::invokeMethod(
                    application,
                    [home, result = std::move(result), done = std::move(done)]() mutable {
                        if (home)
                            done(std::move(result));
                    },
                    Qt::QueuedConnection);
            }
        }).detach();
        return stop;
    }

    /// Until it is destroyed, what is started hangs before it begins. For tests.
    class Hang {
    public:
        Hang() { hangs = true; }
        Hang(const Hang&) = delete;
        Hang& operator=(const Hang&) = delete;
        ~Hang() { hangs = false; }
    };

private:
    inline static std::atomic<bool> hangs = false;
};

}  // namespace reliefbook
