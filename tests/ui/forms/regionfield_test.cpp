// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "ui/forms/regionfield.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

TEST(RegionField, OffersWhatWasTypedInAnyScript) {
    const auto offers = [](const QString& typed, const QString& language, const QString& id) {
        return RegionField::matching(typed, language).contains(id);
    };
    EXPECT_TRUE(offers(u"low"_s, u"en"_s, u"back.low"_s));
    EXPECT_TRUE(offers(u"back low le"_s, u"en"_s, u"back.low.L"_s));
    EXPECT_TRUE(offers(u"ledja donji"_s, u"sr"_s, u"back.low"_s));
    EXPECT_TRUE(offers(u"леђа"_s, u"sr_Latn"_s, u"back.low"_s));
    EXPECT_FALSE(offers(u"low"_s, u"en"_s, u"head.forehead"_s));
    EXPECT_TRUE(RegionField::matching(u""_s, u"en"_s).isEmpty());
    EXPECT_TRUE(RegionField::matching(u"zzyzx"_s, u"en"_s).isEmpty());
}

TEST(RegionField, TakesWhatWasTypedWhenItIsLeft) {
    RegionField field;
    field.show();
    QSignalSpy chosen(&field, &RegionField::chosen);
    QTest::keyClicks(field.line(), u"low back"_s);
    QTest::keyClick(field.line(), Qt::Key_Return);
    EXPECT_EQ(field.value(), u"back.low"_s);
    EXPECT_EQ(field.line()->text(), u"Low back"_s);
    ASSERT_EQ(chosen.count(), 1);
}

TEST(RegionField, KeepsWhatIsNoPartOfTheBodyAndSaysSo) {
    RegionField field;
    field.show();
    QTest::keyClicks(field.line(), u"zzyzx"_s);
    EXPECT_EQ(field.value(), QString());
    EXPECT_EQ(field.line()->text(), u"zzyzx"_s);
    EXPECT_FALSE(field.fault().isEmpty());
}

TEST(RegionField, ShowsAStoredRegionByItsName) {
    RegionField field;
    field.setValue(u"back.low.L"_s);
    EXPECT_EQ(field.line()->text(), u"Left low back"_s);
    field.setValue(u"a source's own word"_s);
    EXPECT_EQ(field.value(), u"a source's own word"_s);
    EXPECT_EQ(field.fault(), QString());
}

}  // namespace
}  // namespace reliefbook
