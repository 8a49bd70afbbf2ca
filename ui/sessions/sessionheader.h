// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/sessionread.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace reliefbook {

class Avatar;
class ElidedText;

/// Whose session it is, in which course and when; beside it the ways on from here.
class SessionHeader : public QWidget {
    Q_OBJECT

public:
    struct Ways {
        QAction* last;
        QAction* next;
        QAction* done;
    };

    /// The buttons say and do what the actions do. `menu` is what else can be done to the session.
    SessionHeader(const Ways& ways, QMenu* menu, QWidget* parent = nullptr);

    void setSession(const SessionSheet& sheet);
    void retranslate();

    /// In the order of the keyboard.
    std::vector<QWidget*> order() const;

signals:
    void clientWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitName();
    void follow(QPushButton* button, QAction* action);

    QString name_;
    Avatar* avatar_;
    QPushButton* client_;
    ElidedText* about_;
    QPushButton* last_;
    QPushButton* next_;
    QPushButton* more_;
    QPushButton* done_;
};

}  // namespace reliefbook
