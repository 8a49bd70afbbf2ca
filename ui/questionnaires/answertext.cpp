// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/answertext.h"

#include "core/base/error.h"
#include "core/base/typed.h"
#include "core/vocabulary/bodymarks.h"
#include "ui/bodymap/bodymapwords.h"

#include <QJsonArray>

namespace reliefbook {

using namespace Qt::StringLiterals;

QString optionText(const ItemWording& wording, const QString& id) {
    const auto found = wording.options.find(id);
    return found == wording.options.end() || found->second.isEmpty() ? id : found->second;
}

QString yesNoText(const QString& answer, const Words& words) {
    if (answer == u"yes"_s)
        return words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Yes"));
    if (answer == u"no"_s)
        return words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "No"));
    return words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "I don't know"));
}

/// Each mark in words; where they can't be read, how many there are.
QString marksText(const QJsonArray& marks, MarksAsked asked, const Words& words) {
    try {
        QStringList texts;
        for (const BodyMark& mark : marksFromJson(marks))
            texts << (asked == MarksAsked::Where ? placeText(mark, words) : markText(mark, words));
        return texts.join(u"; "_s);
    } catch (const Error&) {
        return words.text("Questionnaire", QT_TRANSLATE_N_NOOP("Questionnaire", "%n mark(s) on the body"),
                          int(marks.size()));
    }
}

QString answerText(const Item& item, const ItemWording& wording, const Answers& answers, const Words& words) {
    if (!isAnswered(answers, item.id))
        return {};
    const QJsonValue answer = answers.value(item.id);
    switch (item.type) {
        case ItemType::Text:
        case ItemType::LongText: return answer.toString();
        case ItemType::Number: {
            const QString number = writtenNumber(answer.toDouble(), words.locale());
            return wording.unit.isEmpty() ? number : number + QChar(0x00A0) + wording.unit;
        }
        case ItemType::Day: {
            const QDate day = QDate::fromString(answer.toString(), Qt::ISODate);
            return day.isValid() ? words.day(day) : answer.toString();
        }
        case ItemType::Single: return optionText(wording, answer.toString());
        case ItemType::Multiple: {
            QStringList chosen;
            for (const QJsonValue option : answer.toArray())
                chosen << optionText(wording, option.toString());
            return chosen.join(u"; "_s);
        }
        case ItemType::YesNo: {
            const QString text = yesNoText(answer.toString(), words);
            const QString detail = answers.value(detailOf(item.id)).toString();
            return detail.isEmpty() || answer != u"yes"_s ? text : text + u": "_s + detail;
        }
        case ItemType::Scale:
            return filled(words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "%1 of 10")),
                          {writtenNumber(answer.toDouble(), words.locale())});
        case ItemType::BodyMap: return marksText(answer.toArray(), item.marks, words);
        case ItemType::Signature:
        case ItemType::Instruction: break;
    }
    return {};
}

QString answerProblemText(const AnswerProblem& problem, const Words& words) {
    const auto say = [&](const char* text) { return words.text("Questionnaire", text); };
    const auto number = [&](double value) { return writtenNumber(value, words.locale()); };
    switch (problem.kind) {
        case AnswerProblem::Kind::NotAnswered:
            return say(QT_TRANSLATE_NOOP("Questionnaire", "Please answer this question."));
        case AnswerProblem::Kind::OutOfRange:
            if (problem.least && problem.most)
                return filled(say(QT_TRANSLATE_NOOP("Questionnaire", "A number from %1 to %2 belongs here.")),
                              {number(*problem.least), number(*problem.most)});
            if (problem.least)
                return filled(say(QT_TRANSLATE_NOOP("Questionnaire", "This should be at least %1.")),
                              {number(*problem.least)});
            return filled(say(QT_TRANSLATE_NOOP("Questionnaire", "This should be at most %1.")),
                          {number(problem.most.value_or(0))});
        case AnswerProblem::Kind::TooManyDecimals:
            return problem.most.value_or(0) == 0
                       ? say(QT_TRANSLATE_NOOP("Questionnaire", "A whole number belongs here."))
                       : say(QT_TRANSLATE_NOOP("Questionnaire", "This has too many decimal places."));
        case AnswerProblem::Kind::NoSuchDay: return say(QT_TRANSLATE_NOOP("Questionnaire", "There is no such day."));
        case AnswerProblem::Kind::TooLongAgo:
            return say(QT_TRANSLATE_NOOP("Questionnaire", "This is too long ago. Is the year right?"));
        case AnswerProblem::Kind::InTheFuture:
            return say(QT_TRANSLATE_NOOP("Questionnaire", "This day has not come yet."));
        case AnswerProblem::Kind::NotAlone:
            return say(QT_TRANSLATE_NOOP("Questionnaire", "One of these answers excludes the others."));
        case AnswerProblem::Kind::TooLong:
            return words.text(
                "Questionnaire",
                QT_TRANSLATE_N_NOOP("Questionnaire", "This is too long: there is room for %n character(s)."),
                int(problem.most.value_or(0)));
        case AnswerProblem::Kind::NoRoom:
            return say(
                QT_TRANSLATE_NOOP("Questionnaire", "All answers together are too long. Please shorten this one."));
        case AnswerProblem::Kind::WrongKind:
        case AnswerProblem::Kind::UnknownOption: break;
    }
    return say(QT_TRANSLATE_NOOP("Questionnaire", "This is no answer to this question. Please answer it again."));
}

}  // namespace reliefbook
