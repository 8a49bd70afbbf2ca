// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/signedtext.h"

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

class Writer {
public:
    /// A text that is not there is no line.
    void add(int depth, const QString& text) {
        if (text.isEmpty())
            return;
        const QString indent(qsizetype{4} * depth, u' ');
        QString lines = text;
        // Whatever ends a line, so that all of a text stands below what it belongs to.
        for (const QChar end : {QChar(u'\r'), QChar(u'\v'), QChar(u'\f'), QChar(0x85), QChar(0x2028), QChar(0x2029)})
            lines.replace(end, u'\n');
        text_ += indent + lines.replace(u"\n"_s, u"\n"_s + indent) + u'\n';
    }
    QByteArray bytes() const { return text_.normalized(QString::NormalizationForm_C).toUtf8(); }

private:
    QString text_;
};

QString optionText(const ItemWording& words, const QString& id) {
    const auto found = words.options.find(id);
    return found == words.options.end() || found->second.isEmpty() ? id : found->second;
}

QString headingText(const Questionnaire& questionnaire, const QString& title, const SigningWords& say) {
    return say.heading ? say.heading(title, questionnaire.version)
                       : title + u' ' + QString::number(questionnaire.version);
}

QString numberText(double number, const SigningWords& say) {
    return say.number ? say.number(number) : QString::number(number, 'g', 12);
}

QString dayText(const QString& kept, const SigningWords& say) {
    const QDate day = QDate::fromString(kept, Qt::ISODate);
    return say.day && day.isValid() ? say.day(day) : kept;
}

QString markText(const QJsonObject& kept, MarksAsked asked, const SigningWords& say) {
    try {
        if (say.mark)
            return say.mark(marksFromJson({kept}).front(), asked);
    } catch (const Error&) {
        // Nobody signs less than is stored: what can't be read is shown as it is.
    }
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void addAnswer(Writer& writer, const Item& item, const ItemWording& words, const QJsonValue& answer,
               const SigningWords& say) {
    if (item.type == ItemType::BodyMap) {
        for (const QJsonValue mark : answer.toArray())
            writer.add(2, markText(mark.toObject(), item.marks, say));
    } else if (answer.isArray()) {
        for (const QJsonValue option : answer.toArray())
            writer.add(2, optionText(words, option.toString()));
    } else if (answer.isDouble()) {
        const QString number = numberText(answer.toDouble(), say);
        writer.add(2, words.unit.isEmpty() ? number : number + u' ' + words.unit);
    } else if (item.type == ItemType::Single) {
        writer.add(2, optionText(words, answer.toString()));
    } else if (item.type == ItemType::YesNo && say.yesNo) {
        writer.add(2, say.yesNo(answer.toString()));
    } else {
        writer.add(2, item.type == ItemType::Day ? dayText(answer.toString(), say) : answer.toString());
    }
}

void addItem(Writer& writer, const Item& item, const ItemWording& words, const Answers& answers,
             const SigningWords& say) {
    writer.add(1, words.text);
    writer.add(1, words.hint);
    if (item.type == ItemType::Scale)
        writer.add(1, u"0 – 10: "_s + words.low + u" – "_s + words.high);
    if (!isAnswered(answers, item.id))
        return;
    addAnswer(writer, item, words, answers.value(item.id), say);
    const QString detail = detailOf(item.id);
    if (answers.contains(detail)) {
        writer.add(1, words.detail);
        writer.add(2, answers.value(detail).toString());
    }
}

}  // namespace

QByteArray signedText(const Questionnaire& questionnaire, QStringView language, const Answers& answers,
                      const AskedOf& of, const SigningWords& words, QStringView signature) {
    const Wording wording = wordingIn(questionnaire, language);
    const Answers shown = shownAnswers(questionnaire, answers, of);
    Writer writer;
    writer.add(0, headingText(questionnaire, wording.title, words));
    writer.add(0, wording.intro);
    const std::vector<const Item*> items = shownItems(questionnaire, answers, of);
    std::size_t next = 0;
    for (const ItemGroup& group : questionnaire.groups) {
        bool isFirst = true;
        for (const Item& item : group.items) {
            if (next == items.size() || items[next] != &item)
                continue;
            ++next;
            if (isFirst)
                writer.add(0, wording.groups.at(group.id));
            isFirst = false;
            addItem(writer, item, wording.items.at(item.id), shown, words);
            if (!signature.isEmpty() && item.id == signature)
                return writer.bytes();
        }
    }
    return writer.bytes();
}

QByteArray hashOfSigned(const QByteArray& text) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    const void* from = text.constData();
    crypto_generichash(hash.data(), hash.size(), static_cast<const unsigned char*>(from),
                       static_cast<std::size_t>(text.size()), nullptr, 0);
    const void* bytes = hash.data();
    return {static_cast<const char*>(bytes), static_cast<qsizetype>(hash.size())};
}

}  // namespace reliefbook
