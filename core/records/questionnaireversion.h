// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/user.h"

namespace reliefbook {

/// Own: made here. Edited: changed here from one that came with the program. Imported: from a file.
enum class QuestionnaireOrigin { Own, Edited, Imported };
template <> struct EnumWords<QuestionnaireOrigin> {
    static constexpr auto words = std::to_array<std::string_view>({"own", "edited", "imported"});
};

/// One version of a questionnaire of the practice's own; it takes the place of one that came with the program and
/// has its id. Answers name the version they belong to, so one that was answered is never changed.
struct QuestionnaireVersion {
    Id<QuestionnaireVersion> id = {};
    QString questionnaire;  // the questionnaire's id: "adult_intake"
    int version = 1;
    QString definition;  // JSON (core/questionnaires/questionnairejson.h)
    QString wordings;    // JSON: by language
    QuestionnaireOrigin origin = QuestionnaireOrigin::Own;
    QString licence;
    bool offered = false;  // false: kept for the answers to it
    Moment createdAt;
    Id<User> createdBy = {};
    std::optional<Moment> deletedAt;

    bool operator==(const QuestionnaireVersion&) const = default;
};
template <> struct Table<QuestionnaireVersion> {
    static constexpr auto name = "questionnaire";
    template <class Each> static constexpr void eachColumn(Each each) {
        each(Column{"id", &QuestionnaireVersion::id});
        each(Column{"questionnaire", &QuestionnaireVersion::questionnaire});
        each(Column{"version", &QuestionnaireVersion::version});
        each(Column{"definition", &QuestionnaireVersion::definition});
        each(Column{"wordings", &QuestionnaireVersion::wordings});
        each(Column{"origin", &QuestionnaireVersion::origin});
        each(Column{"licence", &QuestionnaireVersion::licence});
        each(Column{"offered", &QuestionnaireVersion::offered});
        each(Column{"created_at", &QuestionnaireVersion::createdAt});
        each(Column{"created_by", &QuestionnaireVersion::createdBy});
        each(Column{"deleted_at", &QuestionnaireVersion::deletedAt});
    }
};

}  // namespace reliefbook
