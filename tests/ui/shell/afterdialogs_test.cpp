// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/waituntil.h"
#include "ui/shell/afterdialogs.h"

#include <QDialog>
#include <QMenu>
#include <QTimer>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

TEST(AfterDialogs, ActsWhenWhatIsOpenHasReturned) {
    QObject context;
    QStringList order;
    QTimer::singleShot(0, &context, [&] {
        QDialog over;
        QTimer::singleShot(0, &context, [&] {
            QMenu menu;
            menu.addAction(u"something"_s, [&] { order << u"chosen"_s; });
            QTimer::singleShot(0, &context, [&] { afterDialogs(&context, [&] { order << u"acted"_s; }); });
            menu.exec(QPoint(10, 10));
            order << u"menu returned"_s;
        });
        order << (over.exec() == QDialog::Rejected ? u"dialog cancelled"_s : u"dialog accepted"_s);
    });
    EXPECT_TRUE(waitUntil([&] { return order.contains(u"acted"_s); }));
    EXPECT_EQ(order, QStringList({u"menu returned"_s, u"dialog cancelled"_s, u"acted"_s}));
}

TEST(AfterDialogs, ActsAtOnceWhereNothingIsOpen) {
    QObject context;
    bool acted = false;
    afterDialogs(&context, [&] { acted = true; });
    EXPECT_TRUE(acted);
}

}  // namespace
}  // namespace reliefbook
