// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/coursecard.h"

#include "core/practice/queries.h"
#include "ui/charts/coursechartsview.h"
#include "ui/controls/changing.h"
#include "ui/words/interfacewords.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace reliefbook {

CourseCard::CourseCard(QWidget* parent)
    : Card({}, nullptr, parent),
      charts_(new CourseChartsView),
      none_((new Text({}, type::secondary, Tone::Text2))->wrapped()),
      attach_(new QPushButton) {
    charts_->setMinimumHeight(230);
    setChanges(attach_, Changes::Records);
    body()->addWidget(charts_, 1);
    body()->addWidget(none_);
    body()->addWidget(attach_, 0, Qt::AlignLeft);
    connect(charts_, &CourseChartsView::sessionActivated, this, &CourseCard::sessionWanted);
    connect(charts_, &CourseChartsView::pictureWanted, this, &CourseCard::pictureWanted);
    connect(attach_, &QPushButton::clicked, this, &CourseCard::attachWanted);
    retranslate();
}

void CourseCard::setCourse(sql::Database& database, const SessionSheet& sheet) {
    courseTitle_ = sheet.course ? sheet.course->title : QString();
    charts_->setVisible(sheet.course.has_value());
    none_->setVisible(!sheet.course);
    attach_->setVisible(!sheet.course && sheet.records.session.state == SessionState::Draft);
    retranslate();
    if (!sheet.course)
        return;
    CourseRecords records = courseRecords(database, sheet.course->id);
    std::vector<AreaScores> areas = scoresByArea(records);
    std::vector<CourseAnalysis> analyses;
    analyses.reserve(areas.size());
    for (const AreaScores& area : areas)
        analyses.push_back(analyseCourse(area.scores));
    charts_->setCourse(std::move(areas), std::move(analyses), std::move(records.events), interfaceWords());
}

void CourseCard::retranslate() {
    setTitle(courseTitle_.isEmpty() ? tr("Course") : courseTitle_);
    none_->setText(tr("This session belongs to no course. In a course its scores make a line that shows what lasts."));
    attach_->setText(tr("Attach to a &course…"));
}

void CourseCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace reliefbook
