// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "core/base/error.h"

#include <QFile>
#include <QTextStream>

#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

/// So that Qt keeps no copy of the passphrase in a buffer of its own.
constexpr QIODevice::OpenMode unbuffered = QIODevice::ReadOnly | QIODevice::Unbuffered;

/// The first line of `file`, without its end. The bytes are wiped from the buffers that are ours.
Secret firstLine(QFile& file) {
    QByteArray line = file.readLine(65'536);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString text = QString::fromUtf8(line);
    sodium_memzero(line.data(), static_cast<std::size_t>(line.size()));
    Secret secret = passphrase(text);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return secret;
}

/// Standard input of a terminal without echo, until destroyed.
class NoEcho {
public:
    NoEcho() {
        tcgetattr(STDIN_FILENO, &before_);
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_); }

private:
    termios before_{};
};

Secret prompted(const QString& question) {
    QFile input;
    if (!input.open(stdin, unbuffered))
        throw UsageError{u"standard input can't be read"_s};
    QTextStream(stderr) << question << ": " << Qt::flush;
    const NoEcho silent;
    Secret secret = firstLine(input);
    QTextStream(stderr) << '\n';
    return secret;
}

}  // namespace

QString Call::required(QStringView option) const {
    if (!has(option))
        throw UsageError{u"--%1 is missing"_s.arg(option)};
    return value(option);
}

qint64 Call::number(QStringView option, qint64 ifMissing, qint64 lowest, qint64 highest) const {
    if (!has(option))
        return ifMissing;
    bool ok = false;
    const qint64 number = value(option).toLongLong(&ok);
    if (!ok || number < lowest || number > highest)
        throw UsageError{
            u"--%1 takes a whole number from %2 to %3, not \"%4\""_s.arg(option).arg(lowest).arg(highest).arg(
                value(option))};
    return number;
}

std::optional<QDate> Call::day(QStringView option) const {
    if (!has(option))
        return std::nullopt;
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid())
        throw UsageError{u"--%1 takes a day as YYYY-MM-DD, not \"%2\""_s.arg(option, value(option))};
    return day;
}

QString Call::oneOf(QStringView option, const QStringList& words) const {
    if (!has(option))
        return words.first();
    if (!words.contains(value(option)))
        throw UsageError{u"--%1 takes one of %2, not \"%3\""_s.arg(option, words.join(u", "), value(option))};
    return value(option);
}

QString Call::argument(qsizetype index, QStringView name) const {
    const QStringList arguments = options_.positionalArguments();
    if (index >= arguments.size())
        throw UsageError{u"%1 is missing"_s.arg(name)};
    return arguments.at(index);
}

Secret Call::passphrase(bool twice) const {
    if (!has(u"passphrase-file")) {
        if (isatty(STDIN_FILENO) == 0)
            throw UsageError{u"the passphrase comes from --passphrase-file FILE, or - for standard input"_s};
        Secret secret = prompted(u"Passphrase"_s);
        if (twice && !(prompted(u"The same again"_s) == secret))
            throw UsageError{u"the two passphrases differ"_s};
        return secret;
    }
    const QString name = value(u"passphrase-file");
    QFile file(name);
    const bool opened = name == u"-" ? file.open(stdin, unbuffered) : file.open(unbuffered);
    if (!opened)
        throw Error(ErrorKind::FileUnreadable, {name, file.errorString()});
    return firstLine(file);
}

void Call::print(const QString& line) const { QTextStream(stdout) << line << Qt::endl; }

void Call::print(const QJsonDocument& json) const {
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(json.toJson());
}

void Call::remark(const QString& line) const { QTextStream(stderr) << line << Qt::endl; }

Progress Call::progress(const QString& what) const {
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [what, last = qint64(-1)](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? done * 100 / total : 0;
        if (percent != last) {
            QTextStream(stderr) << '\r' << what << ' ' << percent << " %" << (done >= total ? "\n" : "") << Qt::flush;
            last = percent;
        }
        return true;
    };
}

}  // namespace reliefbook::cli
