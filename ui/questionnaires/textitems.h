// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

namespace reliefbook {

class NotesField;
class TextField;

/// Why what stands in a field after a paste is no answer; empty: all of it came in.
QString cutText(const NotesField& field, const Words& words);

/// A text of one line.
class TextItem : public ItemWidget {
    Q_OBJECT

public:
    explicit TextItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;

private:
    TextField* field_;
};

/// A text of several lines, which grows.
class LongTextItem : public ItemWidget {
    Q_OBJECT

public:
    explicit LongTextItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;

private:
    const Words& words_;
    NotesField* field_;
};

/// A number with its unit behind it. What can't be read as one stays, and is told.
class NumberItem : public ItemWidget {
    Q_OBJECT

public:
    explicit NumberItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    QString fault() const override;
    QString written() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;

private:
    const Words& words_;
    TextField* field_;
};

}  // namespace reliefbook
