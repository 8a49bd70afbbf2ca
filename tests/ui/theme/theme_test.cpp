// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/avatar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

struct Pair {
    const char* name;
    QColor Theme::*ink;
    QColor Theme::*ground;
};

// Every text on every ground it is painted on.
const Pair texts[] = {
    {"text on window", &Theme::text, &Theme::window},
    {"text on surface", &Theme::text, &Theme::surface},
    {"text on surface2", &Theme::text, &Theme::surface2},
    {"text on hover", &Theme::text, &Theme::hover},
    {"text on accentSoft", &Theme::text, &Theme::accentSoft},
    {"text on dangerSoft", &Theme::text, &Theme::dangerSoft},
    {"text on warnSoft", &Theme::text, &Theme::warnSoft},
    {"text on okSoft", &Theme::text, &Theme::okSoft},
    {"text2 on window", &Theme::text2, &Theme::window},
    {"text2 on surface", &Theme::text2, &Theme::surface},
    {"text2 on surface2", &Theme::text2, &Theme::surface2},
    {"text2 on hover", &Theme::text2, &Theme::hover},
    {"text2 on accentSoft", &Theme::text2, &Theme::accentSoft},
    {"text3 on window", &Theme::text3, &Theme::window},
    {"text3 on surface", &Theme::text3, &Theme::surface},
    {"text3 on surface2", &Theme::text3, &Theme::surface2},
    {"text3 on hover", &Theme::text3, &Theme::hover},
    {"onAccent on accent", &Theme::onAccent, &Theme::accent},
    {"accentText on window", &Theme::accentText, &Theme::window},
    {"accentText on surface", &Theme::accentText, &Theme::surface},
    {"accentText on surface2", &Theme::accentText, &Theme::surface2},
    {"accentText on accentSoft", &Theme::accentText, &Theme::accentSoft},
    {"danger on window", &Theme::danger, &Theme::window},
    {"danger on surface", &Theme::danger, &Theme::surface},
    {"danger on dangerSoft", &Theme::danger, &Theme::dangerSoft},
    {"warn on surface", &Theme::warn, &Theme::surface},
    {"warn on warnSoft", &Theme::warn, &Theme::warnSoft},
    {"ok on surface", &Theme::ok, &Theme::surface},
    {"ok on okSoft", &Theme::ok, &Theme::okSoft},
    {"sideText on side", &Theme::sideText, &Theme::side},
    {"sideText on sideHi", &Theme::sideText, &Theme::sideHi},
    {"sideActive on sideHi", &Theme::sideActive, &Theme::sideHi},
    {"tipText on tip", &Theme::tipText, &Theme::tip},
    {"before on surface", &Theme::before, &Theme::surface},  // its figure in lists
    {"after on surface", &Theme::after, &Theme::surface},
};

// What is no text but has to be seen: edges of fields, marks, the ring of focus.
const Pair edges[] = {
    {"control on window", &Theme::control, &Theme::window},
    {"control on surface", &Theme::control, &Theme::surface},
    {"accent on window", &Theme::accent, &Theme::window},
    {"accent on surface", &Theme::accent, &Theme::surface},
    {"accent on accentSoft", &Theme::accent, &Theme::accentSoft},
    {"danger on window", &Theme::danger, &Theme::window},
    {"before on surface2", &Theme::before, &Theme::surface2},
    {"after on surface2", &Theme::after, &Theme::surface2},
    {"before on accentSoft", &Theme::before, &Theme::accentSoft},
    {"after on accentSoft", &Theme::after, &Theme::accentSoft},
    {"sideAccent on side", &Theme::sideAccent, &Theme::side},
    {"sideAccent on sideHi", &Theme::sideAccent, &Theme::sideHi},
};

const char* nameOf(Scheme scheme) { return scheme == Scheme::Dark ? "dark" : "light"; }

TEST(Theme, TextIsReadableOnEveryGround) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Pair& pair : texts)
            EXPECT_GE(contrast(theme(scheme).*pair.ink, theme(scheme).*pair.ground), 4.5)
                << nameOf(scheme) << ": " << pair.name;
    }
}

TEST(Theme, EdgesAndMarksAreSeen) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Pair& pair : edges)
            EXPECT_GE(contrast(theme(scheme).*pair.ink, theme(scheme).*pair.ground), 3)
                << nameOf(scheme) << ": " << pair.name;
    }
}

TEST(Theme, EveryCellOfThePainRampCarriesItsDigit) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Grey}) {
        const Theme& colours = theme(scheme);
        for (std::size_t score = 0; score <= 10; ++score)
            EXPECT_GE(contrast(colours.painRampText[score], colours.painRamp[score]), 4.5) << score;
    }
}

// Seen without colour, a worse pain still looks like more.
TEST(Theme, ThePainRampGoesOneWayInGrey) {
    const auto contrastToLowest = [](Scheme scheme, std::size_t score) {
        return contrast(theme(scheme).painRamp[score], scheme == Scheme::Dark ? QColor(Qt::black) : QColor(Qt::white));
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (std::size_t score = 1; score <= 10; ++score)
            EXPECT_GT(contrastToLowest(scheme, score), contrastToLowest(scheme, score - 1) * 0.95)
                << nameOf(scheme) << " " << score;
    }
}

TEST(Theme, AvatarsAreReadable) {
    for (const Appearance shade : {Appearance::Light, Appearance::Dark}) {
        setAppearance(shade);
        for (qint64 id = 0; id < 6; ++id)
            EXPECT_GE(contrast(avatarColours(id).ink, avatarColours(id).ground), 4.5) << id;
    }
    setAppearance(Appearance::Light);
}

TEST(Theme, ContrastIsThatOfWcag) {
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005);  // the well-known grey that just fails
}

}  // namespace
}  // namespace reliefbook
