// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/reasonfield.h"

#include <QDialog>
#include <QStringList>

class QPushButton;

namespace reliefbook {

/// Asks why, in words, before something is done that is written down with its reason. Without one it does not go on,
/// and says so beside the field; unless nobody owes one.
class ReasonDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString text;
        QStringList points = {};  // what it is about, each on a line of its own
        QString ask;              // over the field, with its mnemonic
        QString action;           // "&Switch it off"
        QString cancel;
    };

    explicit ReasonDialog(const Words& words, ReasonField::Need need = ReasonField::Need::Required,
                          QWidget* parent = nullptr);

    QString reason() const { return field_->reason(); }
    ReasonField* reasonField() const { return field_; }
    QPlainTextEdit* field() const { return field_->text(); }
    QPushButton* actionButton() const { return act_; }

private:
    void act();

    ReasonField* field_;
    QPushButton* act_;
};

}  // namespace reliefbook
