// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QProgressBar;

namespace reliefbook {

class Button;
class CentredCard;
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
    /// Said above the field, until it asks anew: why it asks.
    void explain(const QString& text);
    /// Said at the field, with what was typed selected.
    void sayWrong(const QString& text);
    /// Takes what was typed out of the field.
    void forget();
    /// How long a second of waiting takes; tests make it short.
    void setSecond(std::chrono::milliseconds second) { second_ = second; }

signals:
    void unlockWanted(const QString& path, const reliefbook::Secret& key);
    void otherWanted();
    /// The passphrase is forgotten.
    void recoverWanted();
    /// The user is sure of the passphrase: perhaps it is the file.
    void rescueWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void unlock();
    void wait();
    void showBackup();
    void retranslate();

    QString path_;
    CentredCard* card_;
    Text* name_;
    ElidedText* folder_;
    Text* backup_;
    Text* explained_;
    PassphraseField* field_;
    Labelled* labelled_;
    QProgressBar* bar_;
    Button* unlock_;
    Button* other_;
    Button* forgotten_;
    Button* rescue_;
    int wrong_ = 0;
    int left_ = 0;  // seconds to wait
    std::chrono::milliseconds second_{1000};
    QTimer wait_;
    QString because_;
};

}  // namespace reliefbook
