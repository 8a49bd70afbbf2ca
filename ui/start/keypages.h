// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/start/steppage.h"

namespace reliefbook {

class Button;
class NewPassphrase;
class PracticeFile;
class RecoveryField;
class SheetMaking;

/// The passphrase was forgotten: the recovery sheet is typed.
class RecoverPage : public StepPage {
    Q_OBJECT

public:
    explicit RecoverPage(QWidget* parent = nullptr);

    void ask(const QString& path);
    void forget();

signals:
    void recoverWanted(const QString& path, const reliefbook::Secret& key);
    void backWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;

private:
    void open();

    QString path_;
    RecoveryField* field_;
    Button *open_, *back_;
};

/// After that: a new passphrase, at once.
class ReplacePage : public StepPage {
    Q_OBJECT

public:
    explicit ReplacePage(QWidget* parent = nullptr);

    void ask();
    void forget();

signals:
    void replaceWanted(const reliefbook::Secret& wanted, const reliefbook::Secret& again);
    void laterWanted();

protected:
    void retranslate() override;

private:
    void replace();

    NewPassphrase* field_;
    Button *replace_, *later_;
};

/// A new key needs a new recovery sheet, or the word that none is wanted.
class SheetPage : public StepPage {
    Q_OBJECT

public:
    explicit SheetPage(QWidget* parent = nullptr);

    enum class After { NewPractice, NewPassphrase };
    void ask(PracticeFile& file, After after);
    void forget();

signals:
    void done();

protected:
    void retranslate() override;

private:
    void decline();

    After after_ = After::NewPractice;
    SheetMaking* making_;
    Button* without_;
};

}  // namespace reliefbook
