// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/centredcard.h"

#include "ui/theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

CentredCard::CentredCard(int width, QWidget* page) : width_(width) {
    fit();
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    // Not by an alignment: wrapped lines would be measured at the width of the window.
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(this);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(3);
}

void CentredCard::fit() { setFixedWidth(width_ * textZoom() / 100); }

void CentredCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        fit();
    Card::changeEvent(event);
}

}  // namespace reliefbook
