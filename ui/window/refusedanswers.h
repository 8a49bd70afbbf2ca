// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace reliefbook {

/// What a client answered and nobody can store: shown to the therapist, to be read and copied before it is gone.
class RefusedAnswers : public QDialog {
    Q_OBJECT

public:
    enum class Reason {
        FormChanged,  ///< the form, or whose it is, is no more what it was
        NotReadable,  ///< what was written is too long or can't be read
    };
    RefusedAnswers(const QString& answers, Reason reason, QWidget* parent = nullptr);

    QPlainTextEdit* text() const { return text_; }

private:
    QPlainTextEdit* text_;
};

}  // namespace reliefbook
