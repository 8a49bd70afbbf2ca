// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/backupmaking.h"
#include "core/file/oldercopies.h"
#include "core/practice/erasure.h"
#include "core/practice/keeping.h"
#include "ui/records/certificate.h"
#include "ui/shell/unbroken.h"
#include "ui/shell/workspace.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace reliefbook {

class Banner;
class Button;
class JobBar;
class Text;

/// Erases clients for good: says what goes, which older copies will hold it still, and until when which rule holds it;
/// asks for what is typed, does it step by step, and ends with the certificate. Closing it while it works is not
/// possible: what follows the erasure has to be done.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(Workspace& workspace, const std::vector<Id<Client>>& clients, EraseReason reason,
                QWidget* parent = nullptr);
    ~EraseDialog() override;

    /// What has to be typed: the client's name, or the number of clients.
    QString wantedWords() const;
    void reject() override;

signals:
    /// The clients are gone.
    void erased();
    /// The user wants the client restricted in place of it.
    void restrictionWanted(reliefbook::Id<reliefbook::Client> client);
    /// The user wants to see the rule that holds the records.
    void ruleWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Stage { Held, Asking, Working, Done };

    void look();
    void count();
    void retranslate();
    void showStage(Stage stage);
    void allowErasing();
    void begin();
    void erase();
    void writeAnew();
    void backUpAgain();
    void finish();
    void saveCertificate();
    void lookForCopies();
    void lookInSecondPlace();
    void showCopies();
    QString heldInWords() const;
    /// By when it has gone, as the program keeps copies; none: when somebody removes it.
    static QDate goneBy(const OlderCopy& copy);
    QString copyInWords(const OlderCopy& copy) const;
    QStringList listOfCopies() const;
    QString whenCopiesGo() const;

    Workspace& workspace_;
    std::vector<Client> clients_;
    std::vector<Id<Client>> ids_;
    EraseReason reason_;
    Stage stage_ = Stage::Asking;
    std::optional<Unbroken> unbroken_;  // while working
    Keeping keeping_;                   // of the first whose records must be kept
    PracticeInfo rule_;                 // that says so
    struct WhatGoes {
        qint64 courses = 0, sessions = 0, scores = 0;
    };
    std::optional<WhatGoes> goes_;  // none: it is being counted
    std::vector<Erasure> erasures_;
    std::vector<Entered> entered_;          // when each came into the practice; unknown until it was looked up
    std::vector<OlderCopy> here_, second_;  // of this practice: beside it, in the second place
    std::vector<OlderCopy> copies_;         // those of them that hold the clients
    bool looked_ = false, isSecondGone_ = false;
    std::shared_ptr<std::atomic<bool>> stopLooking_;
    std::optional<MadeBackup> before_;  // for the case that something fails; it goes when all is done
    bool writtenAnew_ = false, backedUp_ = false;
    bool triedAgain_ = false;  // to write it anew

    Text* title_;
    Text* about_;
    Banner* banner_;
    Text* reasonLabel_;
    QComboBox* reasonBox_;
    Text* typeLabel_;
    QLineEdit* typed_;
    JobBar* bar_;
    Text* older_;
    Button *cancel_, *showRule_, *erase_, *restrict_, *certificate_, *close_;
};

}  // namespace reliefbook
