// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reliefbook {

/// The dark part of the first screen: the name, what the program is for, and a course as its chart shows one.
class Poster : public QWidget {
    Q_OBJECT

public:
    explicit Poster(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace reliefbook
