// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/questionnairechanges.h"

#include "core/base/error.h"
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/editing.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/questionnaireproblems.h"
#include "core/questionnaires/versions.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString written(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void fill(QuestionnaireVersion& record, const Questionnaire& questionnaire) {
    QJsonObject wordings;
    for (const auto& [language, wording] : questionnaire.wordings)
        wordings.insert(language, wordingJson(wording));
    record.definition = written(definitionJson(questionnaire));
    record.wordings = written(wordings);
    record.version = questionnaire.version;
    record.licence = questionnaire.licence;
}

QuestionnaireVersion recordOf(const Questionnaire& questionnaire, const QString& name, QuestionnaireOrigin origin,
                              bool offered) {
    QuestionnaireVersion record;
    record.id = Id<QuestionnaireVersion>::make();
    record.questionnaire = name;
    record.origin = origin;
    record.offered = offered;
    fill(record, questionnaire);
    return record;
}

QuestionnaireOrigin originOf(const QuestionnaireSheet& sheet) {
    if (sheet.builtIn)
        return QuestionnaireOrigin::Edited;
    if (sheet.stored)
        return sheet.stored->origin;
    return sheet.draft ? sheet.draft->origin : QuestionnaireOrigin::Own;
}

QString ownId() { return u"own_"_s + QString::number(Id<QuestionnaireVersion>::make().value, 36); }

/// Whether the newest version may be written over with it: nobody has answered it, or was asked just this.
bool fitsInPlace(const QuestionnaireSheet& sheet, const Questionnaire& edited) {
    if (!sheet.stored || sheet.builtIn)
        return false;
    const bool loses = std::ranges::any_of(
        sheet.newest->wordings, [&](const auto& wording) { return !edited.wordings.contains(wording.first); });
    return !sheet.answered || (!loses && isSameForAnswers(*sheet.newest, edited));
}

}  // namespace

Questionnaire newQuestionnaire(Purpose purpose) {
    Questionnaire form;
    form.id = ownId();
    form.purpose = purpose;
    return addGroup(form, 0).questionnaire;
}

Questionnaire copyAsOwn(const Questionnaire& questionnaire) {
    Questionnaire copy = questionnaire;
    copy.id = ownId();
    copy.version = 1;
    return copy;
}

Change keptDraft(const QuestionnaireSheet& sheet, const Questionnaire& edited) {
    if (!sheet.draft)
        return creation(recordOf(edited, draftName(edited.id), originOf(sheet), /*offered=*/false));
    QuestionnaireVersion after = *sheet.draft;
    fill(after, edited);
    return update(*sheet.draft, after);
}

ChangeSet begunDraft(const Questionnaire& questionnaire, QuestionnaireOrigin origin) {
    return {creation(recordOf(questionnaire, draftName(questionnaire.id), origin, /*offered=*/false))};
}

ChangeSet droppedDraft(const QuestionnaireSheet& sheet) {
    return sheet.draft ? ChangeSet{removal(*sheet.draft)} : ChangeSet{};
}

ChangeSet usedDraft(const QuestionnaireSheet& sheet) {
    if (!sheet.draft)
        return {};
    Questionnaire edited = sheet.edited;
    const auto wrong = problems(edited);
    if (!wrong.empty() && isOfStructure(wrong.front().kind)) {
        const std::string_view what = reliefbook::word(wrong.front().kind);
        throw Error(ErrorKind::BadInput, {edited.id, QString::fromLatin1(what.data(), qsizetype(what.size()))});
    }
    ChangeSet changes;
    if (fitsInPlace(sheet, edited)) {
        edited.version = sheet.newest->version;
        QuestionnaireVersion after = *sheet.stored;
        fill(after, edited);
        after.offered = true;
        changes.push_back(update(*sheet.stored, after));
    } else {
        if (sheet.newest)
            edited.version = std::max(edited.version, sheet.newest->version + 1);
        changes.push_back(creation(recordOf(edited, edited.id, originOf(sheet), /*offered=*/true)));
    }
    changes.push_back(removal(*sheet.draft));
    return changes;
}

ChangeSet offeredOrNot(const QuestionnaireSheet& sheet, bool offered) {
    if (!sheet.newest)
        throw Error(ErrorKind::NotAllowed, {QLatin1String(Table<QuestionnaireVersion>::name)});
    if (!sheet.stored)
        return {creation(recordOf(*sheet.newest, sheet.newest->id, QuestionnaireOrigin::Edited, offered))};
    QuestionnaireVersion after = *sheet.stored;
    after.offered = offered;
    return {update(*sheet.stored, after)};
}

Meeting meeting(sql::Database& database, const Questionnaire& fromFile) {
    if (questionnaireOf(database, fromFile.id, fromFile.version) == fromFile)
        return Meeting::Same;
    const auto lines = allQuestionnaires(database);
    const bool known =
        std::ranges::any_of(lines, [&](const QuestionnaireLine& line) { return line.questionnaire.id == fromFile.id; });
    return known ? Meeting::SameId : Meeting::Unknown;
}

ChangeSet imported(sql::Database& database, const Questionnaire& fromFile, ImportAs as) {
    Questionnaire form = as == ImportAs::ByItself ? copyAsOwn(fromFile) : fromFile;
    if (as == ImportAs::ItsId && meeting(database, form) != Meeting::Unknown) {
        const QuestionnaireSheet here = questionnaireSheet(database, form.id);
        if (here.newest)
            form.version = std::max(form.version, here.newest->version + 1);
    }
    return {creation(recordOf(form, form.id, QuestionnaireOrigin::Imported, /*offered=*/true))};
}

}  // namespace reliefbook
