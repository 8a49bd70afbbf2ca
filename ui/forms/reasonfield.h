// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace reliefbook {

class NotesField;
class Text;

/// Why something is done, in words. What can't be stored is told beside it, and what was typed stays.
class ReasonField : public QWidget {
    Q_OBJECT

public:
    enum class Need {
        Required,  ///< without a reason it does not hold
        Optional,
    };

    /// `ask`: over the field, with its mnemonic.
    ReasonField(const QString& ask, Need need, QWidget* parent = nullptr);

    QString reason() const;
    void setReason(const QString& reason);
    /// Whether it holds. Where it does not, that is said beside it.
    bool check();
    QPlainTextEdit* text() const;
    /// What is said beside it; empty: nothing.
    QString problem() const;

private:
    void tell(const QString& problem);
    /// More than can be stored.
    QString excess() const;

    Need need_;
    NotesField* field_;
    Text* problem_;
};

}  // namespace reliefbook
