// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;

namespace reliefbook {

class PracticeView;
class Preferences;

/// Everything the window itself can do, as actions with their texts and keys: one list for menus, Ctrl+K and F1.
class Commands : public QObject {
    Q_OBJECT

    QList<QAction*> all_;  // before the actions, which enter themselves here

public:
    explicit Commands(Preferences& preferences, QWidget* window);

    QAction *newClient, *newPractice, *openPractice, *lock, *quit;
    QAction *undo, *redo, *find;
    QAction *today, *clients, *directory, *notes, *duplicates, *safety, *settings, *forms, *rules, *back, *forward;
    QAction *zoomIn, *zoomOut, *zoomReset;
    QAction *shortcuts, *support, *about;

    /// All of them, in the order of the menus.
    const QList<QAction*>& all() const { return all_; }
    QMenuBar* menuBar() const { return bar_; }
    QMenu* helpMenu() const { return help_; }

    /// What can be done now, and how undo is called. `view`: null while no practice is open.
    void update(PracticeView* view);

signals:
    /// A practice among those opened last.
    void recentWanted(const QString& path);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QAction* add(const QKeySequence& key = {});
    void fillMenus();
    void fillRecent();
    void fillChoices();
    void retranslate();

    Preferences& preferences_;
    QWidget* window_ = nullptr;
    QMenuBar* bar_ = nullptr;
    QMenu *file_ = nullptr, *recent_ = nullptr, *edit_ = nullptr, *go_ = nullptr, *page_ = nullptr, *look_ = nullptr,
          *appearance_ = nullptr, *language_ = nullptr, *help_ = nullptr;
    PracticeView* view_ = nullptr;
};

/// The text of an action without its mnemonic and dots: "New practice".
QString plainText(const QAction& action);

}  // namespace reliefbook
