// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionnaires/blankform.h"

#include "core/base/error.h"
#include "ui/questionnaires/answertext.h"

#include <algorithm>
#include <utility>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfALongText = 4;
constexpr double mapToDrawOn = 0.55;  // of the page's width
constexpr double mapToRead = 0.6;

/// What both papers begin with.
Report begun(const Wording& wording, const Words& words, const FormHead& head) {
    Report report;
    const QString whom = head.clientName.isEmpty() ? QString() : u" – "_s + head.clientName;
    report.title = wording.title + whom;
    report.runningHead = head.clientName;
    report.runningTitle = wording.title;
    report.pageNumbering = words.text("Report", "Page %1 of %2");
    report.blocks.emplace_back(head.practice);
    report.blocks.emplace_back(
        Heading{wording.title, head.day.isValid() ? words.day(head.day) : QString(), Heading::Level::Title});
    return report;
}

/// What was marked on the body; none where nothing was, or what can't be read: the answer then says how many.
std::vector<BodyMark> marksIn(const Item& item, const Answers& answers) {
    if (item.type != ItemType::BodyMap)
        return {};
    try {
        return marksFromJson(answers.value(item.id).toArray());
    } catch (const Error&) {
        return {};
    }
}

/// Writes the questions of a form for a pen.
class BlankWriter {
public:
    BlankWriter(const Wording& wording, const Words& words) : wording_(wording), words_(words) {}

    void write(const Item& item, std::vector<ReportBlock>& blocks) const {
        const ItemWording& asked = wording_.items.at(item.id);
        if (item.type == ItemType::Instruction) {
            blocks.emplace_back(Paragraph{asked.text});
            return;
        }
        if (item.type == ItemType::Signature) {
            blocks.emplace_back(Paragraph{asked.text});
            blocks.emplace_back(SignatureBlock{say(QT_TRANSLATE_NOOP("Questionnaire", "Signature")),
                                               {},
                                               say(QT_TRANSLATE_NOOP("Questionnaire", "Date"))});
            return;
        }
        FormBlock form{.question = asked.text, .remark = remarkOf(item, asked)};
        fill(form, item, asked);
        blocks.emplace_back(std::move(form));
        if (item.type == ItemType::BodyMap)
            blocks.emplace_back(BodyMapBlock{.content = {}, .language = words_.language(), .width = mapToDrawOn});
    }

private:
    QString say(const char* text) const { return words_.text("Questionnaire", text); }

    QString remarkOf(const Item& item, const ItemWording& asked) const {
        if (item.type == ItemType::Multiple)
            return asked.hint.isEmpty() ? say(QT_TRANSLATE_NOOP("Questionnaire", "Tick all that are true."))
                                        : asked.hint;
        if (item.type == ItemType::Day && asked.hint.isEmpty())
            return say(QT_TRANSLATE_NOOP("Questionnaire", "Day, month and year"));
        if (item.type == ItemType::BodyMap && asked.hint.isEmpty())
            return item.marks == MarksAsked::Where
                       ? say(QT_TRANSLATE_NOOP("Questionnaire", "Mark on the body where it is."))
                       : say(QT_TRANSLATE_NOOP("Questionnaire",
                                               "Draw on the body where it is, and write beside it what it is."));
        return asked.hint;
    }

    void fill(FormBlock& form, const Item& item, const ItemWording& asked) const {
        switch (item.type) {
            case ItemType::Single:
            case ItemType::Multiple:
                form.isOne = item.type == ItemType::Single;
                for (const QString& id : item.options)
                    form.boxes << optionText(asked, id);
                break;
            case ItemType::YesNo:
                form.isOne = true;
                for (const QString& id : {u"yes"_s, u"no"_s, u"unknown"_s})
                    form.boxes << yesNoText(id, words_);
                form.lines = item.detail ? 1 : 0;
                form.lineCaption = item.detail ? asked.detail : QString();
                break;
            case ItemType::Scale:
                form.isScale = true;
                form.low = asked.low;
                form.high = asked.high;
                break;
            case ItemType::LongText: form.lines = linesOfALongText; break;
            case ItemType::BodyMap: form.keepWithNext = true; break;
            case ItemType::Number:
                form.lines = 1;
                form.isShort = true;
                form.unit = asked.unit;
                break;
            case ItemType::Day:
                form.lines = 1;
                form.isShort = true;
                break;
            case ItemType::Text:
            case ItemType::Signature:
            case ItemType::Instruction: form.lines = 1; break;
        }
    }

    const Wording& wording_;
    const Words& words_;
};

}  // namespace

Report blankForm(const Questionnaire& questionnaire, const Words& words, const FormHead& head) {
    const Wording wording = wordingIn(questionnaire, words.language());
    Report report = begun(wording, words, head);
    const auto say = [&](const char* text) { return words.text("Questionnaire", text); };
    report.blocks.emplace_back(FormBlock{.question = say(QT_TRANSLATE_NOOP("Questionnaire", "Name")),
                                         .answer = head.clientName,
                                         .lines = head.clientName.isEmpty() ? 1 : 0});
    report.blocks.emplace_back(
        FormBlock{.question = say(QT_TRANSLATE_NOOP("Questionnaire", "Date")), .lines = 1, .isShort = true});
    if (!wording.intro.isEmpty())
        report.blocks.emplace_back(Paragraph{wording.intro});
    const BlankWriter writer(wording, words);
    for (const ItemGroup& group : questionnaire.groups) {
        const QString& title = wording.groups.at(group.id);
        if (!title.isEmpty())
            report.blocks.emplace_back(Heading{title, {}});
        for (const Item& item : group.items)
            writer.write(item, report.blocks);
    }
    return report;
}

Report answersReport(const Questionnaire& questionnaire, const Answers& answers, const AskedOf& of, const Words& words,
                     const FormHead& head, const std::vector<FormSignature>& signatures, const QStringList& keptBack) {
    const Wording wording = wordingIn(questionnaire, words.language());
    Report report = begun(wording, words, head);
    if (!head.clientName.isEmpty())
        report.blocks.emplace_back(
            FactsBlock{{{words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Name")), head.clientName}}});
    if (!wording.intro.isEmpty())
        report.blocks.emplace_back(Paragraph{wording.intro});
    const std::vector<const Item*> shown = shownItems(questionnaire, answers, of);
    const Answers given = shownAnswers(questionnaire, answers, of);
    for (const ItemGroup& group : questionnaire.groups) {
        bool isFirst = true;
        for (const Item& item : group.items) {
            if (std::ranges::find(shown, &item) == shown.end())
                continue;
            if (isFirst && !wording.groups.at(group.id).isEmpty())
                report.blocks.emplace_back(Heading{wording.groups.at(group.id), {}});
            isFirst = false;
            const ItemWording& asked = wording.items.at(item.id);
            if (item.type == ItemType::Instruction) {
                report.blocks.emplace_back(Paragraph{asked.text});
            } else if (item.type == ItemType::Signature) {
                const auto by = std::ranges::find(signatures, item.id, &FormSignature::item);
                report.blocks.emplace_back(Paragraph{asked.text});
                if (by != signatures.end())
                    report.blocks.emplace_back(SignatureBlock{by->by.name, {}, words.day(by->by.day), by->signature});
                else
                    report.blocks.emplace_back(
                        Paragraph{words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Not signed yet"))});
            } else if (keptBack.contains(item.id)) {
                report.blocks.emplace_back(FormBlock{
                    .question = asked.text,
                    .answer = words.text("Questionnaire",
                                         QT_TRANSLATE_NOOP("Questionnaire", "Not printed: for the therapist alone")),
                    .isUnanswered = true});
            } else {
                const QString answer = answerText(item, asked, given, words);
                BodyMapBlock map{.content = {}, .language = words.language(), .width = mapToRead};
                map.content.marks = marksIn(item, given);
                map.content.onlyWhere = item.marks == MarksAsked::Where;
                const bool hasMarks = !map.content.marks.empty();
                report.blocks.emplace_back(FormBlock{
                    .question = asked.text,
                    .answer = answer.isEmpty()
                                  ? words.text("Questionnaire", QT_TRANSLATE_NOOP("Questionnaire", "Not answered"))
                                  : answer,
                    .isUnanswered = answer.isEmpty(),
                    .keepWithNext = hasMarks});
                if (hasMarks)
                    report.blocks.emplace_back(std::move(map));
            }
        }
    }
    return report;
}

}  // namespace reliefbook
