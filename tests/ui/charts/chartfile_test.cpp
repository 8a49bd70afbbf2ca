// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support.h"
#include "tests/ui/charts/courses.h"
#include "ui/charts/chartfile.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

class ChartFile : public ::testing::Test {
protected:
    QString path(const QString& name) const { return folder_.filePath(name); }

    // Standard output of a program of poppler.
    QString output(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished())
            return u"(not run)"_s;
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static bool havePoppler() { return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(); }

    QTemporaryDir folder_;
};

TEST_F(ChartFile, PdfHasSelectableTextEmbeddedFontsAndNoBitmap) {
    if (!havePoppler())
        GTEST_SKIP() << "poppler-utils is not installed";
    const Chart chart = testing::eventfulCourse().chart(ChartReader::Doctor, u"sr"_s);
    writeChart(chart, path(u"chart.pdf"_s), {.scheme = Scheme::Grey, .medium = ChartLook::Medium::Paper});

    const QString text = output(u"pdftotext"_s, {u"-layout"_s, path(u"chart.pdf"_s), u"-"_s}).simplified();
    for (const QString& words : {u"Бол током серије третмана"_s, u"најјачи бол"_s, u"50% мање"_s, u"4 недеље"_s,
                                 u"бол пре третмана"_s, u"lifted a washing machine"_s, u"15. апр"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << " is not in: " << text.toStdString();
    EXPECT_EQ(output(u"pdfimages"_s, {u"-list"_s, path(u"chart.pdf"_s)}).count(u'\n'), 2);  // its two lines of head
    const QStringList fonts = output(u"pdffonts"_s, {path(u"chart.pdf"_s)}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    static const QRegularExpression embeddedWithCharacters(u" yes (yes|no) +yes "_s);  // poppler: emb sub uni
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(embeddedWithCharacters)) << font.toStdString();
}

TEST_F(ChartFile, SvgIsReadableAndKeepsItsText) {
    const Chart chart = testing::improvingCourse().chart();
    const QByteArray svg = chartFile(chart, ChartFormat::Svg);
    EXPECT_TRUE(svg.contains("<text"));
    EXPECT_TRUE(svg.contains(">worst pain</text>"));
    EXPECT_TRUE(svg.contains(chart.description.toUtf8()));
    EXPECT_FALSE(svg.contains("<image"));
    EXPECT_TRUE(QSvgRenderer(svg).isValid());
}

TEST_F(ChartFile, PngHasTwoPixelsForOneOnItsOwnGround) {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QImage image =
            QImage::fromData(chartFile(testing::improvingCourse().chart(), ChartFormat::Png, {.scheme = scheme}, 800));
        EXPECT_EQ(image.width(), 1600);
        EXPECT_EQ(image.pixelColor(2, 2), theme(scheme).surface);
        EXPECT_EQ(image.text(u"Description"_s), testing::improvingCourse().chart().description);
    }
}

TEST_F(ChartFile, ChoosesTheFormatByTheEndingInWhateverCase) {
    EXPECT_EQ(chartFormatOf(u"a.b/Chart.PDF"_s), ChartFormat::Pdf);
    EXPECT_EQ(chartFormatOf(u"chart.svg"_s), ChartFormat::Svg);
    EXPECT_EQ(chartFormatOf(u"chart.Png"_s), ChartFormat::Png);
    EXPECT_EQ(chartFormatOf(u"chart.jpg"_s), std::nullopt);
    EXPECT_EQ(chartFormatOf(u"pdf"_s), std::nullopt);
}

TEST_F(ChartFile, RefusesAnUnknownEndingAndAPlaceThatIsNotThere) {
    const auto kindOf = [](const QString& target) -> std::optional<ErrorKind> {
        try {
            writeChart(testing::improvingCourse().chart(), target);
        } catch (const Error& error) {
            EXPECT_EQ(error.fact(0), target);
            return error.kind();
        }
        return std::nullopt;
    };
    EXPECT_EQ(kindOf(path(u"chart.jpg"_s)), ErrorKind::BadInput);
    EXPECT_FALSE(QFile::exists(path(u"chart.jpg"_s)));
    EXPECT_EQ(kindOf(path(u"nowhere/chart.pdf"_s)), ErrorKind::WriteFailed);
    QDir().mkdir(path(u"folder.pdf"_s));
    EXPECT_EQ(kindOf(path(u"folder.pdf"_s)), ErrorKind::WriteFailed);
}

TEST_F(ChartFile, ReplacesAFileAndLeavesNothingBeside) {
    QFile old(path(u"chart.svg"_s));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    writeChart(testing::improvingCourse().chart(), path(u"chart.svg"_s));
    EXPECT_GT(QFile(path(u"chart.svg"_s)).size(), 1000);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ChartFile, IsWrittenForEveryCourseThereCanBe) {
    for (const testing::CourseOf& course :
         {testing::CourseOf(), testing::CourseOf().session(0, 0, 0),
          testing::CourseOf().session(0, 7, testing::missing), testing::longCourse(862, 2)}) {
        for (const ChartFormat format : {ChartFormat::Svg, ChartFormat::Png, ChartFormat::Pdf}) {
            const QByteArray file = chartFile(course.chart(), format);
            EXPECT_GT(file.size(), 1000);
            if (format == ChartFormat::Svg) {
                EXPECT_FALSE(file.contains("nan"));
                EXPECT_FALSE(file.contains("inf"));
            }
        }
    }
}

}  // namespace
}  // namespace reliefbook
