// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/practicefile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;

namespace reliefbook {

class Button;
class Card;
class ElidedText;
class Labelled;
class NewPassphrase;
class Preferences;
class Text;

/// What a new practice needs: its name, who works in it, and the passphrase. Language and paper are guessed.
class NewPracticePage : public QWidget {
    Q_OBJECT

public:
    explicit NewPracticePage(Preferences& preferences, QWidget* parent = nullptr);

    /// Begins with empty fields and new guesses.
    void begin();
    void setBusy(bool busy);
    /// Beside the name: the file can't be made there.
    void sayPlaceProblem(const QString& text);
    /// Takes the passphrases out of the fields.
    void forget();

signals:
    void createWanted(const QString& path, const reliefbook::Secret& key, const reliefbook::NewPractice& about);
    void backWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QWidget* practiceCard();
    QWidget* userCard();
    QWidget* passphraseCard();
    void showPath();
    void showPersonal();
    void showSignature();
    void create();
    void retranslate();
    QString path() const;

    Preferences& preferences_;
    QString folder_;
    QWidget* sheet_ = nullptr;
    Text *title_ = nullptr, *lead_ = nullptr;
    Card *practiceCard_ = nullptr, *userCard_ = nullptr, *passphraseCard_ = nullptr;
    QLineEdit *name_ = nullptr, *user_ = nullptr, *credentials_ = nullptr, *shownAs_ = nullptr;
    QComboBox *language_ = nullptr, *paper_ = nullptr;
    ElidedText* path_ = nullptr;
    Button* changeFolder_ = nullptr;
    NewPassphrase* passphrase_ = nullptr;
    Labelled *nameField_ = nullptr, *userField_ = nullptr, *credentialsField_ = nullptr, *shownAsField_ = nullptr,
             *languageField_ = nullptr, *paperField_ = nullptr;
    Text *signature_ = nullptr, *warning_ = nullptr;
    QProgressBar* bar_ = nullptr;
    Button *create_ = nullptr, *back_ = nullptr;
};

}  // namespace reliefbook
