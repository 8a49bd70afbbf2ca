// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"

#include <QByteArray>

namespace reliefbook {

/// What somebody puts their name to: the title and the introduction, then every instruction, question and answer that
/// is shown, in order, up to the signature item `signature` (empty: all of it). The words are the questionnaire's in
/// `language`; yes, no and unknown, days and numbers are as they are kept, so that another release of the program
/// writes the same. One line for each, with what belongs to it indented below: no answer can pass for a question. In
/// UTF-8, its letters composed (NFC), so that the same text is the same bytes.
QByteArray signedText(const Questionnaire& questionnaire, QStringView language, const Answers& answers,
                      const AskedOf& of, QStringView signature = {});

/// BLAKE2b-256 of a signed text: what a signature is kept with. 32 bytes.
QByteArray hashOfSigned(const QByteArray& text);

}  // namespace reliefbook
