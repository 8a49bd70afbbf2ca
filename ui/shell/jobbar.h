// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QWidget>

class QProgressBar;

namespace reliefbook {

class Button;
class Text;

/// How far a job is, with a way to stop it. Hidden while nothing runs.
class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    /// Follows `job`, which `text` names ("Making a backup").
    void follow(const QFuture<void>& job, const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QFutureWatcher<void> watcher_;
    Text* text_;
    QProgressBar* bar_;
    Button* cancel_;
};

}  // namespace reliefbook
