// SPDX-License-Identifier: GPL-3.0-or-later
// T43 rich_text_probe: what somebody entered is never read as a page, wherever it is shown.
#include "tests/ui/tour/tour.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolTip>

#include <gtest/gtest.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace reliefbook::testing {
namespace {

using namespace Qt::StringLiterals;

/// A picture that must never be fetched, watched by the system itself.
class Probe {
public:
    Probe() : watch_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("not even a picture");
        file.close();
        EXPECT_GE(inotify_add_watch(watch_, QFile::encodeName(path()).constData(), IN_OPEN | IN_ACCESS), 0);
    }
    Probe(const Probe&) = delete;
    Probe& operator=(const Probe&) = delete;
    ~Probe() { ::close(watch_); }

    QString path() const { return folder_.filePath(u"probe.png"_s); }
    /// Since it was asked last.
    bool wasOpened() const {
        char events[4096];
        return ::read(watch_, events, sizeof events) > 0;
    }
    QString text() const {
        return u" <img src=\"file://%1\"><b>bold</b> &amp; <a href=\"file://%1\">here</a>"
               "<style>@import url(file://%1)</style>"_s.arg(path());
    }

private:
    QTemporaryDir folder_;
    int watch_;
};

bool holdsProbe(const QString& text) { return text.contains(u"<img src="_s); }

/// Shows every tool tip there is, and looks at how every text that holds the probe is shown.
class Looker {
public:
    explicit Looker(const Probe& probe) : probe_(probe) {}

    void look(const QString& stop, QWidget& what) {
        ++stops;
        QList<QWidget*> all = what.findChildren<QWidget*>();
        all << &what;
        for (QWidget* widget : all) {
            if (!widget->isVisible())
                continue;
            show(widget->toolTip(), *widget);
            if (const auto* label = qobject_cast<QLabel*>(widget); label != nullptr && holdsProbe(label->text())) {
                ++texts;
                EXPECT_EQ(label->textFormat(), Qt::PlainText) << stop.toStdString();
            }
            if (const auto* text = qobject_cast<QTextEdit*>(widget)) {
                EXPECT_FALSE(holdsProbe(text->toHtml())) << stop.toStdString() << ": it was read as a page";
            }
            if (const auto* text = qobject_cast<QPlainTextEdit*>(widget); text && holdsProbe(text->toPlainText()))
                ++texts;
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
                showTips(*view);
            widget->grab();  // painted, also where it is scrolled out of sight
        }
        EXPECT_FALSE(probe_.wasOpened()) << stop.toStdString();
    }

    int stops = 0;
    int texts = 0;
    int tips = 0;

private:
    void show(const QString& tip, QWidget& over) {
        if (!tip.contains(u"probe.png"_s))
            return;
        ++tips;
        QToolTip::showText(over.mapToGlobal(QPoint()), tip, &over);
        QCoreApplication::processEvents();
        QToolTip::hideText();
    }
    void showTips(const QAbstractItemView& view) {
        const QAbstractItemModel& model = *view.model();
        for (int row = 0; row < std::min(model.rowCount(view.rootIndex()), 5); ++row) {
            for (int column = 0; column < model.columnCount(view.rootIndex()); ++column)
                show(model.index(row, column, view.rootIndex()).data(Qt::ToolTipRole).toString(), *view.viewport());
        }
    }
    const Probe& probe_;
};

TEST(T43, RichTextProbeSeesARichTextThatIsFetched) {
    const Probe probe;
    QLabel label(probe.text());
    label.resize(400, 100);
    label.grab();
    EXPECT_TRUE(probe.wasOpened()) << "without this the next test proves nothing";
}

TEST(T43, RichTextProbeIsNeverFetchedAndShownLiterally) {
    const Probe probe;
    Looker looker(probe);
    {
        Tour tour({}, probe.text(), [&](const QString& stop, QWidget& what) { looker.look(stop, what); });
        tour.open();
        tour.seeToday();
        tour.seeClients();
        tour.seeClientFile();
        tour.seeChart();
        tour.seeSession();
        tour.seeReport();
        tour.seeSettings();
        tour.seeHistory();
        tour.seeBin();
        tour.seeAudit();
        tour.seeRestricting();
        tour.seeExport();
        tour.seeReview();
        tour.seeErasing();
        tour.seeRestore();
        tour.seeDialogs();
        tour.seeMessages();
        tour.seeMenus();
        tour.seePopups();
        // Last: what they leave is asked about wherever the client is opened.
        tour.seeIntake();
        tour.seePeople();
    }
    EXPECT_GT(looker.stops, 40);
    EXPECT_GT(looker.texts, 100);
    EXPECT_GT(looker.tips, 5);
    EXPECT_FALSE(probe.wasOpened());
}

}  // namespace
}  // namespace reliefbook::testing
