// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonreading.h"

#include "core/base/error.h"

#include <QJsonArray>

namespace reliefbook {

using namespace Qt::StringLiterals;

JsonPlace::JsonPlace(QJsonValue value, QString name, QString path)
    : value_(std::move(value)),
      name_(std::move(name)),
      path_(std::move(path)) {}

JsonPlace JsonPlace::operator[](QStringView key) const {
    return {object().value_.toObject().value(key), name_,
            path_.isEmpty() ? key.toString() : path_ + u'.' + key.toString()};
}

JsonPlace JsonPlace::operator[](qsizetype index) const {
    return {value_.toArray().at(index), name_, path_ + u"[%1]"_s.arg(index)};
}

JsonPlace JsonPlace::object() const {
    if (!value_.isObject())
        refuse(u"not an object"_s);
    return *this;
}

qsizetype JsonPlace::size() const {
    if (isNone())
        return 0;
    if (!value_.isArray())
        refuse(u"not a list"_s);
    return value_.toArray().size();
}

QString JsonPlace::text() const {
    if (!value_.isString())
        refuse(u"not a text"_s);
    return value_.toString();
}

double JsonPlace::number(double least, double greatest) const {
    if (!value_.isDouble())
        refuse(u"not a number"_s);
    const double number = value_.toDouble();
    if (!(number >= least && number <= greatest))
        refuse(u"%1 is not from %2 to %3"_s.arg(number).arg(least).arg(greatest));
    return number;
}

std::optional<double> JsonPlace::numberOrNone(double least, double greatest) const {
    return isNone() ? std::nullopt : std::optional(number(least, greatest));
}

void JsonPlace::refuse(const QString& what) const {
    throw Error(ErrorKind::BadInput, {name_, path_.isEmpty() ? what : path_ + u": "_s + what});
}

}  // namespace reliefbook
