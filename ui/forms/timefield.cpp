// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/timefield.h"

#include "core/base/typedtime.h"

#include <QLineEdit>

namespace reliefbook {

std::optional<QTime> TimeField::value() const { return typedTime(line_->text()); }

void TimeField::setValue(const std::optional<QTime>& value) {
    if (value != this->value() || !fault().isEmpty())
        showText(value ? writtenTime(*value) : QString());
}

QString TimeField::fault() const {
    if (line_->text().trimmed().isEmpty() || value())
        return {};
    return tr("This can't be read as a time.");
}

void TimeField::leave() {
    if (const auto time = value())
        showText(writtenTime(*time));
}

}  // namespace reliefbook
