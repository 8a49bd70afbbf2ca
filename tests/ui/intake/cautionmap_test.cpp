// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/ui/intake/intakefixture.h"
#include "ui/bodymap/bodymap.h"
#include "ui/bodymap/bodymapcanvas.h"
#include "ui/controls/text.h"
#include "ui/intake/intakepage.h"
#include "ui/screening/cautionmap.h"
#include "ui/screening/findingscard.h"
#include "ui/sessions/sessionpage.h"

#include <QTest>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// What is hatched beside the findings.
class CautionMaps : public testing::Intake {
protected:
    static QString said(const QWidget& part) {
        QStringList all;
        for (const Text* text : part.findChildren<Text*>()) {
            if (text->isVisible())
                all += text->text();
        }
        return all.join(u'|');
    }
    static CautionMap& mapOf(const Page& page) { return *page.findChild<CautionMap*>(); }
    static QString hatched(const Page& page) {
        return mapOf(page).isVisible() ? mapOf(page).map()->canvas()->accessibleDescription() : QString();
    }
};

TEST_F(CautionMaps, ASessionHatchesTheRegionsOfItsFindingsAndSaysThem) {
    found(Level::Area, u"calf.L shin.R"_s);
    SessionPage page(workspace);
    open(page, SessionPlace{sessionToday().id});
    const BodyMapCanvas& canvas = *mapOf(page).map()->canvas();
    EXPECT_TRUE(canvas.isVisible());
    EXPECT_TRUE(hatched(page).contains(u"Left calf. Not to be treated"_s)) << hatched(page).toStdString();
    EXPECT_TRUE(hatched(page).contains(u"Right shin. Not to be treated"_s));
    EXPECT_TRUE(mapOf(page).isForbidden(u"calf.L"_s));
    EXPECT_TRUE(mapOf(page).isForbidden(u"calf"_s)) << "one of its sides";
    EXPECT_FALSE(mapOf(page).isForbidden(u"calf.R"_s));
    EXPECT_FALSE(said(page).contains(u"the whole body"_s));
}

TEST_F(CautionMaps, TheIntakeHatchesThemToo) {
    found(Level::Area, u"calf.L"_s);
    IntakePage page(workspace);
    open(page, IntakePlace{client.id});
    EXPECT_TRUE(hatched(page).contains(u"Left calf"_s));
}

TEST_F(CautionMaps, NothingIsHatchedWithoutARegionThatIsNotToBeTreated) {
    found(Level::Area);
    found(Level::Stop);
    found(Level::Adapt, u"calf.L"_s);
    SessionPage page(workspace);
    open(page, SessionPlace{sessionToday().id});
    EXPECT_FALSE(mapOf(page).isVisible());
}

TEST_F(CautionMaps, WhatADoctorAllowedIsNotHatched) {
    const HeldFinding held = found(Level::Clear, u"calf.L"_s);
    SessionPage page(workspace);
    open(page, SessionPlace{sessionToday().id});
    EXPECT_TRUE(hatched(page).contains(u"Left calf"_s));
    Clearance clearance;
    clearance.onDay = today();
    clearance.who = u"Dr Horvat"_s;
    workspace.practice().apply(clearedFinding(held.finding, clearance));
    page.refresh();
    EXPECT_FALSE(mapOf(page).isVisible());
}

TEST_F(CautionMaps, AStopSaysInWordsThatItGoesForAllOfTheBody) {
    found(Level::Stop);
    found(Level::Area, u"calf.L"_s);
    SessionPage page(workspace);
    open(page, SessionPlace{sessionToday().id});
    EXPECT_TRUE(said(mapOf(page)).contains(u"whole body"_s)) << said(mapOf(page)).toStdString();
}

TEST_F(CautionMaps, ItIsSaidWhereTheScoreIsOfARegionNotToBeTreated) {
    const QString main = course.mainArea;
    ASSERT_FALSE(main.isEmpty());
    SessionPage page(workspace);
    found(Level::Area, u"toes.L"_s);
    open(page, SessionPlace{sessionToday().id});
    EXPECT_FALSE(said(page).contains(u"Asked about here"_s));
    found(Level::Area, main);
    page.refresh();
    EXPECT_TRUE(said(*page.findChild<FindingsCard*>()).contains(u"Asked about here, and not to be treated"_s));
}

}  // namespace
}  // namespace reliefbook
