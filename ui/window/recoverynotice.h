// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/lastwork.h"
#include "ui/controls/banner.h"
#include "ui/shell/place.h"

namespace reliefbook {

/// Says that the program ended without closing the last time (power, a crash), what is there of that work, and what may
/// be missing.
class RecoveryNotice : public Banner {
    Q_OBJECT

public:
    explicit RecoveryNotice(const LastWork& work, QWidget* parent = nullptr);

signals:
    /// The user wants to see what was saved last.
    void wanted(const reliefbook::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void say();
    QString lastSentence() const;

    LastWork work_;
};

}  // namespace reliefbook
