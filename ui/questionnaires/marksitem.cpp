// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/marksitem.h"

#include "ui/controls/text.h"
#include "ui/questionnaires/answertext.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace reliefbook {

MarksItem::MarksItem(const ItemSetting& setting, QWidget* parent)
    : ItemWidget(parent),
      words_(setting.words),
      text_((new Text({}, type::body, Tone::Text2))->wrapped()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text_);
    setAnswer(QJsonValue::Undefined);
}

void MarksItem::setAnswer(const QJsonValue& answer) {
    marks_ = answer.isArray() && !answer.toArray().isEmpty() ? answer : QJsonValue(QJsonValue::Undefined);
    text_->setText(marksText(int(marks_.toArray().size()), words_));
}

QWidget* MarksItem::editor() const { return text_; }

}  // namespace reliefbook
