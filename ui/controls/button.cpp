// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/button.h"

#include "ui/theme/icons.h"

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

Button::Button(const QString& text, Kind kind, QString iconName, QWidget* parent)
    : QPushButton(text, parent),
      iconName_(std::move(iconName)) {
    setKind(kind);
}

void Button::setKind(Kind kind) {
    kind_ = kind;
    switch (kind) {
        case Kind::Plain: setProperty("kind", {}); break;
        case Kind::Primary: setProperty("kind", u"primary"_s); break;
        case Kind::Ghost: setProperty("kind", u"ghost"_s); break;
        case Kind::Danger: setProperty("kind", u"danger"_s); break;
        case Kind::Link: setProperty("kind", u"link"_s); break;
    }
    colourIcon();
    updateGeometry();
    update();
}

void Button::setIconName(const QString& name) {
    iconName_ = name;
    colourIcon();
}

void Button::colourIcon() {
    switch (kind_) {
        case Kind::Plain: setIcon(reliefbook::icon(iconName_, Tone::Text2)); break;
        case Kind::Primary: setIcon(reliefbook::icon(iconName_, Tone::OnAccent)); break;
        case Kind::Ghost:
        case Kind::Link: setIcon(reliefbook::icon(iconName_, Tone::Accent)); break;
        case Kind::Danger: setIcon(reliefbook::icon(iconName_, Tone::Danger)); break;
    }
}

}  // namespace reliefbook
