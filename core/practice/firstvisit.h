// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"

namespace reliefbook {

// What comes after the intake at a first visit, so that nobody has to know the order: the consents, the consultation,
// the course.

/// The consents without which nobody is treated: to the treatment itself, and to keeping what was said about one's body
/// (GDPR, art. 9 (2) a). Others, as to photos, are asked where there is something to agree to.
bool isNeeded(const Questionnaire& consent);

/// The form a first visit goes on with once the intake was asked: a consent that is needed and that this client was not
/// asked for yet, then the consultation where no course of theirs goes on. None: nothing of this is left, or the
/// practice offers no such form.
std::optional<Questionnaire> nextForm(sql::Database& database, const IntakeSheet& sheet);

/// What a client wishes of a course, in their own words.
struct CourseWish {
    QString area;  // region id: where it hurts most; empty where nothing is marked
    QString goal;

    bool operator==(const CourseWish&) const = default;
};
/// As the last finished consultation says it. None where no consultation was finished since their last course was
/// begun: what was said before that one is no word about another.
std::optional<CourseWish> courseWish(sql::Database& database, Id<Client> client);

}  // namespace reliefbook
