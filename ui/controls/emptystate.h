// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace reliefbook {

class Text;

/// What a list says that has nothing yet: what belongs here, and the first step.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setText(const QString& sentence);
    /// Shows the button with this text (and mnemonic); an empty one takes it away.
    void setAction(const QString& text);
    QPushButton* actionButton() const { return action_; }

signals:
    void activated();

private:
    Text* title_;
    Text* text_;
    QPushButton* action_;
};

}  // namespace reliefbook
