// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/painarea.h"

#include "core/base/error.h"
#include "core/vocabulary/bodymarks.h"
#include "core/vocabulary/regions.h"

#include <algorithm>

namespace reliefbook {

namespace {

std::vector<BodyMark> marksIn(const QJsonValue& answer) {
    try {
        return marksFromJson(answer.toArray());
    } catch (const Error&) {
        return {};  // of a newer program
    }
}

QString worst(const std::vector<BodyMark>& marks) {
    const Region* most = nullptr;
    double strength = 0;
    for (const BodyMark& mark : marks) {
        const Region* region = findRegion(mark.region);
        if (region == nullptr || (most != nullptr && mark.intensity.value_or(0) <= strength))
            continue;
        most = region;
        strength = mark.intensity.value_or(0);
    }
    if (most == nullptr)
        return {};
    const bool isOnBothSides = std::ranges::any_of(marks, [most](const BodyMark& mark) {
        const Region* region = findRegion(mark.region);
        return region != nullptr && region->base == most->base && region->id != most->id;
    });
    return isOnBothSides && isKnownRegion(most->base) ? most->base : most->id;
}

}  // namespace

QString painArea(const Questionnaire& questionnaire, const Answers& answers) {
    for (const ItemGroup& group : questionnaire.groups) {
        for (const Item& item : group.items) {
            if (item.type != ItemType::BodyMap || item.marks != MarksAsked::Pain)
                continue;
            QString area = worst(marksIn(answers.value(item.id)));
            if (!area.isEmpty())
                return area;
        }
    }
    return {};
}

}  // namespace reliefbook
