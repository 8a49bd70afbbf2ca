// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice.h"

#include <QTemporaryDir>

#include <memory>

namespace reliefbook::testing {

/// An encrypted, migrated practice with one owner, in a folder that goes with it. Opened with a raw key, so it costs
/// milliseconds; the passphrase's way is tested with the real PracticeFile.
class TestPractice {
public:
    TestPractice();

    Practice& operator*() { return *practice_; }
    Practice* operator->() { return practice_.get(); }
    sql::Database& database() { return practice_->database(); }
    QString path() const { return folder_.filePath(QStringLiteral("test.reliefbook")); }
    static Secret key();

private:
    QTemporaryDir folder_;
    std::unique_ptr<Practice> practice_;
};

// Records a test starts from: whole, and different where it matters.
Client anna();
Course courseOf(const Client& client, const QString& area = QStringLiteral("back.low"));
/// The session of `course` on `day` at 10:00.
Session sessionOf(const Course& course, QDate day);
PainScore scoreOf(const Session& session, Phase phase, double value, const QString& area = QStringLiteral("back.low"));

/// A client with a course and one session a week with these (before, after) scores, stored in `practice`.
Course storedCourse(Practice& practice, const std::vector<std::pair<double, double>>& scores);

}  // namespace reliefbook::testing
