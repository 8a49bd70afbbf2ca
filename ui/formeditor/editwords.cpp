// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/editwords.h"

#include "core/base/typed.h"
#include "ui/questionnaires/answertext.h"
#include "ui/words/interfacewords.h"
#include "ui/words/language.h"

#include <QLocale>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString& text) {
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'…';
}

QString number(double number) { return writtenNumber(number, interfaceWords().locale()); }

}  // namespace

QString EditWords::type(ItemType type) {
    switch (type) {
        case ItemType::Text: return tr("One line of text");
        case ItemType::LongText: return tr("Several lines of text");
        case ItemType::Number: return tr("Number");
        case ItemType::Day: return tr("Day");
        case ItemType::Single: return tr("One of several answers");
        case ItemType::Multiple: return tr("Any of several answers");
        case ItemType::YesNo: return tr("Yes or no");
        case ItemType::Scale: return tr("0 to 10");
        case ItemType::BodyMap: return tr("Marks on the body");
        case ItemType::Signature: return tr("Signature");
        case ItemType::Instruction: return tr("Text to read");
    }
    return {};
}

QString EditWords::title(const Questionnaire& form, const QString& language) {
    QString title = wordingIn(form, language).title;
    for (const auto& [other, wording] : form.wordings) {
        if (title.isEmpty())
            title = wording.title;
    }
    return title.isEmpty() ? tr("Form without a title") : title;
}

QString EditWords::group(const Wording& wording, const QString& id) {
    const auto found = wording.groups.find(id);
    const QString text = found == wording.groups.end() ? QString() : shortened(found->second);
    return text.isEmpty() ? tr("Group without a title") : text;
}

QString EditWords::item(const Wording& wording, const QString& id) {
    const auto found = wording.items.find(id);
    const QString text = found == wording.items.end() ? QString() : shortened(found->second.text);
    return text.isEmpty() ? tr("Question without words") : text;
}

QString EditWords::group(const Questionnaire& form, const QString& id, const QString& language) {
    return group(wordingIn(form, language), id);
}

QString EditWords::item(const Questionnaire& form, const QString& id, const QString& language) {
    return item(wordingIn(form, language), id);
}

QString EditWords::choice(const Questionnaire& form, const QString& item, const QString& choice,
                          const QString& language) {
    const Item* found = findItem(form, item);
    if (found == nullptr || found->type == ItemType::YesNo)
        return yesNoText(choice, interfaceWords());
    const Wording wording = wordingIn(form, language);
    const auto words = wording.items.find(item);
    const auto text =
        words == wording.items.end()
            ? QString()
            : shortened(words->second.options.contains(choice) ? words->second.options.at(choice) : QString());
    return text.isEmpty() ? tr("Answer without words") : text;
}

namespace {

QString sexWord(const QString& sex) {
    if (sex == u"female"_s)
        return EditWords::tr("the client is female");
    return sex == u"male"_s ? EditWords::tr("the client is male") : EditWords::tr("the client is intersex");
}

}  // namespace

QString EditWords::condition(const Questionnaire& form, const Condition& condition, const QString& language) {
    using Kind = Condition::Kind;
    const QString asked = condition.item.isEmpty() ? QString() : item(form, condition.item, language);
    QStringList choices;
    for (const QString& value : condition.values)
        choices += filled(tr("“%1”", "an answer"), {choice(form, condition.item, value, language)});
    QStringList parts;
    for (const Condition& one : condition.of)
        parts += EditWords::condition(form, one, language);
    const QString figure = number(condition.number);
    switch (condition.kind) {
        case Kind::Always: return {};
        case Kind::All: return parts.join(tr(", and ", "between two conditions"));
        case Kind::Any: return parts.join(tr(", or ", "between two conditions"));
        case Kind::Not: return filled(tr("not: %1", "a condition"), {parts.value(0)});
        case Kind::Is:
        case Kind::In:
            return filled(tr("“%1” is answered with %2"), {asked, choices.join(tr(" or ", "between two answers"))});
        case Kind::AtLeast: return filled(tr("“%1” is %2 or more"), {asked, figure});
        case Kind::AtMost: return filled(tr("“%1” is %2 or less"), {asked, figure});
        case Kind::Answered: return filled(tr("“%1” is answered"), {asked});
        case Kind::AgeAtLeast: return tr("the client is %n year(s) old or older", nullptr, int(condition.number));
        case Kind::AgeAtMost: return tr("the client is %n year(s) old or younger", nullptr, int(condition.number));
        case Kind::Sex: return sexWord(condition.values.value(0));
        case Kind::DaysSinceAtLeast:
            return filled(tr("“%1” is %n day(s) ago or longer", nullptr, int(condition.number)), {asked});
        case Kind::DaysSinceAtMost:
            return filled(tr("“%1” is %n day(s) ago or less", nullptr, int(condition.number)), {asked});
    }
    return {};
}

QString EditWords::problem(const QuestionnaireProblem& problem, const Questionnaire& form, const QString& language) {
    using Kind = QuestionnaireProblem::Kind;
    const QString in = EditWords::language(problem.language);
    const QString about = !problem.item.isEmpty()    ? item(form, problem.item, language)
                          : !problem.group.isEmpty() ? group(form, problem.group, language)
                                                     : title(form, language);
    switch (problem.kind) {
        case Kind::BadId: return filled(tr("%1: its name inside the program does not hold."), {about});
        case Kind::SameIdTwice: return filled(tr("%1: it is there twice."), {about});
        case Kind::NoItems: return filled(tr("%1: there is no question in it yet."), {about});
        case Kind::NoOptions: return filled(tr("%1: there is no answer to choose yet."), {about});
        case Kind::LeastAboveMost: return filled(tr("%1: the smallest number is above the largest."), {about});
        case Kind::UnfittingMarks: return filled(tr("%1: it asks only where, but not on a body map."), {about});
        case Kind::UnknownExclusive: return filled(tr("%1: an answer that stands alone is gone."), {about});
        case Kind::SignatureNotLast:
            return filled(tr("%1: questions after a signature would not be signed. Move it to the end."), {about});
        case Kind::SignatureTwice:
            return filled(tr("%1: a form is signed once, and there is a signature before this one."), {about});
        case Kind::ConditionOnUnknown: return filled(tr("%1: the question it depends on is gone."), {about});
        case Kind::ConditionOnLater:
            return filled(tr("%1: it depends on a question that comes only afterwards."), {about});
        case Kind::ConditionInLoop:
            return filled(tr("%1: it depends on a question that is shown only where this one is."), {about});
        case Kind::ConditionUnfitting:
            return filled(tr("%1: the question it depends on is answered in another way."), {about});
        case Kind::ConditionOnNoOption: return filled(tr("%1: the answer it depends on is gone."), {about});
        case Kind::UnfittingScoring: return filled(tr("%1: its score counts what is no number."), {about});
        case Kind::NoCompleteWording: return tr("In no language is everything said.");
        case Kind::NoTitle: return filled(tr("The form has no title in %1."), {in});
        case Kind::MissingText:
            return problem.option.isEmpty() ? filled(tr("%1: words are missing in %2."), {about, in})
                                            : filled(tr("%1: an answer has no words in %2."), {about, in});
        case Kind::UnknownText: return filled(tr("%1: words in %2 for what is not there."), {about, in});
    }
    return {};
}

QString EditWords::language(const QString& language) {
    if (Words::languages().contains(language))
        return languageName(language);
    const QString name = QLocale(language).nativeLanguageName();
    return name.isEmpty() ? language : name;
}

QString EditWords::origin(const std::optional<QuestionnaireOrigin>& origin) {
    if (!origin)
        return tr("Came with the program");
    switch (*origin) {
        case QuestionnaireOrigin::Own: return tr("Made here");
        case QuestionnaireOrigin::Edited: return tr("Changed here");
        case QuestionnaireOrigin::Imported: return tr("From a file");
    }
    return {};
}

}  // namespace reliefbook
