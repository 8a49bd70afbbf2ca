// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook::testing {

struct Answer {
    int status = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// The real reliefbook-cli in a folder of its own, with one practice and its passphrase.
class Cli : public ::testing::Test {
protected:
    Cli();

    /// Runs it with --practice and --passphrase-file before `arguments`.
    Answer run(const QStringList& arguments) const;
    /// Runs it with just these arguments and this standard input.
    static Answer bare(const QStringList& arguments, const QByteArray& input = {});
    /// Runs a shell script in $FOLDER/small, a file system of 9 MB; $CLI is the program. What it writes begins with
    /// "mounted", unless the system lets nobody of us mount one.
    Answer inASmallPlace(const QString& script) const;
    /// An empty practice.
    void create() const;

    QString file(const QString& name) const { return folder_.filePath(name); }
    QString practice() const { return file(QStringLiteral("practice.reliefbook")); }
    QString secret() const { return file(QStringLiteral("secret")); }
    void write(const QString& name, const QByteArray& bytes) const;
    static QByteArray bytes(const QString& path);

private:
    QTemporaryDir folder_;
};

}  // namespace reliefbook::testing
