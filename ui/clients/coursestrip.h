// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientread.h"
#include "ui/controls/painbar.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace reliefbook {

/// One course to choose: title, how far it is, and its line of pain.
class CourseButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit CourseButton(QWidget* parent = nullptr);

    void setCourse(const CourseRecords& records);
    Id<Course> course() const { return course_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Id<Course> course_;
    QString progress_;
    bool hasEnded_ = false;
    std::vector<PainPair> scores_;
};

/// The courses of a client side by side, the newest first.
class CourseStrip : public QWidget {
    Q_OBJECT

public:
    explicit CourseStrip(QWidget* parent = nullptr);

    void setCourses(const std::vector<CourseRecords>& courses, std::optional<Id<Course>> chosen);
    const std::vector<CourseButton*>& buttons() const { return buttons_; }

signals:
    void chosen(reliefbook::Id<reliefbook::Course> course);
    void menuWanted(reliefbook::Id<reliefbook::Course> course, const QPoint& globalPosition);

private:
    std::vector<CourseButton*> buttons_;
};

}  // namespace reliefbook
