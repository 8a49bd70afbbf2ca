// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonreading.h"
#include "core/questionnaires/questionnaire.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reliefbook::testing {

inline Condition condition(const char* json) {
    return conditionFromJson(JsonPlace(QJsonDocument::fromJson(json).object(), QStringLiteral("test")));
}

inline Answers answers(const char* json) { return QJsonDocument::fromJson(json).object(); }

/// The same words for everything, in `language`.
inline Wording wordsFor(const Questionnaire& questionnaire, const QString& text) {
    Wording wording{.title = text};
    for (const ItemGroup& group : questionnaire.groups) {
        wording.groups[group.id] = text;
        for (const Item& item : group.items) {
            ItemWording& words = wording.items[item.id];
            words.text = text;
            if (item.detail)
                words.detail = text;
            if (item.type == ItemType::Scale)
                words.low = words.high = text;
            for (const QString& option : item.options)
                words.options[option] = text;
        }
    }
    return wording;
}

/// A form with its English words: of groups, or of items in one group.
inline Questionnaire formOfGroups(std::vector<ItemGroup> groups) {
    Questionnaire form{.id = QStringLiteral("form"), .groups = std::move(groups)};
    form.wordings[QStringLiteral("en")] = wordsFor(form, QStringLiteral("Word"));
    return form;
}

inline Questionnaire aForm(std::vector<Item> items) {
    return formOfGroups({ItemGroup{.id = QStringLiteral("group"), .items = std::move(items)}});
}

inline AskedOf asked(QDate today = QDate(2026, 11, 22)) { return {.birthDate = std::nullopt, .today = today}; }

inline QStringList idsOf(const std::vector<const Item*>& items) {
    QStringList ids;
    for (const Item* item : items)
        ids += item->id;
    return ids;
}

}  // namespace reliefbook::testing
