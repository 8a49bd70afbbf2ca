// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/backup.h"
#include "core/file/companion.h"
#include "core/file/passphrasechange.h"
#include "core/file/practicefile.h"
#include "core/file/recovery.h"
#include "core/practice/queries.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

const Secret& aKey() {
    static const Secret key = derivedKey(passphrase(u"stiff neck"), QByteArray("0123456789abcdef"));
    return key;
}

/// The group that recoveryKey() refuses; -1: none.
int refusedGroup(const QString& typed) {
    try {
        static_cast<void>(recoveryKey(typed));
    } catch (const Error& error) {
        return error.kind() == ErrorKind::RecoveryRefused ? error.fact(0).toInt() : -2;
    }
    return -1;
}

TEST(RecoverySheet, IsTheKeyInTwelveGroups) {
    const QStringList groups = recoveryGroups(aKey());
    ASSERT_EQ(groups.size(), recoveryGroupCount);
    for (const QString& group : groups) {
        EXPECT_EQ(group.size(), recoveryGroupLength);
        for (const QChar letter : u"ILOU"_s)
            EXPECT_FALSE(group.contains(letter)) << group.toStdString();
    }
    EXPECT_EQ(recoveryKey(groups.join(QString())), aKey());
    EXPECT_EQ(groups, recoveryGroups(aKey()));
}

TEST(RecoverySheet, OfAnyKeyComesBackAsItWas) {
    for (int i = 0; i < 200; ++i) {
        const Secret key = [] {
            const QByteArray text = "x'" + (newSalt() + newSalt() + newSalt()).toHex() + '\'';
            return Secret(std::span(text.constData(), static_cast<std::size_t>(text.size())));
        }();
        ASSERT_EQ(recoveryKey(recoveryGroups(key).join(u' ')), key);
    }
}

TEST(RecoverySheet, MayBeTypedAsPeopleType) {
    QStringList printed;
    for (const QString& group : recoveryGroups(aKey()))
        printed << printedGroup(group);
    QString typed = u"  "_s + printed.join(u"\n"_s).toLower() + u"\r\n"_s;
    EXPECT_EQ(recoveryKey(typed), aKey());
    EXPECT_EQ(recoveryKey(typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u'\u2013')), aKey());
}

TEST(RecoverySheet, NamesTheGroupThatWasMistyped) {
    const QStringList groups = recoveryGroups(aKey());
    for (int wrong = 0; wrong < recoveryGroupCount; ++wrong) {
        for (int at = 0; at < recoveryGroupLength; ++at) {
            for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZU*"_s) {
                QStringList typed = groups;
                if (typed[wrong][at] == other)
                    continue;
                typed[wrong][at] = other;
                ASSERT_EQ(refusedGroup(typed.join(u' ')), wrong + 1) << typed[wrong].toStdString();
            }
            if (at == 0 || groups[wrong][at] == groups[wrong][at - 1])
                continue;
            QStringList typed = groups;
            std::swap(typed[wrong][at], typed[wrong][at - 1]);
            ASSERT_EQ(refusedGroup(typed.join(u' ')), wrong + 1) << "two exchanged";
        }
        for (int other = 0; other < wrong; ++other) {
            QStringList typed = groups;
            typed.swapItemsAt(wrong, other);
            ASSERT_EQ(refusedGroup(typed.join(u' ')), other + 1) << "two groups exchanged";
        }
    }
    EXPECT_EQ(refusedGroup({}), 1);
    EXPECT_EQ(refusedGroup(groups.mid(0, 11).join(u' ')), 12);
    EXPECT_EQ(refusedGroup(groups.join(u' ') + u'7'), 0);
}

TEST(RecoverySheet, OfTwoSheetsMixedIsRefusedAsAWhole) {
    QStringList groups = recoveryGroups(aKey());
    groups[4] = recoveryGroups(derivedKey(passphrase(u"another"), newSalt()))[4];
    EXPECT_EQ(refusedGroup(groups.join(u' ')), 0);
}

TEST(RecoverySheet, IsNoPassphrase) {
    EXPECT_TRUE(isRawKey(aKey()));
    EXPECT_FALSE(isRawKey(passphrase(u"x'abc")));
    EXPECT_FALSE(isRawKey(passphrase(QString(99, u'x'))));
    EXPECT_THROW(static_cast<void>(passphrase(QString::fromLatin1(aKey().data(), aKey().size()))), Error);
}

class T60 : public ::testing::Test {
protected:
    T60() : file_(PracticeFile::create(path(), old_, {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}})) {
        testing::storedCourse(file_->practice(), {{7, 4}, {6, 3}});
    }
    QString path(const QString& name = u"Ana.reliefbook"_s) const { return folder_.filePath(name); }
    /// What is printed and typed again.
    Secret sheet() const { return recoveryKey(recoveryGroups(file_->derivedKey()).join(u" \n"_s)); }
    QString backup(const QString& name) {
        sql::Database reader = file_->reader();
        return backUp(reader, file_->derivedKey(), path(name), {}).path;
    }
    /// The other kind, which drops deleted content.
    QString vacuumed(const QString& name) {
        sql::Database& database = file_->practice().database();
        sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1);
        database.script("VACUUM INTO '" + path(name).toUtf8() + "'");
        sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 0);
        return path(name);
    }
    static bool opens(const QString& path, const Secret& key) {
        try {
            sql::Database database = openForReading(path, key);
            return counts(database).sessions == 2;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::WrongPassphrase);
            return false;
        }
    }

    QTemporaryDir folder_;
    Secret old_ = passphrase(u"stiff neck walks home slowly");
    Secret new_ = passphrase(u"quiet room above the bakery");
    std::unique_ptr<PracticeFile> file_;
};

TEST_F(T60, RecoverySheetOpensThePracticeAndItsBackups) {
    const QString first = backup(u"one.reliefbook"_s);
    const QString second = vacuumed(u"two.reliefbook"_s);
    const Secret key = sheet();
    file_->close();
    for (const QString& each : {path(), first, second}) {
        EXPECT_TRUE(opens(each, key)) << each.toStdString();
        EXPECT_EQ(verify(each, key), QStringList());
    }
    auto again = PracticeFile::open(path(), key);
    EXPECT_EQ(counts(again->practice().database()).sessions, 2);
    again->close();
    EXPECT_TRUE(opens(path(), old_)) << "and the passphrase still does";
}

TEST_F(T60, RecoverySheetOfBeforeAChangeOpensOldBackupsAlone) {
    const QStringList before{backup(u"one.reliefbook"_s), vacuumed(u"two.reliefbook"_s)};
    const Secret oldSheet = sheet();
    const QString kept = changePassphrase(*file_, old_, new_, new_);
    const QStringList after{backup(u"three.reliefbook"_s), vacuumed(u"four.reliefbook"_s)};
    const Secret newSheet = sheet();
    EXPECT_FALSE(oldSheet == newSheet);
    file_->close();
    for (const QString& each : before + QStringList{kept}) {
        EXPECT_TRUE(opens(each, oldSheet)) << each.toStdString();
        EXPECT_FALSE(opens(each, newSheet)) << each.toStdString();
    }
    for (const QString& each : after + QStringList{path()}) {
        EXPECT_FALSE(opens(each, oldSheet)) << each.toStdString();
        EXPECT_TRUE(opens(each, newSheet)) << each.toStdString();
    }
}

TEST_F(T60, RecoverySheetOpensAPracticeWhoseSaltIsGone) {
    const Secret key = sheet();
    file_->close();
    QFile::remove(companionPath(path()));
    QFile raw(path());
    ASSERT_TRUE(raw.open(QIODevice::ReadWrite));
    raw.write(QByteArray(16, '\0'));
    raw.close();
    EXPECT_FALSE(opens(path(), old_));
    EXPECT_TRUE(opens(path(), key));
}

TEST_F(T60, RecoverySheetOfADamagedPracticeIsToldFromAWrongOne) {
    const Secret key = sheet();
    file_->close();
    QFile raw(path());
    ASSERT_TRUE(raw.open(QIODevice::ReadWrite));
    raw.seek(300);
    raw.write("\1\2\3", 3);
    raw.close();
    try {
        openForReading(path(), key);
        ADD_FAILURE() << "it opened";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::FileDamaged);
    }
}

}  // namespace
}  // namespace reliefbook
