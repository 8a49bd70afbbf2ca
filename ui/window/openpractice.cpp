// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openpractice.h"

#include "core/base/error.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"

#include <QFileInfo>

namespace reliefbook {

namespace {

/// Below this size of the file the clients are read in less than a frame.
constexpr qint64 smallFile = 16LL * 1024 * 1024;

}  // namespace

OpenPractice::OpenPractice(OpenedPractice opened, Preferences& preferences, QObject* parent)
    : QObject(parent),
      opened_(std::move(opened)),
      editor_(opened_.file->practice()),
      workspace_{*opened_.file, editor_, search_, preferences, documents_},
      backups_(BackupWork::of(*opened_.file, preferences)),
      keeper_(*opened_.file, backups_) {
    // First of all who listen: a page that refreshes searches what is so by then.
    connect(&opened_.file->practice(), &Practice::changed, this, [this](const ChangeSet& changes) {
        if (searchRead_)
            search_.apply(changes);
        else
            meanwhile_.push_back(changes);
    });
    readSearch();
}

OpenPractice::~OpenPractice() { finishJobs(); }

void OpenPractice::close() {
    keeper_.end();
    finishJobs();
    opened_.file->close();
}

void OpenPractice::readSearch() {
    if (QFileInfo(opened_.file->path()).size() < smallFile) {
        search_ = ClientSearch(opened_.file->practice().database());
        searchRead_ = true;
        return;
    }
    startJob(*opened_.file,
             [](sql::Database& database, const Progress&) { return std::make_shared<ClientSearch>(database); })
        .then(this,
              [this](const std::shared_ptr<ClientSearch>& read) {
                  search_ = std::move(*read);
                  searchRead_ = true;
                  for (const ChangeSet& changes : meanwhile_)
                      search_.apply(changes);
                  meanwhile_.clear();
                  emit searchReady();
              })
        .onFailed(this, [](const Error& error) { showError(nullptr, error); });
}

}  // namespace reliefbook
