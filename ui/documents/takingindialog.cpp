// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/takingindialog.h"

#include "core/file/practicefile.h"
#include "ui/controls/button.h"
#include "ui/controls/growing.h"
#include "ui/controls/text.h"
#include "ui/documents/documentwords.h"
#include "ui/documents/portrait.h"
#include "ui/shell/attempt.h"
#include "ui/shell/job.h"
#include "ui/shell/jobbar.h"
#include "ui/theme/type.h"
#include "ui/undo/editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

TakingInDialog::TakingInDialog(Workspace& workspace, Id<Client> client, QStringList paths, AttachmentPurpose purpose,
                               QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      client_(client),
      paths_(std::move(paths)),
      purpose_(purpose),
      title_((new Text({}, type::cardTitle))->wrapped()),
      text_((new Text({}, type::body, Tone::Text2))->wrapped()),
      refused_(new QVBoxLayout),
      bar_(new JobBar),
      close_(new Button({}, Button::Kind::Primary)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 22, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title_);
    layout->addWidget(text_);
    refused_->setSpacing(10);
    layout->addLayout(refused_);
    layout->addWidget(bar_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close_);
    layout->addLayout(buttons);
    close_->hide();
    growWithContents(this);
    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    read();
}

/// The practice has its writing connection back, whatever ends this.
TakingInDialog::~TakingInDialog() {
    if (!unbroken_)
        return;
    storing_.waitForFinished();
    workspace_.editor.practice().takeBack();
}

void TakingInDialog::reject() {
    if (!unbroken_)
        QDialog::reject();
}

void TakingInDialog::read() {
    auto job = startWork([paths = paths_, purpose = purpose_](const Progress& progress) {
        std::vector<ReadAttachment> all;
        for (const QString& path : paths) {
            if (progress && !progress(qint64(all.size()), paths.size()))
                throw Error(ErrorKind::Cancelled);
            ReadAttachment one = readAttachment(path);
            all.push_back(purpose == AttachmentPurpose::Portrait ? asPortrait(one) : std::move(one));
        }
        return all;
    });
    bar_->follow(QFuture<void>(job), tr("Reading"));
    whenDone(
        job, this,
        [this](const std::vector<ReadAttachment>& read) {
            read_ = read;
            store();
        },
        [this](const Error& error) { fail(error); });
}

void TakingInDialog::store() {
    std::vector<ReadAttachment> good;
    for (ReadAttachment& one : read_) {
        one.record.client = client_;
        if (!one.problem)
            good.push_back(one);
    }
    if (good.empty()) {
        showRefused();
        return;
    }
    attempt(this,
            [&] {
                const auto isDone = std::make_shared<bool>(false);
                storing_ = startWork([writer = workspace_.editor.practice().lend(workspace_.file.reader()),
                                      good = std::move(good), isDone](const Progress&) {
                    storeContents(*writer, good);
                    *isDone = true;
                });
                unbroken_ = std::make_unique<Unbroken>();
                const auto ended = [this, isDone](const Error& error) {
                    workspace_.editor.practice().takeBack();
                    unbroken_.reset();
                    if (*isDone)
                        makeRecords();
                    else
                        fail(error);
                };
                whenDone(
                    storing_, this, [ended] { ended(Error(ErrorKind::Cancelled)); }, ended);
            }) ||
        (fail(Error(ErrorKind::Cancelled)), false);
}

void TakingInDialog::makeRecords() {
    ChangeSet changes;
    for (const ReadAttachment& one : read_) {
        if (!one.problem)
            changes.push_back(creation(one.record));
    }
    const Id<Attachment> first = std::get<Attachment>(*changes.front().after).id;
    const bool done = attempt(this, [&] {
        const QString text = purpose_ == AttachmentPurpose::Portrait
                                 ? tr("picture of the client")
                                 : tr("%n document(s)", "undo", int(changes.size()));
        const Place place = purpose_ == AttachmentPurpose::Portrait ? Place(ClientPlace{client_, {}})
                                                                    : Place(DocumentsPlace{client_, {}});
        workspace_.editor.apply(changes, text, place);
    });
    if (!done) {
        accept();
        return;
    }
    emit takenIn(first);
    showRefused();
}

/// Where there is nothing to say this goes.
void TakingInDialog::showRefused() {
    const auto count = std::ranges::count_if(read_, [](const ReadAttachment& one) { return one.problem.has_value(); });
    if (count == 0) {
        accept();
        return;
    }
    title_->setText(tr("%n file(s) could not be taken in", nullptr, int(count)));
    const int others = int(read_.size()) - int(count);
    text_->setText(others > 0 ? tr("%n other(s) were.", "files that were taken in", others)
                              : tr("Nothing was changed; the files lie where they were."));
    text_->show();
    for (const ReadAttachment& one : read_) {
        if (!one.problem)
            continue;
        auto* name = new Text(one.record.name);
        name->setWeight(QFont::DemiBold);
        name->wrapped();
        auto* why = (new Text(DocumentWords::problem(one), type::body, Tone::Text2))->wrapped();
        refused_->addWidget(name);
        refused_->addWidget(why);
    }
    close_->show();
    close_->setFocus();
}

void TakingInDialog::fail(const Error& error) {
    if (error.kind() != ErrorKind::Cancelled)
        showError(this, error);
    QDialog::reject();
}

void TakingInDialog::retranslate() {
    setWindowTitle(tr("Documents"));
    if (!close_->isVisible()) {
        title_->setText(purpose_ == AttachmentPurpose::Portrait
                            ? tr("The picture is taken in")
                            : tr("%n file(s) are taken in", nullptr, int(paths_.size())));
        text_->setText({});
        text_->hide();
    }
    close_->setText(tr("&Close"));
}

void TakingInDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

}  // namespace reliefbook
