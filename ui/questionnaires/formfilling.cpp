// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/formfilling.h"

#include "ui/questionnaires/answertext.h"

#include <algorithm>
#include <utility>

namespace reliefbook {

FormFilling::FormFilling(Questionnaire questionnaire, const QString& language, AskedOf of, FormLook look,
                         QObject* parent)
    : QObject(parent),
      questionnaire_(std::move(questionnaire)),
      wording_(wordingIn(questionnaire_, language)),
      words_(language),
      of_(std::move(of)),
      look_(look) {
    lookWhatIsShown();
}

void FormFilling::setAnswers(const Answers& answers) {
    answers_ = answers;
    for (const auto& [id, row] : rows_) {
        fill(*row);
        row->setProblem({});
    }
    lookWhatIsShown();
}

ItemRow* FormFilling::makeRow(const Item& item, QWidget* parent) {
    auto* row = new ItemRow({item, wording_.items.at(item.id), words_, look_, of_.today}, parent);
    rows_[item.id] = row;
    fill(*row);
    row->setReadOnly(readOnly_);
    connect(row, &ItemRow::edited, this, [this, row] {
        take(*row);
        lookWhatIsShown();
        // What is told goes as soon as it is put right; what can't be read is told when the field is left, and what
        // is too long to be stored at once.
        if (!row->problem().isEmpty() || isTooLong(row->item()))
            row->setProblem(problemOf(row->item(), Ask::Given));
        emit edited();
    });
    connect(row, &ItemRow::left, this, [this, row] {
        const QString problem = problemOf(row->item(), Ask::Given);
        if (!problem.isEmpty())
            row->setProblem(problem);
    });
    return row;
}

ItemRow* FormFilling::row(QStringView item) const {
    const auto found = rows_.find(item.toString());
    return found == rows_.end() ? nullptr : found->second;
}

void FormFilling::fill(ItemRow& row) const {
    if (row.control() == nullptr)
        return;
    row.fill(answers_.value(row.item().id), answers_.value(detailOf(row.item().id)).toString());
}

void FormFilling::take(const ItemRow& row) {
    const QString& id = row.item().id;
    const auto put = [this](const QString& key, const QJsonValue& value) {
        if (value.isUndefined())
            answers_.remove(key);
        else
            answers_[key] = value;
    };
    put(id, row.control()->answer());
    const QString detail = row.control()->detail();
    put(detailOf(id), detail.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(detail));
}

bool FormFilling::isShown(const ItemGroup& group) const {
    return std::ranges::any_of(group.items, [this](const Item& item) { return isShown(item); });
}

const Item* FormFilling::signature() const {
    for (const ItemGroup& group : questionnaire_.groups) {
        for (const Item& item : group.items) {
            if (item.type == ItemType::Signature && isShown(item))
                return &item;
        }
    }
    return nullptr;
}

std::vector<const Item*> FormFilling::declaration() const {
    const Item* signature = this->signature();
    std::vector<const Item*> above;
    for (const ItemGroup& group : questionnaire_.groups) {
        above.clear();
        for (const Item& item : group.items) {
            if (&item == signature)
                return above;
            if (item.type != ItemType::Instruction)
                above.clear();
            else if (isShown(item))
                above.push_back(&item);
        }
    }
    return {};
}

void FormFilling::lookWhatIsShown() {
    problems_ = answerProblems(questionnaire_, answers_, of_);
    const std::vector<const Item*> items = shownItems(questionnaire_, answers_, of_);
    const std::set<const Item*> now(items.begin(), items.end());
    if (now == shownNow_)
        return;
    shownNow_ = now;
    emit shownChanged();
}

bool FormFilling::isTooLong(const Item& item) const {
    return std::ranges::any_of(problems_, [&](const AnswerProblem& problem) {
        return (problem.item == item.id || problem.item == detailOf(item.id)) &&
               (problem.kind == AnswerProblem::Kind::TooLong || problem.kind == AnswerProblem::Kind::NoRoom);
    });
}

QString FormFilling::problemOf(const Item& item, Ask ask) const {
    if (!isShown(item) || item.type == ItemType::Instruction || item.type == ItemType::Signature)
        return {};
    const ItemRow* there = row(item.id);
    if (there != nullptr && !there->control()->fault().isEmpty())
        return there->control()->fault();
    const auto found = std::ranges::find_if(problems_, [&](const AnswerProblem& problem) {
        return (problem.item == item.id || problem.item == detailOf(item.id)) &&
               (ask == Ask::Everything || problem.kind != AnswerProblem::Kind::NotAnswered);
    });
    return found == problems_.end() ? QString() : answerProblemText(*found, words_);
}

bool FormFilling::isStorable(const Item& item) const {
    const ItemRow* there = row(item.id);
    if (there == nullptr || there->control() == nullptr || !isShown(item))
        return true;
    if (!there->control()->fault().isEmpty())
        return false;
    const Answers storable = storableAnswers(answers_, {});
    return std::ranges::all_of(QStringList{item.id, detailOf(item.id)},
                               [&](const QString& key) { return !answers_.contains(key) || storable.contains(key); });
}

void FormFilling::tellProblems(const ItemGroup& group, Ask ask) const {
    for (const Item& item : group.items) {
        if (ItemRow* there = row(item.id))
            there->setProblem(problemOf(item, ask));
    }
}

void FormFilling::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    for (const auto& [id, row] : rows_)
        row->setReadOnly(readOnly);
}

}  // namespace reliefbook
