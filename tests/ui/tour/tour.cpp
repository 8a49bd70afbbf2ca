// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/tour.h"

#include "core/demo/demo.h"
#include "core/file/place.h"
#include "core/file/practicefile.h"
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/support.h"
#include "tests/ui/keys.h"
#include "tests/ui/tour/lookfaults.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/demopractice.h"
#include "ui/shell/job.h"
#include "ui/start/startview.h"
#include "ui/undo/editor.h"
#include "ui/window/look.h"
#include "ui/window/practiceview.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2025, 6, 10);
constexpr int zone = 120;

QString words() { return u"four words of mine"_s; }

NewPractice aboutPractice() {
    NewPractice about;
    about.name = u"Stillwater"_s;
    about.ownerName = u"Jelena Marić"_s;
    about.credentials = u"massage therapist"_s;
    return about;
}

/// Practices every tour starts from a copy of: making one takes longer than looking at it.
class Originals {
public:
    Originals() {
        PracticeFile::create(empty(), passphrase(words()), aboutPractice())->close();
        auto file = PracticeFile::create(full(), passphrase(words()), aboutPractice());
        Practice& practice = file->practice();
        const PracticeInfo bare = practiceInfo(practice.database());
        PracticeInfo info = demoPractice(bare);
        info.name = bare.name;
        practice.apply({update(bare, info)});
        DemoOptions options;
        options.today = theDay;
        options.offsetMinutes = zone;
        options.therapist = practice.user().id;
        makeDemo(options, [&](ChangeSet changes) { practice.apply(std::move(changes), u"demo"_s); });
        // Somebody new, in no course, with a name that is long and one that is not Latin.
        Client client = anna();
        client.firstName = u"Александра-Анђелија"_s;
        client.lastName = u"Константиновић-Кнежевић"_s;
        practice.apply({creation(client)});
        file->close();
    }
    QString full() const { return folder_.filePath(u"Stillwater.reliefbook"_s); }
    QString empty() const { return folder_.filePath(u"Empty.reliefbook"_s); }

private:
    QTemporaryDir folder_;
};

/// What is not ours, or may be so where there is hardly any room.
bool isAllowed(const QString& stop, const QString& fault, const View& view) {
    const bool scrolls = fault.endsWith(u"a horizontal scroll bar"_s);
    if (stop.startsWith(u"gallery"_s))
        return scrolls;  // for us alone
    if (stop == u"dialog_file"_s)
        return view.zoom > 150;  // Qt's own, as wide as it wants to be
    const bool small = view.size.width() < 1024;
    if (stop.startsWith(u"audit"_s) && fault.contains(u": cell “"_s))
        return small;  // the list of fields; the tool tip has it whole
    return scrolls && fault.startsWith(u"QTableView"_s) && small;
}

QString copied(const QString& from, const QString& folder) {
    QString to = QDir(folder).filePath(QFileInfo(from).fileName());
    EXPECT_TRUE(QFile::copy(from, to));
    QFile::copy(from + u".info"_s, to + u".info"_s);
    return to;
}

/// Behind the text of every column that is anybody's words, whatever tables and columns there will be.
void appendToEveryText(const QString& path, const QString& hostile) {
    // Words of the program, codes and JSON: nobody types them.
    static const QStringList ours{u"main_area"_s, u"area"_s,       u"language"_s, u"paper"_s,         u"currency"_s,
                                  u"uuid"_s,      u"colour"_s,     u"type"_s,     u"measures"_s,      u"preferences"_s,
                                  u"carried"_s,   u"role"_s,       u"phase"_s,    u"state"_s,         u"entered_by"_s,
                                  u"kind"_s,      u"better"_s,     u"scale"_s,    u"measure"_s,       u"answers"_s,
                                  u"hash"_s,      u"letterhead"_s, u"level"_s,    u"areas"_s,         u"rule"_s,
                                  u"item"_s,      u"strokes"_s,    u"relation"_s, u"questionnaire"_s, u"answered_by"_s};
    auto file = PracticeFile::open(path, passphrase(words()));
    sql::Database& database = file->practice().database();
    std::vector<std::pair<QString, QString>> columns;
    {
        auto rows = database.query(
            "SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c "
            "WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name NOT IN ('history', 'audit', 'pin')");
        while (rows.next()) {
            const auto column = rows.column<QString>(1);
            if (!ours.contains(column) && !column.endsWith(u"_on"_s) && column != u"birth_date" &&
                column != u"on_day" && column != u"onset")
                columns.emplace_back(rows.column<QString>(0), column);
        }
    }
    EXPECT_GT(columns.size(), 40U);
    for (const auto& [table, column] : columns) {
        database
            .query("UPDATE " + table.toStdString() + " SET " + column.toStdString() + " = " + column.toStdString() +
                       " || ?",
                   hostile)
            .run();
    }
    file->close();
}

}  // namespace

QString View::name() const {
    const QString name = u"%1_%2_%3x%4_%5"_s.arg(language, appearance).arg(size.width()).arg(size.height()).arg(zoom);
    return qGuiApp->devicePixelRatio() > 1 ? name + u"_x2"_s : name;
}

void PrintTo(const View& view, std::ostream* out) { *out << view.name().toStdString(); }

Tour::Tour(const View& view, const QString& hostile, std::function<void(const QString&, QWidget&)> seen) : Tour(view) {
    seen_ = std::move(seen);
    for (const QString& path : {full_, empty_, demo_})
        appendToEveryText(path, hostile);
}

Tour::Tour(const View& view)
    : view_(view),
      clock_(std::in_place, momentOf(theDay, QTime(14, 31), zone), zone),
      demoDisk_(QDir::temp().filePath(demoFolder() + u"XXXXXX"_s)),
      preferences_(disk_.filePath(u"settings.ini"_s)) {
    static const Originals originals;
    const QString pictures = qEnvironmentVariable("RELIEFBOOK_SCREENSHOTS");
    if (!pictures.isEmpty()) {
        folder_ = QDir(pictures).filePath(view.name());
        EXPECT_TRUE(QDir().mkpath(folder_));
    }
    full_ = copied(originals.full(), disk_.path());
    empty_ = copied(originals.empty(), disk_.path());
    demo_ = copied(originals.full(), demoDisk_.path());
    QObject::connect(&preferences_, &Preferences::changed, qApp, [this] { applyLook(preferences_); });
    preferences_.setLanguage(view.language);
    preferences_.setAppearance(view.appearance);
    preferences_.setZoom(view.zoom);
    applyLook(preferences_);
    window_ = std::make_unique<MainWindow>(preferences_);
    window_->resize(view.size);
    window_->show();
    window_->activateWindow();
    EXPECT_TRUE(waitUntil([this] { return window_->isActiveWindow(); }));
    EXPECT_EQ(window_->size(), view.size) << "the window can't be this small";
}

Tour::~Tour() {
    window_->hurry();  // no backup of what goes at once
    window_->closePractice();
    window_.reset();
    preferences_.disconnect();
    View usual;
    preferences_.setLanguage(usual.language);
    preferences_.setAppearance(usual.appearance);
    preferences_.setZoom(usual.zoom);
    applyLook(preferences_);
}

void Tour::settle() {
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void Tour::finishWork() {
    // What is told of the end of one may begin the next.
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(waitUntil([] { return detail::jobThreads()->activeThreadCount() == 0; }));
        settle();
    }
}

void Tour::setTime(int days, QTime time) {
    clock_.reset();  // the clock of the system in between
    clock_.emplace(momentOf(theDay.addDays(days), time, zone), zone);
}

QPushButton& Tour::button(QWidget& in, const char* context, const char* text) {
    const QString wanted = QCoreApplication::translate(context, text).remove(u'&');
    for (QPushButton* each : in.findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove(u'&') == wanted)
            return *each;
    }
    ADD_FAILURE() << "there is no button “" << wanted.toStdString() << "”";
    static QPushButton none;
    return none;
}

QString Tour::document(const QString& name) const {
    return QDir(folder_.isEmpty() ? disk_.path() : folder_).filePath(name);
}

QString Tour::key() const { return words(); }

void Tour::at(const QString& stop, QWidget* above, Room room) {
    settle();
    QWidget& what = above != nullptr ? *above : *window_;
    if (seen_) {
        seen_(stop, what);
        return;
    }
    for (const QString& fault : lookFaults(what)) {
        if (isAllowed(stop, fault, view_))
            continue;
        ADD_FAILURE() << view_.name().toStdString() << ", " << stop.toStdString() << ": " << fault.toStdString();
    }
    checkScript(stop, what);
    if (room == Room::WholePage && view_.size.height() >= 700 && view_.zoom == 100) {
        const auto* area = qobject_cast<const QScrollArea*>(page().parentWidget()->parentWidget());
        EXPECT_EQ(area->verticalScrollBar()->maximum(), 0)
            << view_.name().toStdString() << ", " << stop.toStdString() << ": the page doesn't fit";
    }
    if (folder_.isEmpty())
        return;
    picture(stop, *window_, above);
    QFile letters(QDir(folder_).filePath(u"letters.txt"_s));
    if (letters.open(QIODevice::Append)) {
        for (const QString& letter : sharedLetters(what))
            letters.write((stop + u": "_s + letter + u'\n').toUtf8());
    }
}

void Tour::checkScript(const QString& stop, const QWidget& what) {
    if (stop.startsWith(u"gallery"_s))
        return;  // its words are samples
    for (const QString& words : foreignWords(what, view_.language)) {
        if (!names_.contains(words))
            ADD_FAILURE() << view_.name().toStdString() << ", " << stop.toStdString() << ": not in "
                          << view_.language.toStdString() << ": " << words.toStdString();
    }
}

void Tour::picture(const QString& stop, QWidget& what, QWidget* above) {
    QPixmap image = what.grab();
    if (above != nullptr && above != &what) {
        const QPixmap front = above->grab();
        QPoint place = above->mapToGlobal(QPoint()) - what.mapToGlobal(QPoint());
        place.setX(std::clamp(place.x(), 0, std::max(0, what.width() - above->width())));
        place.setY(std::clamp(place.y(), 0, std::max(0, what.height() - above->height())));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(what.rect(), QColor(0, 0, 0, 70));
        painter.save();
        if (!above->mask().isEmpty())
            painter.setClipRegion(above->mask().translated(place));
        painter.drawPixmap(place, front);
        painter.restore();
    }
    image.save(QDir(folder_).filePath(stop + u".png"_s));
    if (above != nullptr)
        return;
    // What is scrolled out of sight, too.
    for (const auto* area : what.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() != nullptr && area->verticalScrollBar()->maximum() > 0) {
            area->widget()->grab().save(QDir(folder_).filePath(stop + u"+whole.png"_s));
            return;
        }
    }
}

void Tour::whileOpen(const std::function<void()>& act, const std::function<void(QWidget&)>& look) {
    bool seen = false;
    QTimer timer;
    timer.setInterval(1);
    const auto lookOnce = [&] {
        QWidget* open = QApplication::activePopupWidget();
        if (open == nullptr)
            open = QApplication::activeModalWidget();
        if (open == nullptr || !open->isVisible() || seen)
            return;
        seen = true;
        timer.stop();
        settle();
        look(*open);
        open->close();
    };
    QObject::connect(&timer, &QTimer::timeout, lookOnce);
    timer.start();
    act();
    EXPECT_TRUE(waitUntil([&] { return seen; }));
    settle();
}

void Tour::atDialog(const QString& stop, const std::function<void()>& act) {
    whileOpen(act, [&](QWidget& open) { at(stop, &open); });
}

void Tour::unlock(const QString& path) {
    window_->unlock(path);
    settle();
    QLineEdit* line = nullptr;
    for (QLineEdit* each : window_->findChildren<QLineEdit*>()) {
        if (each->isVisible())
            line = each;
    }
    ASSERT_NE(line, nullptr);
    typeText(line, key());
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return !window_->start().isBusy(); }));
    ASSERT_NE(window_->view(), nullptr);
}

void Tour::open() {
    preferences_.setLastPage(u"today"_s);
    unlock(full_);
    ASSERT_NE(window_->view(), nullptr);
    names_ = QStringList{u"Stillwater"_s, u"Empty"_s};
    for (const CourseRow& row : courseRows(database()))
        names_ << QStringList{row.firstName, row.lastName}.join(u' ') << row.title;
}

void Tour::go(const Place& place) {
    ASSERT_TRUE(window_->view()->go(place));
    settle();
}

Page& Tour::page() { return *window_->view()->page(); }

sql::Database& Tour::database() { return window_->view()->editor().database(); }

QAction& Tour::action(int ofPage) { return *page().pageActions().at(ofPage); }

// ---- the practice before it has clients, and the one to try

void Tour::seeEmptyPractice() {
    preferences_.setLastPage(u"today"_s);
    unlock(empty_);
    go(TodayPlace{});
    at(u"today_empty"_s, nullptr, Room::WholePage);
    go(ClientsPlace{});
    at(u"clients_empty"_s, nullptr, Room::WholePage);
}

void Tour::seeDemoPractice() {
    preferences_.setLastPage(u"today"_s);
    unlock(demo_);
    go(TodayPlace{});
    at(u"today_demo"_s);
}

}  // namespace reliefbook::testing
