// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/record.h"

namespace reliefbook {

/// The moments a record, its history and the audit may name: from 1900 to the end of 9999, as manifests do. Beyond that
/// no calendar shows a day, and an axis of time never ends.
inline constexpr Moment firstMoment{-2'208'988'800'000};
inline constexpr Moment lastMoment{253'402'300'799'000};
constexpr bool isInCalendar(Moment moment) { return firstMoment <= moment && moment <= lastMoment; }

/// The column of `record` that holds what no form stores, when it comes from a file: a moment or a day no calendar
/// knows, an offset of no time zone, a number beyond a million, a line of more than a thousand characters (the schema's
/// longest name; a form's lines are shorter), a note beyond mostInANote. Empty: there is none.
QString columnOutOfBounds(const Record& record);

}  // namespace reliefbook
