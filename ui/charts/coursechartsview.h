// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coursescores.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QGridLayout;

namespace reliefbook {

struct Chart;
class ChartView;
class Words;

/// The charts of a course: one area, chosen above it, or all of them as smaller charts beside each other. With one area
/// there is nothing to choose.
class CourseChartsView : public QWidget {
    Q_OBJECT

public:
    explicit CourseChartsView(QWidget* parent = nullptr);

    /// `analyses` belong to `areas` one to one. The area looked at stays, where there still is one.
    void setCourse(std::vector<AreaScores> areas, std::vector<CourseAnalysis> analyses, std::vector<CourseEvent> events,
                   const Words& words);
    /// The area shown; empty: all of them.
    const QString& area() const { return area_; }
    void showArea(const QString& area);

    /// The views there are: one, or one for each area.
    const std::vector<ChartView*>& views() const { return views_; }

signals:
    void sessionActivated(reliefbook::Id<reliefbook::Session> session);
    /// The picture of this chart shall be written to a file.
    void pictureWanted(const reliefbook::Chart& chart);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void offerAreas();
    void showCharts();
    void arrange();
    ChartView* addView();
    const AreaScores* scoresOf(std::size_t view) const;

    std::vector<AreaScores> areas_;
    std::vector<CourseAnalysis> analyses_;
    std::vector<CourseEvent> events_;
    std::unique_ptr<Words> words_;
    QString area_;
    QStringList offered_;  // areas with a button, in their order; the last button is for all of them
    QWidget* chooser_;
    QButtonGroup* buttons_;
    QGridLayout* grid_;
    std::vector<ChartView*> views_;
    int columns_ = 0;
};

}  // namespace reliefbook
