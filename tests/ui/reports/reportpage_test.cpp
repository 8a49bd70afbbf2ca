// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/practice/queries.h"
#include "core/sql/table.h"
#include "core/vocabulary/regions.h"
#include "tests/practicefixture.h"
#include "tests/quickkeys.h"
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/reports/pagenavigation.h"
#include "ui/reports/printers.h"
#include "ui/reports/reportchoices.h"
#include "ui/reports/reportpage.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/reportresult.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::Answers;
using testing::waitUntil;

/// A computer with or without a printer; what is printed becomes a PDF at `target`.
class FakePrinters : public Printers {
public:
    bool has = true;
    bool accepts = true;
    QString target;
    int asked = 0;
    std::optional<QPageSize> offered;
    std::optional<QPageSize> chosen;  // by the user, in place of what was offered

    bool any() override { return has; }
    std::unique_ptr<QPrinter> choose(QWidget* /*parent*/, const QString& /*title*/, const QPageSize& paper) override {
        ++asked;
        offered = paper;
        if (!accepts)
            return nullptr;
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(target);
        printer->setPageSize(chosen.value_or(paper));
        return printer;
    }
};

QString textOfPdf(const QString& path) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

class ReportPageTest : public ::testing::Test {
protected:
    ReportPageTest() {
        setLanguage(u"en"_s);
        course = testing::storedCourse(workspace.practice(), {{8, 5}, {7, 4}, {6.5, 4}, {6, 3}, {5, 3}, {4, 2}});
        page.resize(1130, 820);
        page.QWidget::show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&page));
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    void TearDown() override {
        // Nothing goes on when the practice is closed.
        EXPECT_TRUE(waitUntil([this] { return !opened || page.isReady(); }));
    }

    void open() {
        opened = true;
        EXPECT_TRUE(page.show(Place{ReportPlace{course.id}}));
        EXPECT_TRUE(waitUntil([this] { return page.isReady(); }));
    }
    bool isDone() {
        return waitUntil([this] { return page.isReady(); });
    }
    void press(const QString& text) {
        QPushButton* button = buttonOf(text);
        ASSERT_NE(button, nullptr) << text.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QPushButton* buttonOf(const QString& text) const {
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    ReportPreview* preview() const { return page.findChild<ReportPreview*>(); }
    QString text() const { return preview()->accessibleDescription(); }
    QString result() const { return page.findChild<ReportResult*>()->text(); }
    QString file(const QString& name) const { return workspace.folder() + u'/' + name; }
    void addArea(const QString& area) {
        ChangeSet changes;
        for (const Session& session : sessionsOf(workspace.database(), course.client)) {
            changes.push_back(creation(testing::scoreOf(session, Phase::Before, 6, area)));
            changes.push_back(creation(testing::scoreOf(session, Phase::After, 3, area)));
        }
        workspace.practice().apply(changes);
    }

    mutable testing::TestWorkspace workspace;
    Answers answers;
    FakePrinters printers;
    Course course;
    ReportPage page{workspace};
    bool opened = false;
};

// ---- seeing it ----

TEST_F(ReportPageTest, ShowsTheReportOfTheCourse) {
    open();
    EXPECT_EQ(preview()->pages(), 2);
    EXPECT_TRUE(text().contains(u"Your pain before sessions went from 8 to 5"_s)) << text().toStdString();
    EXPECT_EQ(page.title(), u"Progress report – Anna Żak"_s);
    EXPECT_EQ(page.findChild<PageNavigation*>()->pageText(), u"Page 1 of 2"_s);
}

TEST_F(ReportPageTest, FollowsWhatIsChosen) {
    open();
    press(u"The doctor"_s);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(text().contains(u"For the treating doctor"_s));
    auto* language = page.findChild<QComboBox*>();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_End);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(text().contains(u"Izveštaj"_s)) << text().left(200).toStdString();
    const double tall = static_cast<double>(preview()->pageRect(0).height()) / preview()->pageRect(0).width();
    press(u"Letter"_s);
    ASSERT_TRUE(isDone());
    EXPECT_LT(static_cast<double>(preview()->pageRect(0).height()) / preview()->pageRect(0).width(), tall - 0.08);
}

TEST_F(ReportPageTest, ShowsGreyInkWithoutColour) {
    open();
    const auto coloured = [this] {
        const QImage image = preview()->viewport()->grab(preview()->pageRect(0)).toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y).hsvSaturation() > 90 ? 1 : 0;
        }
        return found;
    };
    ASSERT_TRUE(waitUntil([this] { return preview()->isPainted(0); }));
    EXPECT_GT(coloured(), 500);
    press(u"Grey"_s);
    ASSERT_TRUE(isDone());
    ASSERT_TRUE(waitUntil([this] { return preview()->isPainted(0); }));
    EXPECT_EQ(coloured(), 0);
}

TEST_F(ReportPageTest, LeavesOutAnAreaButNeverTheLastOne) {
    addArea(u"neck.back"_s);
    open();
    EXPECT_TRUE(text().contains(regionName(u"neck.back", u"en")));
    const QList<QCheckBox*> areas = page.findChild<ReportChoices*>()->findChildren<QCheckBox*>();
    ASSERT_EQ(areas.size(), 2);
    areas[1]->click();
    ASSERT_TRUE(isDone());
    EXPECT_FALSE(text().contains(regionName(u"neck.back", u"en")));
    EXPECT_FALSE(areas[0]->isEnabled());
    areas[1]->click();
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(areas[0]->isEnabled());
    EXPECT_TRUE(text().contains(regionName(u"neck.back", u"en")));
}

TEST_F(ReportPageTest, ShowsAScoreThatWasCorrectedMeanwhile) {
    open();
    const CourseRecords records = courseRecords(workspace.database(), course.id);
    for (const PainScore& score : records.scores) {
        PainScore corrected = score;
        corrected.value = 10;
        if (score.session == records.sessions.front().id && score.phase == Phase::Before)
            workspace.practice().apply({update(score, corrected)});
    }
    EXPECT_TRUE(waitUntil([this] { return text().contains(u"went from 10 to 5"_s); })) << text().toStdString();
}

TEST_F(ReportPageTest, HasAStripOfSmallPagesForALongReport) {
    course = testing::storedCourse(workspace.practice(), std::vector<std::pair<double, double>>(60, {7, 5}));
    open();
    auto* strip = page.findChild<QListWidget*>();
    ASSERT_TRUE(strip->isVisible());
    EXPECT_EQ(strip->count(), 3);
    EXPECT_TRUE(waitUntil([&] { return !strip->item(2)->icon().isNull(); }));
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualItemRect(strip->item(1)).center());
    EXPECT_EQ(preview()->currentPage(), 1);
    EXPECT_EQ(page.findChild<PageNavigation*>()->pageText(), u"Page 2 of 3"_s);
    press(u"Whole page"_s);
    EXPECT_TRUE(preview()->viewport()->rect().contains(preview()->pageRect(1)));
}

// ---- saving it ----

/// Another program opens its practice.
class ReportPageOfARealFileTest : testing::ShippedKeys, public ReportPageTest {};

TEST_F(ReportPageOfARealFileTest, SavesWhatTheCommandLineWrites) {
    QFile secret(file(u"secret"_s));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("test\n");
    secret.close();
    for (const bool doctor : {false, true}) {
        open();
        if (doctor)
            press(u"The doctor"_s);
        answers.path = file(u"window.pdf"_s);
        press(u"Save as PDF…"_s);
        ASSERT_TRUE(isDone());
        QProcess cli;
        cli.start(QCoreApplication::applicationDirPath() + u"/reliefbook-cli"_s,
                  {u"--practice"_s, workspace.file().path(), u"--passphrase-file"_s, secret.fileName(), u"report"_s,
                   u"progress"_s, u"--course"_s, QString::number(course.id.value), u"--audience"_s,
                   doctor ? u"doctor"_s : u"client"_s, u"-o"_s, file(u"cli.pdf"_s)});
        ASSERT_TRUE(cli.waitForFinished(60'000));
        ASSERT_EQ(cli.exitCode(), 0) << cli.readAllStandardError().toStdString();
        const QString saved = textOfPdf(file(u"window.pdf"_s));
        EXPECT_TRUE(saved.contains(doctor ? u"For the treating doctor"_s : u"For the client"_s));
        EXPECT_EQ(saved, textOfPdf(file(u"cli.pdf"_s)));
    }
}

TEST_F(ReportPageTest, SuggestsAFileNameAndRemembersTheFolder) {
    open();
    QDir(workspace.folder()).mkdir(u"reports"_s);
    answers.path = file(u"reports/mine.pdf"_s);
    press(u"Save as PDF…"_s);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(QFileInfo(answers.suggested.last())
                    .fileName()
                    .startsWith(u"Progress report - Anna Żak - "_s + QString::number(QDate::currentDate().year())));
    EXPECT_EQ(workspace.preferences().folder(u"report"_s), file(u"reports"_s));
    EXPECT_EQ(result(), u"Saved as “mine.pdf” in %1."_s.arg(file(u"reports"_s)));
    answers.path.clear();
    press(u"Save as PDF…"_s);
    EXPECT_EQ(QFileInfo(answers.suggested.last()).absolutePath(), file(u"reports"_s));
}

TEST_F(ReportPageTest, WhatIsSavedLeavesTheButtonsInSightAndTheKeysWhereTheyWere) {
    QScrollArea window;  // as in the window
    window.setWidgetResizable(true);
    window.setWidget(&page);
    window.resize(1130, 740);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    open();
    QPushButton* save = buttonOf(u"Save as PDF…"_s);
    save->setFocus(Qt::TabFocusReason);
    answers.path = file(u"Progress report - Милица Јовановић - 2026-11-21.pdf"_s);
    QTest::keyClick(save, Qt::Key_Return);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(waitUntil([this] { return !result().isEmpty(); }));
    EXPECT_EQ(QApplication::focusWidget(), save);
    EXPECT_TRUE(waitUntil([&] { return page.height() <= window.viewport()->height(); })) << page.height();
    window.takeWidget();
}

/// Keeps what would be opened.
class OpenedFiles : public QObject {
    Q_OBJECT
public:
    OpenedFiles() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~OpenedFiles() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList paths;
public slots:
    void open(const QUrl& url) { paths << url.toLocalFile(); }
};

TEST_F(ReportPageTest, OpensWhatWasSavedOrItsFolder) {
    const OpenedFiles files;
    open();
    answers.path = file(u"mine.pdf"_s);
    press(u"Save as PDF…"_s);
    ASSERT_TRUE(isDone());
    press(u"Open"_s);
    press(u"Show in folder"_s);
    EXPECT_EQ(files.paths, QStringList({file(u"mine.pdf"_s), workspace.folder()}));
}

TEST_F(ReportPageTest, SavesNothingWhenTheUserCancels) {
    open();
    press(u"Save as PDF…"_s);
    EXPECT_TRUE(page.isReady());
    EXPECT_EQ(result(), QString());
    EXPECT_EQ(QDir(workspace.folder()).entryList({u"*.pdf"_s}), QStringList());
}

/// The real file dialog, but our own answer to "Replace?".
class AskingBeforeReplacing : public Dialogs {
public:
    QStringList questions;
    bool yes = false;
    bool confirm(QWidget* /*parent*/, const QString& title, const QString& /*text*/, const QString& /*action*/,
                 Weight /*weight*/) override {
        questions << title;
        return yes;
    }
};

TEST_F(ReportPageTest, AsksBeforeAReportIsReplaced) {
    const QString name =
        u"Progress report - Anna Żak - %1.pdf"_s.arg(today().toString(Qt::ISODate));  // as it is suggested
    const QString path = file(name);
    QFile existing(path);
    ASSERT_TRUE(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    workspace.preferences().setFolder(u"report"_s, workspace.folder());
    open();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    AskingBeforeReplacing dialogs;
    int shown = 0;
    QPointer<QFileDialog> last;  // each is answered once, however long it takes
    QTimer choosing;
    QObject::connect(&choosing, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog == last)
            return;
        last = dialog;
        if (++shown == 2) {
            dialog->reject();
            return;
        }
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
    choosing.start(20);
    press(u"Save as PDF…"_s);
    choosing.stop();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    EXPECT_EQ(dialogs.questions, QStringList({u"Replace %1?"_s.arg(name)}));
    ASSERT_TRUE(existing.open(QIODevice::ReadOnly));
    EXPECT_EQ(existing.readAll(), "precious");
}

TEST_F(ReportPageTest, SaysWhyItCanNotBeSaved) {
    answers.errorsExpected = true;
    open();
    answers.path = file(u"no such folder/mine.pdf"_s);
    press(u"Save as PDF…"_s);
    ASSERT_TRUE(isDone());
    ASSERT_EQ(answers.errors.size(), 1);
    EXPECT_TRUE(answers.errors.first().contains(u"mine.pdf"_s)) << answers.errors.first().toStdString();
    EXPECT_EQ(result(), QString());
}

// ---- printing it ----

TEST_F(ReportPageTest, PrintsWithEnter) {
    open();
    printers.target = file(u"printed.pdf"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(printers.asked, 1);
    EXPECT_EQ(printers.offered->id(), QPageSize::A4);
    EXPECT_TRUE(result().startsWith(u"2 pages sent to the printer"_s)) << result().toStdString();
    answers.path = file(u"saved.pdf"_s);
    press(u"Save as PDF…"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(textOfPdf(file(u"printed.pdf"_s)), textOfPdf(file(u"saved.pdf"_s)));
}

TEST_F(ReportPageTest, PrintsAsSoonAsTheReportIsThere) {
    printers.target = file(u"printed.pdf"_s);
    opened = true;
    page.show(Place{ReportPlace{course.id}});
    QTest::keyClick(&page, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(printers.asked, 0);
    EXPECT_TRUE(waitUntil([this] { return !result().isEmpty(); }));
    EXPECT_EQ(printers.asked, 1);
    EXPECT_TRUE(QFile::exists(printers.target));
}

TEST_F(ReportPageTest, LaysTheReportOutForThePaperThatWasChosenForThePrinter) {
    open();
    printers.target = file(u"printed.pdf"_s);
    printers.chosen = QPageSize(QPageSize::A5);
    press(u"Print…"_s);
    ASSERT_TRUE(isDone());
    QProcess info;
    info.start(u"pdfinfo"_s, {printers.target});
    ASSERT_TRUE(info.waitForFinished());
    const QString said = QString::fromUtf8(info.readAllStandardOutput());
    EXPECT_TRUE(said.contains(u"(A5)"_s) || said.contains(u"419"_s)) << said.toStdString();
    EXPECT_TRUE(textOfPdf(printers.target).contains(u"Page 2 of"_s));
}

TEST_F(ReportPageTest, OffersAPdfWhereThereIsNoPrinter) {
    open();
    printers.has = false;
    answers.way = 0;
    answers.path = file(u"instead.pdf"_s);
    press(u"Print…"_s);
    ASSERT_TRUE(isDone());
    EXPECT_EQ(printers.asked, 0);
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions.first().startsWith(u"No printer is set up on this computer|"_s));
    EXPECT_TRUE(QFile::exists(file(u"instead.pdf"_s)));
}

TEST_F(ReportPageTest, SaysWhenThePrinterRefuses) {
    open();
    printers.target = file(u"no such folder/printed.pdf"_s);
    press(u"Print…"_s);
    EXPECT_TRUE(waitUntil([this] { return !answers.questions.isEmpty(); }));
    EXPECT_TRUE(answers.questions.first().startsWith(u"The printer did not take the report|"_s));
    EXPECT_EQ(result(), QString());
    EXPECT_TRUE(buttonOf(u"Print…"_s)->isEnabled());
}

TEST_F(ReportPageTest, PrintsNothingWhenTheUserCancels) {
    open();
    printers.accepts = false;
    press(u"Print…"_s);
    EXPECT_EQ(printers.asked, 1);
    EXPECT_TRUE(page.isReady());
    EXPECT_EQ(result(), QString());
}

// ---- what goes wrong ----

TEST_F(ReportPageTest, HasNothingToShowOfACourseThatIsGone) {
    EXPECT_FALSE(page.show(Place{ReportPlace{Id<Course>::make()}}));
    workspace.practice().apply({removal(*sql::find(workspace.database(), course.client))});
    EXPECT_FALSE(page.show(Place{ReportPlace{course.id}}));
}

// ---- what it leaves behind ----

/// What is made or written in folders while it watches, even if it goes at once or never had a name.
class MadeIn {
public:
    explicit MadeIn(const QStringList& folders) : watch_(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
        for (const QString& folder : folders)
            EXPECT_GE(::inotify_add_watch(watch_, QFile::encodeName(folder).constData(), made), 0);
    }
    ~MadeIn() { ::close(watch_); }
    MadeIn(const MadeIn&) = delete;
    MadeIn& operator=(const MadeIn&) = delete;

    /// Since it was asked last.
    QStringList names() const {
        QStringList names;
        alignas(inotify_event) std::array<char, 16'384> buffer{};
        for (ssize_t size = 0; (size = ::read(watch_, buffer.data(), buffer.size())) > 0;) {
            for (ssize_t at = 0; at < size;) {
                inotify_event event{};
                std::memcpy(&event, buffer.data() + at, sizeof event);
                names << QFile::decodeName(buffer.data() + at + sizeof event);
                at += static_cast<ssize_t>(sizeof event + event.len);
            }
        }
        return names;
    }

private:
    static constexpr unsigned made = IN_CREATE | IN_MOVED_TO | IN_MODIFY | IN_CLOSE_WRITE;
    int watch_;
};

/// The report of a course, in surroundings of its own: wherever a program leaves temporary files is empty.
class T27 : public ReportPageTest {
protected:
    T27() {
        for (const char* name : variables) {
            earlier_.push_back(qgetenv(name));
            EXPECT_TRUE(QDir(surroundings_.path()).mkpath(QLatin1StringView(name)));
            qputenv(name, QFile::encodeName(of(name)));
        }
    }
    void TearDown() override {
        ReportPageTest::TearDown();
        for (std::size_t i = 0; i < variables.size(); ++i) {
            const QByteArray& earlier = earlier_[static_cast<qsizetype>(i)];
            earlier.isEmpty() ? qunsetenv(variables[i]) : qputenv(variables[i], earlier);
        }
    }
    QString of(const char* name) const { return surroundings_.filePath(QLatin1StringView(name)); }
    QStringList everywhere() const {
        QStringList folders;
        for (const char* name : variables)
            folders << of(name);
        return folders << QDir::currentPath();
    }

private:
    static constexpr std::array variables{"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"};
    QTemporaryDir surroundings_;
    QList<QByteArray> earlier_;
};

TEST_F(T27, TempFilesAreNotMadeOfAReportThatIsSavedOrPrinted) {
    open();
    const QTemporaryDir target;
    const MadeIn elsewhere(everywhere());
    const MadeIn there({target.path()});
    answers.path = target.filePath(u"report.pdf"_s);
    press(u"Save as PDF…"_s);
    EXPECT_TRUE(waitUntil([&] { return QFile::exists(answers.path); }));
    EXPECT_TRUE(isDone());
    printers.target = target.filePath(u"printed.pdf"_s);
    press(u"Print…"_s);
    EXPECT_TRUE(isDone());
    EXPECT_GT(QFileInfo(printers.target).size(), 5'000);
    EXPECT_EQ(elsewhere.names(), QStringList());
    for (const QString& name : there.names()) {
        const bool nameless = name.startsWith(u'#');  // until it is whole
        EXPECT_TRUE(nameless || name.startsWith(u"report.pdf"_s) || name == u"printed.pdf"_s) << name.toStdString();
    }
    EXPECT_EQ(QDir(target.path()).entryList(QDir::Files), (QStringList{u"printed.pdf"_s, u"report.pdf"_s}));
}

// Otherwise the test above would say nothing.
TEST_F(T27, TempFilesAreSeenWhereThereIsOne) {
    const MadeIn elsewhere(everywhere());
    {
        QTemporaryFile file;
        EXPECT_TRUE(file.open());
        file.write("nothing anybody may read");  // and it has no name
    }
    EXPECT_NE(elsewhere.names(), QStringList());
}

}  // namespace
}  // namespace reliefbook

#include "reportpage_test.moc"
