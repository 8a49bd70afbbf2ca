// SPDX-License-Identifier: GPL-3.0-or-later
// What a passphrase may be, and what keeps health data from being written in clear.
#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "core/sql/library.h"
#include "tests/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

std::optional<ErrorKind> thrownBy(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

NewPractice anas() { return {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}}; }

/// What lies in a folder: each name with its bytes.
std::map<QString, QByteArray> contentOf(const QString& folder) {
    std::map<QString, QByteArray> content;
    for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(each.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        content[each.fileName()] = file.readAll();
    }
    return content;
}

TEST(T25, LibraryIdentityIsAskedForBeforeAnyWrite) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Ana.reliefbook"_s);
    PracticeFile::create(path, passphrase(u"stiff neck"), anas())->close();
    const auto before = contentOf(folder.path());
    const sql::OptionAsked others[] = {
        [](const char*) { return 0; },
        [](const char* option) { return QLatin1String(option) == u"HAS_CODEC"_s ? 0 : 1; },
        [](const char* option) { return QLatin1String(option).startsWith(u"TEMP_STORE"_s) ? 0 : 1; },
    };
    for (const sql::OptionAsked other : others) {
        const sql::AssumedLibrary assumed(other);
        EXPECT_EQ(thrownBy([&] { PracticeFile::open(path, passphrase(u"stiff neck")); }), ErrorKind::WrongLibrary);
        EXPECT_EQ(thrownBy([&] { openForReading(path, passphrase(u"stiff neck")); }), ErrorKind::WrongLibrary);
        EXPECT_EQ(thrownBy([&] {
                      PracticeFile::create(folder.filePath(u"New.reliefbook"_s), passphrase(u"stiff neck"), anas());
                  }),
                  ErrorKind::WrongLibrary);
        EXPECT_TRUE(contentOf(folder.path()) == before);
    }
    EXPECT_NO_THROW(PracticeFile::open(path, passphrase(u"stiff neck"))->close());
}

TEST(T25, LibraryIdentityNamesWhatIsMissing) {
    EXPECT_NO_THROW(sql::checkLibrary());
    try {
        sql::checkLibrary([](const char* option) { return QLatin1String(option) == u"HAS_CODEC"_s ? 0 : 1; });
        ADD_FAILURE() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::WrongLibrary);
        EXPECT_EQ(error.fact(0), u"HAS_CODEC"_s);
    }
}

TEST(T29, PassphraseFormsAreTheSameHoweverTheirAccentsAreTyped) {
    const Secret composed = passphrase(u"cafe\u0301");
    EXPECT_EQ(passphrase(u"caf\u00e9"), composed);
    EXPECT_EQ(QByteArray(composed.data(), composed.size()), "caf\xc3\xa9") << "NFC, as every other program makes it";
    EXPECT_FALSE(passphrase(u"cafe") == passphrase(u"caf\u00e9"));
}

TEST(T29, PassphraseFormsThatMeanSomethingElseAreRefused) {
    for (const QString& typed : {QString(), u"x'00'"_s, u"x'%1'"_s.arg(QString(64, u'a')),
                                 u"X'%1'"_s.arg(QString(96, u'a')), QString(u"a\0b"_s), QString(QChar(u'\0'))})
        EXPECT_EQ(thrownBy([&] { passphrase(typed); }), ErrorKind::PassphraseRefused) << typed.toStdString();
}

TEST(T29, PassphraseFormsOpenWhatTheyWereTypedFor) {
    const struct {
        QString typed, again, wrong;
    } forms[] = {
        {u"cafe\u0301 du coin"_s, u"caf\u00e9 du coin"_s, u"cafe du coin"_s},
        {u"\U0001F486\u200D\u2640\uFE0F massage"_s, u"\U0001F486\u200D\u2640\uFE0F massage"_s, u"\U0001F486 massage"_s},
        {QString(1'000, u'ж'), QString(1'000, u'ж'), QString(999, u'ж')},
        {u" leading"_s, u" leading"_s, u"leading"_s},
        {u"it's \"quoted\" -- '); DROP"_s, u"it's \"quoted\" -- '); DROP"_s, u"it's \"quoted\""_s},
        {u"x'abc"_s, u"x'abc"_s, u"x'abd"_s},
    };
    const QTemporaryDir folder;
    int number = 0;
    for (const auto& form : forms) {
        const QString path = folder.filePath(u"%1.reliefbook"_s.arg(++number));
        PracticeFile::create(path, passphrase(form.typed), anas())->close();
        EXPECT_NO_THROW(openForReading(path, passphrase(form.again))) << form.typed.toStdString();
        EXPECT_EQ(thrownBy([&] { openForReading(path, passphrase(form.wrong)); }), ErrorKind::WrongPassphrase)
            << form.typed.toStdString();
    }
}

}  // namespace
}  // namespace reliefbook
