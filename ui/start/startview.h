// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/keypages.h"
#include "ui/start/opening.h"

#include <QWidget>

class QComboBox;
class QScrollArea;
class QStackedWidget;

namespace reliefbook {

class NewPracticePage;
class RecoverPage;
class ReplacePage;
class SheetPage;
class Preferences;
class RescuePage;
class UnlockPage;
class WelcomePage;

/// What is shown while no practice is open: the first screen, a new practice, the passphrase of one.
class StartView : public QWidget {
    Q_OBJECT

public:
    explicit StartView(Preferences& preferences, QWidget* parent = nullptr);
    /// What still runs for it is stopped first.
    ~StartView() override;

    void showWelcome();
    void showNewPractice();
    /// Asks which practice to open; empty when none.
    QString chosenFile();
    void unlock(const QString& path);
    /// Why the passphrase is asked for, where the user did not expect it.
    void explain(const QString& because);
    void openDemo();
    /// Puts a backup in the place of a practice that was closed for it, and opens it. What goes wrong is told on the
    /// page of rescue.
    void restore(const QString& path, const QString& backup, const Secret& key, const RestoreOptions& options);
    /// Escape: to the first screen.
    void back();
    /// Forgets the keys and lets go of what was opened but not yet entered; what is being opened is let go of then.
    void lock();
    bool isBusy() const { return opening_.isBusy() || changing_ || working_; }

signals:
    void opened(const reliefbook::OpenedPractice& practice);
    /// The practice is open in another window of ours, which came to the front.
    void elsewhere();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    NewPracticePage& newPage();
    RecoverPage& recoverPage();
    ReplacePage& replacePage();
    SheetPage& sheetPage();
    RescuePage& rescuePage();
    void placeLanguage();
    void showPage(QWidget* page);
    void onOpened(const OpenedPractice& practice);
    void replacePassphrase(const Secret& wanted, const Secret& again);
    void askForSheet(SheetPage::After after);
    void lockWhereWanted();
    void enter();
    void open(const QString& path, const Secret& key, const OpenOptions& options);
    void onFailed(const Error& error);
    void onInUse(const Error& error);
    void connectRescue();
    void rescue(const Error& error);
    void compareAndRestore(const QString& backup, const Secret& key);
    void setWorking(bool working);
    void begin(const QString& backup, const Secret& key, const RestoreOptions& options);
    void salvageInto(const Secret& key);
    void move(const Secret& key);
    void beginMove(const Secret& key, const QString& target, const MoveOptions& options);
    void askBeforeMoving(const Error& error);
    /// Asks whether to open in spite of what `error` says; opens then with `options`.
    void ask(const Error& error, const QString& action, const OpenOptions& options);
    void retranslate();

    Preferences& preferences_;
    Opening opening_;
    QStackedWidget* stack_;
    WelcomePage* welcome_;
    UnlockPage* unlock_;
    // Made when first wanted: null until then, and most starts want none of them.
    NewPracticePage* new_ = nullptr;
    QScrollArea* newArea_ = nullptr;
    RecoverPage* recover_ = nullptr;
    ReplacePage* replace_ = nullptr;
    SheetPage* sheet_ = nullptr;
    RescuePage* rescue_ = nullptr;
    QScrollArea* rescueArea_ = nullptr;
    OpenedPractice waiting_;  // for its passphrase or its sheet
    QComboBox* language_;
    QString path_;  // of what is being opened
    Secret key_;
    Secret moving_;  // while a practice is moved
    bool changing_ = false;
    bool lockWanted_ = false;  // when what runs has ended
    OpenOptions options_;
    bool working_ = false;  // on a backup or on a damaged file, aside
};

}  // namespace reliefbook
