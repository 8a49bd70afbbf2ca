// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look.h"

#include "ui/controls/logo.h"
#include "ui/shell/preferences.h"
#include "ui/theme/appearance.h"
#include "ui/theme/style.h"
#include "ui/theme/type.h"
#include "ui/words/language.h"

#include <QGuiApplication>

namespace reliefbook {

using namespace Qt::StringLiterals;

void applyLook(const Preferences& preferences) {
    static bool begun = false;
    static QString language;
    if (!begun) {
        installLook();
        QGuiApplication::setWindowIcon(logoIcon());
    }
    if (language != preferences.language()) {
        language = preferences.language();
        setLanguage(language);
    }
    const Appearance wanted = preferences.appearance() == u"light"_s  ? Appearance::Light
                              : preferences.appearance() == u"dark"_s ? Appearance::Dark
                                                                      : Appearance::System;
    if (!begun || wanted != appearance())
        setAppearance(wanted);
    if (preferences.zoom() != textZoom())
        setTextZoom(preferences.zoom());
    begun = true;
}

}  // namespace reliefbook
