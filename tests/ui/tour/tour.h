// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/place.h"
#include "ui/shell/preferences.h"
#include "ui/window/mainwindow.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <ostream>

class QAction;
class QPushButton;

namespace reliefbook::testing {

/// How the window is looked at.
struct View {
    QString language = QStringLiteral("en");
    QString appearance = QStringLiteral("light");
    QSize size{1360, 860};
    int zoom = 100;

    /// "sr_dark_1024x700_100", with "_x2" at twice the scale.
    QString name() const;
};
void PrintTo(const View& view, std::ostream* out);

/// A walk through the whole program as one of its users sees it, at one fixed day, over an invented practice. At every
/// stop what can be said mechanically of a picture is asserted (lookFaults); where RELIEFBOOK_SCREENSHOTS names a
/// folder, the picture is put there, and in letters.txt which letters with Alt go to more than one thing at a stop.
class Tour {
public:
    explicit Tour(const View& view);
    /// Through the same practice, with `hostile` behind every text anybody could have entered. It is not looked at for
    /// its looks; `seen` is called at every stop.
    Tour(const View& view, const QString& hostile, std::function<void(const QString& stop, QWidget& what)> seen);
    ~Tour();
    Tour(const Tour&) = delete;
    Tour& operator=(const Tour&) = delete;

    // The stops, by subject; in stops.cpp, intakestops.cpp, peoplestops.cpp, popupstops.cpp, recordstops.cpp,
    // safetystops.cpp and keystops.cpp.
    void seeStart();
    void seeEmptyPractice();
    void seeDemoPractice();
    void seeToday();
    void seeClients();
    void seeClientFile();
    void seePeople();
    void seeDocuments();
    void seeIntake();
    void seeChart();
    void seeSession();
    void seeReport();
    void seeSettings();
    void seeForms();
    void seeRules();
    void seeSafety();
    void seeHistory();
    void seeBin();
    void seeAudit();
    void seeRestricting();
    void seeExport();
    void seeErasing();
    void seeReview();
    void seeDuplicates();
    void seeNotes();
    void seeRestore();
    void seeProof();
    void seeMoving();
    void seeNotices();
    void seePin();
    void seeSheets();
    void seeNewPassphrase();
    void seeForgotten();
    void seeRescue();
    void seeDialogs();
    void seeMessages();
    void seeMenus();
    void seePopups();
    void seeGallery();

    /// Opens the practice all stops after the first ones need.
    void open();
    /// As open(), in a place that is not as it should be.
    void openInABadPlace();

private:
    /// Where a page stands that need not scroll in this window.
    enum class Room { Any, WholePage };

    /// Looks at the window, or at what stands before it.
    void at(const QString& stop, QWidget* above = nullptr, Room room = Room::Any);
    void checkScript(const QString& stop, const QWidget& what);
    /// Runs what opens a dialog or menu and waits in it; looks at it, and closes it.
    void whileOpen(const std::function<void()>& act, const std::function<void(QWidget&)>& look);
    void atDialog(const QString& stop, const std::function<void()>& act);
    void settle();
    /// Until nothing works aside any more and its end was told.
    void finishWork();
    /// So many days after the day of the tour.
    void setTime(int days, QTime time);
    /// The button that is called so in the English of `context`, in any language of the interface.
    static QPushButton& button(QWidget& in, const char* context, const char* text);
    /// Where a document of the program may go: beside the pictures.
    QString document(const QString& name) const;
    QString key() const;
    void picture(const QString& stop, QWidget& what, QWidget* above);
    void unlock(const QString& path);
    void go(const Place& place);
    Page& page();
    sql::Database& database();
    QAction& action(int ofPage);

    View view_;
    QString folder_;                                      // for the pictures; empty: none
    std::function<void(const QString&, QWidget&)> seen_;  // instead of all else
    std::optional<FixedClock> clock_;
    QTemporaryDir disk_, demoDisk_;
    QString full_, empty_, demo_;
    QStringList names_;  // in what was entered: any script may stand there
    Preferences preferences_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace reliefbook::testing
