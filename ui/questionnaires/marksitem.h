// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

namespace reliefbook {

class Text;

/// Marks on the body, kept as they came: how many there are is said.
class MarksItem : public ItemWidget {
    Q_OBJECT

public:
    explicit MarksItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override { return marks_; }
    void setAnswer(const QJsonValue& answer) override;
    void setReadOnly(bool) override {}
    QWidget* editor() const override;

private:
    const Words& words_;
    QJsonValue marks_ = QJsonValue::Undefined;
    Text* text_;
};

}  // namespace reliefbook
