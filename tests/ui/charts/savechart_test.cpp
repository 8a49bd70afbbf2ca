// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support.h"
#include "tests/ui/answers.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/savechart.h"
#include "ui/shell/preferences.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class SaveChart : public ::testing::Test {
protected:
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    testing::Answers answers;
    Chart chart = testing::improvingCourse().chart();
};

TEST_F(SaveChart, WritesAPictureAndRemembersTheFolder) {
    QDir(folder.path()).mkdir(u"pictures"_s);
    answers.path = folder.filePath(u"pictures/mine.png"_s);
    saveChartPicture(nullptr, chart, preferences);
    EXPECT_EQ(QImage(answers.path).width(), 1800);
    EXPECT_EQ(preferences.folder(u"picture"_s), folder.filePath(u"pictures"_s));
    answers.path.clear();
    saveChartPicture(nullptr, chart, preferences);
    EXPECT_EQ(answers.suggested.last(), folder.filePath(u"pictures/Pain across the course.png"_s));
}

TEST_F(SaveChart, SaysWhyItCanNotBeWritten) {
    answers.errorsExpected = true;
    answers.path = folder.filePath(u"nowhere/mine.png"_s);
    saveChartPicture(nullptr, chart, preferences);
    EXPECT_EQ(answers.errors.size(), 1);
}

}  // namespace
}  // namespace reliefbook
