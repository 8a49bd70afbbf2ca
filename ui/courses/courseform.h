// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/firstvisit.h"
#include "ui/forms/recordform.h"

namespace reliefbook {

class NotesField;
class RegionField;
class TextField;

/// A course: what for, since when, how far.
class CourseForm : public RecordForm<Course> {
    Q_OBJECT

public:
    explicit CourseForm(QWidget* parent = nullptr);

    /// With the fields of a course's end, which one that begins doesn't need.
    void setEndShown(bool shown);
    /// Fills in what the consultation says of a new course, as if somebody had typed it: it is stored with the rest.
    void propose(const CourseWish& wish);

private:
    void nameAfterArea();
    void nameUnnamed();

    RegionField* area_;
    TextField* title_;
    Field* ended_;
    Field* summary_;
    NotesField* goal_;
    QString named_;  // the title that was put in for the area
};

/// A course of this client that starts today, with what most courses begin with.
Course draftCourse(Id<Client> client, Id<User> therapist, QDate today);

}  // namespace reliefbook
