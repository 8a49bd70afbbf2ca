// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/alertread.h"
#include "core/practice/clientchanges.h"
#include "core/practice/clientread.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::TestPractice;

struct Alerts {
    TestPractice practice;
    Client client = testing::anna();

    Alerts() { practice->apply({creation(client)}); }

    ClientAlert add(const QString& text, AlertKind kind, std::optional<QDate> from = {},
                    std::optional<QDate> until = {}) {
        ClientAlert alert;
        alert.id = Id<ClientAlert>::make();
        alert.client = client.id;
        alert.kind = kind;
        alert.text = text;
        alert.fromDay = from;
        alert.untilDay = until;
        practice->apply({creation(alert)});
        return alert;
    }
    QStringList holding(QDate day) {
        QStringList texts;
        for (const ClientAlert& alert : alertsHolding(practice.database(), client.id, day))
            texts << alert.text;
        return texts;
    }
};

TEST(AlertRead, TheMostSeriousComesFirst) {
    Alerts alerts;
    alerts.add(u"owes for May"_s, AlertKind::Admin);
    alerts.add(u"likes silence"_s, AlertKind::Personal);
    alerts.add(u"pacemaker"_s, AlertKind::Medical);
    alerts.add(u"bruise"_s, AlertKind::Screening);
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 1)),
              QStringList({u"pacemaker"_s, u"bruise"_s, u"likes silence"_s, u"owes for May"_s}));
}

TEST(AlertRead, AnAlertHoldsFromItsFirstDayToItsLast) {
    Alerts alerts;
    alerts.add(u"cast"_s, AlertKind::Medical, QDate(2025, 5, 2), QDate(2025, 5, 4));
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 1)), QStringList());
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 2)), QStringList{u"cast"_s});
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 4)), QStringList{u"cast"_s});
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 5)), QStringList());
    EXPECT_EQ(alertsOf(alerts.practice.database(), alerts.client.id).size(), 1U);
}

TEST(AlertRead, LiesInTheBinWithItsClient) {
    Alerts alerts;
    const ClientAlert alert = alerts.add(u"cast"_s, AlertKind::Medical);
    alerts.practice->apply(removedClient(*clientOf(alerts.practice.database(), alerts.client.id)));
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 2)), QStringList());
}

TEST(AlertRead, WhatIsAboutHealthIsNotForTheReception) {
    for (const AlertKind kind : {AlertKind::Medical, AlertKind::Screening, AlertKind::Personal, AlertKind::Admin}) {
        EXPECT_TRUE(mayRead(Role::Owner, kind));
        EXPECT_TRUE(mayRead(Role::Therapist, kind));
        EXPECT_EQ(mayRead(Role::Reception, kind), kind == AlertKind::Personal || kind == AlertKind::Admin);
    }
    EXPECT_TRUE(mayReadFindings(Role::Owner));
    EXPECT_TRUE(mayReadFindings(Role::Therapist));
    EXPECT_FALSE(mayReadFindings(Role::Reception));
}

TEST(AlertRead, WhoMayEnterOneIsWhatTheDoorSays) {
    Alerts alerts;
    User user = alerts.practice->user();
    user.role = Role::Reception;
    alerts.practice->setUser(user);
    EXPECT_FALSE(mayEnter(Role::Reception, AlertKind::Medical));
    EXPECT_THROW(alerts.add(u"x"_s, AlertKind::Medical), Error);
    EXPECT_TRUE(mayEnter(Role::Reception, AlertKind::Admin));
    alerts.add(u"owes for May"_s, AlertKind::Admin);
    EXPECT_EQ(alerts.holding(QDate(2025, 5, 2)), QStringList{u"owes for May"_s});
}

}  // namespace
}  // namespace reliefbook
