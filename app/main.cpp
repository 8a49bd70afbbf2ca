// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/remarks.h"
#include "core/base/error.h"
#include "core/file/process.h"
#include "ui/gallery/gallery.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

int showGallery() {
    reliefbook::installLook();
    reliefbook::Gallery gallery;
    gallery.show();
    return QApplication::exec();
}

int run() {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The practice of a massage or manual therapist, in one encrypted file."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, u"Opens a practice of invented clients, thrown away at the end."_s);
    QCommandLineOption gallery(u"gallery"_s, u"Shows every control in every state."_s);
    gallery.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, gallery});
    parser.addPositionalArgument(u"FILE"_s, u"The practice to open (NAME.reliefbook)."_s, u"[FILE]"_s);
    parser.process(*QCoreApplication::instance());
    if (parser.isSet(gallery))
        return showGallery();

    reliefbook::Application application;
    if (!application.start({parser.positionalArguments().value(0), parser.isSet(demo)}))
        return 0;
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
    reliefbook::hardenProcess();
    reliefbook::keepRemarksBack("reliefbook");
    QCoreApplication::setApplicationName(u"reliefbook"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RELIEFBOOK_VERSION));
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Reliefbook"_s);
    QGuiApplication::setDesktopFileName(u"reliefbook"_s);
    try {
        return run();
    } catch (const reliefbook::Error& error) {  // nobody was left to tell; everything typed is in the file
        std::fprintf(stderr, "reliefbook: %s\n", error.what());
    }
    return 1;
}
