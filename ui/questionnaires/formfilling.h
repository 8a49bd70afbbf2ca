// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/answerproblems.h"
#include "ui/questionnaires/itemrow.h"

#include <QObject>

#include <map>
#include <set>

namespace reliefbook {

/// What both ways of answering share: the answers given so far, the rows they are given in, and which of them are
/// asked. What was answered stays when another answer makes it pointless, and is there again when that is taken back.
class FormFilling : public QObject {
    Q_OBJECT

public:
    FormFilling(Questionnaire questionnaire, const QString& language, AskedOf of, FormLook look,
                QObject* parent = nullptr);

    const Questionnaire& questionnaire() const { return questionnaire_; }
    const Wording& wording() const { return wording_; }
    const Words& words() const { return words_; }
    const AskedOf& of() const { return of_; }

    /// All there is, also to what is not shown just now.
    const Answers& answers() const { return answers_; }
    void setAnswers(const Answers& answers);
    /// Of what is shown alone: how a finished form is kept.
    Answers shown() const { return shownAnswers(questionnaire_, answers_, of_); }

    /// A row for an item of the questionnaire, filled; it is taken for the item's from now on.
    ItemRow* makeRow(const Item& item, QWidget* parent);
    /// Null while it was not made.
    ItemRow* row(QStringView item) const;
    bool isShown(const Item& item) const { return shownNow_.contains(&item); }
    bool isShown(const ItemGroup& group) const;
    /// The one that is asked for just now; null: none is.
    const Item* signature() const;
    /// What is read right above the signature: whoever signs declares it.
    std::vector<const Item*> declaration() const;

    /// What is wrong with what was given, or also what is not answered and has to be.
    enum class Ask { Given, Everything };
    /// What is wrong with the answer to a shown item, in words; empty: nothing.
    QString problemOf(const Item& item, Ask ask) const;
    /// Whether what stands there can be stored, be it right or wrong: not what can't be read, and what is too long.
    bool isStorable(const Item& item) const;
    /// Says it beside each of them that has a row.
    void tellProblems(const ItemGroup& group, Ask ask) const;

    void setReadOnly(bool readOnly);

signals:
    /// Somebody answered something.
    void edited();
    /// Which items are shown is another set now.
    void shownChanged();

private:
    void take(const ItemRow& row);
    void fill(ItemRow& row) const;
    void lookWhatIsShown();
    bool isTooLong(const Item& item) const;

    const Questionnaire questionnaire_;
    const Wording wording_;
    const Words words_;
    const AskedOf of_;
    const FormLook look_;
    Answers answers_;
    std::map<QString, ItemRow*> rows_;
    std::set<const Item*> shownNow_;
    std::vector<AnswerProblem> problems_;
    bool readOnly_ = false;
};

}  // namespace reliefbook
