// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

namespace reliefbook {

class BodyMap;

/// Where on the body: marks on the map, in the language of the form.
class MarksItem : public ItemWidget {
    Q_OBJECT

public:
    explicit MarksItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    /// Marks this program does not know are kept as they came, until the map is changed.
    void setAnswer(const QJsonValue& answer) override;
    void setReadOnly(bool readOnly) override;
    void setNarrow(bool narrow) override;
    QWidget* editor() const override;
    BodyMap* map() const { return map_; }

private:
    BodyMap* map_;
    QJsonValue unknown_ = QJsonValue::Undefined;
};

}  // namespace reliefbook
