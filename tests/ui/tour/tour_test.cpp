// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/tour.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace reliefbook::testing {
namespace {

using namespace Qt::StringLiterals;

/// What is looked at each time: every language, theme, size and scale at least once. With RELIEFBOOK_SCREENSHOTS, all
/// of them together.
std::vector<View> views() {
    const bool pictures = qEnvironmentVariableIsSet("RELIEFBOOK_SCREENSHOTS");
    const bool large = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2"_s;
    std::vector<View> views;
    if (large) {  // 1920x1080 at 200 %
        views = {{u"en"_s, u"light"_s, {960, 540}, 100}, {u"sr"_s, u"dark"_s, {960, 540}, 100}};
        return views;
    }
    views = {{u"en"_s, u"light"_s, {1360, 860}, 100},
             {u"sr"_s, u"dark"_s, {1024, 700}, 100},
             {u"sr_Latn"_s, u"light"_s, {1280, 700}, 100},
             {u"en"_s, u"dark"_s, {1920, 1080}, 200}};
    if (!pictures)
        return views;
    views.clear();
    for (const QString& language : {u"en"_s, u"sr"_s, u"sr_Latn"_s}) {
        for (const QString& appearance : {u"light"_s, u"dark"_s}) {
            for (const QSize& size : {QSize(1360, 860), QSize(1024, 700)})
                views.push_back({language, appearance, size, 100});
        }
        views.push_back({language, u"light"_s, {1280, 700}, 100});
        views.push_back({language, u"dark"_s, {1920, 1080}, 200});
    }
    return views;
}

class TourTest : public ::testing::TestWithParam<View> {};

TEST_P(TourTest, Start) { Tour(GetParam()).seeStart(); }

TEST_P(TourTest, Pages) {
    Tour tour(GetParam());
    tour.open();
    tour.seeToday();
    tour.seeClients();
    tour.seeClientFile();
    tour.seeChart();
    tour.seeSession();
    tour.seeReport();
    tour.seeSettings();
    tour.seeSafety();
}

TEST_P(TourTest, Intake) {
    Tour tour(GetParam());
    tour.open();
    tour.seeIntake();
}

TEST_P(TourTest, People) {
    Tour tour(GetParam());
    tour.open();
    tour.seePeople();
    tour.seeDocuments();
}

TEST_P(TourTest, Forms) {
    Tour tour(GetParam());
    tour.open();
    tour.seeForms();
    tour.seeRules();
}

TEST_P(TourTest, Records) {
    Tour tour(GetParam());
    tour.open();
    tour.seeHistory();
    tour.seeBin();
    tour.seeAudit();
    tour.seeRestricting();
    tour.seeExport();
    tour.seeDuplicates();
    tour.seeNotes();
    tour.seeReview();
    tour.seeErasing();
}

TEST_P(TourTest, Backups) {
    Tour tour(GetParam());
    tour.open();
    tour.seeProof();
    tour.seeMoving();
    tour.seeRestore();
}

TEST_P(TourTest, Notices) {
    Tour tour(GetParam());
    tour.openInABadPlace();
    tour.seeNotices();
}

TEST_P(TourTest, Keys) {
    Tour tour(GetParam());
    tour.open();
    tour.seePin();
    tour.seeSheets();
    tour.seeNewPassphrase();
}

TEST_P(TourTest, Forgotten) { Tour(GetParam()).seeForgotten(); }

TEST_P(TourTest, Rescue) { Tour(GetParam()).seeRescue(); }

TEST_P(TourTest, OtherPractices) {
    Tour tour(GetParam());
    tour.seeEmptyPractice();
    tour.seeDemoPractice();
}

TEST_P(TourTest, Dialogs) {
    Tour tour(GetParam());
    tour.open();
    tour.seeDialogs();
    tour.seeMessages();
    tour.seeMenus();
    tour.seePopups();
}

TEST_P(TourTest, Gallery) { Tour(GetParam()).seeGallery(); }

INSTANTIATE_TEST_SUITE_P(Views, TourTest, ::testing::ValuesIn(views()));

}  // namespace

}  // namespace reliefbook::testing
