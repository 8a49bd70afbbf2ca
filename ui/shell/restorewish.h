// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/file/restore.h"

#include <QEvent>
#include <QString>

namespace reliefbook {

/// A page wants a backup in the place of the open practice. Posted to the window, which alone can close the practice.
class RestoreWish : public QEvent {
public:
    RestoreWish(QString path, Secret opens, RestoreOptions how)
        : QEvent(kind()),
          backup(std::move(path)),
          key(std::move(opens)),
          options(std::move(how)) {}

    static QEvent::Type kind() {
        static const auto one = static_cast<QEvent::Type>(QEvent::registerEventType());
        return one;
    }

    QString backup;
    Secret key;
    RestoreOptions options;
};

}  // namespace reliefbook
