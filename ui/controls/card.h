// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/text.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace reliefbook {

/// A sheet on the window's ground: a title, at its right an optional action (a button, a remark), below it the body.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* action = nullptr, QWidget* parent = nullptr);

    /// The body reaches this much over the margins: for rows whose grounds stand round what is under the title.
    void setSpread(int pixels);
    void setTitle(const QString& title);
    /// Puts a widget at the right of the title, before those there already.
    void addAction(QWidget* action);
    using QFrame::addAction;
    QVBoxLayout* body() const { return body_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrangeHead();

    Text* title_;
    QHBoxLayout* head_;
    int spread_ = 0;
    QVBoxLayout* body_;
};

}  // namespace reliefbook
