// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

namespace reliefbook {

namespace {

struct Shown {
    Appearance appearance = Appearance::System;
    Scheme scheme = Scheme::Light;
};
Shown shown;

// What the desktop's own colours are, before ours replace them: all there is to go by without a portal.
Scheme schemeOfDesktop() {
    const QPalette desktop = QGuiApplication::palette();
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

void wear(Scheme scheme) {
    shown.scheme = scheme;
    const QPalette colours = palette(theme());
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationPaletteChange);  // now, not in the next turn
}

// Asked once, when it is first needed: a program without a desktop never asks.
const SystemScheme& systemScheme() {
    static const SystemScheme* system = [] {
        auto* asked = new SystemScheme(QDBusConnection::sessionBus(), schemeOfDesktop(), qApp);
        QObject::connect(asked, &SystemScheme::changed, asked, [asked] {
            if (shown.appearance == Appearance::System)
                wear(asked->scheme());
        });
        return asked;
    }();
    return *system;
}

}  // namespace

void setAppearance(Appearance appearance) {
    shown.appearance = appearance;
    switch (appearance) {
        case Appearance::System: wear(systemScheme().scheme()); break;
        case Appearance::Light: wear(Scheme::Light); break;
        case Appearance::Dark: wear(Scheme::Dark); break;
    }
}

Appearance appearance() { return shown.appearance; }

Scheme windowScheme() { return shown.scheme; }

const Theme& theme() { return theme(shown.scheme); }

QPalette palette(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.surface2);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentText);
    palette.setColor(QPalette::LinkVisited, theme.accentText);
    palette.setColor(QPalette::ToolTipBase, theme.tip);
    palette.setColor(QPalette::ToolTipText, theme.tipText);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.border);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.control);
    palette.setColor(QPalette::Shadow, theme.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.control);
    // The window in front and those behind it look the same: a selection is not lost by looking elsewhere.
    return palette;
}

}  // namespace reliefbook
