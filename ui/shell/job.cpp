// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job.h"

#include "core/base/error.h"

#include <vector>

namespace reliefbook {
namespace {

std::vector<QFuture<void>>& jobs() {
    static std::vector<QFuture<void>> all;
    return all;
}

}  // namespace

void detail::rememberJob(QFuture<void> job) {
    std::erase_if(jobs(), [](const QFuture<void>& one) { return one.isFinished(); });
    jobs().push_back(std::move(job));
}

void finishJobs() {
    for (QFuture<void>& job : jobs())
        job.cancel();
    for (QFuture<void>& job : jobs()) {
        try {
            job.waitForFinished();
        } catch (const Error&) {  // told where it was started, if anybody still listens
        }
    }
    jobs().clear();
}

}  // namespace reliefbook
