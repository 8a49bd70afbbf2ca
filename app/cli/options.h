// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/secret.h"
#include "ui/words/words.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonDocument>

#include <limits>
#include <optional>

namespace reliefbook::cli {

/// Wrong usage: said with the usage of the command, exit status 2.
struct UsageError {
    QString message;
};

/// What a command was called with, and where its answers go.
class Call {
public:
    Call(const QCommandLineParser& options, const Words& words) : options_(options), words_(words) {}

    const Words& words() const { return words_; }
    bool json() const { return has(u"json"); }

    bool has(QStringView option) const { return options_.isSet(option.toString()); }
    QString value(QStringView option) const { return options_.value(option.toString()); }
    QString required(QStringView option) const;
    /// A whole number within its limits. Throws UsageError.
    qint64 number(QStringView option, qint64 ifMissing, qint64 lowest, qint64 highest) const;
    /// One of `words`, the first where the option is not given. Throws UsageError.
    QString oneOf(QStringView option, const QStringList& words) const;
    /// A day as YYYY-MM-DD; none where the option is not given. Throws UsageError.
    std::optional<QDate> day(QStringView option) const;
    template <class T> std::optional<Id<T>> id(QStringView option) const {
        return has(option) ? std::optional(Id<T>{number(option, 0, 1, std::numeric_limits<qint64>::max())})
                           : std::nullopt;
    }
    /// The argument at `index` after the command. Throws UsageError.
    QString argument(qsizetype index, QStringView name) const;

    /// The practice named by --practice. Throws UsageError.
    QString practice() const;
    /// The file to write, of one of these kinds ("pdf"). Throws UsageError for another, or for the practice itself.
    QString output(const QStringList& endings) const;
    /// From --passphrase-file (its first line; "-": standard input), else from a prompt without echo; `twice` for a new
    /// one. Never from an argument or the environment.
    Secret passphrase(bool twice = false) const;
    /// A new one, from the file --new-file, else asked twice.
    Secret newPassphrase() const;

    /// Standard output, UTF-8.
    void print(const QString& line) const;
    void print(const QJsonDocument& json) const;
    /// A remark on standard error.
    void remark(const QString& line) const;
    /// Says on standard error when a new passphrase is not a good one; `personal` are words that are guessed first.
    void remarkOnStrength(const Secret& secret, const QStringList& personal = {}) const;
    /// Progress on standard error, only on a terminal.
    Progress progress(const QString& what) const;

private:
    const QCommandLineParser& options_;
    const Words& words_;
};

}  // namespace reliefbook::cli
