// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/coursechartsview.h"

#include "core/vocabulary/regions.h"
#include "ui/charts/chartview.h"
#include "ui/charts/coursecharts.h"
#include "ui/charts/screenlook.h"
#include "ui/controls/chip.h"
#include "ui/controls/flowlayout.h"
#include "ui/words/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 860;  // pixels of width from which small charts stand beside each other

}  // namespace

CourseChartsView::CourseChartsView(QWidget* parent)
    : QWidget(parent),
      chooser_(new QWidget(this)),
      buttons_(new QButtonGroup(this)) {
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(28);
    grid_->setVerticalSpacing(22);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(chooser_);
    column->addLayout(grid_, 1);
    connect(buttons_, &QButtonGroup::idClicked, this,
            [this](int id) { showArea(id < offered_.size() ? offered_[id] : QString()); });
    chooser_->hide();
}

void CourseChartsView::setCourse(std::vector<AreaScores> areas, std::vector<CourseAnalysis> analyses,
                                 std::vector<CourseEvent> events, const Words& words) {
    const bool first = !words_;
    areas_ = std::move(areas);
    analyses_ = std::move(analyses);
    events_ = std::move(events);
    words_ = std::make_unique<Words>(words);
    const bool stays = std::ranges::any_of(areas_, [this](const AreaScores& each) { return each.area == area_; });
    if (!stays && (first || !area_.isEmpty() || areas_.size() < 2))
        area_ = areas_.empty() ? QString() : areas_.front().area;
    offerAreas();
    showCharts();
}

void CourseChartsView::showArea(const QString& area) {
    area_ = area;
    for (QAbstractButton* button : buttons_->buttons()) {
        const int id = buttons_->id(button);
        button->setChecked((id < offered_.size() ? offered_[id] : QString()) == area_);
    }
    showCharts();
}

// Buttons are made anew only where the areas changed, so that the one with the focus stays.
void CourseChartsView::offerAreas() {
    QStringList areas;
    for (const AreaScores& each : areas_)
        areas << each.area;
    if (areas.size() < 2)
        areas.clear();
    if (areas != offered_) {
        offered_ = areas;
        for (QAbstractButton* button : buttons_->buttons())
            delete button;
        delete chooser_->layout();
        auto* row = new FlowLayout(chooser_, 6);  // several areas are wider than a narrow column
        for (int id = 0; id <= offered_.size() && !offered_.isEmpty(); ++id) {
            auto* button = new Chip({}, chooser_);
            buttons_->addButton(button, id);
            row->addWidget(button);
        }
        chooser_->setVisible(!offered_.isEmpty());
    }
    retranslate();
    for (QAbstractButton* button : buttons_->buttons()) {
        const int id = buttons_->id(button);
        button->setChecked((id < offered_.size() ? offered_[id] : QString()) == area_);
    }
}

ChartView* CourseChartsView::addView() {
    auto* view = new ChartView(this);
    const std::size_t place = views_.size();
    connect(view, &ChartView::sessionActivated, this, [this, place](int number) {
        const AreaScores* scores = scoresOf(place);
        if (scores && static_cast<std::size_t>(number) <= scores->sessions.size())
            emit sessionActivated(scores->sessions[static_cast<std::size_t>(number) - 1]);
    });
    connect(view, &ChartView::pictureWanted, this, [this, view] { emit pictureWanted(view->chart()); });
    return view;
}

const AreaScores* CourseChartsView::scoresOf(std::size_t view) const {
    for (std::size_t i = 0; i < areas_.size(); ++i) {
        if (area_.isEmpty() ? i == view : areas_[i].area == area_)
            return &areas_[i];
    }
    return nullptr;
}

void CourseChartsView::showCharts() {
    const bool all = area_.isEmpty() && areas_.size() > 1;
    const std::size_t count = all ? areas_.size() : 1;
    while (views_.size() > count) {
        delete views_.back();
        views_.pop_back();
        columns_ = 0;
    }
    while (views_.size() < count) {
        views_.push_back(addView());
        columns_ = 0;
    }
    static const AreaScores none;
    for (std::size_t i = 0; i < count; ++i) {
        const AreaScores* scores = scoresOf(i);
        const CourseAnalysis analysis =
            scores ? analyses_[static_cast<std::size_t>(scores - areas_.data())] : analyseCourse(none.scores);
        Chart chart = courseChart(scores ? *scores : none, analysis, events_, ChartReader::Therapist, *words_);
        if (all)
            chart.title = regionName(scores->area, words_->language());
        views_[i]->setHeading(all ? chart.title : QString());
        views_[i]->setSwitchVisible(!all);
        views_[i]->setChart(chart);
    }
    arrange();
}

void CourseChartsView::arrange() {
    const bool wide = width() >= twoColumnsFrom * screenLook(*this).pixel;
    const int columns = wide && views_.size() > 1 ? 2 : 1;
    if (columns == columns_)
        return;
    columns_ = columns;
    for (ChartView* view : views_)
        grid_->removeWidget(view);
    for (std::size_t i = 0; i < views_.size(); ++i)
        grid_->addWidget(views_[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    for (int column = 0; column < 2; ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
}

void CourseChartsView::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

void CourseChartsView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && words_)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void CourseChartsView::retranslate() {
    for (QAbstractButton* button : buttons_->buttons()) {
        const int id = buttons_->id(button);
        if (id == offered_.size()) {
            button->setText(tr("&All areas"));
        } else {
            QString name = regionName(offered_[id], words_->language());
            button->setText(name.replace(u'&', u"&&"_s));
        }
    }
    chooser_->setAccessibleName(tr("Area shown"));
}

}  // namespace reliefbook
