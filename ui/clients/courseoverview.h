// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"
#include "ui/controls/card.h"

#include <vector>

class QGridLayout;

namespace reliefbook {

class KeyFigure;

/// The key numbers of a course's main area, each with how it came about or why it can't be said yet.
class CourseOverview : public Card {
    Q_OBJECT

public:
    explicit CourseOverview(QWidget* parent = nullptr);

    void setCourse(const CourseRecords& records, const AreaScores& scores, const CourseAnalysis& analysis);

private:
    KeyFigure* add();

    QGridLayout* grid_;
    KeyFigure *start_, *now_, *change_, *sessions_, *relief_, *kept_;
    Text* alerts_;
};

}  // namespace reliefbook
