// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attachments.h"

#include <QImage>

namespace reliefbook {

/// A picture from bytes, upright, at most `most` pixels high and wide. Null where it is none, or claims more than a
/// hundred million pixels: a few bytes can hold a picture as large as a field. For a job.
QImage pictureOf(const QByteArray& bytes, int most);

/// A client's picture made of a file: its middle as a square of at most 512 pixels, as JPEG. `read` keeps what was
/// wrong with the file; where it is no picture that is (NotAPicture). For a job.
ReadAttachment asPortrait(const ReadAttachment& read);

}  // namespace reliefbook
