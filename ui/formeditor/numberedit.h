// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;

namespace reliefbook {

class Text;

/// What a number may be: from, to, and with how many decimals.
class NumberEdit : public QWidget {
    Q_OBJECT

public:
    explicit NumberEdit(QWidget* parent = nullptr);

    void setItem(const Item& item);
    /// What stands here and is no number, each as "To: …"; empty: all holds.
    QStringList faults() const;

signals:
    void chosen(const std::optional<double>& least, const std::optional<double>& most, int decimals);

protected:
    void changeEvent(QEvent* event) override;

private:
    void read();
    void retranslate();

    QLineEdit *least_, *most_;
    QSpinBox* decimals_;
    Text *leastLabel_, *mostLabel_, *decimalsLabel_, *wrong_;
    Item item_;
};

}  // namespace reliefbook
