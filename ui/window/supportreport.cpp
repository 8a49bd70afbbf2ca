// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/supportreport.h"

#include "core/base/wholefile.h"
#include "core/practice/queries.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/errorlog.h"
#include "ui/shell/job.h"
#include "ui/shell/preferences.h"
#include "ui/window/openpractice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSysInfo>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(SupportReport)
};

void addPractice(QStringList& lines, OpenPractice& practice, const Counts& held) {
    sql::Database& database = practice.editor().database();
    lines << u"schema: %1"_s.arg(database.userVersion()) << u"SQLCipher: %1"_s.arg(database.cipherVersion())
          << u"size: %1 MB"_s.arg((QFileInfo(practice.file().path()).size() + 500'000) / 1'000'000)
          << u"records: %1 clients, %2 courses, %3 sessions, %4 scores"_s.arg(held.clients)
                 .arg(held.courses)
                 .arg(held.sessions)
                 .arg(held.scores)
          << u"demo: %1"_s.arg(practice.isDemo() ? u"yes"_s : u"no"_s);
}

}  // namespace

QString supportReport(OpenPractice* practice, const Counts& held, const Preferences& preferences) {
    QStringList lines{u"Reliefbook: %1"_s.arg(QCoreApplication::applicationVersion()),
                      u"Qt: %1 (built with %2)"_s.arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)),
                      u"system: %1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                                  QSysInfo::currentCpuArchitecture()),
                      u"display: %1"_s.arg(QGuiApplication::platformName())};
    for (const QScreen* screen : QGuiApplication::screens())
        lines << u"screen: %1 x %2 at %3"_s.arg(screen->geometry().width())
                     .arg(screen->geometry().height())
                     .arg(screen->devicePixelRatio());
    lines << u"language: %1"_s.arg(preferences.language()) << u"locale: %1"_s.arg(QLocale::system().name())
          << u"appearance: %1"_s.arg(preferences.appearance()) << u"zoom: %1 %"_s.arg(preferences.zoom());
    if (practice != nullptr)
        addPractice(lines, *practice, held);
    else
        lines << u"no practice open"_s;
    lines << u"errors shown: %1"_s.arg(notedErrors().size());
    for (const NotedError& error : notedErrors())
        lines << u"  %1 %2"_s.arg(localTime(error.at, 0).toString(u"yyyy-MM-dd HH:mm:ss"_s), errorName(error.kind));
    return lines.join(u'\n') + u'\n';
}

void saveSupportReport(QWidget* window, OpenPractice* practice, Preferences& preferences) {
    const QString suggested = QDir(preferences.folder(u"support"_s)).filePath(u"reliefbook-report.txt"_s);
    const QString path = Dialogs::current().saveFile(window, Texts::tr("Save a report for support"), suggested,
                                                     Texts::tr("Text (%1)").arg(u"*.txt"_s));
    if (path.isEmpty())
        return;
    preferences.setFolder(u"support"_s, QFileInfo(path).absolutePath());
    const auto save = [window, path](const QString& text) {
        attempt(window, [&] {
            writeWholeFile(path, text.toUtf8());
            Dialogs::current().inform(
                window, Texts::tr("The report is saved"),
                Texts::tr("It holds versions, settings and the kinds of the last errors, and nothing about you or your "
                          "clients. Look at it before you send it: %1")
                    .arg(QDir::toNativeSeparators(path)));
        });
    };
    if (practice == nullptr) {
        save(supportReport(nullptr, {}, preferences));
        return;
    }
    // Aside: counting takes the longer the larger the practice is. The practice outlives the job.
    startJob(practice->file(), [](sql::Database& database, const Progress& /*progress*/) { return counts(database); })
        .then(practice,
              [save, practice, &preferences](const Counts& held) { save(supportReport(practice, held, preferences)); })
        .onFailed(practice, [window](const Error& error) { showError(window, error); });
}

}  // namespace reliefbook
