// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

namespace reliefbook {

class NotesField;
class OptionRow;
class Text;

/// One of the options, or any of them.
class ChoiceItem : public ItemWidget {
    Q_OBJECT

public:
    explicit ChoiceItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;
    void setQuestion(const QString& text) override;

    OptionRow* options() const { return options_; }

private:
    bool many_;
    OptionRow* options_;
};

/// Yes, no or "I don't know", by one key; after a yes a line for what more is to be said of it.
class YesNoItem : public ItemWidget {
    Q_OBJECT

public:
    explicit YesNoItem(const ItemSetting& setting, QWidget* parent);

    QJsonValue answer() const override;
    void setAnswer(const QJsonValue& answer) override;
    QString detail() const override;
    void setDetail(const QString& text) override;
    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    QWidget* editor() const override;
    void setQuestion(const QString& text) override;

    OptionRow* options() const { return options_; }
    /// Null where a yes asks for nothing more.
    NotesField* detailField() const { return detail_; }

private:
    void addDetail(const ItemSetting& setting);
    void showDetail();

    const Words& words_;
    OptionRow* options_;
    QWidget* more_ = nullptr;
    NotesField* detail_ = nullptr;
};

}  // namespace reliefbook
