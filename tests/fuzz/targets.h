// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace reliefbook::fuzz {

/// One reader of something that others wrote.
struct Target {
    const char* name;
    /// Reads `bytes`. Refusing them with an Error is right; dies where a promise of the reader is broken.
    void (*read)(const QByteArray& bytes);
    /// What it reads well, to begin with: contents, or files of tests/data matching a pattern.
    std::vector<QByteArray> seeds;
    QStringList seedFiles;
};

const std::vector<Target>& targets();

/// `target`'s seeds and the contents of its seed files.
std::vector<QByteArray> corpusOf(const Target& target, const QString& dataFolder);

}  // namespace reliefbook::fuzz
