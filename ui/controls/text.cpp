// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/text.h"

#include <QEvent>

namespace reliefbook {

Text::Text(const QString& text, qreal points, Tone tone, QWidget* parent) : QLabel(text, parent), tone_(tone) {
    setFont(uiFont(points, points >= type::cardTitle ? QFont::DemiBold : QFont::Normal));
    setTextFormat(Qt::PlainText);  // a client may be called "<b>"
    colourIn();
}

void Text::setTone(Tone tone) {
    tone_ = tone;
    colourIn();
}

void Text::setWeight(QFont::Weight weight) {
    QFont heavier = font();
    heavier.setWeight(weight);
    setFont(heavier);
}

Text* Text::wrapped() {
    setWordWrap(true);
    return this;
}

void Text::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourIn();
}

void Text::colourIn() {
    const QColor ink = colour(tone_);
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, ink);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    colours.setColor(QPalette::Disabled, QPalette::WindowText, colour(Tone::Disabled));
    setPalette(colours);
}

}  // namespace reliefbook
