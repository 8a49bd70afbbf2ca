// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/questionnairesheet.h"

#include "core/base/error.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/versions.h"
#include "core/sql/table.h"

#include <algorithm>
#include <map>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto draftPrefix = "draft:"_L1;

std::optional<QuestionnaireVersion> newestStored(sql::Database& database, const QString& name) {
    auto found = sql::select<QuestionnaireVersion>(
        database, "WHERE questionnaire = ? AND deleted_at IS NULL ORDER BY version DESC LIMIT 1", name);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

QStringList storedIds(sql::Database& database) {
    QStringList ids;
    auto rows = database.query(
        "SELECT DISTINCT questionnaire FROM questionnaire WHERE deleted_at IS NULL ORDER BY questionnaire");
    while (rows.next()) {
        auto name = rows.column<QString>(0);
        if (name.startsWith(draftPrefix))
            name.remove(0, draftPrefix.size());
        if (!ids.contains(name))
            ids += name;
    }
    return ids;
}

/// Also by forms in the bin: they come back with the version they were asked in. Two questions, since each has its
/// index, and this is asked while somebody types.
bool isAnswered(sql::Database& database, const Questionnaire& version) {
    return database.value<int>(
               "SELECT EXISTS (SELECT 1 FROM response WHERE questionnaire = ? AND version = ? AND deleted_at IS NULL) "
               "OR EXISTS (SELECT 1 FROM response WHERE deleted_at IS NOT NULL AND questionnaire = ? AND version = ?)",
               version.id, version.version, version.id, version.version) != 0;
}

/// How many forms were begun or finished, by questionnaire.
std::map<QString, int> answeredByForm(sql::Database& database) {
    std::map<QString, int> answered;
    auto rows = database.query(
        "SELECT questionnaire, count(*) FROM response WHERE deleted_at IS NULL GROUP BY questionnaire "
        "ORDER BY questionnaire");
    while (rows.next())
        answered.emplace(rows.column<QString>(0), rows.column<int>(1));
    return answered;
}

}  // namespace

QString draftName(const QString& id) { return draftPrefix + id; }

QuestionnaireSheet questionnaireSheet(sql::Database& database, const QString& id) {
    QuestionnaireSheet sheet;
    const Questionnaire* own = builtInQuestionnaire(id);
    sheet.stored = newestStored(database, id);
    sheet.draft = newestStored(database, draftName(id));
    if (own == nullptr && !sheet.stored && !sheet.draft)
        throw Error(ErrorKind::NoSuchRecord, {QLatin1String(Table<QuestionnaireVersion>::name), id});
    sheet.offered = sheet.stored ? sheet.stored->offered : own != nullptr;
    if (sheet.stored && (own == nullptr || sheet.stored->version >= own->version)) {
        sheet.newest = questionnaireIn(*sheet.stored);
        sheet.builtIn = own != nullptr && sheet.stored->version == own->version;
    } else if (own != nullptr) {
        sheet.stored.reset();  // an older one than the program brings
        sheet.newest = *own;
        sheet.builtIn = true;
    }
    sheet.answered = sheet.newest && isAnswered(database, *sheet.newest);
    if (sheet.draft)
        sheet.edited = questionnaireIn(*sheet.draft);
    else
        sheet.edited = sheet.builtIn || sheet.answered ? nextVersion(*sheet.newest) : *sheet.newest;
    return sheet;
}

std::vector<QuestionnaireLine> allQuestionnaires(sql::Database& database) {
    QStringList ids;
    for (const Questionnaire& own : builtInQuestionnaires())
        ids += own.id;
    for (const QString& id : storedIds(database)) {
        if (!ids.contains(id))
            ids += id;
    }
    const std::map<QString, int> answered = answeredByForm(database);
    std::vector<QuestionnaireLine> lines;
    for (const QString& id : ids) {
        QuestionnaireSheet sheet = questionnaireSheet(database, id);
        QuestionnaireLine line;
        line.inUse = sheet.newest.has_value();
        line.questionnaire = line.inUse ? *std::move(sheet.newest) : std::move(sheet.edited);
        if (sheet.stored && !sheet.builtIn)
            line.origin = sheet.stored->origin;
        else if (!line.inUse)
            line.origin = sheet.draft->origin;
        line.offered = line.inUse && sheet.offered;
        line.hasDraft = sheet.draft.has_value();
        const auto forms = answered.find(id);
        line.answered = forms == answered.end() ? 0 : forms->second;
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, {}, [](const QuestionnaireLine& line) { return line.questionnaire.purpose; });
    return lines;
}

}  // namespace reliefbook
