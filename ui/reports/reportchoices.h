// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportmaking.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace reliefbook {

class Text;

/// What can be chosen of a report: whom it is for, its language, paper, ink, and which areas where there are several.
class ReportChoices : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(QWidget* parent = nullptr);

    const ReportChoice& choice() const { return choice_; }
    void setChoice(const ReportChoice& choice);
    /// The areas of the course, the main one first; one needs no choice. The last that is left can't be taken out.
    void setAreas(const QStringList& areas);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QButtonGroup* addPair(Text*& caption);
    void retranslate();
    void showChoice();
    void take(const ReportChoice& choice);
    void guardLastArea();

    ReportChoice choice_;
    QStringList areas_;
    QVBoxLayout* column_;
    Text* audienceCaption_ = nullptr;
    Text* languageCaption_ = nullptr;
    Text* paperCaption_ = nullptr;
    Text* inkCaption_ = nullptr;
    Text* areasCaption_ = nullptr;
    QButtonGroup* audience_ = nullptr;
    QComboBox* language_ = nullptr;
    QButtonGroup* paper_ = nullptr;
    QButtonGroup* ink_ = nullptr;
    QVBoxLayout* areaColumn_ = nullptr;
    std::vector<QCheckBox*> areaBoxes_;
};

}  // namespace reliefbook
