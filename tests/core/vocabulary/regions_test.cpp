// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/vocabulary/regions.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <set>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

TEST(Regions, HaveTheSidesOfTheVocabulary) {
    // measurement.md 5.2: eight central regions, 45 with two sides.
    std::set<QString> bases;
    int central = 0;
    int sided = 0;
    for (const Region& region : regions()) {
        EXPECT_TRUE(bases.insert(region.id).second) << region.id.toStdString();
        central += region.side == Side::Central ? 1 : 0;
        sided += region.side == Side::Left ? 1 : 0;
    }
    EXPECT_EQ(central, 8);
    EXPECT_EQ(sided, 45);
    EXPECT_EQ(int(bases.size()), 8 + 3 * 45);
}

TEST(Regions, KnowTheirIds) {
    for (const QString& id : {u"back.low"_s, u"back.low.L"_s, u"back.low.R"_s, u"neck.front.C"_s, u"toes.R"_s})
        EXPECT_TRUE(isKnownRegion(id)) << id.toStdString();
    for (const QString& id : {u""_s, u"back"_s, u"back.low.C"_s, u"neck.front"_s, u"neck.front.L"_s, u"Back.Low"_s})
        EXPECT_FALSE(isKnownRegion(id)) << id.toStdString();
}

TEST(Regions, GoFromHeadToFoot) {
    EXPECT_LT(regionOrder(u"head.crown.C"), regionOrder(u"neck.back"));
    EXPECT_LT(regionOrder(u"neck.back"), regionOrder(u"back.low.L"));
    EXPECT_LT(regionOrder(u"back.low.L"), regionOrder(u"back.low.R"));
    EXPECT_LT(regionOrder(u"back.low.R"), regionOrder(u"toes.R"));
    EXPECT_LT(regionOrder(u"toes.R"), regionOrder(u"somewhere else"));
}

TEST(Regions, AreNeighboursBothWays) {
    for (const Region& region : regions()) {
        EXPECT_FALSE(region.neighbours.isEmpty()) << region.id.toStdString();
        for (const QString& id : region.neighbours) {
            const Region* neighbour = findRegion(id);
            ASSERT_NE(neighbour, nullptr) << region.id.toStdString() << " -> " << id.toStdString();
            EXPECT_TRUE(neighbour->neighbours.contains(region.id)) << id.toStdString() << region.id.toStdString();
        }
    }
    EXPECT_TRUE(findRegion(u"back.low.L")->neighbours.contains(u"back.low.R"_s));
    EXPECT_FALSE(findRegion(u"knee.front.L")->neighbours.contains(u"knee.front.R"_s));
}

TEST(Regions, AreSeenFromSomewhere) {
    for (const Region& region : regions())
        EXPECT_TRUE(region.seenFromFront || region.seenFromBack) << region.id.toStdString();
    EXPECT_FALSE(findRegion(u"back.low")->seenFromFront);
    EXPECT_EQ(findRegion(u"back.low")->group, RegionGroup::LowBack);
}

TEST(Regions, HaveNamesOfTheirOwnInEveryLanguage) {
    for (const QString& language : {u"en"_s, u"sr"_s, u"sr_Latn"_s}) {
        std::set<QString> names;
        for (const Region& region : regions()) {
            const QString name = regionName(region.id, language);
            EXPECT_TRUE(names.insert(name).second) << name.toStdString();
            EXPECT_TRUE(name.front().isUpper()) << name.toStdString();
        }
    }
    EXPECT_EQ(regionName(u"back.low.L", u"en"), u"Left low back"_s);
    EXPECT_EQ(regionName(u"back.low.L", u"sr"), u"Доњи део леђа, лево"_s);
    EXPECT_EQ(regionName(u"back.low.L", u"sr_Latn"), u"Donji deo leđa, levo"_s);
    EXPECT_EQ(regionName(u"head.forehead.C", u"lt"), u"Forehead"_s);
    EXPECT_EQ(regionName(u"the soul", u"en"), u"the soul"_s);
}

TEST(Regions, SerbianNamesAreCyrillicThroughout) {
    for (const Region& region : regions()) {
        for (const QChar c : regionName(region.id, u"sr"))
            EXPECT_TRUE(!c.isLetter() || c.script() == QChar::Script_Cyrillic) << region.id.toStdString();
    }
}

struct Imported {
    const char16_t* text;
    const char16_t* id;
};
void expectNearest(std::initializer_list<Imported> cases) {
    for (const Imported& imported : cases)
        EXPECT_EQ(nearestRegion(imported.text), QString::fromUtf16(imported.id))
            << QString::fromUtf16(imported.text).toStdString();
}

TEST(NearestRegion, ReadsEnglish) {
    expectNearest({{u"feet", u"foot.sole"},
                   {u"back", u"back.low"},
                   {u"Back pain", u"back.low"},
                   {u"Knee Pain", u"knee.front"},
                   {u"Low Back Pain", u"back.low"},
                   {u"Headache", u"head.forehead.C"},
                   {u"Hand pain", u"hand.palm"},
                   {u"Abdominal pain", u"abdomen.lower.C"},
                   {u"Elbow Pain", u"elbow.out"},
                   {u"Hip Pain", u"hip.side"},
                   {u"Foot pain", u"foot.sole"},
                   {u"Leg pain", u"calf"},
                   {u"neck", u"neck.back"},
                   {u"Neck.", u"neck.back"},
                   {u"left knee", u"knee.front.L"},
                   {u"Shoulder (R)", u"shoulder.top.R"},
                   {u"both knees", u"knee.front"},
                   {u"left and right hip", u"hip.side"},
                   {u"right low back", u"back.low.R"},
                   {u"upper back", u"back.upper"},
                   {u"between the shoulder blades", u"back.inter"},
                   {u"back of the head", u"head.occiput.C"},
                   {u"left sacrum", u"sacrum.C"},
                   {u"back.low.L", u"back.low.L"},
                   {u"sij", u"sij"},
                   {u"hips", u"hip.side"}});
}

TEST(NearestRegion, ReadsSerbian) {
    expectNearest({{u"шија", u"neck.back"},
                   {u"врат", u"neck.back"},
                   {u"леђа", u"back.low"},
                   {u"ledja", u"back.low"},
                   {u"крста", u"back.low"},
                   {u"bol u krstima", u"back.low"},
                   {u"levo koleno", u"knee.front.L"},
                   {u"бол у десном рамену", u"shoulder.top.R"},
                   {u"Glavobolja", u"head.forehead.C"},
                   {u"лева лопатица", u"shoulder.back.L"},
                   {u"između lopatica", u"back.inter"},
                   {u"ноге", u"calf"}});
}

// As people wrote them in real diaries.
TEST(NearestRegion, ReadsUntidyDiaries) {
    expectNearest({{u"Hands And Fingers", u"hand.palm"},
                   {u"Forehead and Eyes", u"head.forehead.C"},
                   {u"Eyes (or around them)", u"face"},
                   {u"Forearm close to elbow", u"forearm.back"},
                   {u"Shoulder Neck", u"shoulder.top"},
                   {u"Quadricepts", u"thigh.front"},
                   {u"Under the foot", u"foot.sole"},
                   {u"Gastrocnemius", u"calf"},
                   {u"Bellow Ankle", u"ankle.out"},
                   {u"right big toe", u"toes.R"},
                   {u"abs", u"abdomen.upper.C"},
                   {u"Thoracic region", u"back.mid"},
                   {u"trapezius", u"shoulder.top"}});
}

TEST(NearestRegion, IsNoneForWhatIsNoPlace) {
    expectNearest({{u"", u""},
                   {u"Acute Pain", u""},
                   {u"happiness", u""},
                   {u"Dizziness", u""},
                   {u"Sick/Tired", u""},
                   {u"left", u""},
                   {u"😀", u""},
                   {u"xyz", u""}});
}

TEST(NearestRegion, OfEveryNameIsItself) {
    for (const QString& language : {u"en"_s, u"sr"_s, u"sr_Latn"_s}) {
        for (const Region& region : regions())
            EXPECT_EQ(nearestRegion(regionName(region.id, language)), region.id) << language.toStdString();
    }
}

QStringList firstBeginning(QStringView typed, qsizetype count) { return regionsBeginning(typed).first(count); }

TEST(RegionsBeginning, AreFoundByTheFirstLettersOfTheirNames) {
    EXPECT_EQ(firstBeginning(u"low b", 3), QStringList({u"back.low.L"_s, u"back.low.R"_s, u"back.low"_s}));
    EXPECT_EQ(firstBeginning(u"kne", 3), QStringList({u"knee.front.L"_s, u"knee.front.R"_s, u"knee.front"_s}));
    EXPECT_EQ(regionsBeginning(u"sacru"), QStringList({u"sacrum.C"_s}));
    EXPECT_TRUE(regionsBeginning(u"qqq").isEmpty());
    EXPECT_EQ(std::size_t(regionsBeginning(u"").size()), regions().size());
}

TEST(RegionsBeginning, AreFoundBySideInAnyOrder) {
    EXPECT_EQ(regionsBeginning(u"left low back"), QStringList({u"back.low.L"_s}));
    EXPECT_EQ(regionsBeginning(u"low back r"), QStringList({u"back.low.R"_s}));
    EXPECT_EQ(regionsBeginning(u"рамена врх десно").value(0), regionsBeginning(u"десно рамена врх").value(0));
}

TEST(RegionsBeginning, AreFoundInSerbianInBothScriptsAndByOtherExpressions) {
    EXPECT_EQ(firstBeginning(u"крста", 1), QStringList({u"back.low.L"_s}));
    EXPECT_EQ(regionsBeginning(u"krst"), regionsBeginning(u"крст"));
    EXPECT_EQ(firstBeginning(u"лево колен", 1), QStringList({u"knee.front.L"_s}));
    EXPECT_EQ(firstBeginning(u"neck", 1), QStringList({u"neck.back.L"_s})) << "what neck alone means";
    EXPECT_EQ(firstBeginning(u"back", 1), QStringList({u"back.low.L"_s})) << "what back alone means";
}

TEST(RegionsBeginning, HoldEveryRegionByItsWholeName) {
    for (const QString& language : {u"en"_s, u"sr"_s, u"sr_Latn"_s}) {
        for (const Region& region : regions())
            EXPECT_TRUE(regionsBeginning(regionName(region.id, language)).contains(region.id))
                << regionName(region.id, language).toStdString();
    }
}

}  // namespace
}  // namespace reliefbook
