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
    Text *title_, *lead_;
    Card *practiceCard_, *userCard_, *passphraseCard_;
    QLineEdit *name_, *user_, *credentials_, *shownAs_;
    QComboBox *language_, *paper_;
    ElidedText* path_;
    Button* changeFolder_;
    NewPassphrase* passphrase_;
    Labelled *nameField_, *userField_, *credentialsField_, *shownAsField_, *languageField_, *paperField_;
    Text *signature_, *warning_;
    QProgressBar* bar_;
    Button *create_, *back_;
};

}  // namespace reliefbook
