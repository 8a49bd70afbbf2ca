// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;

namespace reliefbook {

/// A message or a question in our own look: an icon that says how serious it is, one sentence of what it is about, what
/// follows from it, and buttons named by what they do.
class MessageDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { Information, Question, Danger, Error };

    MessageDialog(Kind kind, const QString& title, const QString& text, QWidget* parent);

    /// The first answer stands at the right and is the default, but for Danger, where Cancel is.
    void addAnswer(const QString& text);

    /// Shows it and waits. The index of the answer; -1 when cancelled, and always where there are no answers.
    int ask();

private:
    void arrange();

    Kind kind_;
    QHBoxLayout* buttons_;
    int answers_ = 0;
    int taken_ = -1;
};

}  // namespace reliefbook
