// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/questionnaires/itemwidget.h"

class QBoxLayout;

namespace reliefbook {

class Text;

/// A question and where it is answered: beside each other, or below each other where it is narrow. What is wrong stands
/// below the answer.
class ItemRow : public QWidget {
    Q_OBJECT

public:
    explicit ItemRow(const ItemSetting& setting, QWidget* parent = nullptr);
    ~ItemRow() override;

    const Item& item() const { return setting_.item; }
    /// Null where nothing is answered: an instruction.
    ItemWidget* control() const { return control_; }
    QString problem() const;
    void setProblem(const QString& words);
    /// Not for an item without a control.
    void fill(const QJsonValue& answer, const QString& detail);
    void setNarrow(bool narrow);
    void setReadOnly(bool readOnly);
    /// In place of an answer: the signature of the form.
    void setControl(QWidget* widget);

signals:
    void edited();
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addQuestion();
    void addRefusal();
    void showRefusal();
    void showNeed();
    void fitQuestion();

    ItemSetting setting_;
    QBoxLayout* halves_;
    QWidget* question_;
    QWidget* answer_;
    ItemWidget* control_ = nullptr;
    QWidget* refuse_ = nullptr;
    QWidget* need_ = nullptr;  // says that an answer is needed
    Text* problem_;
    bool narrow_ = false;
    bool readOnly_ = false;
};

}  // namespace reliefbook
