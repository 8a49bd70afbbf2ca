// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/menuplace.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>

#include <algorithm>

namespace reliefbook {
namespace {

class MenuKeeper : public QObject {
public:
    MenuKeeper(QMenu* menu, const QWidget* button) : QObject(menu), menu_(menu), button_(button) {
        menu->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == menu_ && event->type() == QEvent::Show && button_)
            place();
        return false;
    }

private:
    void place() {
        const QWidget* window = button_->window();
        const int windowRight = window->mapToGlobal(QPoint(window->width(), 0)).x();
        if (menu_->x() + menu_->width() <= windowRight)
            return;
        const int buttonRight = button_->mapToGlobal(QPoint(button_->width(), 0)).x();
        const int left = std::min(buttonRight, windowRight) - menu_->width();
        menu_->move(std::max(left, window->mapToGlobal(QPoint()).x()), menu_->y());
    }

    QMenu* menu_;
    QPointer<const QWidget> button_;
};

}  // namespace

void keepInWindow(QMenu* menu, const QWidget* button) { new MenuKeeper(menu, button); }

}  // namespace reliefbook
