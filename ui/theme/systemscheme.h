// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace reliefbook {

/// Whether the desktop is light or dark, asked of its settings portal (org.freedesktop.portal.Settings). Where there is
/// no portal, or it has no preference, it is `fallback`.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    SystemScheme(QDBusConnection bus, Scheme fallback, QObject* parent = nullptr);

    Scheme scheme() const { return scheme_; }

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);

    QDBusConnection bus_;
    Scheme fallback_;
    Scheme scheme_;
};

}  // namespace reliefbook
