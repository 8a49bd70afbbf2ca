// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/ownfieldsform.h"

#include "core/records/problems.h"
#include "ui/forms/fields.h"
#include "ui/forms/problemtext.h"

namespace reliefbook {

using namespace Qt::StringLiterals;

OwnFieldsForm::OwnFieldsForm(const std::vector<CustomField>& fields, QWidget* parent)
    : FormWidget(parent),
      fields_(fields),
      filled_(fields.size()) {
    addGroup(QT_TR_NOOP("Asked by this practice"));
    for (const CustomField& one : fields_) {
        Field* field = nullptr;
        switch (one.type) {
            case FieldType::Text: field = new TextField(this); break;
            case FieldType::Number: field = new NumberField(this); break;
            case FieldType::Day: field = new DayField(this); break;
            case FieldType::Choice:
            case FieldType::YesNo: {
                auto* choice = new ChoiceField(this);
                choice->setChoices([one] {
                    std::vector<ChoiceField::Choice> choices{{{}, tr("Not said")}};
                    if (one.type == FieldType::YesNo) {
                        choices.push_back({u"yes"_s, tr("Yes")});
                        choices.push_back({u"no"_s, tr("No")});
                    }
                    for (const QString& text : choicesOf(one))
                        choices.push_back({text, text});
                    return choices;
                });
                field = choice;
                break;
            }
        }
        addOwnField(field, one.name, Width::Half);
    }
    connect(this, &FormWidget::edited, this, [this] {  // a problem goes as soon as it is mended
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            if (problem(i).isEmpty())
                showProblem(this->fields()[i], {});
        }
    });
}

void OwnFieldsForm::fill(std::size_t field, const QString& value) {
    Field* shown = fields()[field];
    if (auto* text = qobject_cast<TextField*>(shown)) {
        text->setValue(value);
    } else if (auto* choice = qobject_cast<ChoiceField*>(shown)) {
        choice->setValue(value);
    } else if (auto* day = qobject_cast<DayField*>(shown)) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        day->setValue(date.isValid() ? std::optional(date) : std::nullopt);
    } else if (auto* number = qobject_cast<NumberField*>(shown)) {
        bool isNumber = false;
        const double stored = value.toDouble(&isNumber);
        number->setValue(isNumber ? std::optional(stored) : std::nullopt);
    }
    filled_[field] = this->value(field);
    showProblem(shown, {});
}

QString OwnFieldsForm::value(std::size_t field) const {
    const Field* shown = fields()[field];
    if (const auto* text = qobject_cast<const TextField*>(shown))
        return text->value();
    if (const auto* choice = qobject_cast<const ChoiceField*>(shown))
        return choice->value();
    if (const auto* day = qobject_cast<const DayField*>(shown))
        return day->value() ? day->value()->toString(Qt::ISODate) : QString();
    const std::optional<double> number = static_cast<const NumberField*>(shown)->value();
    return number ? QString::number(*number, 'g', 15) : QString();
}

QString OwnFieldsForm::problem(std::size_t field) const {
    QString fault = fields()[field]->fault();
    if (!fault.isEmpty())
        return fault;
    return value(field).size() > mostInALine ? problemText({"value", ProblemKind::TooLong, 0, double(mostInALine)})
                                             : QString();
}

std::optional<QString> OwnFieldsForm::typed(std::size_t field) const {
    const QString now = value(field);
    if (!problem(field).isEmpty() || now == filled_[field] || !fits(fields_[field], now))
        return std::nullopt;
    return now;
}

bool OwnFieldsForm::showProblems() {
    bool holds = true;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const QString words = problem(i);
        showProblem(fields()[i], words);
        holds = holds && words.isEmpty();
    }
    return holds;
}

QStringList OwnFieldsForm::unstored() const { return FormWidget::problems(); }

}  // namespace reliefbook
