// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace reliefbook {

/// One value of a request in JSON and where it stands, so that a refusal can say so: "[3].input.sessions[0].pre".
/// What does not hold throws Error{BadInput}, [name of the input, "where: what"].
class JsonPlace {
public:
    JsonPlace(QJsonValue value, QString name, QString path = {});

    const QJsonValue& value() const { return value_; }
    /// No value at all, or null.
    bool isNone() const { return value_.isNull() || value_.isUndefined(); }

    JsonPlace operator[](QStringView key) const;  // of an object
    JsonPlace operator[](qsizetype index) const;  // of a list
    JsonPlace object() const;                     // itself, or throws
    qsizetype size() const;                       // of a list; none is an empty one

    QString text() const;
    double number(double least, double greatest) const;
    std::optional<double> numberOrNone(double least, double greatest) const;

    [[noreturn]] void refuse(const QString& what) const;

private:
    QJsonValue value_;
    QString name_;
    QString path_;
};

}  // namespace reliefbook
