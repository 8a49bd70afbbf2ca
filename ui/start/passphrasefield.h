// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace reliefbook {

class Text;

/// Empties a line that a secret was typed into, for good: QLineEdit::clear() is a step that undo takes back.
void wipe(QLineEdit& line);

/// A hidden line for a passphrase, with a button that shows it, and a hint where keys may not write what is meant:
/// Caps Lock, or letters of another script than one thinks.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseField(QWidget* parent = nullptr);

    /// The line itself: the buddy of its label.
    QLineEdit* line() const { return line_; }
    QString text() const;
    /// Throws PassphraseRefused.
    Secret secret() const;
    void clear();
    void setShown(bool shown);

signals:
    void edited();
    void shownChanged(bool shown);
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void hint();
    void retranslate();

    QLineEdit* line_;
    QToolButton* show_;
    Text* hint_;
    bool capsLock_ = false;
};

}  // namespace reliefbook
