// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString loadedFamily() {
    const QDir folder(QCoreApplication::applicationDirPath() + u"/../share/reliefbook/fonts"_s);
    QString family;
    for (const QString& file : folder.entryList({u"*.otf"_s}, QDir::Files, QDir::Name)) {
        const int id = QFontDatabase::addApplicationFont(folder.filePath(file));
        if (file.contains(u"-Regular"_s))
            family = QFontDatabase::applicationFontFamilies(id).value(0);
    }
    return family.isEmpty() ? QFont().family() : family;
}

}  // namespace

const QString& fontFamily() {
    static const QString family = loadedFamily();
    return family;
}

QFont paperFont(int pixels, QFont::Weight weight) {
    QFont font(fontFamily());
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace reliefbook
