// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/conditionrow.h"

#include "core/questionnaires/editing.h"
#include "ui/controls/text.h"
#include "ui/formeditor/editwords.h"
#include "ui/words/interfacewords.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

const QString always = {};              // what the entries of the questions stand for, beside ids
const QString asItIs = u" as it is"_s;  // no id has a space
const QString anyAnswer = u" any answer"_s;

bool isSimple(const Condition& shown) {
    return shown.kind == Condition::Kind::Always || shown.kind == Condition::Kind::Answered ||
           (shown.kind == Condition::Kind::Is && shown.values.size() == 1);
}

Condition answered(const QString& item) { return {.kind = Condition::Kind::Answered, .item = item}; }

/// So much of a long text as a box shows at once; a screen reader has all of it.
void addShort(QComboBox& box, const QString& text, const QString& data) {
    constexpr qsizetype most = 30;
    box.addItem(text.size() > most ? text.left(most - 1).trimmed() + u'…' : text, data);
    box.setItemData(box.count() - 1, text, Qt::AccessibleTextRole);
}

QComboBox* combo() {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

}  // namespace

ConditionRow::ConditionRow(QWidget* parent)
    : QWidget(parent),
      label_(new Text({}, type::secondary, Tone::Text2)),
      question_(combo()),
      answerLabel_(new Text({}, type::secondary, Tone::Text2)),
      answer_(combo()),
      words_((new Text({}, type::secondary, Tone::Text2))->wrapped()) {
    label_->setBuddy(question_);
    answerLabel_->setBuddy(answer_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(10);
    grid->addWidget(label_, 0, 0);
    grid->addWidget(answerLabel_, 0, 1);
    grid->addWidget(question_, 1, 0);
    grid->addWidget(answer_, 1, 1);
    grid->addWidget(words_, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(question_, &QComboBox::activated, this, &ConditionRow::chooseQuestion);
    connect(answer_, &QComboBox::activated, this, &ConditionRow::chooseAnswer);
    retranslate();
}

void ConditionRow::setCondition(const Questionnaire& form, const QString& before, const Condition& shown,
                                const QString& language) {
    form_ = form;
    shown_ = shown;
    language_ = language;
    const QSignalBlocker quiet(question_);
    question_->clear();
    question_->addItem(tr("Always shown"), always);
    if (!isSimple(shown))
        question_->addItem(tr("As it is now"), asItIs);
    const Wording wording = wordingIn(form, language);
    bool isBefore = true;
    for (const ItemGroup& group : form.groups) {
        for (const Item& item : group.items) {
            isBefore = isBefore && item.id != before;
            if (isBefore && canAsk(Condition::Kind::Answered, item.type))
                addShort(*question_, EditWords::item(wording, item.id), item.id);
        }
    }
    const QString chosen = shown.kind == Condition::Kind::Always ? always : isSimple(shown) ? shown.item : asItIs;
    int at = question_->findData(chosen);
    if (at < 0) {  // asks for what comes later: the problem is told, and what stands there is shown
        addShort(*question_, EditWords::item(form, chosen, language), chosen);
        at = question_->count() - 1;
    }
    question_->setCurrentIndex(at);
    fillAnswers(isSimple(shown) ? shown.item : QString());
    words_->setVisible(!isSimple(shown));
    words_->setText(isSimple(shown) ? QString()
                                    : filled(tr("Shown if %1."), {EditWords::condition(form, shown, language)}));
}

void ConditionRow::fillAnswers(const QString& item) {
    const QSignalBlocker quiet(answer_);
    answer_->clear();
    const Item* asked = findItem(form_, item);
    answer_->setVisible(asked != nullptr);
    answerLabel_->setVisible(asked != nullptr);
    if (asked == nullptr)
        return;
    const QStringList choices = choicesOf(*asked);
    for (const QString& choice : choices)
        addShort(*answer_, EditWords::choice(form_, item, choice, language_), choice);
    answer_->addItem(tr("Anything"), anyAnswer);
    answer_->setCurrentIndex(
        std::max(0, answer_->findData(shown_.kind == Condition::Kind::Is ? shown_.values.front() : anyAnswer)));
}

void ConditionRow::chooseQuestion() {
    const QString item = question_->currentData().toString();
    if (item == asItIs)
        return;
    if (item == always) {
        emit chosen({});
        return;
    }
    const Item* asked = findItem(form_, item);
    const QStringList choices = asked == nullptr ? QStringList() : choicesOf(*asked);
    emit chosen(choices.isEmpty() ? answered(item) : whereAnswered(item, choices.front()));
}

void ConditionRow::chooseAnswer() {
    const QString item = question_->currentData().toString();
    const QString choice = answer_->currentData().toString();
    emit chosen(choice == anyAnswer ? answered(item) : whereAnswered(item, choice));
}

void ConditionRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConditionRow::retranslate() {
    label_->setText(tr("Only &if"));
    answerLabel_->setText(tr("is ans&wered with"));
    question_->setAccessibleName(tr("Only if this question"));
    answer_->setAccessibleName(tr("is answered with"));
}

}  // namespace reliefbook
