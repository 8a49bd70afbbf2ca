// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/afterdialogs.h"

#include <QDialog>
#include <QEventLoop>
#include <QMenu>
#include <QTimer>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(AfterDialogs, ActsWhenWhatHasALoopOfItsOwnHasReturned) {
    QObject context;
    QStringList order;
    QEventLoop program;
    QDialog open;  // only lies over the window
    open.open();
    QTimer::singleShot(0, &context, [&] {
        QDialog asking;
        QTimer::singleShot(0, &context, [&] {
            QMenu menu;
            menu.addAction(u"something"_s, [&] { order << u"chosen"_s; });
            QTimer::singleShot(0, &context, [&] {
                afterDialogs(&context, [&] {
                    order << u"acted"_s;
                    program.quit();
                });
            });
            menu.exec(QPoint(10, 10));
            order << u"menu returned"_s;
        });
        order << (asking.exec() == QDialog::Rejected ? u"question cancelled"_s : u"question answered"_s);
    });
    program.exec();
    EXPECT_EQ(order, QStringList({u"menu returned"_s, u"question cancelled"_s, u"acted"_s}));
    EXPECT_TRUE(open.isVisible());
}

TEST(AfterDialogs, ActsAtOnceWhereNothingIsAsked) {
    QObject context;
    bool acted = false;
    afterDialogs(&context, [&] { acted = true; });
    EXPECT_TRUE(acted);
}

}  // namespace
}  // namespace reliefbook
