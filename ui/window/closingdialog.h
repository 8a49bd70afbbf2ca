// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFutureWatcher>

class QProgressBar;

namespace reliefbook {

class BackupWork;
class Button;
class Text;

/// What goes on before the window closes, and a way to close at once.
class ClosingDialog : public QDialog {
    Q_OBJECT

public:
    explicit ClosingDialog(QWidget* parent);

    /// Shows what `work` is doing now.
    void follow(const BackupWork& work);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    Text *title_, *text_;
    QProgressBar* bar_;
    Button* skip_;
    QFutureWatcher<void> watcher_;
    bool copying_ = false;
};

}  // namespace reliefbook
