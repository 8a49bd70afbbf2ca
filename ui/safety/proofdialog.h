// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/proof.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

namespace reliefbook {

class BackupWork;
class Banner;
class Button;
class Labelled;
class PassphraseField;
class StepList;
class Text;

/// Proves step by step that the newest backup can be restored: from the file alone and the passphrase that is typed,
/// and with all that was in the practice when it was made. Where something changed since, a backup is made first, so
/// that today's work is in what is proved. What was proven is noted.
class ProofDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProofDialog(const Workspace& workspace, QWidget* parent = nullptr);
    ~ProofDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void prove();
    void makeBackupFirst();
    void followBackup();
    void proveNewest();
    void showStep(int step);
    void succeeded(const Proof& proof);
    void failed(const Error& error);
    void showResult();
    void setRunning(bool running);
    void retranslate();

    Workspace workspace_;
    BackupWork& work_;
    bool makesFirst_;      // there was something that the newest backup doesn't hold
    bool making_ = false;  // that backup, by `work_`
    bool ours_ = false;    // begun here; else one that was under way is waited for
    std::optional<BackupFact> backup_;
    std::optional<Proof> proof_;
    bool running_ = false;
    Text *title_, *lead_;
    PassphraseField* field_;
    Labelled* labelled_;
    StepList* steps_;
    Banner* result_;
    Button *prove_, *close_;
    QFutureWatcher<void> watcher_;
};

}  // namespace reliefbook
