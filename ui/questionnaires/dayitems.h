// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

class QComboBox;

namespace reliefbook {

class DayField;

/// A day, typed or chosen in a calendar.
class DayItem : public ItemWidget {
    Q_OBJECT

public:
    explicit DayItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;

private:
    DayField* field_;
};

/// A day of three choices, for who has only a mouse or a finger and has never seen the program.
class DayChoiceItem : public ItemWidget {
    Q_OBJECT

public:
    explicit DayChoiceItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    QString fault() const override;
    QString written() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;
    void setQuestion(const QString& text) override;

    QComboBox* dayBox() const { return day_; }
    QComboBox* monthBox() const { return month_; }
    QComboBox* yearBox() const { return year_; }

private:
    QComboBox* makeBox(const QString& caption, int width);
    QDate chosen() const;
    bool isBegun() const;

    ItemSetting setting_;
    QComboBox* day_;
    QComboBox* month_;
    QComboBox* year_;
};

}  // namespace reliefbook
