// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

// So long the first picture of the window may wait for the portal; a desktop that runs one answers in a few
// milliseconds. A later answer still counts.
constexpr int patience = 100;

}  // namespace

SystemScheme::SystemScheme(QDBusConnection bus, Scheme fallback, QObject* parent)
    : QObject(parent),
      bus_(std::move(bus)),
      fallback_(fallback),
      scheme_(fallback) {
    if (!bus_.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>();  // or the first connect of a process doesn't know the slot's last argument
    bus_.connect(service, path, interface, u"SettingChanged"_s, this,
                 SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << appearanceGroup << colorScheme;
    const QDBusMessage answer = bus_.call(question, QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        take(answer.arguments().value(0));
        return;
    }
    if (bus_.lastError().type() != QDBusError::NoReply && bus_.lastError().type() != QDBusError::Timeout)
        return;
    auto* later = new QDBusPendingCallWatcher(bus_.asyncCall(question), this);
    connect(later, &QDBusPendingCallWatcher::finished, this, [this, later] {
        const QDBusPendingReply<QDBusVariant> reply = *later;
        if (reply.isValid())
            take(reply.value().variant());
        later->deleteLater();
    });
}

void SystemScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearanceGroup && key == colorScheme)
        take(value.variant());
}

void SystemScheme::take(const QVariant& value) {
    // `Read` answers a variant in a variant, its signal a plain one.
    QVariant plain = value;
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const uint preference = plain.toUInt();  // 0 none, 1 dark, 2 light
    const Scheme scheme = preference == 1 ? Scheme::Dark : preference == 2 ? Scheme::Light : fallback_;
    if (scheme == scheme_)
        return;
    scheme_ = scheme;
    emit changed();
}

}  // namespace reliefbook
