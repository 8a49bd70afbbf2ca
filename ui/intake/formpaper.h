// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/formread.h"
#include "ui/reports/report.h"
#include "ui/words/words.h"

namespace reliefbook {

/// The question that is signed, of those that are asked; null: none is. The form must be known.
const Item* signatureIn(const FormSheet& sheet);

/// What was drawn when it was signed; nothing where the name was typed or it can't be read.
Signature drawnSignature(const SignedText& signedText);

/// A form as it is answered so far, on paper, with its signature. The form must be known.
Report formPaper(const FormSheet& sheet, const Words& words, const Letterhead& practice);

}  // namespace reliefbook
