// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <gtest/gtest.h>

#include <filesystem>

namespace reliefbook::testing {

/// One bit of the byte at `at` changes its value: never, as a fixed byte would now and then, to what it was. By the
/// disk itself, not by a program: the file's time stays.
inline void flipByte(const QString& path, qint64 at) {
    const std::filesystem::path name(path.toStdU16String());
    const auto written = std::filesystem::last_write_time(name);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite)) << path.toStdString();
    file.seek(at);
    const QByteArray was = file.read(1);
    ASSERT_EQ(was.size(), 1) << "there is nothing at " << at;
    file.seek(at);
    file.putChar(static_cast<char>(was.at(0) ^ 4));
    file.close();
    std::filesystem::last_write_time(name, written);
}

}  // namespace reliefbook::testing
