// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startview.h"

#include "core/base/error.h"
#include "core/file/passphrasechange.h"
#include "core/file/recovery.h"
#include "core/file/swap.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/shell/oneinstance.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restoretext.h"
#include "ui/start/keypages.h"
#include "ui/start/newpracticepage.h"
#include "ui/start/rescuepage.h"
#include "ui/start/unlockpage.h"
#include "ui/start/welcomepage.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

// Of a page that may not have been wanted yet.
template <class Page> void forget(Page* page) {
    if (page)
        page->forget();
}
template <class Page> void setBusy(Page* page, bool busy) {
    if (page)
        page->setBusy(busy);
}

}  // namespace

StartView::StartView(Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      preferences_(preferences),
      opening_(nullptr),
      stack_(new QStackedWidget),
      welcome_(new WelcomePage(preferences)),
      unlock_(new UnlockPage),
      language_(new QComboBox(this)) {
    stack_->addWidget(welcome_);
    stack_->addWidget(unlock_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    for (const QString& language : Words::languages())
        language_->addItem(languageName(language), language);
    connect(language_, &QComboBox::activated, this,
            [this](int index) { preferences_.setLanguage(language_->itemData(index).toString()); });

    connect(welcome_, &WelcomePage::newWanted, this, &StartView::showNewPractice);
    connect(welcome_, &WelcomePage::chooseWanted, this, [this] {
        if (const QString path = chosenFile(); !path.isEmpty())
            unlock(path);
    });
    connect(welcome_, &WelcomePage::demoWanted, this, &StartView::openDemo);
    connect(welcome_, &WelcomePage::recentWanted, this, &StartView::unlock);
    connect(unlock_, &UnlockPage::otherWanted, this, &StartView::showWelcome);
    connect(unlock_, &UnlockPage::rescueWanted, this, [this] {
        path_ = unlock_->path();
        key_ = {};
        rescue(Error(ErrorKind::FileDamaged, {path_}));
    });
    connect(unlock_, &UnlockPage::unlockWanted, this,
            [this](const QString& path, const Secret& key) { open(path, key, {}); });
    connect(unlock_, &UnlockPage::recoverWanted, this, [this] {
        showPage(&recoverPage());
        recover_->ask(unlock_->path());
    });
    connect(&opening_, &Opening::busyChanged, this, [this](bool busy) {
        setBusy(welcome_, busy);
        setBusy(new_, busy);
        setBusy(unlock_, busy);
        setBusy(recover_, busy);
        setBusy(rescue_, busy);
        language_->setEnabled(!busy);
    });
    connect(&opening_, &Opening::opened, this, &StartView::onOpened);
    connect(&opening_, &Opening::failed, this, &StartView::onFailed);
    retranslate();
    showWelcome();
}

void StartView::showWelcome() { showPage(welcome_); }

void StartView::showNewPractice() {
    newPage().begin();
    showPage(newArea_);
}

QString StartView::chosenFile() {
    QString path = Dialogs::current().openFile(window(), tr("Open a practice"), preferences_.folder(u"practice"_s),
                                               tr("Practices (*.reliefbook);;All files (*)"));
    if (!path.isEmpty())
        preferences_.setFolder(u"practice"_s, QFileInfo(path).absolutePath());
    return path;
}

void StartView::unlock(const QString& path) {
    if (raiseWindowOf(path)) {
        emit elsewhere();
        return;
    }
    // A second place is looked at by the page, aside: it may hang.
    if (!QFileInfo::exists(path) && !isSwapUnfinished(path) &&
        (!offeredBackups(path, {}).empty() || !preferences_.keptFolder(u"backup"_s).isEmpty())) {
        path_ = path;
        key_ = {};
        rescue(Error(ErrorKind::FileMissing, {path}));
        return;
    }
    if (!QFileInfo::exists(path) && !isSwapUnfinished(path)) {
        preferences_.removeRecentPractice(path);
        showWelcome();
        showError(this, Error(ErrorKind::FileMissing, {path}));
        return;
    }
    unlock_->ask(path);
    showPage(unlock_);
}

void StartView::explain(const QString& because) { unlock_->explain(because); }

void StartView::openDemo() {
    showPage(welcome_);
    opening_.makeDemo();
}

void StartView::back() {
    if (!isBusy() && !waiting_.file)  // a practice that was just made waits for an answer
        showWelcome();
}

void StartView::lock() {
    lockWanted_ = isBusy();
    if (lockWanted_)
        return;
    const bool hadPractice = waiting_.file != nullptr;
    const QWidget* page = stack_->currentWidget();
    key_ = {};
    moving_ = {};
    forget(unlock_);
    if (hadPractice)
        unlock(waiting_.file->path());
    else if (page == recover_ || page == rescueArea_)
        showWelcome();
}

void StartView::lockWhereWanted() {
    if (lockWanted_)
        lock();
}

void StartView::onOpened(const OpenedPractice& practice) {
    const bool isNew = stack_->currentWidget() == newArea_;
    const bool isRecovered = isRawKey(key_);
    key_ = {};
    moving_ = {};
    forget(unlock_);
    forget(new_);
    forget(recover_);
    forget(rescue_);
    waiting_ = practice;
    if (lockWanted_) {
        lock();
    } else if (isNew) {
        askForSheet(SheetPage::After::NewPractice);
    } else if (isRecovered) {
        attempt(this, [this] { waiting_.file->practice().note(u"recovered"_s, {}); });
        showPage(&replacePage());
        replace_->ask();  // shown: what is hidden takes no keyboard
    } else {
        enter();
    }
}

void StartView::replacePassphrase(const Secret& wanted, const Secret& again) {
    changing_ = true;
    replace_->setProblem({});
    replace_->setBusy(/*busy=*/true);
    const auto ended = [this] {
        changing_ = false;
        replace_->setBusy(/*busy=*/false);
    };
    startJob(*waiting_.file,
             [path = waiting_.file->path(), wanted, again](sql::Database& reader, const Progress& progress) {
                 return copyUnderPassphrase(reader, path, wanted, again, progress);
             })
        .then(this,
              [this, ended](const FreshCopy& copy) {
                  ended();
                  if (attempt(this, [&] { putInPlace(*waiting_.file, copy); }))
                      askForSheet(SheetPage::After::NewPassphrase);
                  lockWhereWanted();
              })
        .onFailed(this, [this, ended](const Error& error) {
            ended();
            showError(this, error);
            lockWhereWanted();
        });
}

void StartView::askForSheet(SheetPage::After after) {
    forget(replace_);
    showPage(&sheetPage());
    sheet_->ask(*waiting_.file, after);
}

void StartView::enter() {
    forget(sheet_);
    forget(replace_);
    if (waiting_.file)
        emit opened(std::exchange(waiting_, {}));
    else
        showWelcome();  // it could not be shown the first time, which was told
}

void StartView::showPage(QWidget* page) {
    if (page != unlock_)
        forget(unlock_);
    if (page != newArea_)
        forget(new_);
    if (page != recover_)
        forget(recover_);
    if (page != replace_ && page != sheet_) {  // whoever goes elsewhere leaves what was just opened
        forget(sheet_);
        forget(replace_);
        waiting_ = {};
    }
    language_->setVisible(page != sheet_ && page != replace_);
    if (page != rescueArea_)
        forget(rescue_);
    stack_->setCurrentWidget(page);
}

void StartView::open(const QString& path, const Secret& key, const OpenOptions& options) {
    path_ = path;
    key_ = key;
    options_ = options;
    opening_.open(path, key, options);
}

void StartView::onFailed(const Error& error) {
    if (lockWanted_) {
        noteError(error);
        lock();
        return;
    }
    if (!moving_.empty() && (error.kind() == ErrorKind::OlderCopy || error.kind() == ErrorKind::WorkingFileMissing)) {
        askBeforeMoving(error);
        return;
    }
    moving_ = {};
    if (stack_->currentWidget() == rescueArea_ && error.kind() != ErrorKind::FileInUse) {
        key_ = {};
        rescue_->sayProblem(error);
        return;
    }
    const bool recovering = stack_->currentWidget() == recover_;
    const bool unlocking = stack_->currentWidget() == unlock_ || recovering;
    const ErrorText text = errorText(error, interfaceWords());
    switch (error.kind()) {
        case ErrorKind::WrongPassphrase:
            noteError(error);
            if (recovering) {
                recover_->setProblem(tr(
                    "The sheet was typed as it is printed, but it doesn't open this practice: it is of another one, or "
                    "of an earlier passphrase. It opens the backups of its time."));
                return;
            }
            unlock_->sayWrong(
                tr("This passphrase doesn't open it. Check capital letters and the keyboard's language."));
            return;
        case ErrorKind::FileDamaged:
        case ErrorKind::FileEmpty:
        case ErrorKind::OlderCopy:
        case ErrorKind::WorkingFileMissing:
            if (unlocking) {
                noteError(error);
                rescue(error);
                return;
            }
            break;
        case ErrorKind::FileInUse:
            if (unlocking) {
                onInUse(error);
                return;
            }
            break;
        case ErrorKind::FileExists:
        case ErrorKind::ReadOnlyPlace:
        case ErrorKind::FileMissing:
        case ErrorKind::PlaceRefused:
            if (stack_->currentWidget() == newArea_) {
                noteError(error);
                new_->sayPlaceProblem(text.happened);
                return;
            }
            if (unlocking && (error.kind() == ErrorKind::PlaceRefused || error.kind() == ErrorKind::ReadOnlyPlace)) {
                rescue(error);
                return;
            }
            break;
        default: break;
    }
    key_ = {};
    showError(this, error);
}

void StartView::onInUse(const Error& error) {
    if (raiseWindowOf(path_)) {
        emit elsewhere();
        return;
    }
    const QString host = error.fact(2);
    if (host.isEmpty() || host == QSysInfo::machineHostName()) {
        key_ = {};
        showError(this, error);
        return;
    }
    // Another computer's lock can't be checked from here: only a person knows whether somebody works there.
    OpenOptions options = options_;
    options.takeOver = true;
    ask(error, tr("Nobody works there: &open it here"), options);
}

void StartView::ask(const Error& error, const QString& action, const OpenOptions& options) {
    noteError(error);
    const ErrorText text = errorText(error, interfaceWords());
    const Secret key = key_;
    key_ = {};
    if (Dialogs::current().confirm(this, text.happened, text.advice, action, Dialogs::Weight::Danger))
        open(path_, key, options);
}

void StartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeLanguage();
}

void StartView::placeLanguage() {
    language_->adjustSize();
    language_->move(width() - language_->width() - 20, 16);
    language_->raise();
}

void StartView::retranslate() {
    language_->setAccessibleName(tr("Language"));
    language_->setToolTip(tr("Language"));
    language_->setCurrentIndex(std::max(0, language_->findData(interfaceWords().language())));
    placeLanguage();
}

}  // namespace reliefbook
