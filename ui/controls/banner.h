// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QPushButton;
class QVBoxLayout;

namespace reliefbook {

class Text;

/// Something the reader has to know, where it belongs: an icon, a title, a sentence, and at most one thing to do about
/// it.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Danger };

    explicit Banner(Kind kind, const QString& title = {}, const QString& text = {}, QWidget* parent = nullptr);

    void setKind(Kind kind);
    Kind kind() const { return kind_; }
    void setTitle(const QString& title);
    void setText(const QString& text);
    /// Shows the button with this text (and mnemonic); an empty one takes it away.
    void setAction(const QString& text);
    QPushButton* actionButton() const { return action_; }
    /// With a cross that hides it.
    void setClosable(bool closable);

signals:
    void activated();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Kind kind_;
    Text* title_;
    Text* text_;
    QPushButton* action_;
    QPushButton* close_;
};

}  // namespace reliefbook
