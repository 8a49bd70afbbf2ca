// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/card.h"
#include "ui/shell/workspace.h"

class QComboBox;
class QLineEdit;

namespace reliefbook {

class Button;
class Text;

/// When the screen is locked, and the PIN that brings one back quickly.
class LockCard : public Card {
    Q_OBJECT

public:
    explicit LockCard(const Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void cancel();
    void take();
    void remove();
    void say(const QString& problem);
    void retranslate();

    Workspace workspace_;
    Text *afterCaption_, *pinCaption_, *pin_, *firstCaption_, *againCaption_, *rule_, *problem_, *about_;
    QComboBox* after_;
    QWidget* asking_;
    QLineEdit *first_, *again_;
    Button *set_, *remove_, *take_, *cancel_;
};

}  // namespace reliefbook
