// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace reliefbook {

/// A small rounded button that is on or off: a filter, a technique. On it has a tick, not a colour alone.
class Chip : public QPushButton {
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, QWidget* parent = nullptr);
};

}  // namespace reliefbook
