// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formeditor/importfault.h"

#include "core/base/error.h"
#include "core/questionnaires/questionnairejson.h"
#include "core/questionnaires/questionnaireproblems.h"
#include "ui/formeditor/editwords.h"
#include "ui/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// What a question, or a group of them, is called in the words of a file that is no form as a whole.
QString called(const QJsonObject& wordings, const QString& language, QLatin1String kind, const QString& id) {
    QStringList languages = wordings.keys();
    languages.prepend(language);
    for (const QString& one : languages) {
        const QJsonValue words = wordings.value(one).toObject().value(kind).toObject().value(id);
        const QString text = (words.isObject() ? words.toObject().value("text"_L1) : words).toString().simplified();
        if (!text.isEmpty())
            return text.left(80);
    }
    return id;
}

/// What can be said of a form whose parts can all be read: the first thing that does not hold.
QString ofStructure(const QJsonObject& file, const QString& language) {
    try {
        std::map<QString, QJsonObject> wordings;
        const QJsonObject given = file.value("wordings"_L1).toObject();
        for (auto one = given.begin(); one != given.end(); ++one)
            wordings.emplace(one.key(), one.value().toObject());
        const Questionnaire form = questionnaireFromJson(file.value("definition"_L1).toObject(), wordings, {});
        const auto found = problems(form);
        return found.empty() ? QString() : EditWords::problem(found.front(), form, language);
    } catch (const Error&) {
        return {};
    }
}

QString about(const QJsonObject& file, const QString& path, const QString& language) {
    static const QRegularExpression inGroup(uR"(^definition\.groups\[(\d+)\](?:\.items\[(\d+)\])?)"_s);
    static const QRegularExpression inWords(uR"(^wordings\.(\w+)(?:\.(items|groups)\.(\w+))?)"_s);
    const QJsonObject wordings = file.value("wordings"_L1).toObject();
    if (const auto match = inGroup.match(path); match.hasMatch()) {
        const QJsonObject group =
            file.value("definition"_L1)["groups"_L1].toArray().at(match.captured(1).toInt()).toObject();
        const QString title = called(wordings, language, "groups"_L1, group.value("id"_L1).toString());
        if (match.captured(2).isEmpty())
            return filled(ImportFault::tr("In the group “%1”"), {title});
        const QString id = group["items"_L1].toArray().at(match.captured(2).toInt())["id"_L1].toString();
        return id.isEmpty()
                   ? filled(ImportFault::tr("In question %1 of the group “%2”"),
                            {QString::number(match.captured(2).toInt() + 1), title})
                   : filled(ImportFault::tr("In the question “%1”"), {called(wordings, language, "items"_L1, id)});
    }
    if (const auto match = inWords.match(path); match.hasMatch()) {
        const QString in = EditWords::language(match.captured(1));
        if (match.captured(3).isEmpty())
            return filled(ImportFault::tr("In the words in %1"), {in});
        return filled(
            ImportFault::tr("In the words of “%1” in %2"),
            {called(wordings, language, match.captured(2) == u"items"_s ? "items"_L1 : "groups"_L1, match.captured(3)),
             in});
    }
    return ImportFault::tr("In the form as a whole");
}

QString whatIsWrong(const QString& what) {
    static const QRegularExpression unknown(uR"x(^"(.*)" is not known here$)x"_s);
    if (const auto match = unknown.match(what); match.hasMatch())
        return filled(ImportFault::tr("“%1” is not known to this program"), {match.captured(1)});
    if (what.contains(u"newer than this program"_s))
        return ImportFault::tr("it was made by a newer version of Reliefbook");
    if (what == u"not a word of a questionnaire"_s)
        return ImportFault::tr("there is something this program does not know");
    if (what == u"not a text"_s)
        return ImportFault::tr("a text belongs there");
    if (what.startsWith(u"a text of more than"_s))
        return ImportFault::tr("a text is too long");
    if (what.startsWith(u"more than"_s))
        return ImportFault::tr("there is more than a form can hold");
    if (what == u"not a number"_s || what == u"not a whole number"_s || what.contains(u" is not from "_s))
        return ImportFault::tr("a number there does not fit");
    return ImportFault::tr("it is not written as a form is");
}

}  // namespace

QString ImportFault::words(const QByteArray& file, const Error& refusal, const QString& language) {
    const QString where = refusal.fact(1);
    const QJsonDocument document = QJsonDocument::fromJson(file);
    if (!document.isObject())
        return filled(tr("It is no file with a form in it. (%1)"), {where});
    const QJsonObject json = document.object();
    if (const QString structure = ofStructure(json, language); !structure.isEmpty())
        return filled(tr("%1 (%2)", "what is wrong with a form, and where in its file"), {structure, where});
    const qsizetype colon = where.indexOf(u": "_s);
    const QString path = colon < 0 ? QString() : where.left(colon);
    return filled(tr("%1: %2. (%3)", "what of a form it is about, what is wrong, and where in its file"),
                  {about(json, path, language), whatIsWrong(colon < 0 ? where : where.mid(colon + 2)), where});
}

}  // namespace reliefbook
