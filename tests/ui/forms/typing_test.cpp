// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/waituntil.h"
#include "ui/forms/typing.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace std::chrono_literals;

TEST(Typing, StoresAMomentAfterTheLastKey) {
    int stored = 0;
    Typing typing([&] { ++stored; }, nullptr, 5ms, 1h);
    typing.typed();
    EXPECT_EQ(stored, 0);
    EXPECT_TRUE(typing.isPending());
    EXPECT_TRUE(testing::waitUntil([&] { return stored == 1; }));
    EXPECT_FALSE(typing.isPending());
}

TEST(Typing, StoresWhileKeysKeepComing) {
    int stored = 0;
    Typing typing([&] { ++stored; }, nullptr, 1h, 5ms);
    EXPECT_TRUE(testing::waitUntil([&] {
        typing.typed();
        return stored >= 2;
    }));
}

TEST(Typing, StoresAtOnceWhenFlushedAndOnlyWhatIsPending) {
    int stored = 0;
    Typing typing([&] { ++stored; }, nullptr, 1h, 1h);
    typing.flush();
    EXPECT_EQ(stored, 0);
    typing.typed();
    typing.flush();
    typing.flush();
    EXPECT_EQ(stored, 1);
}

TEST(Typing, DoesNotStoreWhileItStores) {
    int stored = 0;
    Typing* self = nullptr;
    Typing typing(
        [&] {
            ++stored;
            self->typed();
            self->flush();
        },
        nullptr, 1h, 1h);
    self = &typing;
    typing.typed();
    typing.flush();
    EXPECT_EQ(stored, 1);
    EXPECT_TRUE(typing.isPending());
}

}  // namespace
}  // namespace reliefbook
