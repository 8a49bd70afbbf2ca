// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"
#include "ui/words/words.h"

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

TEST(ErrorText, SaysEveryKindInEveryLanguageWithItsFacts) {
    const Words english(u"en"_s);
    for (int i = 0; i <= static_cast<int>(ErrorKind::Bug); ++i) {
        const Error error(static_cast<ErrorKind>(i), {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s});
        const ErrorText inEnglish = errorText(error, english);
        for (const QString& language : Words::languages()) {
            const ErrorText text = errorText(error, Words(language));
            EXPECT_FALSE(text.happened.isEmpty() || text.advice.isEmpty()) << i;
            EXPECT_FALSE((text.happened + text.advice).contains(u'%')) << text.happened.toStdString();
            EXPECT_FALSE((text.happened + text.advice).contains(u'?')) << text.happened.toStdString();
            EXPECT_EQ(text.happened == inEnglish.happened, language == u"en"_s) << text.happened.toStdString();
        }
    }
}

TEST(ErrorText, OfABusyFileAsksNotWhoHasIt) {
    const ErrorText text = errorText(Error(ErrorKind::FileInUse, {u"Ana.reliefbook"_s}), Words());
    EXPECT_EQ(text.happened, u"Ana.reliefbook is being written by another program just now."_s);
}

TEST(ErrorText, OfAFileNumberSpeaksOfClientsNotOfColumns) {
    const ErrorText text = errorText(Error(ErrorKind::BadInput, {u"client"_s, u"file_no"_s}), Words());
    EXPECT_EQ(text.happened, u"Two clients can't have the same file number."_s);
}

TEST(ErrorText, NeverHoldsSql) {
    const ErrorText text = errorText(Error(ErrorKind::Bug, {u"query inside itself"_s, u"SELECT name"_s}), Words());
    EXPECT_FALSE((text.happened + text.advice).contains(u"SELECT"_s));
}

}  // namespace
}  // namespace reliefbook
