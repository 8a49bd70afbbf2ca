// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/jsonreading.h"
#include "core/screening/rules.h"
#include "core/screening/rulesjson.h"
#include "tests/support.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const AskedOf adult{.birthDate = QDate(1980, 5, 17), .today = QDate(2026, 11, 22)};

JsonPlace place(const QByteArray& json) { return {QJsonDocument::fromJson(json).object(), u"rules.json"_s}; }

std::vector<Rule> rulesOf(const QByteArray& members) {
    return rulesFromJson(place(
        R"({"format": 1, "rules": [{"id": "one", "row": "row", "level": "stop", "source": "us", )" + members + "}]}"));
}

std::vector<Raised> raisedBy(const QByteArray& members, const QByteArray& answers, const AskedOf& of = adult) {
    return raised(rulesOf(members), QJsonDocument::fromJson(answers).object(), of);
}

void expectRefused(const QByteArray& members, const QString& said) {
    try {
        rulesOf(members);
        ADD_FAILURE() << members.toStdString() << " was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_TRUE(error.fact(1).startsWith(said)) << error.fact(1).toStdString();
    }
}

TEST(Raised, SayWhichAnswerCalledForIt) {
    const auto found = raisedBy(R"("when": {"any": [{"item": "a", "is": "yes"}, {"item": "b", "is": "yes"}]})",
                                R"({"a": "no", "b": "yes"})");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].item, u"b"_s);
    EXPECT_EQ(found[0].version, 1);
    EXPECT_EQ(found[0].from, QDate(2026, 11, 22));
    EXPECT_EQ(found[0].until, std::nullopt);
}

TEST(Raised, ComeOfNoAbsence) {
    const QByteArray withoutYes = R"("when": {"not": {"item": "a", "is": "yes"}})";
    EXPECT_EQ(raisedBy(withoutYes, R"({"a": "no"})").size(), 0U);
    EXPECT_EQ(raisedBy(withoutYes, R"({"b": "no"})").size(), 0U);
    EXPECT_EQ(raised({Rule{}}, {{u"a"_s, u"yes"_s}}, adult).size(), 0U);
}

TEST(Raised, NeedAnAnswerBesideAnAge) {
    const QByteArray old = R"("when": {"age": {">=": 40}})";
    EXPECT_EQ(raisedBy(old, "{}").size(), 0U);
    ASSERT_EQ(raisedBy(old, R"({"a": "no"})").size(), 1U);
    EXPECT_EQ(raisedBy(old, R"({"a": "no"})")[0].item, u""_s);
    EXPECT_EQ(raisedBy(old, R"({"a": "no"})", {.birthDate = {}, .today = adult.today}).size(), 0U);
}

TEST(Raised, NameTheItemRatherThanTheAge) {
    const auto found =
        raisedBy(R"("when": {"all": [{"age": {">=": 40}}, {"item": "a", "is": "yes"}]})", R"({"a": "yes"})");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].item, u"a"_s);
}

TEST(Raised, MeanBothSidesWhereNoneIsNamed) {
    const QByteArray rule =
        R"("when": {"item": "a", "is": "yes"}, "areas": ["calf", "neck.front.C"], "areas_from": "map")";
    EXPECT_EQ(raisedBy(rule, R"({"a": "yes"})")[0].areas, QStringList({u"neck.front.C"_s, u"calf.L"_s, u"calf.R"_s}));
}

TEST(Raised, TakeTheMarkedRegionsFirst) {
    const QByteArray rule = R"("when": {"item": "a", "is": "yes"}, "areas": ["calf"], "areas_from": "map")";
    EXPECT_EQ(raisedBy(rule, R"({"a": "yes", "map": [{"region": "toes.L"}, {"kind": "free"}, {"region": "face.R"},
                                                    {"region": "toes.L"}, {"region": "the moon"}]})")[0]
                  .areas,
              QStringList({u"face.R"_s, u"toes.L"_s}));
    EXPECT_EQ(raisedBy(rule, R"({"a": "yes", "map": [{"kind": "free"}]})")[0].areas,
              QStringList({u"calf.L"_s, u"calf.R"_s}));
}

TEST(Raised, HoldUpToTheLastDay) {
    const QByteArray rule = R"("when": {"item": "a", "is": "yes"}, "days_from": "on", "lasts_days": 3)";
    const auto until = [&](const QByteArray& answers) {
        const auto found = raisedBy(rule, answers);
        return found.empty() ? std::nullopt : found[0].until;
    };
    EXPECT_EQ(until(R"({"a": "yes", "on": "2026-11-20"})"), QDate(2026, 11, 23));
    EXPECT_EQ(until(R"({"a": "yes", "on": "2026-11-19"})"), QDate(2026, 11, 22));
    EXPECT_EQ(until(R"({"a": "yes", "on": "2026-11-18"})"), std::nullopt);
    EXPECT_EQ(until(R"({"a": "yes"})"), QDate(2026, 11, 25));
    EXPECT_EQ(until(R"({"a": "yes", "on": "last week"})"), QDate(2026, 11, 25));
    EXPECT_EQ(until(R"({"a": "yes", "on": "2026-12-31"})"), QDate(2026, 11, 25));
}

TEST(Raised, BeginOnTheDayAfter) {
    const auto found = raisedBy(R"("when": {"item": "a", "is": "yes"}, "days_from": "on", "begins_after_days": 3)",
                                R"({"a": "yes", "on": "2026-11-21"})");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].from, QDate(2026, 11, 25));
    EXPECT_EQ(found[0].until, std::nullopt);
}

QStringList raisedAtVisit(const Answers& now, const Answers& intake, const AskedOf& of) {
    QStringList ids;
    for (const Raised& one : raised(builtInRules(), now, of, intake))
        ids += one.rule + u" by "_s + one.item;
    return ids;
}

TEST(RaisedAtAVisit, AreCompletedByTheIntake) {
    const Answers intake{{u"osteoporosis"_s, u"yes"_s}, {u"varices"_s, u"yes"_s}};
    const Answers fall{
        {u"injury"_s, u"yes"_s}, {u"injury_on"_s, u"2026-09-01"_s}, {u"injury_kind"_s, QJsonArray{u"fall"_s}}};
    EXPECT_EQ(raisedAtVisit(fall, intake, adult), QStringList{u"flag_trauma by injury_kind"_s});
    EXPECT_EQ(raisedAtVisit(fall, {}, adult), QStringList{});
}

TEST(RaisedAtAVisit, AreNotThoseOfTheIntakeAgain) {
    const Answers intake{{u"varices"_s, u"yes"_s}, {u"painkiller"_s, u"yes"_s}, {u"guardian_consent"_s, u"yes"_s}};
    const AskedOf child{.birthDate = QDate(2014, 5, 17), .today = adult.today};
    EXPECT_EQ(raisedAtVisit({{u"anything_changed"_s, u"no"_s}}, intake, child), QStringList{});
    EXPECT_EQ(raisedAtVisit({{u"anything_changed"_s, u"no"_s}}, {}, child), QStringList{u"minor by "_s});
}

TEST(RaisedAtAVisit, GoByWhatIsAnsweredNow) {
    const Answers intake{{u"leg_swollen"_s, u"yes"_s}, {u"thrombosis"_s, u"no"_s}};
    EXPECT_EQ(raisedAtVisit({{u"leg_swollen"_s, u"no"_s}, {u"thrombosis"_s, u"unknown"_s}}, intake, adult),
              QStringList{u"dvt_ask by thrombosis"_s});
}

TEST(RulesJson, AreRefusedWithWhatTheyDoNotMean) {
    const QByteArray when = R"("when": {"item": "a", "is": "yes"})";
    EXPECT_EQ(rulesOf(when).size(), 1U);
    EXPECT_EQ(rulesOf(when + R"(, "comment": "the safe side")").size(), 1U);
    expectRefused(when + R"(, "comment": 7)", u"rules[0].comment: "_s);
    expectRefused(when + R"(, "presure": 2)", u"rules[0].presure: "_s);
    expectRefused(when + R"(, "most_pressure": 6)", u"rules[0].most_pressure: "_s);
    expectRefused(when + R"(, "most_pressure": 2.5)", u"rules[0].most_pressure: "_s);
    expectRefused(when + R"(, "areas": ["calf", "moon"])", u"rules[0].areas[1]: "_s);
    expectRefused(when + R"(, "urgency": "soon")", u"rules[0].urgency: "_s);
    expectRefused(when + R"(, "private_note": "yes")", u"rules[0].private_note: "_s);
    expectRefused(when + R"(, "lasts_days": -1)", u"rules[0].lasts_days: "_s);
    expectRefused(R"("when": {"item": "a"})", u"rules[0].when: "_s);
    expectRefused(when + R"(}, {"id": "one", "row": "row", "level": "ask", "source": "us", )" + when,
                  u"rules[1].id: "_s);
}

TEST(RulesJson, KeepAllThatIsSaid) {
    const auto rules = rulesOf(R"("version": 4, "urgency": "same_day", "when": {"item": "a", "is": "yes"},
        "areas": ["calf"], "areas_from": "map", "techniques": ["cupping"], "most_pressure": 2, "days_from": "on",
        "begins_after_days": 3, "lasts_days": 9, "ask_again_days": 14, "private_note": true)");
    ASSERT_EQ(rules.size(), 1U);
    const Rule& rule = rules[0];
    EXPECT_EQ(rule.version, 4);
    EXPECT_EQ(rule.level, Level::Stop);
    EXPECT_EQ(rule.urgency, Urgency::SameDay);
    EXPECT_EQ(rule.areas, QStringList{u"calf"_s});
    EXPECT_EQ(rule.areasFrom, u"map"_s);
    EXPECT_EQ(rule.techniques, QStringList{u"cupping"_s});
    EXPECT_EQ(rule.mostPressure, 2);
    EXPECT_EQ(rule.daysFrom, u"on"_s);
    EXPECT_EQ(rule.beginsAfterDays, 3);
    EXPECT_EQ(rule.lastsDays, 9);
    EXPECT_EQ(rule.reAskDays, 14);
    EXPECT_TRUE(rule.privateNote);
    EXPECT_EQ(rule.source, u"us"_s);
}

TEST(RuleChanges, SwitchOffOrChangeTheLevelWithAReason) {
    const Answers answers{{u"fever"_s, u"yes"_s}, {u"varices"_s, u"yes"_s}};
    const auto rulesRaised = [&](const std::vector<RuleChange>& changes) {
        QStringList ids;
        for (const Raised& one : raised(withSettings(builtInRules(), changes), answers, adult))
            ids += one.rule + u' ' + QString::fromLatin1(word(one.level).data(), qsizetype(word(one.level).size()));
        return ids;
    };
    EXPECT_EQ(rulesRaised({}), QStringList({u"fever stop"_s, u"varices area"_s, u"lymph_drainage adapt"_s}));
    EXPECT_EQ(rulesRaised({{.rule = u"lymph_drainage"_s, .off = true, .reason = u"not offered here"_s}}),
              QStringList({u"fever stop"_s, u"varices area"_s}));
    EXPECT_EQ(rulesRaised({{.rule = u"varices"_s, .level = Level::Clear, .reason = u"our doctor wants it"_s}}),
              QStringList({u"fever stop"_s, u"varices clear"_s, u"lymph_drainage adapt"_s}));
    EXPECT_EQ(rulesRaised({{.rule = u"a rule of old"_s, .off = true, .reason = u"gone"_s}}), rulesRaised({}));
}

TEST(RuleChanges, AreRefusedWithoutAReason) {
    try {
        withSettings(builtInRules(), {{.rule = u"fever"_s, .off = true, .reason = u"  "_s}});
        ADD_FAILURE() << "was taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::BadInput);
        EXPECT_EQ(error.fact(0), u"fever"_s);
    }
}

}  // namespace
}  // namespace reliefbook
