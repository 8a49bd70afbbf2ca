// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/invalid.h"

#include <QStringList>
#include <QWidget>

namespace reliefbook::testing {

/// What a screen reader is told to read while this lives: "name|description" of each.
class Announced {
public:
    Announced() {
        heard.clear();
        before_ = setAnnouncer(hear);
    }
    Announced(const Announced&) = delete;
    Announced& operator=(const Announced&) = delete;
    ~Announced() { setAnnouncer(before_); }

    const QStringList& texts() const { return heard; }

private:
    static void hear(QWidget* widget) { heard << widget->accessibleName() + u'|' + widget->accessibleDescription(); }

    static inline QStringList heard;
    Announcer before_ = nullptr;
};

}  // namespace reliefbook::testing
