// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/jsoncompare.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

#include <cmath>

namespace reliefbook::testing {
namespace {

using namespace Qt::StringLiterals;

QString shown(const QJsonValue& value) {
    if (value.isUndefined())
        return u"nothing"_s;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

bool equalNumbers(double expected, double actual) {
    return std::abs(expected - actual) <= 1e-6 + 1e-6 * std::abs(expected);
}

}  // namespace

QStringList differences(const QJsonValue& expected, const QJsonValue& actual, Keys keys, const QString& path) {
    QStringList found;
    const QString dot = path.isEmpty() ? QString() : path + u'.';
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject wanted = expected.toObject();
        const QJsonObject got = actual.toObject();
        const QStringList wantedKeys = wanted.keys();
        for (const QString& key : wantedKeys)
            found += differences(wanted.value(key), got.value(key), keys, dot + key);
        const QStringList gotKeys = got.keys();
        for (const QString& key : gotKeys) {
            if (keys == Keys::Same && !wanted.contains(key))
                found += u"%1%2: %3 instead of nothing"_s.arg(dot, key, shown(got.value(key)));
        }
        return found;
    }
    if (expected.isArray() && actual.isArray() && expected.toArray().size() == actual.toArray().size()) {
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            found += differences(expected.toArray().at(i), actual.toArray().at(i), keys, u"%1[%2]"_s.arg(path).arg(i));
        return found;
    }
    const bool same = expected.isDouble() && actual.isDouble() ? equalNumbers(expected.toDouble(), actual.toDouble())
                                                               : expected == actual;
    if (!same)
        found += u"%1: %2 instead of %3"_s.arg(path, shown(actual), shown(expected));
    return found;
}

QJsonValue readJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ADD_FAILURE() << "can't read " << path.toStdString();
        return {};
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (document.isNull())
        ADD_FAILURE() << path.toStdString() << ": " << error.errorString().toStdString();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

}  // namespace reliefbook::testing
