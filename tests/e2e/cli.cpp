// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace reliefbook::testing {

using namespace Qt::StringLiterals;

Cli::Cli() { write(u"secret"_s, "warm hands and a quiet room\n"); }

Answer Cli::bare(const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/reliefbook-cli"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    Answer answer;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        answer.status = process.exitCode();
    answer.out = QString::fromUtf8(process.readAllStandardOutput());
    answer.err = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

Answer Cli::inASmallPlace(const QString& script) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FOLDER"_s, folder_.path());
    environment.insert(u"CLI"_s, QCoreApplication::applicationDirPath() + u"/reliefbook-cli"_s);
    process.setProcessEnvironment(environment);
    Answer answer;
    for (const QString& flags : {u"-m"_s, u"-rm"_s}) {  // the second for whoever is not root
        process.start(u"unshare"_s,
                      {flags, u"sh"_s, u"-c"_s,
                       u"mkdir -p \"$FOLDER/small\" && mount -t tmpfs -o size=9m none \"$FOLDER/small\" && "
                       "echo mounted && cd \"$FOLDER/small\" && "_s +
                           script});
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            answer.status = process.exitCode();
        answer.out = QString::fromUtf8(process.readAllStandardOutput());
        answer.err = QString::fromUtf8(process.readAllStandardError());
        if (answer.out.startsWith(u"mounted"_s))
            break;
    }
    return answer;
}

Answer Cli::run(const QStringList& arguments) const {
    return bare(QStringList{u"--practice"_s, practice(), u"--passphrase-file"_s, secret()} + arguments);
}

void Cli::create() const {
    const Answer answer = run({u"create"_s, practice(), u"--name"_s, u"Quiet room"_s, u"--user"_s, u"Jelena Marić"_s,
                               u"--credentials"_s, u"massage therapist"_s});
    ASSERT_EQ(answer.status, 0) << answer.err.toStdString();
}

void Cli::write(const QString& name, const QByteArray& bytes) const {
    QFile out(file(name));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray Cli::bytes(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

}  // namespace reliefbook::testing
