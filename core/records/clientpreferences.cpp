// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/clientpreferences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace reliefbook {
namespace {

constexpr auto keys = std::to_array<std::pair<const char*, QString ClientPreferences::*>>({
    {"pressure", &ClientPreferences::pressure},
    {"products", &ClientPreferences::products},
    {"position", &ClientPreferences::position},
    {"music", &ClientPreferences::music},
    {"contact_way", &ClientPreferences::contactWay},
});

QJsonObject objectOf(const QString& stored) { return QJsonDocument::fromJson(stored.toUtf8()).object(); }

}  // namespace

ClientPreferences clientPreferences(const QString& stored) {
    const QJsonObject object = objectOf(stored);
    ClientPreferences preferences;
    for (const auto& [key, member] : keys)
        preferences.*member = object.value(QLatin1String(key)).toString();
    return preferences;
}

QString withPreferences(const QString& stored, const ClientPreferences& preferences) {
    QJsonObject object = objectOf(stored);
    for (const auto& [key, member] : keys) {
        if ((preferences.*member).isEmpty())
            object.remove(QLatin1String(key));
        else
            object.insert(QLatin1String(key), preferences.*member);
    }
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

}  // namespace reliefbook
