// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vocabulary/regions.h"
#include "tests/support.h"
#include "tests/ui/waituntil.h"
#include "ui/forms/regionfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QItemSelectionModel>
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

TEST(RegionField, PutsWholeWordsBeforeWordsThatBeginSo) {
    const QStringList low = RegionField::matching(u"low"_s, u"en"_s);
    ASSERT_TRUE(low.contains(u"back.low"_s));
    const auto place = [&](const QString& name) {
        for (qsizetype i = 0; i < low.size(); ++i) {
            if (regionName(low[i], u"en"_s) == name)
                return i;
        }
        return qsizetype(-1);
    };
    ASSERT_GE(place(u"Lower abdomen"_s), 0);
    EXPECT_LT(place(u"Low back"_s), place(u"Lower abdomen"_s));
}

TEST(RegionField, MarksWhatEnterTakesAndLeavesWhatIsTyped) {
    RegionField field;
    field.show();
    field.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    QTest::keyClicks(field.line(), u"low"_s);
    QAbstractItemView* list = field.line()->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    ASSERT_TRUE(testing::waitUntil([&] { return list->selectionModel()->hasSelection(); }));
    EXPECT_EQ(field.line()->text(), u"low"_s);
    const QString marked = list->selectionModel()->selectedIndexes().front().data().toString();
    EXPECT_EQ(marked, u"Low back"_s);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(field.line()->text(), marked);
    EXPECT_EQ(field.value(), u"back.low"_s);
}

TEST(RegionField, FindsARegionByWhatPeopleCallIt) {
    EXPECT_TRUE(RegionField::matching(u"lower"_s, u"en"_s).contains(u"back.low"_s)) << "the lower back";
    EXPECT_TRUE(RegionField::matching(u"lower"_s, u"en"_s).contains(u"back.low.L"_s));
    EXPECT_TRUE(RegionField::matching(u"lower back"_s, u"en"_s).contains(u"back.low"_s));
    EXPECT_TRUE(RegionField::matching(u"крста"_s, u"sr"_s).contains(u"back.low"_s));
}

TEST(RegionField, MarksTheLikeliestAndNotTheFirstThatBeginsSo) {
    RegionField field;
    field.show();
    field.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    QTest::keyClicks(field.line(), u"back"_s);
    QAbstractItemView* list = field.line()->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    ASSERT_TRUE(
        testing::waitUntil([&] { return list->selectionModel()->hasSelection() && !list->currentIndex().isValid(); }));
    EXPECT_EQ(list->selectionModel()->selectedIndexes().front().row(), 0);
    EXPECT_EQ(list->selectionModel()->selectedIndexes().front().data().toString(), u"Low back"_s);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(field.value(), u"back.low"_s);
}

}  // namespace
}  // namespace reliefbook
