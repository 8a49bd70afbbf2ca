// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace reliefbook {

/// An icon on a round ground: what a page before the practice is about.
class LockSign : public QWidget {
    Q_OBJECT

public:
    explicit LockSign(QString iconName = QStringLiteral("lock"), QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString iconName_;
};

}  // namespace reliefbook
