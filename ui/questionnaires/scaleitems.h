// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

namespace reliefbook {

class OptionRow;
class PainScale;

/// 0 to 10 by one key.
class ScaleItem : public ItemWidget {
    Q_OBJECT

public:
    explicit ScaleItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;

private:
    PainScale* scale_;
};

/// 0 to 10 by one touch: eleven large figures, and below them in words what the ends mean.
class FiguresItem : public ItemWidget {
    Q_OBJECT

public:
    explicit FiguresItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;
    void setQuestion(const QString& text) override;

private:
    OptionRow* figures_;
    QString ends_;
    QJsonValue between_ = QJsonValue::Undefined;  // a half, from elsewhere: kept until another is chosen
};

}  // namespace reliefbook
