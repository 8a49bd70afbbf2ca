// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace reliefbook {

class Button;
class Labelled;
class PassphraseField;
class StrengthBar;
class Text;

/// A new passphrase: six words drawn by chance are offered, to be written down and typed back; or one of one's own,
/// with how strong it is, typed twice (reliability.md R-KEY-1).
class NewPassphrase : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget* parent = nullptr);

    /// With other words and empty fields.
    void begin();
    void focusFirst();
    /// Takes all of it out of the fields.
    void forget();
    /// Words that are guessed first: names of the practice and its owner.
    void setPersonal(const QStringList& words);

    /// Says what is missing and puts the keyboard there; true when nothing is.
    bool check();
    /// After check(): as it was chosen, and as it was typed the second time.
    Secret wanted() const;
    Secret again() const;

signals:
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    bool isOwn() const;
    void draw();
    void showMode();
    void showStrength();
    void retranslate();

    QString words_;
    QStringList personal_;
    QRadioButton *drawn_, *own_;
    QWidget *drawnPart_, *ownPart_, *frame_;
    Text *shown_, *drawnAbout_;
    Button* others_;
    QLineEdit* back_;
    PassphraseField *passphrase_, *again_;
    Labelled *backField_, *passphraseField_, *againField_;
    StrengthBar* strength_;
    Text* strengthText_;
};

}  // namespace reliefbook
