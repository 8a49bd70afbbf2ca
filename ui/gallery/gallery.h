// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace reliefbook {

/// Every control in every state, to look at while working on the look: `reliefbook --gallery`. Its words are samples
/// for us and not translated.
class Gallery : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);

    QTabWidget& pages() { return *pages_; }

private:
    QTabWidget* pages_;
};

}  // namespace reliefbook
