// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/backup.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QProgressBar;
class QStackedWidget;

namespace reliefbook {

class Banner;
class Button;
class ElidedText;
class StepList;
class Text;

/// Leads to another computer: makes a verified copy on a stick with a sheet of what to do there, and says it here, too.
class MovingDialog : public QDialog {
    Q_OBJECT

public:
    explicit MovingDialog(const Workspace& workspace, QWidget* parent = nullptr);
    ~MovingDialog() override;

    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFolder();
    void copy();
    void copied(const Backup& backup);
    void failed(const Error& error);
    void setRunning(bool running);
    QStringList steps() const;
    QString sheet() const;
    void retranslate();

    Workspace workspace_;
    QString folder_;
    std::optional<Backup> copy_;
    bool running_ = false;
    Text *title_, *lead_, *folderCaption_;
    QWidget* choosing_;
    ElidedText* shownFolder_;
    Button* choose_;
    QProgressBar* bar_;
    StepList* steps_;
    Banner* result_;
    Button *go_, *close_;
    QFutureWatcher<void> watcher_;
};

}  // namespace reliefbook
