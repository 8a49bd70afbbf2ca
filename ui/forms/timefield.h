// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fields.h"

#include <QTime>

namespace reliefbook {

/// A time of day, typed in the user's habits (core/base/typedtime.h). On leaving it is written out, so that what was
/// understood is seen.
class TimeField : public TypedField {
    Q_OBJECT

public:
    using Value = std::optional<QTime>;

    explicit TimeField(QWidget* parent = nullptr) : TypedField(parent) {}
    std::optional<QTime> value() const;
    void setValue(const std::optional<QTime>& value);
    QString fault() const override;

protected:
    void leave() override;
};

}  // namespace reliefbook
