// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/remarks.h"
#include "core/base/error.h"
#include "core/base/harmless.h"
#include "core/file/process.h"
#include "ui/shell/errortext.h"

#include <QApplication>
#include <QTextStream>

#include <clocale>

namespace reliefbook::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int usageStatus = 2;

int exitStatus(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::WrongPassphrase: return 3;
        case ErrorKind::FileInUse: return 4;
        case ErrorKind::FileDamaged: return 5;
        case ErrorKind::FileTooNew: return 6;
        default: return 1;
    }
}

QList<QCommandLineOption> commonOptions() {
    return {{u"practice"_s, u"the practice"_s, u"FILE"_s},
            {u"passphrase-file"_s, u"holds the passphrase in its first line; - is standard input"_s, u"FILE"_s},
            {u"json"_s, u"machine-readable answers"_s}};
}

QString usage(const Command& command) {
    QString text;
    QTextStream out(&text);
    out << "Usage: reliefbook-cli [--practice FILE] [--passphrase-file FILE|-] " << command.name << ' '
        << command.arguments << "\n  " << command.purpose << "\n";
    const auto line = [&](const QCommandLineOption& option) {
        const QString name = option.names().last();
        out << u"  --%1 %2"_s.arg(name, option.valueName()).leftJustified(32) << ' ' << option.description() << "\n";
    };
    for (const QCommandLineOption& option : command.options)
        line(option);
    return text;
}

QString usage() {
    QString text;
    QTextStream out(&text);
    out << "Usage: reliefbook-cli [--practice FILE] [--passphrase-file FILE|-] [--json] COMMAND [ARGUMENTS]\n\n";
    for (const Command& command : commands())
        out << "  " << QString::fromLatin1(command.name).leftJustified(11) << command.purpose << "\n";
    out << "\nreliefbook-cli COMMAND --help tells a command's options. Without --passphrase-file the passphrase is "
           "asked "
           "for.\nExit status: 0 done, 1 failed, 2 wrong usage, 3 wrong passphrase, 4 file in use, 5 file damaged, 6 "
           "file "
           "from a newer version.\n";
    return text;
}

/// The first argument that is neither an option nor the value of one that stands before the command.
qsizetype commandPlace(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--practice" || arguments[i] == u"--passphrase-file")
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

int run(const Command& command, const QStringList& arguments) {
    const Words words(QLocale::system().language() == QLocale::Serbian
                          ? QLocale::system().script() == QLocale::LatinScript ? u"sr_Latn"_s : u"sr"_s
                          : u"en"_s);
    QCommandLineParser options;
    options.addOptions(commonOptions());
    options.addOptions({command.options.begin(), command.options.end()});
    options.addHelpOption();
    try {
        if (!options.parse(arguments))
            throw UsageError{options.errorText()};
        if (options.isSet(u"help"_s)) {
            QTextStream(stdout) << usage(command);
            return 0;
        }
        const QStringList given = options.positionalArguments();
        if (given.size() > command.files)
            throw UsageError{u"\"%1\" is too much"_s.arg(given[command.files])};
        return command.run(Call(options, words));
    } catch (const UsageError& error) {
        QTextStream(stderr) << "reliefbook-cli: " << harmless(error.message) << "\n" << usage(command);
        return usageStatus;
    } catch (const Error& error) {
        const ErrorText text = errorText(error, words);
        QTextStream(stderr) << harmless(text.happened) << "\n" << harmless(text.advice) << Qt::endl;
        return exitStatus(error.kind());
    } catch (const std::exception& error) {
        QTextStream(stderr) << "reliefbook-cli: " << error.what() << Qt::endl;
        return 1;
    }
}

int main(int argc, char* argv[]) {
    hardenProcess();
    keepRemarksBack("reliefbook-cli");
    std::setlocale(LC_ALL, "");  // NOLINT(concurrency-mt-unsafe): no other thread runs yet
    QStringList arguments;
    for (const char* argument : std::span(argv, static_cast<std::size_t>(argc)))
        arguments << QString::fromLocal8Bit(argument);
    const qsizetype place = commandPlace(arguments);
    if (place < 0) {
        const bool asked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
        QTextStream(asked ? stdout : stderr) << usage();
        return asked ? 0 : usageStatus;
    }
    const QString name = arguments.takeAt(place);
    QCoreApplication::setApplicationName(u"reliefbook-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RELIEFBOOK_VERSION));
    const auto command =
        std::ranges::find_if(commands(), [&](const Command& one) { return name == QLatin1String(one.name); });
    if (command == commands().end()) {
        QTextStream(stderr) << "reliefbook-cli: there is no command \"" << harmless(name) << "\"\n" << usage();
        return usageStatus;
    }
    if (!command->paints) {
        const QCoreApplication application(argc, argv);
        return run(*command, arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");  // reports and charts are painted without a display
    const QApplication application(argc, argv);
    return run(*command, arguments);
}

}  // namespace
}  // namespace reliefbook::cli

int main(int argc, char* argv[]) { return reliefbook::cli::main(argc, argv); }
