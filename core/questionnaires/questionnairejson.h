// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

#include <QByteArray>

namespace reliefbook {

/// The newest form of such a file this program reads; a newer one is refused, never read by half.
inline constexpr int questionnaireFormat = 1;

/// A questionnaire that goes about as one file: {"format": 1, "definition": {...}, "wordings": {"en": {...}}}. `name`
/// is what a refusal calls the file. Throws Error{BadInput, [name, where and what]} for what is none, for an unknown
/// kind of item or any word that is not known, for a newer format, for a text of more than 4,000 characters, for more
/// than 500 items, and for the first problem of structure (questionnaireproblems.h).
Questionnaire questionnaireFromFile(const QByteArray& json, const QString& name);
QByteArray toFile(const Questionnaire& questionnaire);

/// The two parts by themselves, as resources and the practice file keep them; a form that is still being edited may
/// have problems.
Questionnaire questionnaireFromJson(const QJsonObject& definition, const std::map<QString, QJsonObject>& wordings,
                                    const QString& name);
QJsonObject definitionJson(const Questionnaire& questionnaire);
QJsonObject wordingJson(const Wording& wording);

/// Those that come with the program (resources/questionnaires), by id. Throws Error{Bug} where one can't be read.
const std::vector<Questionnaire>& builtInQuestionnaires();
/// Null where none of them has this id.
const Questionnaire* builtInQuestionnaire(QStringView id);

/// Every version that a release brought (resources/questionnaires/released, each one file as above), also those the
/// program brings no more: what was answered stays known. Throws as above.
const std::vector<Questionnaire>& releasedQuestionnaires();
/// That version of a form of the program, the newest or an earlier one; null where there is none.
const Questionnaire* builtInQuestionnaire(QStringView id, int version);

}  // namespace reliefbook
