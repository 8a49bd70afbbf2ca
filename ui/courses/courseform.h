// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/recordform.h"

namespace reliefbook {

class RegionField;
class TextField;

/// A course: what for, since when, how far.
class CourseForm : public RecordForm<Course> {
    Q_OBJECT

public:
    explicit CourseForm(QWidget* parent = nullptr);

    /// With the fields of a course's end, which one that begins doesn't need.
    void setEndShown(bool shown);

private:
    void nameAfterArea();
    void nameUnnamed();

    RegionField* area_;
    TextField* title_;
    Field* ended_;
    Field* summary_;
    QString named_;  // the title that was put in for the area
};

/// A course of this client that starts today, with what most courses begin with.
Course draftCourse(Id<Client> client, Id<User> therapist, QDate today);

}  // namespace reliefbook
