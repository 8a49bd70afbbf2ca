// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/wordediting.h"

#include <algorithm>

namespace reliefbook {

Questionnaire setTitle(const Questionnaire& questionnaire, const QString& language, const QString& text) {
    Questionnaire changed = questionnaire;
    changed.wordings[language].title = text;
    return changed;
}

Questionnaire setIntro(const Questionnaire& questionnaire, const QString& language, const QString& text) {
    Questionnaire changed = questionnaire;
    changed.wordings[language].intro = text;
    return changed;
}

Questionnaire setGroupTitle(const Questionnaire& questionnaire, const QString& language, const QString& group,
                            const QString& text) {
    Questionnaire changed = questionnaire;
    if (std::ranges::find(changed.groups, group, &ItemGroup::id) != changed.groups.end())
        changed.wordings[language].groups[group] = text;
    return changed;
}

Questionnaire setItemText(const Questionnaire& questionnaire, const QString& language, const QString& item,
                          QString ItemWording::*which, const QString& text) {
    Questionnaire changed = questionnaire;
    if (findItem(changed, item))
        changed.wordings[language].items[item].*which = text;
    return changed;
}

Questionnaire setOptionText(const Questionnaire& questionnaire, const QString& language, const QString& item,
                            const QString& option, const QString& text) {
    Questionnaire changed = questionnaire;
    if (const Item* found = findItem(changed, item); found && found->options.contains(option))
        changed.wordings[language].items[item].options[option] = text;
    return changed;
}

Questionnaire removeLanguage(const Questionnaire& questionnaire, const QString& language) {
    Questionnaire changed = questionnaire;
    changed.wordings.erase(language);
    return changed;
}

}  // namespace reliefbook
