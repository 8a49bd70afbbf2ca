// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace reliefbook {

/// What a client answered and nobody can store: shown to the therapist, to be read and copied before it is gone.
class RefusedAnswers : public QDialog {
    Q_OBJECT

public:
    explicit RefusedAnswers(const QString& answers, QWidget* parent = nullptr);

    QPlainTextEdit* text() const { return text_; }

private:
    QPlainTextEdit* text_;
};

}  // namespace reliefbook
