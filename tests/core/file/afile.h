// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "core/records/course.h"
#include "tests/flipbyte.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace reliefbook::testing {

/// The passphrase of the practices of these tests.
inline const Secret& right() {
    static const Secret secret = passphrase(u"stiff neck walks home slowly");
    return secret;
}

/// What an action throws, as kind and facts; Bug with "nothing" when it throws nothing.
inline Error thrownBy(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return Error(ErrorKind::Bug, {QStringLiteral("nothing was thrown")});
}

/// A practice file in a folder that goes with the test.
class AFile : public ::testing::Test {
protected:
    QString path() const { return at(QStringLiteral("Ana.reliefbook")); }
    QString at(const QString& name) const { return folder_.filePath(name); }

    /// A closed practice with one course in it. Made once and copied, for speed.
    void make() {
        static const QTemporaryDir once;
        static Course course;
        const QString name = once.filePath(QStringLiteral("made.reliefbook"));
        if (!QFile::exists(name)) {
            auto file = PracticeFile::create(
                name, right(),
                {.name = QStringLiteral("Ana's"), .ownerName = QStringLiteral("Ana"), .credentials = {}});
            course = storedCourse(file->practice(), {{7, 4}, {6, 3}});
            file->close();
        }
        for (const QString& part : {QString(), QStringLiteral(".info")})
            ASSERT_TRUE(QFile::copy(name + part, path() + part));
        course_ = course;
    }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
    }
    static void flip(const QString& path, qint64 at) { flipByte(path, at); }
    /// Opening throws `kind` and leaves the file as it was, to the byte.
    void refuses(ErrorKind kind, const Secret& secret = right()) {
        const QByteArray before = bytes(path());
        const Error error = thrownBy([&] { PracticeFile::open(path(), secret); });
        EXPECT_EQ(error.kind(), kind) << error.what();
        EXPECT_TRUE(bytes(path()) == before);
    }

    QTemporaryDir folder_;
    Course course_;
};

}  // namespace reliefbook::testing
