// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/movingdialog.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/elidedtext.h"
#include "ui/controls/growing.h"
#include "ui/safety/steplist.h"
#include "ui/shell/attempt.h"
#include "ui/shell/backupwords.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/words/interfacewords.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsThere = 5;

/// NAME.reliefbook in `folder`, or with a number where that is taken: nothing is written over.
QString freeName(const QString& folder, const QString& practice) {
    const QString name = QFileInfo(practice).completeBaseName();
    QString path = QDir(folder).filePath(name + u".reliefbook"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(u"%1-%2.reliefbook"_s.arg(name).arg(i));
    return path;
}

}  // namespace

MovingDialog::MovingDialog(const Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      workspace_(workspace),
      title_((new Text({}, type::cardTitle))->wrapped()),
      lead_((new Text({}, type::body, Tone::Text2))->wrapped()),
      folderCaption_(new Text({}, type::secondary, Tone::Text2)),
      choosing_(new QWidget),
      shownFolder_(new ElidedText),
      choose_(new Button({}, Button::Kind::Plain, u"folder"_s)),
      bar_(new QProgressBar),
      steps_(new StepList(stepsThere)),
      result_(new Banner(Banner::Kind::Ok)),
      go_(new Button({}, Button::Kind::Primary, u"move"_s)),
      close_(new Button) {
    setWindowModality(Qt::WindowModal);
    shownFolder_->setElideMode(Qt::ElideMiddle);
    bar_->setTextVisible(false);
    bar_->hide();
    result_->hide();
    close_->setAutoDefault(false);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(folderCaption_);
    names->addWidget(shownFolder_);
    auto* row = new QHBoxLayout(choosing_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(names, 1);
    row->addWidget(choose_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(close_);
    buttons->addWidget(go_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(14);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, lead_, choosing_, bar_, result_, steps_})
        column->addWidget(part);
    column->addStretch();
    column->addLayout(buttons);
    setFixedWidth(580 * textZoom() / 100);

    connect(choose_, &QPushButton::clicked, this, &MovingDialog::chooseFolder);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(go_, &QPushButton::clicked, this, [this] {
        if (copy_)
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder_));
        else
            copy();
    });
    connect(&watcher_, &QFutureWatcherBase::progressRangeChanged, bar_, &QProgressBar::setRange);
    connect(&watcher_, &QFutureWatcherBase::progressValueChanged, bar_, &QProgressBar::setValue);
    retranslate();
    growWithContents(this);
}

MovingDialog::~MovingDialog() {
    if (running_)
        finishJobs();  // what comes of it would come to nobody
}

void MovingDialog::done(int result) {
    if (running_)
        watcher_.cancel();
    QDialog::done(result);
}

void MovingDialog::chooseFolder() {
    const QString folder =
        Dialogs::current().folder(this, tr("Where the copy goes"), folder_.isEmpty() ? QDir::homePath() : folder_);
    if (folder.isEmpty())
        return;
    folder_ = folder;
    result_->hide();
    retranslate();
    go_->setFocus();
}

void MovingDialog::copy() {
    if (running_ || folder_.isEmpty())
        return;
    const bool worked = attempt(this, [this] {
        const QString target = freeName(folder_, workspace_.file.path());
        const QString practice = workspace_.file.path();
        auto job = startJob(workspace_.file, [key = workspace_.file.derivedKey(), target, practice](
                                                 sql::Database& reader, const Progress& progress) {
            checkSpace(target, QFileInfo(practice).size());
            return backUp(reader, key, target, progress, {.compact = true, .thorough = true});
        });
        setRunning(/*running=*/true);
        watcher_.setFuture(QFuture<void>(job));
        job.then(this, [this](const Backup& backup) { copied(backup); })
            .onFailed(this, [this](const Error& error) { failed(error); })
            .onCanceled(this, [this] { setRunning(/*running=*/false); });
    });
    if (!worked)
        setRunning(/*running=*/false);
}

void MovingDialog::copied(const Backup& backup) {
    setRunning(/*running=*/false);
    copy_ = backup;
    attempt(this, [this] {
        const QFileInfo file(copy_->path);
        writeWholeFile(
            file.absoluteDir().filePath(filled(tr("%1 - read me.txt", "file name"), {file.completeBaseName()})),
            sheet().toUtf8());
        workspace_.file.practice().note(u"backup"_s, u"copy for another computer"_s);
    });
    go_->setIconName(u"folder"_s);
    retranslate();
    layout()->activate();
    resize(width(), layout()->heightForWidth(width()));
    go_->setFocus();
}

void MovingDialog::failed(const Error& error) {
    setRunning(/*running=*/false);
    if (error.kind() == ErrorKind::Cancelled)
        return;
    noteError(error);
    const ErrorText text = errorText(error, interfaceWords());
    result_->setKind(Banner::Kind::Danger);
    result_->setTitle(text.happened);
    result_->setText(text.advice);
    result_->show();
}

void MovingDialog::setRunning(bool running) {
    running_ = running;
    bar_->setRange(0, 0);
    bar_->setVisible(running);
    if (running)
        result_->hide();
    retranslate();
}

QStringList MovingDialog::steps() const {
    const QString name = copy_ ? QFileInfo(copy_->path).fileName() : QString();
    const QString held = copy_ ? countsInWords(copy_->counts) : QString();
    return {tr("Install Reliefbook on the other computer."),
            filled(tr("Copy %1 from here into a folder of that computer itself, not into one that is synced or on a "
                      "network."),
                   {name}),
            tr("Start Reliefbook there, choose “Open a practice”, and type the passphrase this practice has now. "
               "Nothing else is needed."),
            filled(tr("Look whether all is there: %1."), {held}),
            tr("From then on work there only: what is entered here afterwards does not go along. Keep this computer's "
               "practice until you have seen that all is well.")};
}

QString MovingDialog::sheet() const {
    QString text = tr("Your practice on another computer") + u"\r\n\r\n"_s;
    const QStringList all = steps();
    for (qsizetype i = 0; i < all.size(); ++i)
        text += u"%1. "_s.arg(i + 1) + all[i] + u"\r\n"_s;
    text += u"\r\n"_s +
            filled(tr("Copied and verified: %1. The file is encrypted; whoever finds it can't read it without "
                      "the passphrase, which stands nowhere here."),
                   {momentInWords(now())}) +
            u"\r\n"_s;
    return text;
}

void MovingDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MovingDialog::retranslate() {
    setWindowTitle(tr("Move to a new computer"));
    title_->setText(copy_ ? tr("Now go to the other computer") : tr("Take the practice to another computer"));
    lead_->setText(copy_ ? filled(tr("The copy lies in %1, and beside it a sheet with these steps."),
                                  {QDir::toNativeSeparators(folder_)})
                         : tr("All of the practice goes into one encrypted file on a stick, or any folder the other "
                              "computer can reach. It is read back and compared before you take it along. Nothing is "
                              "changed here."));
    choosing_->setVisible(!copy_);
    folderCaption_->setText(tr("Stick or folder"));
    shownFolder_->setText(folder_.isEmpty() ? tr("none chosen yet") : QDir::toNativeSeparators(folder_));
    choose_->setText(tr("Choose a &folder…"));
    choose_->setEnabled(!running_);
    steps_->setVisible(copy_.has_value());
    steps_->setTexts(steps());
    bar_->setAccessibleName(tr("Copying and reading it back"));
    if (copy_) {
        result_->setKind(Banner::Kind::Ok);
        result_->setTitle(tr("Copied and verified"));
        result_->setText(filled(u"%1 · %2 · %3"_s, {QFileInfo(copy_->path).fileName(), countsInWords(copy_->counts),
                                                    sizeInWords(copy_->size)}));
        result_->show();
    }
    go_->setText(copy_ ? tr("Show the &folder") : tr("&Make the copy"));
    go_->setEnabled(!running_ && !folder_.isEmpty());
    close_->setText(running_ ? tr("&Stop") : tr("&Close"));
}

}  // namespace reliefbook
