// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QPlainTextEdit;
class QPushButton;

namespace reliefbook {

class Text;

/// Asks why, in words, before something is done that has to be accounted for. Without a reason it does not go on, and
/// says so beside the field.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString text;
        QStringList points = {};  // what it is about, each on a line of its own
        QString ask;              // over the field, with its mnemonic
        QString action;           // "Begin &all the same"
        QString cancel;
        bool isCareful = false;  // going on is the exception: not going on is offered first
    };

    explicit ReasonDialog(const Words& words, QWidget* parent = nullptr);

    QString reason() const;
    QPlainTextEdit* field() const { return field_; }
    QPushButton* actionButton() const { return act_; }

private:
    void act();

    QPlainTextEdit* field_;
    Text* missing_;
    QPushButton* act_;
};

}  // namespace reliefbook
