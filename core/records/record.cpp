// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record.h"

#include "core/base/error.h"

#include <QJsonValue>

#include <limits>

namespace reliefbook {
namespace {

template <class T> inline constexpr bool isId = false;
template <class T> inline constexpr bool isId<Id<T>> = true;

template <class T> QJsonValue jsonOf(const T& value) {
    if constexpr (isOptional<T>) {
        return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (isId<T>) {
        return value ? QJsonValue(QString::number(value.value)) : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::is_same_v<T, Moment>) {
        return value.utcMs;
    } else if constexpr (NamedEnum<T>) {
        const auto text = word(value);
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return QString::fromLatin1(value.toBase64());
    } else {
        return value;
    }
}

struct Unfit {};

template <class T> T valueOf(const QJsonValue& json) {
    if constexpr (isOptional<T>) {
        if (json.isNull())
            return std::nullopt;
        return valueOf<typename T::value_type>(json);
    } else if constexpr (isId<T>) {
        if (json.isNull())
            return {};
        bool ok = false;
        const qint64 id = json.toString().toLongLong(&ok);
        if (!ok)
            throw Unfit{};
        return {id};
    } else if constexpr (std::is_same_v<T, Moment>) {
        if (!json.isDouble())
            throw Unfit{};
        return {json.toInteger()};
    } else if constexpr (NamedEnum<T>) {
        const auto value = fromWord<T>(json.toString().toStdString());
        if (!value)
            throw Unfit{};
        return *value;
    } else if constexpr (std::is_same_v<T, QDate>) {
        if (json.isNull())
            return {};
        const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
        if (!day.isValid())
            throw Unfit{};
        return day;
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        if (!json.isString())
            throw Unfit{};
        return QByteArray::fromBase64(json.toString().toLatin1());
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.isBool())
            throw Unfit{};
        return json.toBool();
    } else if constexpr (std::is_integral_v<T>) {
        const qint64 number = json.toInteger(std::numeric_limits<qint64>::max());
        if (!json.isDouble() || number > std::numeric_limits<T>::max() || number < std::numeric_limits<T>::min())
            throw Unfit{};
        return static_cast<T>(number);
    } else if constexpr (std::is_floating_point_v<T>) {
        if (!json.isDouble())
            throw Unfit{};
        return json.toDouble();
    } else {
        if (!json.isString())
            throw Unfit{};
        return json.toString();
    }
}

template <class T> T fromColumns(const QJsonObject& json) {
    static_assert(storesEveryMember<T>, "every member of a record needs its column, or it is never stored");
    T record;
    Table<T>::eachColumn([&]<class Member>(const Column<T, Member>& column) {
        const auto found = json.constFind(QLatin1String(column.name));
        if (found == json.constEnd())
            throw Error(ErrorKind::FileDamaged, {QLatin1String(Table<T>::name), QLatin1String(column.name)});
        try {
            record.*column.member = valueOf<Member>(*found);
        } catch (const Unfit&) {
            throw Error(ErrorKind::FileDamaged, {QLatin1String(Table<T>::name), QLatin1String(column.name)});
        }
    });
    return record;
}

template <std::size_t I = 0> Record fromKind(QStringView kind, const QJsonObject& json) {
    if constexpr (I == std::variant_size_v<Record>) {
        throw Error(ErrorKind::FileDamaged, {kind.toString(), QStringLiteral("kind")});
    } else {
        using T = std::variant_alternative_t<I, Record>;
        if (kind == QLatin1String(Table<T>::name))
            return fromColumns<T>(json);
        return fromKind<I + 1>(kind, json);
    }
}

}  // namespace

const char* kindOf(const Record& record) {
    return std::visit([]<class T>(const T&) { return Table<T>::name; }, record);
}

qint64 idOf(const Record& record) {
    return std::visit([](const auto& one) { return one.id.value; }, record);
}

QJsonObject toJson(const Record& record) {
    QJsonObject json;
    std::visit(
        [&]<class T>(const T& one) {
            Table<T>::eachColumn(
                [&](const auto& column) { json.insert(QLatin1String(column.name), jsonOf(one.*column.member)); });
        },
        record);
    return json;
}

Record recordFromJson(QStringView kind, const QJsonObject& json) { return fromKind(kind, json); }

QStringList changedColumns(const Record& before, const Record& after) {
    QStringList names;
    std::visit(
        [&]<class T>(const T& one) {
            const T& other = std::get<T>(after);
            Table<T>::eachColumn([&](const auto& column) {
                if (!(one.*column.member == other.*column.member))
                    names.push_back(QLatin1String(column.name));
            });
        },
        before);
    return names;
}

}  // namespace reliefbook
