// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/turns.h"

#include <QElapsedTimer>

#include <utility>

namespace reliefbook {

Turns::Turns(QObject* parent) : QObject(parent) {
    timer_.setInterval(0);
    connect(&timer_, &QTimer::timeout, this, &Turns::goOn);
}

void Turns::begin(std::function<bool()> step, std::function<void()> done, std::function<void(const Error&)> failed) {
    step_ = std::move(step);
    done_ = std::move(done);
    failed_ = std::move(failed);
    timer_.start();
}

void Turns::drop() {
    timer_.stop();
    step_ = nullptr;
}

void Turns::goOn() {
    constexpr qint64 enough = 4;  // ms; a step may take as long again
    QElapsedTimer elapsed;
    elapsed.start();
    try {
        while (step_()) {
            if (elapsed.elapsed() >= enough)
                return;
        }
        drop();
        std::exchange(done_, nullptr)();
    } catch (const Error& error) {
        drop();
        std::exchange(failed_, nullptr)(error);
    }
}

}  // namespace reliefbook
