// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/chip.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

Chip::Chip(const QString& text, QWidget* parent) : QPushButton(text, parent) {
    setProperty("kind", u"chip"_s);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

}  // namespace reliefbook
