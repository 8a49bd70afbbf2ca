// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/courses/courseform.h"

#include "core/vocabulary/regions.h"
#include "ui/forms/fields.h"
#include "ui/forms/regionfield.h"
#include "ui/words/interfacewords.h"

#include <QLineEdit>

namespace reliefbook {
namespace {

constexpr int usualSessions = 8;  // once or twice a week over four to eight weeks

}  // namespace

CourseForm::CourseForm(QWidget* parent) : RecordForm(parent) {
    area_ = add<RegionField>(QT_TR_NOOP("&Main area"), &Course::mainArea);
    title_ = add<TextField>(QT_TR_NOOP("&Title"), &Course::title);
    add<NeededDayField>(QT_TR_NOOP("Starts &on"), &Course::startedOn);
    add<CountField>(QT_TR_NOOP("&Planned sessions"), &Course::plannedSessions);
    add<NumberField>(QT_TR_NOOP("Goal: pain &before a session (0 to 10)"), &Course::goalScore);
    ended_ = add<DayField>(QT_TR_NOOP("En&ded on"), &Course::endedOn);
    goal_ = add<NotesField>(QT_TR_NOOP("&Goal in words"), &Course::goalText, Width::Full);
    goal_->setLines(2, 6);
    auto* summary = add<NotesField>(QT_TR_NOOP("S&ummary at the end"), &Course::summary, Width::Full);
    summary->setLines(2, 8);
    summary_ = summary;
    connect(area_, &Field::edited, this, &CourseForm::nameAfterArea);
    connect(this, &FormWidget::edited, this, &CourseForm::nameUnnamed);
}

void CourseForm::setEndShown(bool shown) {
    setShown(ended_, shown);
    setShown(summary_, shown);
}

void CourseForm::propose(const CourseWish& wish) {
    area_->setValue(wish.area);
    goal_->setValue(wish.goal);
    nameAfterArea();
    nameUnnamed();
}

/// A course without a title of its own is called after its area.
void CourseForm::nameAfterArea() {
    if (!title_->value().isEmpty() && title_->value() != named_)
        return;
    if (isStored() && area_->value().isEmpty())
        return;  // somebody is typing another area
    named_ = area_->value().isEmpty() ? QString() : regionName(area_->value(), interfaceWords().language());
    title_->setValue(named_);
}

/// A new course whose goal is typed before anything else has something to be called by, or it could not be stored.
void CourseForm::nameUnnamed() {
    if (isStored() || !title_->value().isEmpty() || title_->line()->hasFocus() || area_->line()->hasFocus())
        return;
    named_ = tr("Course");
    title_->setValue(named_);
}

Course draftCourse(Id<Client> client, Id<User> therapist, QDate today) {
    Course course;
    course.id = Id<Course>::make();
    course.client = client;
    course.therapist = therapist;
    course.startedOn = today;
    course.plannedSessions = usualSessions;
    return course;
}

}  // namespace reliefbook
