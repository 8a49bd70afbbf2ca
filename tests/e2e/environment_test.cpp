// SPDX-License-Identifier: GPL-3.0-or-later
// T46 start_environment: libraries planted where somebody else may write are not loaded.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

/// A real plug-in and a real SQLite under the names under which they are looked for.
class T46 : public ::testing::TestWithParam<QString> {
protected:
    T46() {
        const QString plugins = QLibraryInfo::path(QLibraryInfo::PluginsPath);
        for (const QString& kind : {u"platforms"_s, u"imageformats"_s}) {
            QDir(planted()).mkpath(kind);
            for (const QString& name : QDir(plugins + u'/' + kind).entryList({u"*.so"_s}))
                EXPECT_TRUE(QFile::copy(plugins + u'/' + kind + u'/' + name, planted() + u'/' + kind + u'/' + name));
        }
        const QString any = planted() + u"/platforms/libqoffscreen.so"_s;
        for (const QString& name : {u"libsqlite3.so.0"_s, u"libsqlcipher.so.0"_s, u"libsqlcipher.so.1"_s})
            EXPECT_TRUE(QFile::copy(any, planted() + u'/' + name));
    }
    QString planted() const { return folder_.path(); }

    /// The libraries that were started in a run of `program`, as the loader tells them.
    QStringList loaded(const QString& program) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, planted());
        environment.insert(u"QT_QPA_PLATFORM_PLUGIN_PATH"_s, planted() + u"/platforms"_s);
        environment.insert(u"LD_LIBRARY_PATH"_s, planted());
        environment.insert(u"LD_DEBUG"_s, u"libs"_s);
        environment.insert(u"LD_DEBUG_OUTPUT"_s, folder_.filePath(u"loader"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(planted());
        process.start(program, {u"--version"_s});
        EXPECT_TRUE(process.waitForFinished(60'000));
        QStringList names;
        for (const QString& log : QDir(planted()).entryList({u"loader.*"_s})) {
            QFile file(folder_.filePath(log));
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            static const QRegularExpression started(u"calling init: (\\S+)"_s);
            auto found = started.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                names << found.next().captured(1);
            file.remove();
        }
        return names;
    }

private:
    QTemporaryDir folder_;
};

TEST_P(T46, StartEnvironmentBringsNoLibraryOfOthers) {
    const QStringList names = loaded(QCoreApplication::applicationDirPath() + u'/' + GetParam());
    EXPECT_FALSE(names.filter(u"libQt6Core"_s).isEmpty()) << "the loader told nothing";
    EXPECT_EQ(names.filter(planted()), QStringList());
    EXPECT_EQ(names.filter(u"sqlite"_s) + names.filter(u"sqlcipher"_s), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Programs, T46, ::testing::Values(u"reliefbook"_s, u"reliefbook-cli"_s));

}  // namespace
}  // namespace reliefbook
