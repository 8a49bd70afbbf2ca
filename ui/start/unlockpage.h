// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"

#include <QWidget>

class QProgressBar;

namespace reliefbook {

class Button;
class Card;
class ElidedText;
class Labelled;
class PassphraseField;
class Text;

/// Asks for the passphrase of one practice.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    explicit UnlockPage(QWidget* parent = nullptr);

    /// Begins anew with this file.
    void ask(const QString& path);
    const QString& path() const { return path_; }
    void setBusy(bool busy);
    /// Said at the field, with what was typed selected.
    void sayWrong(const QString& text);
    /// Takes what was typed out of the field.
    void forget();

signals:
    void unlockWanted(const QString& path, const reliefbook::Secret& key);
    void otherWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void unlock();
    void fit();
    void showBackup();
    void retranslate();

    QString path_;
    Card* card_;
    Text* name_;
    ElidedText* folder_;
    Text* backup_;
    PassphraseField* field_;
    Labelled* labelled_;
    QProgressBar* bar_;
    Button* unlock_;
    Button* other_;
    int wrong_ = 0;
};

}  // namespace reliefbook
