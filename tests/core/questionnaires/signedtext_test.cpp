// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaires/signedtext.h"
#include "core/vocabulary/regions.h"
#include "tests/support.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

const AskedOf of{QDate(1984, 5, 3), QDate(2026, 11, 22)};

Questionnaire consent() {
    Questionnaire it;
    it.id = u"treatment"_s;
    it.version = 2;
    it.groups = {{u"terms"_s,
                  {{.id = u"read"_s, .type = ItemType::Instruction},
                   {.id = u"agree"_s, .type = ItemType::YesNo, .detail = true},
                   {.id = u"parts"_s, .type = ItemType::Multiple, .options = {u"back"_s, u"legs"_s}},
                   {.id = u"weight"_s, .type = ItemType::Number},
                   {.id = u"sign"_s, .type = ItemType::Signature},
                   {.id = u"after"_s}}}};
    Wording& en = it.wordings[u"en"_s];
    en.title = u"Consent"_s;
    en.intro = u"Please read this."_s;
    en.groups[u"terms"_s] = u"Terms"_s;
    en.items[u"read"_s] = {.text = u"It may hurt a little."_s};
    en.items[u"agree"_s] = {.text = u"Do you agree?"_s, .detail = u"With what?"_s};
    en.items[u"parts"_s] = {.text = u"Which parts?"_s, .options = {{u"back"_s, u"Back"_s}, {u"legs"_s, u"Legs"_s}}};
    en.items[u"weight"_s] = {.text = u"Weight"_s, .unit = u"kg"_s};
    en.items[u"sign"_s] = {.text = u"Signature"_s};
    en.items[u"after"_s] = {.text = u"Remarks"_s};
    it.wordings[u"sr"_s] = en;
    it.wordings[u"sr"_s].title = u"Пристанак"_s;
    return it;
}

const Answers answers{{u"agree"_s, u"yes"_s},
                      {u"agree.detail"_s, u"With\nall of it"_s},
                      {u"parts"_s, QJsonArray{u"back"_s, u"legs"_s}},
                      {u"weight"_s, 71.5},
                      {u"after"_s, u"none"_s}};

QByteArray text(const Questionnaire& questionnaire, const Answers& given, QStringView language = u"en") {
    return signedText(questionnaire, language, given, of, {}, u"sign");
}

TEST(SignedText, IsAllThatIsShownUpToTheSignature) {
    EXPECT_EQ(text(consent(), answers),
              "Consent 2\n"
              "Please read this.\n"
              "Terms\n"
              "    It may hurt a little.\n"
              "    Do you agree?\n"
              "        yes\n"
              "    With what?\n"
              "        With\n"
              "        all of it\n"
              "    Which parts?\n"
              "        Back\n"
              "        Legs\n"
              "    Weight\n"
              "        71.5 kg\n"
              "    Signature\n");
    EXPECT_TRUE(signedText(consent(), u"en", answers, of, {}).endsWith("    Remarks\n        none\n"));
}

TEST(SignedText, SaysInWordsWhatIsKeptAsData) {
    Questionnaire it = consent();
    it.groups[0].items.insert(it.groups[0].items.begin() + 1, {{.id = u"since"_s, .type = ItemType::Day},
                                                               {.id = u"where"_s, .type = ItemType::BodyMap}});
    it.wordings[u"en"_s].items[u"since"_s] = {.text = u"Since when?"_s};
    it.wordings[u"en"_s].items[u"where"_s] = {.text = u"Where?"_s};
    Answers given = answers;
    given[u"since"_s] = u"2026-11-22"_s;
    const QJsonObject unreadable{{u"kind"_s, u"itch"_s}};
    given[u"where"_s] = QJsonArray{
        QJsonObject{{u"kind"_s, u"stiffness"_s}, {u"region"_s, u"calf.L"_s}, {u"view"_s, u"back"_s}}, unreadable};
    const SigningWords words{
        .heading = [](const QString& title, int version) { return u"%1, issue %2"_s.arg(title).arg(version); },
        .day = [](QDate day) { return u"day %1 of %2"_s.arg(day.dayOfYear()).arg(day.year()); },
        .number = [](double number) { return QString::number(number).replace(u'.', u','); },
        .yesNo = [](const QString& answer) { return answer.toUpper(); },
        .mark = [](const BodyMark& mark, MarksAsked) { return regionName(mark.region, u"en") + u": it is stiff"_s; },
    };
    EXPECT_EQ(signedText(it, u"en", given, of, words, u"sign"),
              "Consent, issue 2\n"
              "Please read this.\n"
              "Terms\n"
              "    It may hurt a little.\n"
              "    Since when?\n"
              "        day 326 of 2026\n"
              "    Where?\n"
              "        Left calf: it is stiff\n"
              "        {\"kind\":\"itch\"}\n"
              "    Do you agree?\n"
              "        YES\n"
              "    With what?\n"
              "        With\n"
              "        all of it\n"
              "    Which parts?\n"
              "        Back\n"
              "        Legs\n"
              "    Weight\n"
              "        71,5 kg\n"
              "    Signature\n");
}

TEST(SignedText, HasAnotherHashForAnyOtherAnswer) {
    const QByteArray hash = hashOfSigned(text(consent(), answers));
    EXPECT_EQ(hash.size(), 32);
    EXPECT_EQ(hash, hashOfSigned(text(consent(), answers)));
    for (const auto& [item, value] : QList<std::pair<QString, QJsonValue>>{{u"agree"_s, u"no"_s},
                                                                           {u"agree"_s, u"unknown"_s},
                                                                           {u"agree.detail"_s, u"With it"_s},
                                                                           {u"parts"_s, QJsonArray{u"back"_s}},
                                                                           {u"weight"_s, 71.6}}) {
        Answers other = answers;
        other[item] = value;
        EXPECT_NE(hashOfSigned(text(consent(), other)), hash) << item.toStdString();
    }
}

TEST(SignedText, HasAnotherHashForAnyOtherWordingOrderAndLanguage) {
    const QByteArray hash = hashOfSigned(text(consent(), answers));
    EXPECT_NE(hashOfSigned(text(consent(), answers, u"sr")), hash);
    Questionnaire reworded = consent();
    reworded.wordings[u"en"_s].items[u"read"_s].text = u"It will hurt a little."_s;
    EXPECT_NE(hashOfSigned(text(reworded, answers)), hash);
    Questionnaire renamed = consent();
    renamed.wordings[u"en"_s].items[u"parts"_s].options[u"legs"_s] = u"Arms"_s;
    EXPECT_NE(hashOfSigned(text(renamed, answers)), hash);
    Questionnaire reordered = consent();
    std::swap(reordered.groups[0].items[1], reordered.groups[0].items[2]);
    EXPECT_NE(hashOfSigned(text(reordered, answers)), hash);
    Questionnaire newer = consent();
    newer.version = 3;
    EXPECT_NE(hashOfSigned(text(newer, answers)), hash);
}

TEST(SignedText, IsTheSameBytesHoweverALetterWasTyped) {
    Answers composed = answers;
    Answers decomposed = answers;
    composed[u"agree.detail"_s] = u"\u0107"_s;
    decomposed[u"agree.detail"_s] = u"c\u0301"_s;
    EXPECT_EQ(text(consent(), composed), text(consent(), decomposed));
}

TEST(SignedText, NoAnswerPassesForAQuestion) {
    Answers hostile = answers;
    hostile[u"agree.detail"_s] = u"x\n    Which parts?\u2028    Which parts?"_s;
    EXPECT_EQ(text(consent(), hostile).count("\n    Which parts?"), 1);
}

TEST(SignedText, LeavesOutWhatIsNotShown) {
    Questionnaire it = consent();
    it.groups[0].items[2].shown = {.kind = Condition::Kind::Is, .item = u"agree"_s, .values = {u"no"_s}};
    EXPECT_FALSE(text(it, answers).contains("Which parts?"));
}

}  // namespace
}  // namespace reliefbook
