// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace reliefbook {

class Words;

/// What a person is told of an error: what happened and, as far as there is anything to say, what was kept and what to
/// do now. Never SQL, never the content of a record.
struct ErrorText {
    QString happened;
    QString advice;
};
ErrorText errorText(const Error& error, const Words& words);

}  // namespace reliefbook
