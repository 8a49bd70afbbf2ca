// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typing.h"

namespace reliefbook {

Typing::Typing(std::function<void()> store, QObject* parent, std::chrono::milliseconds pause,
               std::chrono::milliseconds most)
    : QObject(parent),
      store_(std::move(store)) {
    pause_.setSingleShot(true);
    pause_.setInterval(pause);
    most_.setSingleShot(true);
    most_.setInterval(most);
    connect(&pause_, &QTimer::timeout, this, &Typing::flush);
    connect(&most_, &QTimer::timeout, this, &Typing::flush);
}

void Typing::typed() {
    pause_.start();
    if (!most_.isActive())
        most_.start();
}

void Typing::flush() {
    if (!isPending() && !pause_.isActive())
        return;
    if (storing_)
        return;
    pause_.stop();
    most_.stop();
    storing_ = true;
    store_();
    storing_ = false;
}

void Typing::drop() {
    pause_.stop();
    most_.stop();
}

}  // namespace reliefbook
