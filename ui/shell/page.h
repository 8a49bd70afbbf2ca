// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/place.h"
#include "ui/shell/workspace.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <utility>

class QAction;

namespace reliefbook {

/// A page of the open practice. The window makes it on its first visit, puts it into a scroll area and keeps it until
/// the practice is closed.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr);

    /// What the window is called here: the client's name, "Today".
    virtual QString title() const = 0;
    /// The same for the window's title, which stands in the task bar and in every shared screen: names nobody.
    virtual QString titleForAll() const { return title(); }

    using QWidget::show;
    /// Goes to a place of this page's kind; reading can wait for refresh(). False when there is nothing to show there:
    /// the record is gone, also when it is the one that is shown.
    virtual bool show(const Place& place);

    /// Reads and shows what is stored now. Called when shown and out of date, and while visible after changes, at most
    /// once per turn of the event loop. Errors are told by the caller; NoSuchRecord means that what is shown is gone.
    virtual void refresh() = 0;

    /// Writes what is still being typed. Called before leaving, undo, lock and close. Throws what core throws.
    virtual void store() {}
    /// What was typed here and can't be stored as it stands, each as "Birth date: This day has not come yet." Asked
    /// right after store(), which showed the problems.
    virtual QStringList unstorable() const { return {}; }
    /// Shows again what is stored in the place of it.
    virtual void discard() {}
    /// To be asked after store() by who leaves the page: whether to go on without what can't be stored, where there is
    /// any. True: it was discarded. False: the user stays to mend it.
    bool mayLeave();

    /// What was done here last and is in no record yet, as undo calls it; empty where there is nothing of the kind.
    virtual QString unrecordedAct() const { return {}; }
    /// Takes that back: undo's first step.
    virtual void takeBackUnrecorded() {}

    /// Sets every text. Call it in the constructor; called again when the language changes, before refresh().
    virtual void retranslate() {}

    /// What can be done on this page: shown in the menu "Page" and found by Ctrl+K. Owned by the page.
    virtual QList<QAction*> pageActions() { return {}; }

    /// What is shown is out of date. Refreshes soon when visible, otherwise when shown.
    void markStale();
    /// Refreshes now if out of date.
    void bringUpToDate();

signals:
    /// The user wants to be elsewhere.
    void wanted(const reliefbook::Place& place);
    /// The user wants to enter somebody new, which the page of clients does.
    void newClientWanted();
    /// The form that is shown is for its client to answer by themselves.
    void handOverWanted();
    /// What was typed is in the file, or is not for now.
    void stored();
    void notStored(const reliefbook::Error& error);
    /// What is shown, its title and its actions are as stored now.
    void refreshed();
    /// What is shown is not there any more: somewhere else has to be shown.
    void gone();

protected:
    Workspace& workspace() const { return workspace_; }

    /// Stores what is being typed. Where there is no space for it or the disk fails, that is said above the page and
    /// not by a question in the middle of a word: what was typed stays on the screen and store() is tried again.
    /// Answers whether it worked.
    template <class F> bool storeTyped(F&& act) {
        try {
            std::forward<F>(act)();
        } catch (const Error& error) {
            tellNotStored(error);
            return false;
        }
        emit stored();
        return true;
    }

    /// Asks whether to go on without this; true where it is nothing.
    bool goesOnWithout(const QStringList& unstorable);

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tellNotStored(const Error& error);
    void lookAtTheDay();

    Workspace& workspace_;
    QDate day_;        // on which it was read: "today" is another day after midnight
    QTimer dayTimer_;  // every minute, for a computer sleeps too
    bool stale_ = true;
    bool refreshing_ = false;
    bool scheduled_ = false;
};

}  // namespace reliefbook
