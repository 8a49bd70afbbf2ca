// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/keys.h"
#include "tests/ui/waituntil.h"
#include "ui/shell/clipboardguard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::waitUntil;

/// A field with a note in it, and a clipboard that others use, too.
class T26 : public ::testing::Test {
protected:
    T26() {
        clipboard.clear();
        note.setText(u"tight on the left"_s);
        note.show();
        note.selectAll();
    }
    void TearDown() override { clipboard.clear(); }
    void copy() { QTest::keyClick(&note, Qt::Key_C, Qt::ControlModifier); }
    void copyElsewhere() {
        isOurs = false;
        clipboard.setText(u"a recipe"_s);
    }

    QClipboard& clipboard = *QApplication::clipboard();
    QLineEdit note;
    bool isOurs = true;
};

TEST_F(T26, ClipboardBearsTheHintsOfEveryDesktop) {
    ClipboardGuard guard(1h, [this] { return isOurs; });
    guard.setOn(/*on=*/true);
    copy();
    const QMimeData* copied = clipboard.mimeData();
    EXPECT_EQ(copied->text(), u"tight on the left"_s);
    EXPECT_EQ(copied->data(u"x-kde-passwordManagerHint"_s), "secret");
    EXPECT_TRUE(copied->hasFormat(u"application/x-nspasteboard-concealed-type"_s));
    int windows = 0;
    for (const QString& format : copied->formats()) {
        windows += format.contains(u"ExcludeClipboardContentFromMonitorProcessing"_s) ||
                           format.contains(u"CanIncludeInClipboardHistory"_s) ||
                           format.contains(u"CanUploadToCloudClipboard"_s)
                       ? 1
                       : 0;
    }
    EXPECT_EQ(windows, 3);
    QLineEdit other;
    other.paste();
    EXPECT_EQ(other.text(), u"tight on the left"_s);
}

TEST_F(T26, ClipboardIsClearedAfterAWhile) {
    EXPECT_EQ(ClipboardGuard::usual, 30s);
    ClipboardGuard guard(1ms, [this] { return isOurs; });
    guard.setOn(/*on=*/true);
    copy();
    EXPECT_TRUE(waitUntil([this] { return clipboard.text().isEmpty(); }));
}

TEST_F(T26, ClipboardIsClearedAtTheLock) {
    ClipboardGuard guard(1h, [this] { return isOurs; });
    guard.setOn(/*on=*/true);
    copy();
    guard.clear();
    EXPECT_EQ(clipboard.text(), QString());
}

TEST_F(T26, ClipboardOfOthersIsLeftAlone) {
    ClipboardGuard guard(1ms, [this] { return isOurs; });
    guard.setOn(/*on=*/true);
    copyElsewhere();
    EXPECT_FALSE(clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    guard.clear();
    EXPECT_EQ(clipboard.text(), u"a recipe"_s);
    isOurs = true;
    copy();
    copyElsewhere();  // before the time is over
    QCoreApplication::processEvents();
    guard.clear();
    guard.setOn(/*on=*/false);
    EXPECT_EQ(clipboard.text(), u"a recipe"_s);
}

TEST_F(T26, ClipboardIsNobodysBusinessWithoutAPractice) {
    ClipboardGuard guard(1h, [this] { return isOurs; });
    copy();
    EXPECT_FALSE(clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
}

}  // namespace
}  // namespace reliefbook
