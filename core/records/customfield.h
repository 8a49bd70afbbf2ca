// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"

namespace reliefbook {

/// What a field of the practice's own takes.
enum class FieldType { Text, Number, Day, Choice, YesNo };
template <> struct EnumWords<FieldType> {
    static constexpr auto words = std::to_array<std::string_view>({"text", "number", "day", "choice", "yes_no"});
};

/// A question about clients that this practice asks and the program does not know.
struct CustomField {
    Id<CustomField> id = {};
    QString name;
    FieldType type = FieldType::Text;
    QString choices;  // JSON: a list of texts, of a choice
    int sort = 0;     // place in the form
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const CustomField&) const = default;
};
template <> struct Table<CustomField> {
    static constexpr auto name = "custom_field";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &CustomField::id});
        each(Column{"name", &CustomField::name});
        each(Column{"type", &CustomField::type});
        each(Column{"choices", &CustomField::choices});
        each(Column{"sort", &CustomField::sort});
        each(Column{"created_at", &CustomField::createdAt});
        each(Column{"created_by", &CustomField::createdBy});
        each(Column{"deleted_at", &CustomField::deletedAt});
    }
};

/// What was answered for one client: text as typed, a number with a point, a day in ISO, yes or no.
struct CustomValue {
    Id<CustomValue> id = {};
    Id<Client> client = {};
    Id<CustomField> field = {};
    QString value;
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const CustomValue&) const = default;
};
template <> struct Table<CustomValue> {
    static constexpr auto name = "custom_value";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &CustomValue::id});
        each(Column{"client_id", &CustomValue::client});
        each(Column{"field_id", &CustomValue::field});
        each(Column{"value", &CustomValue::value});
        each(Column{"created_at", &CustomValue::createdAt});
        each(Column{"created_by", &CustomValue::createdBy});
        each(Column{"deleted_at", &CustomValue::deletedAt});
    }
};

}  // namespace reliefbook
