// SPDX-License-Identifier: GPL-3.0-or-later
// startup empty: an empty window of Qt. startup practice FILE KEY: the program's window with that practice open; KEY is
// its derived one, for deriving takes longer than all the rest and never twice the same time. Either says when it has
// been painted and how much memory it has then, as "painted KB", and ends. startup_bench.cpp starts it.
#include "ui/shell/preferences.h"
#include "ui/start/startview.h"
#include "ui/window/look.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <span>

namespace {

using namespace Qt::StringLiterals;
using namespace reliefbook;

/// Resident memory, KB.
int memory() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toInt();
    }
    return 0;
}

/// Tells when the window has been painted: when the event loop turns after the first paint event.
class FirstPaint : public QObject {
public:
    FirstPaint(QWidget& window, bool leavesAtOnce) : QObject(&window), leavesAtOnce_(leavesAtOnce) {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::Paint && !told_) {
            told_ = true;
            QTimer::singleShot(0, this, [this] {
                std::printf("painted %d\n", memory());
                std::fflush(stdout);
                if (leavesAtOnce_)
                    std::_Exit(0);
                QApplication::closeAllWindows();  // in order: the next start finds nothing to recover
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool leavesAtOnce_;
    bool told_ = false;
};

int shown(QWidget& window, bool leavesAtOnce = false) {
    new FirstPaint(window, leavesAtOnce);
    window.show();
    return QApplication::exec();
}

int showEmpty() {
    QMainWindow window;
    window.resize(1360, 860);
    return shown(window);
}

int showPractice(const QString& path, const Secret& secret, bool leavesAtOnce) {
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    applyLook(preferences);
    MainWindow window(preferences);
    emit window.start().opened({.demo = {}, .file = PracticeFile::open(path, secret)});
    return shown(window, leavesAtOnce);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"empty")
        return showEmpty();
    const QByteArray key = arguments.value(3).toLatin1();
    // "left": without the backup that closing makes, which of a large practice takes minutes.
    return showPractice(arguments.value(2), Secret(std::span(key.constData(), static_cast<std::size_t>(key.size()))),
                        arguments.value(4) == u"left");
}
