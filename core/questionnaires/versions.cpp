// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/versions.h"

#include <algorithm>

namespace reliefbook {

Questionnaire nextVersion(Questionnaire questionnaire) {
    ++questionnaire.version;
    return questionnaire;
}

bool sameButWording(const Questionnaire& a, const Questionnaire& b) {
    Questionnaire other = b;
    other.version = a.version;
    other.wordings = a.wordings;
    return a == other;
}

bool isSameForAnswers(const Questionnaire& a, const Questionnaire& b) {
    return sameButWording(a, b) && std::ranges::all_of(a.wordings, [&](const auto& wording) {
               const auto other = b.wordings.find(wording.first);
               return other == b.wordings.end() || other->second == wording.second;
           });
}

}  // namespace reliefbook
