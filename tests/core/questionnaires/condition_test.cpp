// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/questionnaires/aform.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::answers;
using testing::condition;

struct Case {
    const char* condition;
    const char* answers;
    bool holds;
};

TEST(Condition, HoldsOfAnswersOrNot) {
    const std::vector<Case> cases = {
        Case{R"({"item":"a","is":"yes"})", R"({"a":"yes"})", true},
        Case{R"({"item":"a","is":"yes"})", R"({"a":"no"})", false},
        Case{R"({"item":"a","is":"yes"})", "{}", false},
        Case{R"({"item":"a","is":"yes"})", R"({"a":["no","yes"]})", true},
        Case{R"({"item":"a","is":"yes"})", R"({"a":["no"]})", false},
        Case{R"({"item":"a","is":"1"})", R"({"a":1})", false},
        Case{R"({"item":"a","in":["x","y"]})", R"({"a":"y"})", true},
        Case{R"({"item":"a","in":["x","y"]})", R"({"a":["z","x"]})", true},
        Case{R"({"item":"a","in":["x","y"]})", R"({"a":"z"})", false},
        Case{R"({"item":"a","in":["x","y"]})", "{}", false},
        Case{R"({"item":"a",">=":160})", R"({"a":160})", true},
        Case{R"({"item":"a",">=":160})", R"({"a":159.9})", false},
        Case{R"({"item":"a",">=":160})", "{}", false},
        Case{R"({"item":"a",">=":-5})", "{}", false},
        Case{R"({"item":"a",">=":1})", R"({"a":"200"})", false},
        Case{R"({"item":"a","<=":4})", R"({"a":4})", true},
        Case{R"({"item":"a","<=":4})", R"({"a":4.5})", false},
        Case{R"({"item":"a","<=":4})", "{}", false},
        Case{R"({"item":"a",">=":2})", R"({"a":[{},{}]})", true},
        Case{R"({"item":"a",">=":2})", R"({"a":[{}]})", false},
        Case{R"({"item":"a","<=":1})", R"({"a":[{}]})", true},
        Case{R"({"item":"a","answered":true})", R"({"a":"x"})", true},
        Case{R"({"item":"a","answered":true})", R"({"a":0})", true},
        Case{R"({"item":"a","answered":true})", R"({"a":["x"]})", true},
        Case{R"({"item":"a","answered":true})", R"({"a":"  "})", false},
        Case{R"({"item":"a","answered":true})", R"({"a":[]})", false},
        Case{R"({"item":"a","answered":true})", R"({"a":null})", false},
        Case{R"({"item":"a","answered":true})", "{}", false},
        Case{R"({"not":{"item":"a","is":"yes"}})", R"({"a":"no"})", true},
        Case{R"({"not":{"item":"a","is":"yes"}})", "{}", true},
        Case{R"({"not":{"item":"a","is":"yes"}})", R"({"a":"yes"})", false},
        Case{R"({"all":[{"item":"a","is":"x"},{"item":"b","is":"y"}]})", R"({"a":"x","b":"y"})", true},
        Case{R"({"all":[{"item":"a","is":"x"},{"item":"b","is":"y"}]})", R"({"a":"x"})", false},
        Case{R"({"any":[{"item":"a","is":"x"},{"item":"b","is":"y"}]})", R"({"b":"y"})", true},
        Case{R"({"any":[{"item":"a","is":"x"},{"item":"b","is":"y"}]})", "{}", false},
        Case{R"({"all":[{"not":{"item":"a","is":"x"}},{"any":[{"item":"b",">=":3}]}]})", R"({"b":3})", true},
        Case{R"({"days_since":"a","<=":42})", R"({"a":"2026-11-22"})", true},
        Case{R"({"days_since":"a","<=":42})", R"({"a":"2026-10-11"})", true},
        Case{R"({"days_since":"a","<=":42})", R"({"a":"2026-10-10"})", false},
        Case{R"({"days_since":"a","<=":42})", R"({"a":"2027-01-01"})", true},
        Case{R"({"days_since":"a","<=":42})", R"({"a":"2026-02-30"})", false},
        Case{R"({"days_since":"a","<=":42})", "{}", false},
        Case{R"({"days_since":"a",">=":3})", R"({"a":"2026-11-19"})", true},
        Case{R"({"days_since":"a",">=":3})", R"({"a":"2026-11-20"})", false},
        Case{R"({"days_since":"a",">=":0})", R"({"a":"2027-01-01"})", true},
        Case{R"({"days_since":"a",">=":1})", R"({"a":"2027-01-01"})", false},
        Case{R"({"days_since":"a",">=":3})", "{}", false}};
    for (const auto& [json, given, expected] : cases)
        EXPECT_EQ(holds(condition(json), answers(given), testing::asked()), expected) << json << " of " << given;
}

TEST(Condition, HoldsOfEverybodyWhereThereIsNone) { EXPECT_TRUE(holds({}, {}, testing::asked())); }

TEST(Condition, CountsWholeYearsOfAge) {
    struct OfAge {
        const char* condition = nullptr;
        QDate born, today;
        bool holds = false;
    };
    const auto least18 = R"({"age":{">=":18}})";
    const auto most17 = R"({"age":{"<=":17}})";
    for (const OfAge& one : {
             OfAge{least18, {2008, 11, 22}, {2026, 11, 21}, false},
             OfAge{least18, {2008, 11, 22}, {2026, 11, 22}, true},
             OfAge{most17, {2008, 11, 22}, {2026, 11, 21}, true},
             OfAge{most17, {2008, 11, 22}, {2026, 11, 22}, false},
             OfAge{least18, {2008, 2, 29}, {2026, 2, 28}, false},
             OfAge{least18, {2008, 2, 29}, {2026, 3, 1}, true},
             OfAge{R"({"age":{">=":20}})", {2008, 2, 29}, {2028, 2, 28}, false},
             OfAge{R"({"age":{">=":20}})", {2008, 2, 29}, {2028, 2, 29}, true},
             OfAge{R"({"age":{">=":0}})", {2027, 1, 1}, {2026, 11, 22}, false},
             OfAge{R"({"age":{"<=":130}})", {}, {2026, 11, 22}, false},
         }) {
        const AskedOf of{.birthDate = one.born.isNull() ? std::nullopt : std::optional(one.born), .today = one.today};
        EXPECT_EQ(holds(condition(one.condition), {}, of), one.holds)
            << one.condition << one.born.toString(Qt::ISODate).toStdString()
            << one.today.toString(Qt::ISODate).toStdString();
    }
}

TEST(Condition, AsksForASexThatIsKnown) {
    const auto of = [](const QString& sex) { return AskedOf{{}, QDate(2026, 11, 22), sex}; };
    const Condition male = condition(R"({"sex":"male"})");
    EXPECT_TRUE(holds(male, {}, of(u"male"_s)));
    for (const QString& other : {u"female"_s, u"intersex"_s, QString()})
        EXPECT_FALSE(holds(male, {}, of(other))) << other.toStdString();
    EXPECT_TRUE(holds(condition(R"({"not":{"sex":"male"}})"), {}, of({}))) << "not known";
}

TEST(Condition, NamesWhatItAsksForOnce) {
    const Condition one = condition(
        R"({"any":[{"item":"b",">=":1},{"not":{"item":"a","is":"x"}},{"days_since":"b","<=":2},{"age":{">=":1}}]})");
    EXPECT_EQ(itemsOf(one), QStringList({u"b"_s, u"a"_s}));
}

TEST(Condition, IsWrittenAsItWasRead) {
    for (const char* json :
         {R"({"item":"a","is":"yes"})", R"({"item":"a","in":["x","y"]})", R"({"item":"a",">=":1.5})",
          R"({"item":"a","<=":-3})", R"({"item":"a","answered":true})", R"({"age":{">=":65}})", R"({"age":{"<=":15}})",
          R"({"sex":"female"})", R"({"days_since":"a",">=":1})", R"({"days_since":"a","<=":42})",
          R"({"all":[{"any":[{"not":{"item":"a","is":"x"}}]},{"age":{">=":1}}]})"})
        EXPECT_EQ(QJsonDocument(toJson(condition(json))), QJsonDocument::fromJson(json)) << json;
}

TEST(Condition, IsRefusedWithItsPlace) {
    struct Refused {
        const char* json;
        const char* what;
    };
    for (const Refused& one : {
             Refused{"{}", "not one condition, or a word that none has"},
             Refused{R"({"sometimes":true})", "no condition"},
             Refused{R"({"item":"a","is":"x","in":["y"]})", "not one condition, or a word that none has"},
             Refused{R"({"item":"a"})", "not one condition, or a word that none has"},
             Refused{R"({"item":"","is":"x"})", "item: no item"},
             Refused{R"({"item":"a","is":3})", "is: not a text"},
             Refused{R"({"item":"a","in":[]})", "in: an empty list"},
             Refused{R"({"item":"a","in":["x",3]})", "in[1]: not a text"},
             Refused{R"({"item":"a","answered":false})", "answered: only true"},
             Refused{R"({"item":"a",">":3})", R"(neither ">=" nor "<=")"},
             Refused{R"({"item":"a",">=":"3"})", ">=: not a number"},
             Refused{R"({"age":{">=":1,"<=":5}})", "age: more than one number"},
             Refused{R"({"sex":""})", "sex: neither female nor male nor intersex"},
             Refused{R"({"sex":"male","age":{"<=":5}})", "not one condition, or a word that none has"},
             Refused{R"({"days_since":3,"<=":5})", "days_since: not a text"},
             Refused{R"({"all":[]})", "all: an empty list"},
             Refused{R"({"any":[{"item":"a","is":"x"},7]})", "any[1]: not an object"},
             Refused{R"({"not":[]})", "not: not an object"},
         }) {
        try {
            condition(one.json);
            ADD_FAILURE() << one.json;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            EXPECT_EQ(error.fact(1).toStdString(), one.what) << one.json;
        }
    }
}

TEST(Condition, GoesTenDeepAndNoDeeper) {
    const auto nested = [](int depth) {
        QByteArray json = R"({"item":"a","is":"x"})";
        for (int i = 1; i < depth; ++i)
            json = R"({"not":)" + json + "}";
        return json;
    };
    EXPECT_TRUE(holds(condition(nested(9)), answers(R"({"a":"x"})"), testing::asked()));
    EXPECT_NO_THROW(condition(nested(10)));
    EXPECT_THROW(condition(nested(11)), Error);
    EXPECT_THROW(condition(nested(500)), Error);
}

}  // namespace
}  // namespace reliefbook
