// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/file/practicefile.h"
#include "core/practice/audit.h"
#include "core/practice/pin.h"
#include "tests/practicefixture.h"
#include "tests/support.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString right = u"604182"_s;
const QString wrong = u"604183"_s;

TEST(Pin, HasSixDigitsThatNobodyGuessesFirst) {
    for (const QString& refused :
         {u""_s, u"60418"_s, u"six412"_s, u"111111"_s, u"121212"_s, u"123456"_s, u"654321"_s, u"246802"_s, u"123123"_s,
          u"112233"_s, u"147258"_s, u"159753"_s, u"123321"_s, u"6041826041826041"_s.left(0), u"890123"_s, u"700700"_s,
          u"60 41 82"_s, u"1234567"_s})
        EXPECT_THROW(pinHash(refused), Error) << refused.toStdString();
    EXPECT_TRUE(isPin(pinHash(right), right));
    EXPECT_TRUE(isPin(pinHash(right), u"\u0666\u0660\u0664\u0661\u0668\u0662"_s)) << "whatever the keyboard writes";
    EXPECT_FALSE(isPin(pinHash(right), wrong));
    EXPECT_FALSE(isPin(pinHash(right), {}));
    EXPECT_NE(pinHash(right), pinHash(right)) << "salted";
    EXPECT_TRUE(pinHash(right).startsWith(u"$argon2id$"_s));
}

class T35 : public ::testing::Test {
protected:
    T35() : file_(PracticeFile::create(path(), key_, {.name = u"Ana's"_s, .ownerName = u"Ana"_s, .credentials = {}})) {
        setPin(practice(), pinHash(right));
    }
    QString path() const { return folder_.filePath(u"Ana.reliefbook"_s); }
    Practice& practice() { return file_->practice(); }
    /// As the screen does it; false also where it may not be tried.
    bool opens(const QString& typed) {
        const QString hash = beginPinTry(practice());
        if (hash.isNull())
            return false;
        const bool is = isPin(hash, typed);
        endPinTry(practice(), is);
        return is;
    }
    void restart() {
        file_->close();
        file_.reset();
        file_ = PracticeFile::open(path(), key_);
    }
    int audited(const QString& action) {
        return practice().database().value<int>("SELECT count(*) FROM audit WHERE action = ?", action);
    }

    QTemporaryDir folder_;
    Secret key_ = passphrase(u"stiff neck walks home slowly");
    std::unique_ptr<PracticeFile> file_;
};

TEST_F(T35, PinBruteforceGrowsSlowerAndEndsAtFiveAcrossRestarts) {
    Moment at{1'800'000'000'000};
    int tried = 0;
    std::vector<std::chrono::milliseconds> waits;
    for (int i = 0; i < 20; ++i) {
        const FixedClock clock(at);
        const PinState before = pinState(practice());
        EXPECT_FALSE(opens(wrong));
        const PinState after = pinState(practice());
        if (after.wrong > before.wrong) {
            ++tried;
            waits.push_back(after.wait);
            EXPECT_FALSE(opens(right)) << "not before the wait is over";
            EXPECT_EQ(pinState(practice()).wrong, after.wrong) << "what may not be tried is not counted";
        }
        restart();
        EXPECT_EQ(pinState(practice()).wrong, after.wrong);
        EXPECT_EQ(pinState(practice()).wait, after.wait);
        at.utcMs += after.wait.count() + 1;
    }
    EXPECT_EQ(tried, mostPinTries);
    EXPECT_EQ(waits, (std::vector<std::chrono::milliseconds>{1s, 2s, 4s, 8s, 8s}));
    EXPECT_TRUE(pinState(practice()).isSpent());
    {
        const FixedClock clock({at.utcMs + 1'000'000'000});
        EXPECT_FALSE(opens(right)) << "the passphrase alone helps now";
        renewPin(practice());
        EXPECT_TRUE(opens(right));
    }
    EXPECT_EQ(audited(u"pin-set"_s), 1);
    EXPECT_EQ(audited(u"pin-failed"_s), 5);
    EXPECT_EQ(audited(u"pin-renewed"_s), 1);
    EXPECT_EQ(audited(u"unlock"_s), 1);
    EXPECT_EQ(firstBreakInAudit(practice().database()), std::nullopt);
}

TEST_F(T35, PinBruteforceIsCountedEvenWhenTheTryIsCutOff) {
    ASSERT_FALSE(beginPinTry(practice()).isNull());
    restart();
    EXPECT_EQ(pinState(practice()).wrong, 1);
}

TEST_F(T35, PinBruteforceIsForgottenWhenThePinWasRight) {
    Moment at{1'800'000'000'000};
    for (int i = 0; i < 4; ++i, at.utcMs += 10'000) {
        const FixedClock clock(at);
        EXPECT_FALSE(opens(wrong));
    }
    const FixedClock clock(at);
    EXPECT_TRUE(opens(right));
    EXPECT_EQ(pinState(practice()).wrong, 0);
    EXPECT_EQ(pinState(practice()).wait, 0ms);
}

TEST_F(T35, PinBruteforceIsNotHelpedOrHinderedByTheClock) {
    {
        const FixedClock clock({1'800'000'000'000});
        EXPECT_FALSE(opens(wrong));
        EXPECT_EQ(pinState(practice()).wait, 1s);
    }
    const FixedClock back({1'700'000'000'000});
    EXPECT_EQ(pinState(practice()).wait, 1s) << "years set back are no years to wait";
}

TEST_F(T35, PinThatIsTakenAwayOpensNothing) {
    removePin(practice());
    EXPECT_FALSE(hasPin(practice()));
    EXPECT_FALSE(opens(right));
    EXPECT_FALSE(opens({}));
    EXPECT_EQ(audited(u"pin-removed"_s), 1);
}

TEST_F(T35, PinIsNowhereButAsItsHash) {
    file_->close();
    sql::Database database = openForReading(path(), key_);
    auto rows = database.query("SELECT hash FROM pin");
    ASSERT_TRUE(rows.next());
    EXPECT_FALSE(rows.column<QString>(0).contains(right));
}

TEST_F(T35, PinIsNotWrittenWhereThePracticeIsClosedForWriting) {
    const QString hash = pinHash(u"915038"_s);
    practice().closeForWriting(Error(ErrorKind::FileDamaged, {path()}));
    const auto entries = practice().database().value<qint64>("SELECT count(*) FROM audit");
    const auto stored = practice().database().value<QString>("SELECT hash || wrong FROM pin");
    for (const std::function<void()>& write : std::vector<std::function<void()>>{
             [&] { setPin(practice(), hash); }, [&] { removePin(practice()); }, [&] { beginPinTry(practice()); },
             [&] { endPinTry(practice(), /*right=*/true); }}) {
        try {
            write();
            ADD_FAILURE() << "it was written";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::FileDamaged);
        }
    }
    EXPECT_EQ(practice().database().value<qint64>("SELECT count(*) FROM audit"), entries);
    EXPECT_EQ(practice().database().value<QString>("SELECT hash || wrong FROM pin"), stored);
}

}  // namespace
}  // namespace reliefbook
