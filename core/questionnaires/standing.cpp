// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/standing.h"

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

std::set<QString> askedItems(const Questionnaire& form, const Answers& answers, const AskedOf& of) {
    const std::vector<const Item*> shown = shownItems(form, answers, of);
    const bool isVisit = form.purpose == Purpose::Visit;
    std::set<QString> asked;
    std::set<QString> settled;  // of these, what is known: it says what hangs on it
    for (const ItemGroup& group : form.groups) {
        if (isVisit && !holds(group.shown, answers, of))
            continue;
        const QStringList ofGroup = isVisit ? QStringList() : itemsOf(group.shown);
        for (const Item& item : group.items) {
            if (std::ranges::find(shown, &item) != shown.end()) {
                if (!isAnswered(answers, item.id))
                    continue;
                asked.insert(item.id);
                if (answers.value(item.id) != u"unknown"_s)
                    settled.insert(item.id);
                continue;
            }
            // A condition asks only for what stands before it.
            const QStringList hangsOn = itemsOf(item.shown) + ofGroup;
            if (std::ranges::all_of(hangsOn, [&](const QString& id) { return settled.contains(id); })) {
                asked.insert(item.id);
                settled.insert(item.id);
            }
        }
    }
    return asked;
}

Answers askedAgain(const Questionnaire& form, const Questionnaire& said, const Answers& answers) {
    Answers again;
    for (const ItemGroup& group : form.groups) {
        for (const Item& item : group.items) {
            const QString name =
                form.purpose == Purpose::Consultation && item.id == u"where"_s ? u"pain_map"_s : item.id;
            const Item* asked = findItem(said, name);
            const bool isSame = asked != nullptr && asked->type == item.type && asked->options == item.options &&
                                asked->marks == item.marks && asked->detail == item.detail;
            if (!isSame || !isAnswered(answers, name))
                continue;
            again.insert(item.id, answers.value(name));
            if (answers.contains(detailOf(name)))
                again.insert(detailOf(item.id), answers.value(detailOf(name)));
        }
    }
    return again;
}

Answers standingAfter(const Answers& earlier, const Questionnaire& form, const Answers& answers, const AskedOf& of) {
    Answers standing = earlier;
    for (const QString& item : askedItems(form, answers, of)) {
        standing.remove(item);
        standing.remove(detailOf(item));
    }
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        standing.insert(answer.key(), answer.value());
    return standing;
}

}  // namespace reliefbook
