// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testworkspace.h"

#include "ui/shell/job.h"

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

NewPractice aboutPractice() {
    NewPractice about;
    about.name = u"Test practice"_s;
    about.ownerName = u"Mira"_s;
    return about;
}

}  // namespace

TestWorkspace::TestWorkspace()
    : file_(PracticeFile::create(folder_.filePath(u"test.reliefbook"_s), passphrase(u"test"_s), aboutPractice())),
      editor_(std::make_unique<Editor>(file_->practice())),
      search_(file_->practice().database()),
      preferences_(folder_.filePath(u"settings.ini"_s)),
      documents_(folder_.filePath(u"opened"_s)),
      workspace_{*file_, *editor_, search_, preferences_, documents_} {
    QObject::connect(&file_->practice(), &Practice::changed, editor_.get(),
                     [this](const ChangeSet& changes) { search_.apply(changes); });
}

TestWorkspace::~TestWorkspace() { finishJobs(); }

}  // namespace reliefbook::testing
