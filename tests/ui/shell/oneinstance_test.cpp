// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/waituntil.h"
#include "ui/shell/oneinstance.h"

#include <QFile>
#include <QFuture>
#include <QTemporaryDir>
#include <QtConcurrentRun>

#include <gtest/gtest.h>

#include <functional>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// As another start of the program does: from outside the thread of the window.
bool calledFromOutside(const std::function<bool()>& raise) {
    const QFuture<bool> call = QtConcurrent::run(raise);
    EXPECT_TRUE(testing::waitUntil([&] { return call.isFinished(); }));
    return call.result();
}
bool calledFromOutside(const QString& path) {
    return calledFromOutside([path] { return raiseWindowOf(path); });
}

class OneInstanceTest : public ::testing::Test {
protected:
    OneInstanceTest() { qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8()); }

    QTemporaryDir folder;
    QString path = folder.filePath(u"a.reliefbook"_s);
};

class T16 : public OneInstanceTest {};

TEST_F(T16, SecondInstanceRaisesTheFirstWindow) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QFile::link(path, folder.filePath(u"link.reliefbook"_s));
    OneInstance instance;
    int calls = 0;
    QObject::connect(&instance, &OneInstance::called, &instance, [&] { ++calls; });
    EXPECT_FALSE(calledFromOutside(path));
    instance.listen(path);
    EXPECT_TRUE(calledFromOutside(path));
    EXPECT_TRUE(calledFromOutside(folder.filePath(u"link.reliefbook"_s)));
    EXPECT_EQ(calls, 2);
    EXPECT_FALSE(calledFromOutside(folder.filePath(u"b.reliefbook"_s)));
    instance.stop();
    EXPECT_FALSE(calledFromOutside(path));
    EXPECT_EQ(calls, 2);
}

TEST_F(OneInstanceTest, WhatAClientHasIsRaisedInThePlaceOfAnythingElse) {
    OneInstance instance;
    int calls = 0;
    QObject::connect(&instance, &OneInstance::called, &instance, [&] { ++calls; });
    EXPECT_FALSE(calledFromOutside(raiseWindowOfClient));
    instance.listenForClient();
    EXPECT_TRUE(calledFromOutside(raiseWindowOfClient));
    EXPECT_EQ(calls, 1);
    instance.stop();
    EXPECT_FALSE(calledFromOutside(raiseWindowOfClient));
}

}  // namespace
}  // namespace reliefbook
