// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the program as they were released: answers belong to one version, which stays known for ever. A release
// writes them (UPDATE_GOLDEN=1) into resources/questionnaires/released, and what they are into
// tests/data/questionnaires/released.json.
#include "core/practice/questionnaireread.h"
#include "core/questionnaires/questionnairejson.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(content);
}

QString nameOf(const Questionnaire& form) { return form.id + u'-' + QString::number(form.version); }

QString hashOf(const QByteArray& content) {
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString newestRelease() {
    static const QRegularExpression heading(u"^## \\[(\\d[^\\]]*)\\]"_s, QRegularExpression::MultilineOption);
    return heading.match(QString::fromUtf8(contentOf(testing::ownData(u"../../CHANGELOG.md"_s)))).captured(1);
}

/// What was done to versions that were released: nothing may be.
QStringList mistakes(const QJsonObject& released, const QDir& folder, const std::vector<Questionnaire>& now) {
    QStringList found;
    for (const QString& name : released.keys()) {
        const QByteArray content = contentOf(folder.filePath(name + u".json"_s));
        if (content.isEmpty())
            found += name + u" was removed"_s;
        else if (hashOf(content) != released.value(name).toString())
            found += name + u" was changed"_s;
    }
    for (const QString& file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (!released.contains(file.chopped(5)))
            found += file.chopped(5) + u" was never released"_s;
    }
    for (const Questionnaire& form : now) {
        const QByteArray content = contentOf(folder.filePath(nameOf(form) + u".json"_s));
        if (!content.isEmpty() && questionnaireFromFile(content, form.id) != form)
            found += nameOf(form) + u" was released otherwise and needs the next version"_s;
    }
    return found;
}

TEST(ReleasedForms, StayAsTheyWere) {
    const QDir folder(testing::ownData(u"../../resources/questionnaires/released"_s));
    const QString list = testing::ownData(u"questionnaires/released.json"_s);
    QJsonObject json = QJsonDocument::fromJson(contentOf(list)).object();
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN") && json.value("release"_L1) != newestRelease()) {
        QJsonObject forms = json.value("forms"_L1).toObject();
        folder.mkpath(u"."_s);
        for (const Questionnaire& form : builtInQuestionnaires()) {
            if (forms.contains(nameOf(form)))
                continue;
            write(folder.filePath(nameOf(form) + u".json"_s), toFile(form));
            forms.insert(nameOf(form), hashOf(toFile(form)));
        }
        json = {{u"release"_s, newestRelease()}, {u"forms"_s, forms}};
        write(list, QJsonDocument(json).toJson());
    }
    EXPECT_EQ(json.value("release"_L1).toString(), newestRelease())
        << "a release takes its forms along: UPDATE_GOLDEN=1 ./test -R ReleasedForms";
    EXPECT_EQ(mistakes(json.value("forms"_L1).toObject(), folder, builtInQuestionnaires()), QStringList());
}

TEST(ReleasedForms, ThatAreChangedOrRemovedAreTold) {
    QTemporaryDir place;
    const QDir folder(place.path());
    Questionnaire form = *builtInQuestionnaire(u"visit");
    const QJsonObject released{{nameOf(form), hashOf(toFile(form))}};
    const QString file = folder.filePath(nameOf(form) + u".json"_s);
    EXPECT_EQ(mistakes(released, folder, {form}), QStringList{u"visit-1 was removed"_s});
    write(file, toFile(form));
    EXPECT_EQ(mistakes(released, folder, {form}), QStringList());
    EXPECT_EQ(mistakes({}, folder, {}), QStringList{u"visit-1 was never released"_s});
    form.groups.back().items.pop_back();
    EXPECT_EQ(mistakes(released, folder, {form}),
              QStringList{u"visit-1 was released otherwise and needs the next version"_s});
    write(file, toFile(form));
    EXPECT_EQ(mistakes(released, folder, {form}), QStringList{u"visit-1 was changed"_s});
    form.version = 2;
    EXPECT_EQ(mistakes({}, QDir(place.filePath(u"none"_s)), {form}), QStringList());
}

TEST(ReleasedForms, AreKnownWhereTheyWereAnswered) {
    // form_of_old-3.json stands among those of releases in these tests; the program has no such form any more.
    testing::TestPractice practice;
    const auto old = questionnaireOf(practice.database(), u"form_of_old"_s, 3);
    ASSERT_TRUE(old);
    EXPECT_EQ(wordingIn(*old, u"en").title, u"How are you?"_s);
    EXPECT_EQ(questionnaireOf(practice.database(), u"form_of_old"_s, 2), std::nullopt);
    EXPECT_EQ(builtInQuestionnaire(u"form_of_old"), nullptr) << "it is not asked any more";
    EXPECT_EQ(offeredQuestionnaire(practice.database(), u"form_of_old"), std::nullopt);
    EXPECT_EQ(builtInQuestionnaire(u"visit", 1), builtInQuestionnaire(u"visit"));
}

}  // namespace
}  // namespace reliefbook
