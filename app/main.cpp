// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/process.h"
#include "ui/gallery/gallery.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[]) {
    reliefbook::hardenProcess();
    QCoreApplication::setApplicationName(QStringLiteral("reliefbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RELIEFBOOK_VERSION));
    const QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--gallery"))) {
        reliefbook::installLook();
        reliefbook::Gallery gallery;
        gallery.show();
        return QApplication::exec();
    }
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("Reliefbook"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
