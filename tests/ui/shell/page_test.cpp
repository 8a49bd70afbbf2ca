// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/ui/answers.h"
#include "tests/ui/testworkspace.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace reliefbook {
namespace {

using testing::waitUntil;

class CountingPage : public Page {
public:
    using Page::Page;
    QString title() const override { return {}; }
    void refresh() override { ++refreshed; }
    QStringList unstorable() const override { return left; }
    void discard() override { left.clear(); }
    int refreshed = 0;
    QStringList left;
};

TEST(Page, IsReadAgainWhenTheDayIsAnother) {
    testing::TestWorkspace workspace;
    CountingPage page(workspace);
    std::optional<FixedClock> clock(std::in_place, momentOf(QDate(2026, 7, 15), QTime(21, 0), 0));
    page.QWidget::show();
    EXPECT_EQ(page.refreshed, 1);
    auto* minutes = page.findChild<QTimer*>();
    ASSERT_NE(minutes, nullptr);
    EXPECT_TRUE(minutes->isActive());
    minutes->setInterval(1);
    int ticks = 0;
    QObject::connect(minutes, &QTimer::timeout, &page, [&] { ++ticks; });
    EXPECT_TRUE(waitUntil([&] { return ticks > 2; }));
    EXPECT_EQ(page.refreshed, 1);
    clock.reset();
    clock.emplace(momentOf(QDate(2026, 7, 16), QTime(0, 1), 0));
    EXPECT_TRUE(waitUntil([&] { return page.refreshed == 2; }));
    EXPECT_TRUE(waitUntil([&, before = ticks] { return ticks > before + 2; }));
    EXPECT_EQ(page.refreshed, 2);

    // And one that was hidden over midnight, when it is shown.
    page.QWidget::hide();
    EXPECT_FALSE(minutes->isActive());
    clock.reset();
    clock.emplace(momentOf(QDate(2026, 7, 17), QTime(7, 0), 0));
    page.QWidget::show();
    EXPECT_EQ(page.refreshed, 3);
}

TEST(Page, AsksWhoLeavesWhatCantBeStored) {
    testing::Answers answers;
    testing::TestWorkspace workspace;
    CountingPage page(workspace);
    EXPECT_TRUE(page.mayLeave());
    page.left =
        QStringList{u"Birth date: This day has not come yet."_s, u"Length: A session is at most 24 hours long."_s};
    EXPECT_FALSE(page.mayLeave());
    EXPECT_EQ(page.left.size(), 2);
    ASSERT_EQ(answers.questions.size(), 1);
    EXPECT_TRUE(answers.questions[0].contains(page.left.join(u'\n')));
    answers.yes = true;
    EXPECT_TRUE(page.mayLeave());
    EXPECT_TRUE(page.left.isEmpty());
}

}  // namespace
}  // namespace reliefbook
