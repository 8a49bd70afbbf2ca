// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "core/base/error.h"
#include "core/base/harmless.h"
#include "core/base/passphrasestrength.h"
#include "core/base/realpath.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTextStream>

#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace reliefbook::cli {

using namespace Qt::StringLiterals;

namespace {

/// So that Qt keeps no copy of the passphrase in a buffer of its own.
constexpr QIODevice::OpenMode unbuffered = QIODevice::ReadOnly | QIODevice::Unbuffered;

/// The first line of `file`, without its end. The bytes are wiped from the buffers that are ours. Other bytes than
/// UTF-8 would all become the same replacement letter, and so open with the wrong passphrase.
Secret firstLine(QFile& file, const QString& name) {
    constexpr qint64 longest = 65'536;
    QByteArray line = file.readLine(longest);
    const bool cut = line.size() >= longest - 1 && !line.endsWith('\n');
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(line);
    sodium_memzero(line.data(), static_cast<std::size_t>(line.size()));
    const auto wipe = [&text] { sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar)); };
    if (cut || decoder.hasError()) {
        wipe();
        throw Error(ErrorKind::BadInput,
                    {name, cut ? u"its first line is too long for a passphrase"_s : u"its first line is not UTF-8"_s});
    }
    Secret secret = passphrase(text);
    wipe();
    return secret;
}

/// An answer that was not written whole is a failure: a script may go on with half of it.
void writeOut(const QByteArray& bytes) {
    if (std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
            static_cast<std::size_t>(bytes.size()) &&
        std::fflush(stdout) == 0)
        return;
    const int reason = errno;
    throw Error(reason == ENOSPC ? ErrorKind::DiskFull : ErrorKind::WriteFailed,
                {u"standard output"_s, qt_error_string(reason)});
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
    Secret secret = firstLine(input, u"standard input"_s);
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

QString Call::practice() const { return realPath(required(u"practice")); }

QString Call::output(const QStringList& endings) const {
    QString path = required(u"output");
    if (!endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        throw UsageError{u"-o takes a name ending in .%1, not \"%2\""_s.arg(endings.join(u", ."), path)};
    if (realPath(QFileInfo(path).absoluteFilePath()) == realPath(QFileInfo(practice()).absoluteFilePath()))
        throw UsageError{u"-o would write over the practice itself"_s};
    return path;
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
    return firstLine(file, name);
}

Secret Call::newPassphrase() const {
    if (!has(u"new-file")) {
        if (isatty(STDIN_FILENO) == 0)
            throw UsageError{u"the new passphrase comes from --new-file FILE"_s};
        Secret secret = prompted(u"New passphrase"_s);
        if (!(prompted(u"The same again"_s) == secret))
            throw UsageError{u"the two passphrases differ"_s};
        return secret;
    }
    const QString name = value(u"new-file");
    QFile file(name);
    if (!file.open(unbuffered))
        throw Error(ErrorKind::FileUnreadable, {name, file.errorString()});
    return firstLine(file, name);
}

void Call::print(const QString& line) const { writeOut(harmless(line).toUtf8() + '\n'); }

void Call::print(const QJsonDocument& json) const { writeOut(json.toJson()); }

void Call::remark(const QString& line) const { QTextStream(stderr) << harmless(line) << Qt::endl; }

void Call::remarkOnStrength(const Secret& secret, const QStringList& personal) const {
    QString text = QString::fromUtf8(secret.data(), secret.size());
    const Strength strength = passphraseStrength(text, personal);
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    if (strength > Strength::Fair)
        return;
    const QString how = strength == Strength::VeryWeak ? u"very weak"_s
                        : strength == Strength::Weak   ? u"weak"_s
                                                       : u"fair"_s;
    remark(
        u"This passphrase is %1: whoever gets hold of the file could guess it and read everything. Change it with: "
        "reliefbook-cli passphrase"_s.arg(how));
}

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
