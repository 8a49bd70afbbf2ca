// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"

namespace reliefbook {

/// The one card of a page that asks for one thing: as wide as it needs for its text (`width` pixels at a zoom of
/// 100 %), in the middle of the page and a little above it. It makes the layout of `page`.
class CentredCard : public Card {
    Q_OBJECT

public:
    CentredCard(int width, QWidget* page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int width_;
};

}  // namespace reliefbook
