// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/questionnairejson.h"
#include "core/screening/rulesjson.h"
#include "tests/core/screening/screeningcases.h"
#include "tests/support.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const QStringList screeningForms{u"adult_intake"_s, u"minor_intake"_s, u"pregnancy"_s, u"short_intake"_s, u"visit"_s};
const AskedOf adult{.birthDate = QDate(1980, 5, 17), .today = QDate(2026, 11, 22)};
const AskedOf child{.birthDate = QDate(2014, 5, 17), .today = QDate(2026, 11, 22)};

const Questionnaire& form(const QString& id) {
    const Questionnaire* found = builtInQuestionnaire(id);
    EXPECT_NE(found, nullptr) << id.toStdString();
    static const Questionnaire none;
    return found ? *found : none;
}

// Nothing is wrong with this person: "no" to everything but the guardian's consent, "none of these" to every list.
Answers healthy(const Questionnaire& form, const AskedOf& of) {
    Answers answers;
    for (const Item* item : shownItems(form, answers, of)) {
        if (item->type == ItemType::YesNo)
            answers.insert(item->id, item->id == u"guardian_consent"_s ? u"yes"_s : u"no"_s);
        else if (item->type == ItemType::Multiple && !item->exclusive.isEmpty())
            answers.insert(item->id, QJsonArray{item->exclusive.front()});
    }
    return answers;
}

TEST(IntakeForms, OfAHealthyPersonRaiseNothing) {
    for (const QString& id : screeningForms) {
        const AskedOf& of = id == u"minor_intake"_s ? child : adult;
        const Answers answers = healthy(form(id), of);
        EXPECT_FALSE(answers.isEmpty()) << id.toStdString();
        for (const Raised& finding : raised(builtInRules(), answers, of))
            ADD_FAILURE() << id.toStdString() << ": " << testing::printed(finding);
    }
}

TEST(IntakeForms, RaiseNothingWhileEmpty) {
    EXPECT_TRUE(raised(builtInRules(), {}, adult).empty());
    EXPECT_TRUE(raised(builtInRules(), {}, child).empty());
}

TEST(IntakeForms, HaveWhatIsNotKnownAskedAgain) {
    for (const QString& id : screeningForms) {
        const AskedOf& of = id == u"minor_intake"_s ? child : adult;
        for (const Item* item : shownItems(form(id), healthy(form(id), of), of)) {
            if (item->type != ItemType::YesNo || item->id.startsWith(u"guardian_"_s) ||
                item->id == u"anything_changed"_s)
                continue;
            const auto found =
                raised(builtInRules(), {{item->id, u"unknown"_s}, {u"guardian_consent"_s, u"yes"_s}}, of);
            ASSERT_EQ(found.size(), 1U) << id.toStdString() << ' ' << item->id.toStdString();
            EXPECT_EQ(found[0].level, Level::Ask) << testing::printed(found[0]);
        }
    }
}

TEST(IntakeForms, AskAHealthyAdultAboutForty) {
    qsizetype yesOrNo = 0;
    for (const Item* item : shownItems(form(u"adult_intake"_s), healthy(form(u"adult_intake"_s), adult), adult))
        yesOrNo += item->type == ItemType::YesNo ? 1 : 0;
    EXPECT_EQ(yesOrNo, 39);
    EXPECT_EQ(shownItems(form(u"visit"_s), healthy(form(u"visit"_s), adult), adult).size(), 1U);
}

TEST(IntakeForms, AskAtAVisitForWhatChangedOrMayHave) {
    const auto shown = [](const QString& answer) {
        return shownItems(form(u"visit"_s), {{u"anything_changed"_s, answer}}, adult).size();
    };
    EXPECT_EQ(shown(u"no"_s), 1U);
    EXPECT_EQ(shown(u"yes"_s), 8U);
    EXPECT_EQ(shown(u"unknown"_s), 8U);
}

/// From 12 to 55: births are counted from 15 to 49 (World Health Organization, age-specific fertility), with room on
/// both sides. Of whose age or sex nothing is known it is asked.
TEST(IntakeForms, AskForPregnancyWhereItCanBe) {
    const QDate today(2026, 11, 22);
    struct Asked {
        int age;  // 0: not known
        QString sex;
        bool isAsked;
    };
    for (const auto& [age, sex, isAsked] :
         {Asked{30, u"female"_s, true}, Asked{30, {}, true}, Asked{30, u"intersex"_s, true},
          Asked{30, u"male"_s, false}, Asked{0, u"female"_s, true}, Asked{0, {}, true}, Asked{0, u"male"_s, false},
          Asked{55, u"female"_s, true}, Asked{56, u"female"_s, false}, Asked{70, {}, false},
          Asked{12, u"female"_s, true}, Asked{11, u"female"_s, false}}) {
        const AskedOf of{age > 0 ? std::optional(today.addYears(-age)) : std::nullopt, today, sex};
        for (const QString& id : {u"adult_intake"_s, u"short_intake"_s, u"visit"_s, u"pregnancy"_s}) {
            const auto shown = shownItems(form(id), {{u"anything_changed"_s, u"yes"_s}}, of);
            for (const QString& item : {u"pregnant"_s, u"gave_birth"_s}) {
                if (findItem(form(id), item) == nullptr)
                    continue;
                EXPECT_EQ(std::ranges::find(shown, item, &Item::id) != shown.end(), isAsked)
                    << id.toStdString() << ' ' << item.toStdString() << ' ' << age << ' ' << sex.toStdString();
            }
        }
    }
}

TEST(IntakeForms, HaveAtMostEightQuestionsAPageToBeginWith) {
    for (const QString& id : {u"adult_intake"_s, u"pregnancy"_s, u"visit"_s}) {
        for (const ItemGroup& group : form(id).groups) {
            const auto first = std::ranges::count_if(group.items, [](const Item& item) {
                return item.shown.kind == Condition::Kind::Always && item.type != ItemType::Instruction;
            });
            EXPECT_LE(first, 8) << id.toStdString() << ' ' << group.id.toStdString();
        }
    }
    EXPECT_EQ(form(u"short_intake"_s).groups.size(), 1U);
}

TEST(IntakeForms, AskTheSameUnderTheSameName) {
    std::map<QString, std::pair<Item, ItemWording>> known;
    for (const QString& id : screeningForms) {
        const Questionnaire& one = form(id);
        for (const ItemGroup& group : one.groups) {
            for (Item item : group.items) {
                const ItemWording words = wordingIn(one, u"en").items[item.id];
                const auto& [first, said] = known.try_emplace(item.id, item, words).first->second;
                EXPECT_EQ(first, item) << id.toStdString() << ' ' << item.id.toStdString();
                EXPECT_EQ(said, words) << id.toStdString() << ' ' << item.id.toStdString();
            }
        }
    }
}

TEST(IntakeForms, EndWithTheSignature) {
    for (const QString& id : {u"adult_intake"_s, u"short_intake"_s, u"minor_intake"_s, u"pregnancy"_s})
        EXPECT_EQ(form(id).groups.back().items.back().type, ItemType::Signature) << id.toStdString();
}

TEST(IntakeForms, AreOfferedToThoseTheyAreFor) {
    const auto offered = [](const QString& id, const Answers& answers, const AskedOf& of) {
        return holds(form(id).offered, answers, of);
    };
    EXPECT_TRUE(offered(u"adult_intake"_s, {}, adult));
    EXPECT_FALSE(offered(u"adult_intake"_s, {}, child));
    EXPECT_TRUE(offered(u"minor_intake"_s, {}, child));
    EXPECT_FALSE(offered(u"minor_intake"_s, {}, adult));
    EXPECT_TRUE(offered(u"pregnancy"_s, {{u"pregnant"_s, u"yes"_s}}, adult));
    EXPECT_TRUE(offered(u"pregnancy"_s, {{u"pregnant"_s, u"unknown"_s}}, adult));
    EXPECT_TRUE(offered(u"pregnancy"_s, {{u"gave_birth"_s, u"yes"_s}}, adult));
    EXPECT_FALSE(offered(u"pregnancy"_s, {{u"pregnant"_s, u"no"_s}, {u"gave_birth"_s, u"no"_s}}, adult));
}

void expectWords(const QString& form, const QString& item, const QString& english, const QString& serbian) {
    EXPECT_EQ(english.isEmpty(), serbian.isEmpty()) << form.toStdString() << ' ' << item.toStdString();
    QString letters = serbian;
    letters.remove(u"°C"_s).remove(u"mmHg"_s);
    EXPECT_FALSE(
        std::ranges::any_of(letters, [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; }))
        << form.toStdString() << ' ' << item.toStdString();
}

TEST(IntakeForms, HaveAllWordsInEnglishAndSerbian) {
    for (const QString& id : screeningForms) {
        const Wording english = wordingIn(form(id), u"en");
        const Wording serbian = wordingIn(form(id), u"sr");
        EXPECT_FALSE(english.title.isEmpty());
        expectWords(id, u"title"_s, english.title, serbian.title);
        expectWords(id, u"intro"_s, english.intro, serbian.intro);
        for (const auto& [group, title] : english.groups) {
            EXPECT_FALSE(title.isEmpty()) << id.toStdString() << ' ' << group.toStdString();
            expectWords(id, group, title, serbian.groups.at(group));
        }
        for (const auto& [item, words] : english.items) {
            const ItemWording& other = serbian.items.at(item);
            EXPECT_FALSE(words.text.isEmpty()) << id.toStdString() << ' ' << item.toStdString();
            const Item* asked = findItem(form(id), item);
            ASSERT_NE(asked, nullptr) << item.toStdString();
            EXPECT_EQ(asked->detail, !words.detail.isEmpty()) << item.toStdString();
            for (const auto part : {&ItemWording::text, &ItemWording::hint, &ItemWording::detail, &ItemWording::unit,
                                    &ItemWording::low, &ItemWording::high})
                expectWords(id, item, words.*part, other.*part);
            for (const auto& [option, text] : words.options) {
                EXPECT_FALSE(text.isEmpty()) << item.toStdString() << ' ' << option.toStdString();
                expectWords(id, item, text, other.options.at(option));
            }
        }
    }
}

}  // namespace
}  // namespace reliefbook
