// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace reliefbook {

using namespace Qt::StringLiterals;

void setLanguage(const QString& language) {
    static QTranslator translator;
    const Words words(language);
    QLocale::setDefault(words.locale());
    // Installing sends the LanguageChange, so the locale is the new one by then.
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(u":/translations/reliefbook_"_s + words.language() + u".qm"_s))
        QCoreApplication::installTranslator(&translator);
}

QString systemLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        if (locale.language() == QLocale::Serbian)
            return locale.script() == QLocale::LatinScript ? u"sr_Latn"_s : u"sr"_s;
        if (locale.language() == QLocale::English)
            return u"en"_s;
    }
    return u"en"_s;
}

QString languageName(const QString& language) {
    if (language == u"sr"_s)
        return u"Српски"_s;
    return language == u"sr_Latn"_s ? u"Srpski"_s : u"English"_s;
}

}  // namespace reliefbook
