// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/writtenanswers.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QStringList chosen(const QJsonValue& answer) {
    if (answer.isString())
        return {answer.toString()};
    QStringList ids;
    for (const auto& one : answer.toArray())
        ids += one.toString();
    return ids;
}

QString unknownText(const Answers& answers) {
    QStringList texts;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString text = answer.value().toString();
        if (text.trimmed().contains(u' ') || answer.key().endsWith(detailOf({})))
            texts += text;
    }
    return texts.join(u" · "_s);
}

}  // namespace

const WrittenAnswers::Form& WrittenAnswers::formOf(const QString& questionnaire, int version, const QString& language) {
    const auto [found, isNew] = forms_.try_emplace({questionnaire, version, language});
    if (!isNew)
        return found->second;
    std::optional<Questionnaire> form;
    try {
        form = questionnaireOf(database_, questionnaire, version);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::FileDamaged)
            throw;  // else one damaged form would keep everything from being found
    }
    if (!form)
        return found->second;
    const Wording wording = wordingIn(*form, language);
    std::vector<Asked>& asked = found->second.emplace();
    for (const ItemGroup& group : form->groups) {
        for (const Item& item : group.items) {
            const bool isChosen = item.type == ItemType::Single || item.type == ItemType::Multiple;
            const bool isWritten = item.type == ItemType::Text || item.type == ItemType::LongText;
            if (isChosen)
                asked.push_back({.id = item.id,
                                 .isChosen = true,
                                 .hasDetail = false,
                                 .options = wording.items.at(item.id).options});
            else if (isWritten || item.detail)
                asked.push_back({.id = item.id, .isChosen = false, .hasDetail = item.detail});
        }
    }
    return found->second;
}

QString WrittenAnswers::text(const QString& questionnaire, int version, const QString& language, const QString& json) {
    const Answers answers = QJsonDocument::fromJson(json.toUtf8()).object();
    const Form& form = formOf(questionnaire, version, language);
    if (!form)
        return unknownText(answers);
    QStringList texts;
    for (const Asked& asked : *form) {
        if (asked.isChosen) {
            for (const QString& id : chosen(answers.value(asked.id))) {
                const auto words = asked.options.find(id);
                if (words != asked.options.end())
                    texts += words->second;
            }
        } else {
            texts += answers.value(asked.hasDetail ? detailOf(asked.id) : asked.id).toString();
        }
    }
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

}  // namespace reliefbook
