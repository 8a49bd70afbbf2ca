// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/questionnaireread.h"

#include "core/base/error.h"
#include "core/practice/rulechanges.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/records/questionnaireversion.h"
#include "core/records/rulesetting.h"
#include "core/screening/rulesjson.h"
#include "core/sql/table.h"

#include <QJsonDocument>

#include <algorithm>

namespace reliefbook {
namespace {

/// The newest of each, whether it is offered or not.
std::vector<QuestionnaireVersion> newestVersions(sql::Database& database) {
    auto versions =
        sql::select<QuestionnaireVersion>(database, "WHERE deleted_at IS NULL ORDER BY questionnaire, version DESC");
    const auto isSame = [](const QuestionnaireVersion& a, const QuestionnaireVersion& b) {
        return a.questionnaire == b.questionnaire;
    };
    versions.erase(std::unique(versions.begin(), versions.end(), isSame), versions.end());
    return versions;
}

}  // namespace

Questionnaire questionnaireIn(const QuestionnaireVersion& version) {
    const QJsonObject wordings = QJsonDocument::fromJson(version.wordings.toUtf8()).object();
    std::map<QString, QJsonObject> byLanguage;
    for (auto wording = wordings.begin(); wording != wordings.end(); ++wording)
        byLanguage.emplace(wording.key(), wording->toObject());
    try {
        return questionnaireFromJson(QJsonDocument::fromJson(version.definition.toUtf8()).object(), byLanguage,
                                     version.questionnaire);
    } catch (const Error& error) {
        throw Error(ErrorKind::FileDamaged, {version.questionnaire, error.fact(1)});
    }
}

std::vector<Questionnaire> offeredQuestionnaires(sql::Database& database) {
    std::vector<Questionnaire> offered = builtInQuestionnaires();
    for (const QuestionnaireVersion& version : newestVersions(database)) {
        const auto known = std::ranges::find(offered, version.questionnaire, &Questionnaire::id);
        if (known != offered.end() && !version.offered)
            offered.erase(known);
        else if (known != offered.end() && version.version > known->version)
            *known = questionnaireIn(version);
        else if (known == offered.end() && version.offered)
            offered.push_back(questionnaireIn(version));
    }
    std::ranges::stable_sort(offered, {}, &Questionnaire::purpose);
    return offered;
}

std::optional<Questionnaire> offeredQuestionnaire(sql::Database& database, QStringView id) {
    for (Questionnaire& questionnaire : offeredQuestionnaires(database)) {
        if (questionnaire.id == id)
            return std::move(questionnaire);
    }
    return std::nullopt;
}

std::optional<Questionnaire> questionnaireOf(sql::Database& database, const QString& id, int version) {
    const auto own = sql::select<QuestionnaireVersion>(
        database, "WHERE questionnaire = ? AND version = ? AND deleted_at IS NULL", id, version);
    if (!own.empty())
        return questionnaireIn(own.front());
    const Questionnaire* builtIn = builtInQuestionnaire(id, version);
    return builtIn != nullptr ? std::optional(*builtIn) : std::nullopt;
}

std::vector<Rule> screeningRules(sql::Database& database) {
    std::vector<RuleChange> changes;
    for (const RuleSetting& setting : sql::select<RuleSetting>(database, "WHERE deleted_at IS NULL ORDER BY rule")) {
        changes.push_back(
            {.rule = setting.rule, .off = setting.off, .level = levelIn(setting), .reason = setting.reason});
    }
    return withSettings(builtInRules(), changes);
}

}  // namespace reliefbook
