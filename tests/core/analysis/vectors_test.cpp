// SPDX-License-Identifier: GPL-3.0-or-later
// The external vector file, made by two independent implementations of the specification.
#include "core/analysis/analysisjson.h"
#include "core/analysis/parameters.h"
#include "core/base/error.h"
#include "tests/jsoncompare.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QJsonObject vectorFile() {
    const QString path = testing::externalData(u"vectors/course_vectors.json"_s);
    return path.isEmpty() ? QJsonObject() : testing::readJson(path).toObject();
}

QJsonArray vectorsOf(const QString& kind) {
    QJsonArray chosen;
    const QJsonArray all = vectorFile().value(u"vectors").toArray();
    for (const auto& vector : all) {
        if (vector[u"kind"].toString() == kind)
            chosen.append(vector);
    }
    return chosen;
}

void expectAllAsThere(const QString& kind) {
    const QJsonArray vectors = vectorsOf(kind);
    if (vectors.isEmpty())
        GTEST_SKIP() << "no vector file";
    const QByteArray answer = analyseJson(QJsonDocument(vectors).toJson(), u"vectors"_s);
    const QJsonArray results = QJsonDocument::fromJson(answer).array();
    ASSERT_EQ(results.size(), vectors.size());
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        EXPECT_EQ(results[i][u"id"], vectors[i][u"id"]);
        const QStringList wrong = testing::differences(vectors[i][u"expected"], results[i][u"result"]);
        EXPECT_TRUE(wrong.isEmpty()) << vectors[i][u"id"].toString().toStdString() << "\n"
                                     << wrong.join(u'\n').toStdString();
    }
}

TEST(Vectors, EveryCourseComesOutKeyByKey) { expectAllAsThere(u"course"_s); }

TEST(Vectors, EveryPracticeComesOutKeyByKey) { expectAllAsThere(u"practice"_s); }

TEST(Vectors, EveryInstrumentComesOutKeyByKey) { expectAllAsThere(u"instrument"_s); }

TEST(Vectors, ACourseAloneGivesItsResultAlone) {
    const QJsonArray vectors = vectorsOf(u"course"_s);
    if (vectors.isEmpty())
        GTEST_SKIP() << "no vector file";
    const QByteArray input = QJsonDocument(vectors[0][u"input"].toObject()).toJson();
    const QJsonObject result = QJsonDocument::fromJson(analyseJson(input, u"V01"_s)).object();
    EXPECT_EQ(testing::differences(vectors[0][u"expected"], result).join(u'\n'), QString());
}

TEST(Vectors, OurConstantsHaveTheNamesAndValuesAgreed) {
    const QJsonObject defaults = vectorFile().value(u"defaults").toObject();
    if (defaults.isEmpty())
        GTEST_SKIP() << "no vector file";
    QJsonObject ours;
    for (const Constant& constant : constants()) {
        const ConstantValue value = valueOf(constant, Parameters{});
        QJsonArray numbers;
        for (int i = 0; i < value.count; ++i)
            numbers.append(value.numbers[static_cast<std::size_t>(i)]);
        ours.insert(QString::fromLatin1(constant.name.data(), static_cast<qsizetype>(constant.name.size())),
                    value.count == 1 ? numbers.first() : QJsonValue(numbers));
    }
    EXPECT_EQ(testing::differences(defaults, ours, testing::Keys::AtLeastExpected).join(u'\n'), QString());
}

TEST(Vectors, SingleCaseStatisticsAreRefusedByName) {
    const QJsonArray vectors = vectorsOf(u"sced"_s);
    if (vectors.isEmpty())
        GTEST_SKIP() << "no vector file";
    try {
        analyseJson(QJsonDocument(vectors).toJson(), u"vectors"_s);
        FAIL() << "sced was analysed";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_TRUE(error.fact(1).startsWith(u"[0].kind: \"sced\"")) << error.fact(1).toStdString();
    }
}

}  // namespace
}  // namespace reliefbook
