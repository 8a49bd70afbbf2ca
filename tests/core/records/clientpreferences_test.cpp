// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/clientpreferences.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

ClientPreferences musicOf(const QString& music) {
    ClientPreferences preferences;
    preferences.music = music;
    return preferences;
}

TEST(ClientPreferences, ComeBackAsTheyWereStored) {
    const ClientPreferences preferences{.pressure = u"firm"_s,
                                        .products = u"no lavender"_s,
                                        .position = u"on the side"_s,
                                        .music = u"silence"_s,
                                        .contactWay = u"message"_s};
    const QString stored = withPreferences({}, preferences);
    EXPECT_EQ(stored,
              uR"({"contact_way":"message","music":"silence","position":"on the side",)"
              uR"("pressure":"firm","products":"no lavender"})"_s);
    EXPECT_EQ(clientPreferences(stored), preferences);
}

TEST(ClientPreferences, WhatANewerProgramStoredStays) {
    const QString stored = withPreferences(uR"({"light":"dim","music":"jazz"})"_s, musicOf(u"none"_s));
    EXPECT_EQ(stored, uR"({"light":"dim","music":"none"})"_s);
    EXPECT_EQ(withPreferences(stored, {}), uR"({"light":"dim"})"_s);
}

TEST(ClientPreferences, NothingSaidIsNothingStored) {
    EXPECT_EQ(withPreferences(uR"({"music":"jazz"})"_s, {}), QString());
    EXPECT_EQ(clientPreferences(u"no JSON"_s), ClientPreferences());
    EXPECT_EQ(clientPreferences(uR"({"music":7})"_s), ClientPreferences());
}

}  // namespace
}  // namespace reliefbook
