// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/savechart.h"

#include "core/base/filename.h"
#include "ui/charts/chartfile.h"
#include "ui/shell/attempt.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(SaveChart)
};

}  // namespace

void saveChartPicture(QWidget* parent, const Chart& chart, Preferences& preferences) {
    const QDir folder(preferences.folder(u"picture"_s));
    const QString name = fileName(chart.title) + u".png"_s;
    const QString path = Dialogs::current().saveFile(parent, Texts::tr("Save the chart as a picture"),
                                                     folder.filePath(name), Texts::tr("Picture") + u" (*.png)"_s);
    if (path.isEmpty())
        return;
    preferences.setFolder(u"picture"_s, QFileInfo(path).absolutePath());
    attempt(parent, [&] {
        writeChart(chart, path, {.scheme = Scheme::Light, .medium = ChartLook::Medium::Paper, .heading = true});
    });
}

}  // namespace reliefbook
