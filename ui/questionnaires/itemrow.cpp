// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/itemrow.h"

#include "ui/controls/button.h"
#include "ui/controls/invalid.h"
#include "ui/controls/text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace reliefbook {

namespace {

constexpr int questionShare = 9;
constexpr int answerShare = 13;

}  // namespace

ItemRow::ItemRow(const ItemSetting& setting, QWidget* parent)
    : QWidget(parent),
      setting_(setting),
      halves_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      question_(new QWidget(this)),
      answer_(new QWidget(this)),
      problem_((new Text({}, setting.look == FormLook::Large ? type::body : type::caption, Tone::Danger))->wrapped()) {
    const bool large = setting.look == FormLook::Large;
    halves_->setContentsMargins(0, large ? 10 : 5, 0, large ? 10 : 5);
    addQuestion();
    auto* column = new QVBoxLayout(answer_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    control_ = makeItem(setting, answer_);
    if (control_ != nullptr) {
        column->addWidget(control_);
        control_->setQuestion(setting.wording.text);
        connect(control_, &ItemWidget::edited, this, [this] {
            showRefusal();
            showNeed();
            emit edited();
        });
        connect(control_, &ItemWidget::left, this, &ItemRow::left);
    } else {
        answer_->setVisible(setting.item.type == ItemType::Signature);
    }
    column->addWidget(problem_);
    if (large && control_ != nullptr && !setting.item.required)
        addRefusal();
    column->addStretch(1);
    problem_->hide();
    halves_->addWidget(question_, questionShare);
    halves_->addWidget(answer_, answerShare);
    setNarrow(large);
}

ItemRow::~ItemRow() {
    if (control_ != nullptr)
        control_->disconnect(this);  // it goes after its row
}

void ItemRow::addQuestion() {
    const bool large = setting_.look == FormLook::Large;
    const bool isRead = setting_.item.type == ItemType::Instruction;
    auto* column = new QVBoxLayout(question_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* text = (new Text(setting_.wording.text, large ? type::pane : type::body))->wrapped();
    text->setWeight(isRead ? QFont::Normal : large ? QFont::DemiBold : QFont::Medium);
    column->addWidget(text);
    const auto addSmall = [&](const QString& words, Tone tone) {
        auto* small = (new Text(words, large ? type::body : type::caption, tone))->wrapped();
        column->addWidget(small);
        return small;
    };
    if (!setting_.wording.hint.isEmpty())
        addSmall(setting_.wording.hint, Tone::Text3);
    if (setting_.item.required) {
        need_ =
            addSmall(setting_.words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "An answer is needed.")),
                     Tone::Text2);
        // Its line stays: what is asked below must not move away under who answers.
        QSizePolicy policy = need_->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        need_->setSizePolicy(policy);
    }
    column->addStretch(1);
}

/// A way to leave open what one has already begun to answer, said in words.
void ItemRow::addRefusal() {
    auto* refuse =
        new Button(setting_.words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Skip: I'd rather not say")),
                   Button::Kind::Ghost);
    refuse->setMinimumHeight(48);
    refuse->setAutoDefault(false);
    refuse->setAccessibleDescription(setting_.wording.text);
    auto* column = answer_->layout();
    column->addWidget(refuse);
    column->setAlignment(refuse, Qt::AlignLeft);
    refuse_ = refuse;
    connect(refuse, &QPushButton::clicked, this, [this] {
        control_->setAnswer(QJsonValue::Undefined);
        control_->setDetail({});
        showRefusal();
        showNeed();
        emit edited();
    });
    showRefusal();
}

/// Where nothing was given there is nothing to take back: going on is enough.
void ItemRow::showRefusal() {
    if (refuse_ != nullptr && control_ != nullptr)
        refuse_->setHidden(readOnly_ || (control_->answer().isUndefined() && control_->fault().isEmpty()));
}

/// Until there is one.
void ItemRow::showNeed() {
    if (need_ != nullptr && control_ != nullptr)
        need_->setHidden(!control_->answer().isUndefined());
}

void ItemRow::fill(const QJsonValue& answer, const QString& detail) {
    control_->setAnswer(answer);
    control_->setDetail(detail);
    showRefusal();
    showNeed();
}

QString ItemRow::problem() const { return problem_->isHidden() ? QString() : problem_->text(); }

void ItemRow::setProblem(const QString& words) {
    if (words == problem())
        return;
    problem_->setText(words);
    problem_->setHidden(words.isEmpty());
    if (control_ != nullptr)
        setInvalid(control_->editor(), words);
}

void ItemRow::setNarrow(bool narrow) {
    // A body map needs all the width there is.
    narrow_ = narrow || setting_.look == FormLook::Large || setting_.item.type == ItemType::BodyMap;
    if (control_ != nullptr && setting_.look == FormLook::Dense)
        control_->setNarrow(narrow);
    const bool alone = answer_->isHidden();
    halves_->setDirection(narrow_ ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    halves_->setSpacing(narrow_ ? (setting_.look == FormLook::Large ? 12 : 5) : 24);
    // Side by side they share the width, below each other each is as high as it needs.
    halves_->setStretch(0, narrow_ ? 0 : questionShare);
    halves_->setStretch(1, narrow_ || alone ? 0 : answerShare);
    fitQuestion();
}

/// Beside its answer a question begins on the line of the answer's text, not at the top of the box.
void ItemRow::fitQuestion() {
    const bool beside = !narrow_ && control_ != nullptr;
    question_->layout()->setContentsMargins(0, beside ? 8 : 0, 0, 0);
}

void ItemRow::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    if (control_ != nullptr)
        control_->setReadOnly(readOnly);
    showRefusal();
}

void ItemRow::setControl(QWidget* widget) {
    static_cast<QVBoxLayout*>(answer_->layout())->insertWidget(0, widget);
    answer_->show();
}

void ItemRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitQuestion();
}

}  // namespace reliefbook
