// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/signingwords.h"

#include "core/base/typed.h"
#include "ui/bodymap/bodymapwords.h"
#include "ui/questionnaires/answertext.h"

namespace reliefbook {

SigningWords signingWords(const Words& words) {
    return {
        .heading =
            [words](const QString& title, int version) {
                return filled(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "%1, version %2")),
                              {title, QString::number(version)});
            },
        .day = [words](QDate day) { return words.day(day); },
        .number = [words](double number) { return writtenNumber(number, words.locale()); },
        .yesNo = [words](const QString& answer) { return yesNoText(answer, words); },
        .mark =
            [words](const BodyMark& mark, MarksAsked asked) {
                return asked == MarksAsked::Where ? placeText(mark, words) : markText(mark, words);
            },
    };
}

}  // namespace reliefbook
