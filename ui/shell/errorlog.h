// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <vector>

namespace reliefbook {

/// An error that was shown since the program started: when and of what kind, never its facts, which name files.
struct NotedError {
    Moment at;
    ErrorKind kind = ErrorKind::Bug;
};

/// The last ones, oldest first.
const std::vector<NotedError>& notedErrors();
void noteError(const Error& error);

/// The kind's name in the code, the same in every language: "DiskFull".
QString errorName(ErrorKind kind);

}  // namespace reliefbook
