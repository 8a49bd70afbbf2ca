// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

namespace reliefbook::testing {

/// One bit of the byte at `at` changes its value: never, as a fixed byte would now and then, to what it was.
inline void flipByte(const QString& path, qint64 at) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite)) << path.toStdString();
    file.seek(at);
    const QByteArray was = file.read(1);
    ASSERT_EQ(was.size(), 1) << "there is nothing at " << at;
    file.seek(at);
    file.putChar(static_cast<char>(was.at(0) ^ 4));
}

}  // namespace reliefbook::testing
