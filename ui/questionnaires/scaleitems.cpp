// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/scaleitems.h"

#include "ui/controls/optionrow.h"
#include "ui/controls/painscale.h"
#include "ui/controls/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reliefbook {

using namespace Qt::StringLiterals;

ScaleItem::ScaleItem(const ItemSetting& setting, QWidget* parent) : ItemWidget(parent), scale_(new PainScale) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scale_);
    scale_->ask(setting.wording.low, setting.wording.high);
    scale_->setContextMenuPolicy(Qt::NoContextMenu);
    setFocusProxy(scale_);
    connect(scale_, &PainScale::edited, this, &ItemWidget::edited);
}

QJsonValue ScaleItem::answer() const {
    return scale_->value() ? QJsonValue(*scale_->value()) : QJsonValue(QJsonValue::Undefined);
}

void ScaleItem::setAnswer(const QJsonValue& answer) {
    scale_->setValue(answer.isDouble() ? std::optional(answer.toDouble()) : std::nullopt);
}

void ScaleItem::setReadOnly(bool readOnly) { scale_->setReadOnly(readOnly); }
QWidget* ScaleItem::editor() const { return scale_; }

FiguresItem::FiguresItem(const ItemSetting& setting, QWidget* parent) : ItemWidget(parent) {
    std::vector<OptionRow::Option> options;
    for (int figure = 0; figure <= 10; ++figure) {
        const QString text = QString::number(figure);
        options.push_back({text, text, figure == 10 ? u"+"_s : text, false});
    }
    figures_ = new OptionRow(std::move(options), {OptionRow::Choose::One, OptionRow::Arrange::Figures, true}, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(figures_);
    const QString& low = setting.wording.low;
    const QString& high = setting.wording.high;
    ends_ = low.isEmpty() && high.isEmpty() ? QString() : u"0 = %1   ·   10 = %2"_s;
    if (!ends_.isEmpty()) {
        ends_ = filled(ends_, {low, high});
        column->addWidget((new Text(ends_, type::body, Tone::Text2))->wrapped());
    }
    setFocusProxy(figures_);
    connect(figures_, &OptionRow::edited, this, &ItemWidget::edited);
}

QJsonValue FiguresItem::answer() const {
    const QStringList chosen = figures_->chosen();
    return chosen.isEmpty() ? between_ : QJsonValue(chosen.front().toInt());
}

void FiguresItem::setAnswer(const QJsonValue& answer) {
    const bool whole = answer.isDouble() && answer.toDouble() == answer.toInt(-1);
    between_ = answer.isDouble() && !whole ? answer : QJsonValue(QJsonValue::Undefined);
    figures_->setChosen(whole ? QStringList{QString::number(answer.toInt())} : QStringList{});
}

void FiguresItem::setReadOnly(bool readOnly) { figures_->setReadOnly(readOnly); }
QWidget* FiguresItem::editor() const { return figures_; }
void FiguresItem::setQuestion(const QString& text) {
    figures_->setQuestion(ends_.isEmpty() ? text : text + u' ' + ends_);
}

}  // namespace reliefbook
