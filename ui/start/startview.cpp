// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startview.h"

#include "core/base/error.h"
#include "core/file/swap.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/errortext.h"
#include "ui/shell/job.h"
#include "ui/shell/oneinstance.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restoretext.h"
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

namespace reliefbook {

using namespace Qt::StringLiterals;

StartView::StartView(Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      preferences_(preferences),
      opening_(nullptr),
      stack_(new QStackedWidget),
      welcome_(new WelcomePage(preferences)),
      new_(new NewPracticePage(preferences)),
      newArea_(new QScrollArea),
      unlock_(new UnlockPage),
      rescue_(new RescuePage(preferences)),
      rescueArea_(new QScrollArea),
      language_(new QComboBox(this)) {
    const auto scrolled = [](QScrollArea* area, QWidget* page) {
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(page);
    };
    scrolled(newArea_, new_);
    scrolled(rescueArea_, rescue_);
    for (QWidget* page : std::initializer_list<QWidget*>{welcome_, newArea_, unlock_, rescueArea_})
        stack_->addWidget(page);
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
    connect(new_, &NewPracticePage::backWanted, this, &StartView::showWelcome);
    connect(new_, &NewPracticePage::createWanted, this,
            [this](const QString& path, const Secret& key, const NewPractice& about) {
                path_ = path;
                opening_.create(path, key, about);
            });
    connect(unlock_, &UnlockPage::otherWanted, this, &StartView::showWelcome);
    connect(unlock_, &UnlockPage::rescueWanted, this, [this] {
        path_ = unlock_->path();
        key_ = {};
        rescue(Error(ErrorKind::FileDamaged, {path_}));
    });
    connectRescue();
    connect(unlock_, &UnlockPage::unlockWanted, this,
            [this](const QString& path, const Secret& key) { open(path, key, {}); });
    connect(&opening_, &Opening::busyChanged, this, [this](bool busy) {
        welcome_->setBusy(busy);
        new_->setBusy(busy);
        unlock_->setBusy(busy);
        rescue_->setBusy(busy);
        language_->setEnabled(!busy);
    });
    connect(&opening_, &Opening::opened, this, [this](const OpenedPractice& practice) {
        key_ = {};
        unlock_->forget();
        rescue_->forget();
        new_->forget();
        emit opened(practice);
    });
    connect(&opening_, &Opening::failed, this, &StartView::onFailed);
    retranslate();
    showWelcome();
}

void StartView::showWelcome() { showPage(welcome_); }

void StartView::showNewPractice() {
    new_->begin();
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
    if (!QFileInfo::exists(path) && !offeredBackups(path, preferences_.keptFolder(u"backup"_s)).empty()) {
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

void StartView::openDemo() {
    showPage(welcome_);
    opening_.makeDemo();
}

void StartView::back() {
    if (!isBusy())
        showWelcome();
}

void StartView::showPage(QWidget* page) {
    if (page != unlock_)
        unlock_->forget();
    if (page != newArea_)
        new_->forget();
    if (page != rescueArea_)
        rescue_->forget();
    stack_->setCurrentWidget(page);
}

void StartView::open(const QString& path, const Secret& key, const OpenOptions& options) {
    path_ = path;
    key_ = key;
    options_ = options;
    opening_.open(path, key, options);
}

void StartView::onFailed(const Error& error) {
    if (stack_->currentWidget() == rescueArea_ && error.kind() != ErrorKind::FileInUse) {
        key_ = {};
        rescue_->sayProblem(error);
        return;
    }
    const bool unlocking = stack_->currentWidget() == unlock_;
    const ErrorText text = errorText(error, interfaceWords());
    switch (error.kind()) {
        case ErrorKind::WrongPassphrase:
            noteError(error);
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
            if (unlocking && error.kind() == ErrorKind::PlaceRefused) {
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
