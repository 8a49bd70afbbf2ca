// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/file/passphrasechange.h"
#include "core/practice/pin.h"
#include "core/practice/queries.h"
#include "core/practice/sitting.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restorewish.h"
#include "ui/start/startview.h"
#include "ui/window/about.h"
#include "ui/window/clientmode.h"
#include "ui/window/closingbackup.h"
#include "ui/window/commands.h"
#include "ui/window/finder.h"
#include "ui/window/frame.h"
#include "ui/window/lockview.h"
#include "ui/window/openpractice.h"
#include "ui/window/practiceview.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/supportreport.h"
#include "ui/words/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScreen>
#include <QStackedWidget>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// The kind of page as the preferences keep it; what shows a record becomes the list it is in.
QString pageName(const Place& place) {
    if (std::holds_alternative<TodayPlace>(place))
        return u"today"_s;
    return std::holds_alternative<SettingsPlace>(place) ? u"settings"_s : u"clients"_s;
}

Place placeOf(const QString& pageName) {
    if (pageName == u"clients"_s)
        return ClientsPlace{};
    if (pageName == u"settings"_s)
        return SettingsPlace{};
    return TodayPlace{};
}

}  // namespace

MainWindow::MainWindow(Preferences& preferences, const PageMakers& makers, QWidget* parent)
    : QMainWindow(parent),
      preferences_(preferences),
      makers_(makers),
      commands_(new Commands(preferences, this)),
      stack_(new QStackedWidget),
      start_(new StartView(preferences)),
      frame_(new Frame(*commands_)),
      lockView_(new LockView) {
    stack_->addWidget(start_);
    stack_->addWidget(frame_);
    stack_->addWidget(lockView_);
    setCentralWidget(stack_);
    setMinimumSize(880, 480);  // a screen of 1920x1080 at 200 % has room for 960x540
    if (!restoreGeometry(preferences_.windowGeometry())) {
        const QSize room = screen()->availableSize();
        resize(std::min(1360, room.width() - 40), std::min(860, room.height() - 60));
    }
    connectCommands();
    connect(start_, &StartView::opened, this, [this](const OpenedPractice& opened) { showPractice(opened); });
    connect(lockView_, &LockView::unlocked, this, &MainWindow::unlocked);
    connect(lockView_, &LockView::wayBackWanted, this, &MainWindow::showClientMode);
    connect(lockView_, &LockView::spent, this, [this] {
        lock(Lock::Full);
        start_->explain(
            isSomethingLost_
                ? tr("The PIN was tried five times, so the practice was closed. An answer that can't be read, or a "
                     "signature that was begun, was not kept; all else is stored. The passphrase opens it, and then "
                     "the PIN holds again.")
                : tr("The PIN was tried five times, so the practice was closed. All of it is stored. The passphrase "
                     "opens it, and then the PIN holds again."));
    });
    constexpr std::chrono::seconds untilTriedAgain{3};
    goingOn_.setInterval(untilTriedAgain);
    connect(&goingOn_, &QTimer::timeout, this, &MainWindow::goOnLocking);
    connect(start_, &StartView::elsewhere, this, &QWidget::close);  // its own window came to the front
    update();
}

MainWindow::~MainWindow() {
    lockView_->begin(nullptr);
    delete std::exchange(clientMode_, nullptr);
    delete view_;  // before the practice it shows
    delete aside_;
    view_ = aside_ = nullptr;
}

void MainWindow::connectCommands() {
    const auto on = [this](QAction* action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(commands_->newClient, [this] { newClient(); });
    on(commands_->newPractice, [this] { newPractice(); });
    on(commands_->openPractice, [this] {
        if (const QString path = start_->chosenFile(); !path.isEmpty())
            unlock(path);
    });
    on(commands_->lock, [this] { lockByUser(); });
    on(commands_->quit, [this] { close(); });
    on(commands_->undo, [this] { undoOrRedo(&Editor::undo); });
    on(commands_->redo, [this] { undoOrRedo(&Editor::redo); });
    on(commands_->find, [this] { find(); });
    on(commands_->today, [this] { view_->go(TodayPlace{}); });
    on(commands_->clients, [this] { view_->go(ClientsPlace{}); });
    on(commands_->directory, [this] { view_->go(DirectoryPlace{}); });
    on(commands_->notes, [this] { view_->go(NotesPlace{}); });
    on(commands_->duplicates, [this] { view_->go(DuplicatesPlace{}); });
    on(commands_->safety, [this] { view_->go(SafetyPlace{}); });
    on(commands_->settings, [this] { view_->go(SettingsPlace{}); });
    on(commands_->back, [this] { view_->back(); });
    on(commands_->forward, [this] { view_->forward(); });
    on(commands_->zoomIn, [this] { preferences_.setZoom(preferences_.zoom() + 10); });
    on(commands_->zoomOut, [this] { preferences_.setZoom(preferences_.zoom() - 10); });
    on(commands_->zoomReset, [this] { preferences_.setZoom(100); });
    on(commands_->shortcuts, [this] { ShortcutList(*commands_, view_, this).exec(); });
    on(commands_->support, [this] { saveSupportReport(this, practice_.get(), preferences_); });
    on(commands_->about, [this] { AboutDialog(this).exec(); });
    connect(commands_, &Commands::recentWanted, this, &MainWindow::unlock);
}

void MainWindow::unlock(const QString& path) {
    if (closePractice())
        start_->unlock(path);
}

void MainWindow::openDemo() {
    if (closePractice())
        start_->openDemo();
}

void MainWindow::newPractice() {
    const bool leaves =
        !practice_ || Dialogs::current().confirm(this, tr("Close this practice and make a new one?"),
                                                 tr("All of it is stored. Its passphrase opens it again."),
                                                 tr("&Close it and go on"));
    if (leaves && closePractice())
        start_->showNewPractice();
}

void MainWindow::showPractice(OpenedPractice opened) {
    isSomethingLost_ = false;
    attempt(this, [&] {
        practice_ = std::make_unique<OpenPractice>(std::move(opened), preferences_);
        name_ = practiceInfo(practice_->editor().database()).name;
    });
    if (!practice_)
        return;
    try {
        noteOpened(practice_->file().practice());
    } catch (const Error& error) {  // a full disk keeps nobody from looking, and is told above the page
        noteError(error);
    }
    attempt(this, [this] { renewPin(practice_->file().practice()); });
    attempt(this, [this] { tidyAfterPassphraseChange(practice_->file()); });
    view_ = new PracticeView(*practice_, makers_);
    connectView();
    connect(&practice_->editor(), &Editor::changed, this, &MainWindow::update);
    connect(&practice_->editor().practice(), &Practice::changed, this, [this](const ChangeSet& changes) {
        for (const Change& change : changes) {
            const auto* info = change.after ? std::get_if<PracticeInfo>(&*change.after) : nullptr;
            if (info != nullptr) {
                name_ = info->name;
                frame_->setName(name_);
                update();
            }
        }
    });
    // Not at once: whoever tells it is still at work.
    connect(&practice_->backups(), &BackupWork::changed, this, &MainWindow::goOnLocking, Qt::QueuedConnection);
    const QString path = practice_->file().path();
    if (!practice_->isDemo())
        preferences_.addRecentPractice(path);
    clipboard_.setOn(!practice_->isDemo());
    hurried_ = false;
    const Place last = placeOf(preferences_.lastPage());
    if (wayOf_ == path && !way_.places.empty())
        view_->resume(way_);
    else if (!view_->go(last))
        view_->go(TodayPlace{});
    way_ = {};
    wayOf_.clear();
    update();
    emit practiceOpened(path);
}

void MainWindow::connectView() {
    frame_->setView(view_, name_);
    stack_->setCurrentWidget(frame_);
    connect(view_, &PracticeView::moved, this, &MainWindow::update);
    connect(view_, &PracticeView::newClientWanted, this, &MainWindow::newClient);
    // Not at once: the page that asks for it goes.
    connect(view_, &PracticeView::handOverWanted, this, &MainWindow::handOver, Qt::QueuedConnection);
}

bool MainWindow::closePractice() {
    if (!practice_)
        return true;
    if (clientMode_ != nullptr && !hurried_)
        return false;
    PracticeView* shown = view_ != nullptr ? view_ : aside_;
    const bool isStored = (shown == nullptr || attempt(this, [shown] { shown->store(); })) &&
                          (clientMode_ == nullptr || clientMode_->store());
    // Behind the lock nobody is told what was typed.
    if (isStored && view_ != nullptr && view_->page() != nullptr && !view_->page()->mayLeave())
        return false;
    // Nor may whoever comes by throw it away.
    if (!isStored && isLocked_ && !hurried_)
        return false;
    if (!isStored && !Dialogs::current().confirm(this, tr("Close all the same?"),
                                                 tr("What you typed last can't be stored; closing loses it."),
                                                 tr("&Close and lose it"), Dialogs::Weight::Danger))
        return false;
    attempt(this, [this] { practice_->file().practice().lookForHarm(); });
    if (!hurried_ && practice_->file().practice().isMoved() && !mayCloseMoved())
        return false;
    if (!hurried_ && practice_->file().practice().isOverwritten() &&
        !Dialogs::current().confirm(this, tr("Another program wrote over the file of this practice"),
                                    tr("What was entered since the newest backup is only in this window: copy what "
                                       "matters before you close. Then restore that backup."),
                                    tr("&Close"), Dialogs::Weight::Danger))
        return false;
    if (!hurried_ && practice_->keeper().isDueAtClose() && !backUpBeforeClosing(practice_->backups(), this))
        return false;
    if (view_ != nullptr)
        preferences_.setLastPage(pageName(view_->place()));
    endPractice();
    start_->showWelcome();
    update();
    emit practiceClosed();
    return true;
}

/// The only copy may be in the connection that is being closed: nobody closes it in the belief that there is another.
bool MainWindow::mayCloseMoved() {
    QString saved;
    try {
        saved = practice_->file().saveMoved();
    } catch (const Error& error) {
        noteError(error);
    }
    return Dialogs::current().confirm(
        this, tr("The file of this practice is not in its place any more"),
        !saved.isEmpty()
            ? filled(tr("All that was stored is in the newest backup, %1; restore it the next time. What was typed "
                        "since can't be stored: copy it before you close."),
                     {QDir::toNativeSeparators(saved)})
            : tr("No copy of it could be made: closing may lose what only this window still shows. Put the file "
                 "back, or make room for a backup, before you close."),
        tr("&Close"), !saved.isEmpty() ? Dialogs::Weight::Normal : Dialogs::Weight::Danger);
}

void MainWindow::endPractice() {
    isLocked_ = false;
    closesWhenStored_ = false;
    goingOn_.stop();
    lockView_->begin(nullptr);
    endClientMode();
    frame_->setView(nullptr, {});
    delete view_;
    delete aside_;
    view_ = aside_ = nullptr;
    for (const QPointer<QWidget>& dialog : std::exchange(asideDialogs_, {}))
        delete dialog;
    clipboard_.setOn(/*on=*/false);
    try {
        noteClosed(practice_->file().practice());
    } catch (const Error& error) {  // a full disk keeps nobody from closing
        noteError(error);
    }
    attempt(this, [this] { practice_->close(); });
    practice_.reset();
    stack_->setCurrentWidget(start_);
}

void MainWindow::update() {
    commands_->update(view_);
    for (QAction* action : {commands_->newPractice, commands_->openPractice, commands_->support})
        action->setEnabled(!isLocked_ && clientMode_ == nullptr);
    for (QAction* action :
         {commands_->zoomIn, commands_->zoomOut, commands_->zoomReset, commands_->shortcuts, commands_->about})
        action->setEnabled(clientMode_ == nullptr);
    frame_->update();
    const Page* page = view_ != nullptr ? view_->page() : nullptr;
    if (isLocked_)
        setWindowTitle(tr("Locked – Reliefbook"));
    else if (page == nullptr)
        setWindowTitle(u"Reliefbook"_s);
    else
        setWindowTitle(filled(u"%1 – %2 – Reliefbook"_s, {page->titleForAll(), name_}));
}

void MainWindow::undoOrRedo(void (Editor::*act)()) {
    if (view_ == nullptr)
        return;
    Page* page = view_->page();
    if (act == &Editor::undo && page != nullptr && !page->unrecordedAct().isEmpty()) {
        page->takeBackUnrecorded();
        update();
        return;
    }
    attempt(this, [&] {
        view_->store();  // what is being typed is the last step
        (practice_->editor().*act)();
    });
}

void MainWindow::find() {
    // What is done here first; what leaves the practice last, so that no hasty Enter does.
    QList<QAction*> actions = view_->page() ? view_->page()->pageActions() : QList<QAction*>();
    const QList<QAction*> leaving{commands_->newPractice, commands_->openPractice, commands_->lock, commands_->quit};
    for (QAction* action : commands_->all()) {
        if (action != commands_->find && !leaving.contains(action))
            actions << action;
    }
    Finder finder(view_->practice().workspace(), actions + leaving, this);
    if (finder.exec() != QDialog::Accepted || view_ == nullptr)
        return;
    if (const auto place = finder.place())
        view_->go(*place);
    else if (QAction* action = finder.action())
        action->trigger();
}

// The page of clients knows how; it is gone to first.
void MainWindow::newClient() {
    if (view_ == nullptr || !view_->go(ClientsPlace{}))
        return;
    for (QAction* action : view_->page()->pageActions()) {
        if (action->shortcut() == commands_->newClient->shortcut()) {
            action->trigger();
            return;
        }
    }
}

void MainWindow::rememberWindow() { preferences_.setWindowGeometry(saveGeometry()); }

void MainWindow::closeEvent(QCloseEvent* event) {
    if (clientMode_ != nullptr && !hurried_)
        leaveOrStay();
    if (start_->isBusy() || !closePractice()) {
        event->ignore();
        return;
    }
    rememberWindow();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // What nobody on the page wanted: back.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (view_ != nullptr)
            view_->back();
        else if (clientMode_ != nullptr)
            leaveOrStay();
        else if (!isLocked_)
            start_->back();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent* event) {
    if (view_ != nullptr && event->button() == Qt::BackButton)
        view_->back();
    else if (view_ != nullptr && event->button() == Qt::ForwardButton)
        view_->forward();
    else
        QMainWindow::mousePressEvent(event);
}

/// A backup is wanted in the place of the practice, which is closed for it.
bool MainWindow::event(QEvent* event) {
    if (event->type() != RestoreWish::kind())
        return QMainWindow::event(event);
    const auto* wish = dynamic_cast<RestoreWish*>(event);
    if (wish != nullptr && practice_) {
        const QString path = practice_->file().path();
        if (closePractice())
            start_->restore(path, wish->backup, wish->key, wish->options);
    }
    return true;
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

}  // namespace reliefbook
