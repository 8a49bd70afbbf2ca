// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/questionnaire.h"
#include "core/vocabulary/bodymarks.h"

#include <QByteArray>
#include <QDate>

#include <functional>

namespace reliefbook {

/// How a signed text says in its language what a form keeps as data. What none is given for stands as it is kept.
struct SigningWords {
    std::function<QString(const QString& title, int version)> heading;
    std::function<QString(QDate)> day;
    std::function<QString(double)> number;
    std::function<QString(const QString& answer)> yesNo;
    std::function<QString(const BodyMark&, MarksAsked)> mark;
};

/// What somebody puts their name to: the title and the introduction, then every instruction, question and answer that
/// is shown, in order, up to the signature item `signature` (empty: all of it). The words are the questionnaire's in
/// `language`, those for what is kept as data are `words`: it is read before it is signed, and stored as it was read,
/// for another release may word it otherwise. One line for each, with what belongs to it indented below: no answer can
/// pass for a question. In UTF-8, its letters composed (NFC), so that the same text is the same bytes.
QByteArray signedText(const Questionnaire& questionnaire, QStringView language, const Answers& answers,
                      const AskedOf& of, const SigningWords& words, QStringView signature = {});

/// BLAKE2b-256 of a signed text: what a signature is kept with. 32 bytes.
QByteArray hashOfSigned(const QByteArray& text);

}  // namespace reliefbook
