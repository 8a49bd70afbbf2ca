// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support.h"
#include "tests/ui/reports/samplecourse.h"
#include "ui/reports/reportpdf.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;
using reliefbook::testing::SampleCourse;

/// A PDF on the disk and what poppler's tools say of it.
class Pdf {
public:
    explicit Pdf(const Report& report, const PdfOptions& options = {}) { writePdf(report, path(), options); }

    QString path() const { return folder_.filePath(u"report.pdf"_s); }
    QString ask(const QString& tool, QStringList arguments = {}) const {
        QProcess process;
        arguments << path();
        if (tool == u"pdftotext"_s)
            arguments << u"-"_s;
        process.start(tool, arguments);
        EXPECT_TRUE(process.waitForFinished()) << tool.toStdString();
        return QString::fromUtf8(process.readAllStandardOutput()).replace(QChar(0x00A0), u' ');
    }
    QString text() const { return ask(u"pdftotext"_s, {u"-layout"_s}); }
    int pages() const { return int(text().count(u'\f')); }

private:
    QTemporaryDir folder_;
};

SampleCourse improving() { return SampleCourse({{8, 5}, {7, 4}, {6.5, 4}, {6, 3}, {5, 3}, {4, 2}, {3.5, 2}, {3, 1}}); }

SampleCourse longCourse(int sessions) {
    std::vector<SampleCourse::Pair> scores;
    scores.reserve(static_cast<std::size_t>(sessions));
    for (int i = 0; i < sessions; ++i)
        scores.emplace_back(8 - i / 10, 4);
    return SampleCourse(scores);
}

TEST(ReportPdf, EmbedsItsFontsAndHoldsNoBitmap) {
    const Pdf pdf(improving().report(Audience::Client));
    const QStringList fonts = pdf.ask(u"pdffonts"_s).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts)
        EXPECT_TRUE(font.contains(QRegularExpression(u"\\syes\\s+\\w+\\s+yes\\s+\\d+\\s+\\d+\\s*$"_s)))
            << font.toStdString();
    EXPECT_EQ(pdf.ask(u"pdfimages"_s, {u"-list"_s}).split(u'\n', Qt::SkipEmptyParts).size(), 2);  // its head alone
}

TEST(ReportPdf, HasTextThatCanBeSelectedInBothScripts) {
    EXPECT_TRUE(
        Pdf(improving().report(Audience::Client, u"sr"_s)).text().contains(u"Ваш бол пре третмана променио се"_s));
    EXPECT_TRUE(
        Pdf(improving().report(Audience::Client, u"sr_Latn"_s)).text().contains(u"Vaš bol pre tretmana promenio se"_s));
    const QString english = Pdf(improving().report(Audience::Client)).text();
    EXPECT_TRUE(english.contains(u"Marija Kovačević"_s));
    EXPECT_TRUE(english.contains(u"−4.5 points"_s));
    EXPECT_TRUE(english.contains(u"8 → 3.5"_s));
}

TEST(ReportPdf, IsOnThePaperAskedFor) {
    const Report report = improving().report(Audience::Client);
    EXPECT_TRUE(Pdf(report, {paperNamed(u"A4"_s), {}}).ask(u"pdfinfo"_s).contains(u"(A4)"_s));
    EXPECT_TRUE(Pdf(report, {paperNamed(u"Letter"_s), {}}).ask(u"pdfinfo"_s).contains(u"612 x 792 pts (letter)"_s));
}

TEST(ReportPdf, HasATitleAndACreator) {
    const QString information = Pdf(improving().report(Audience::Client)).ask(u"pdfinfo"_s);
    EXPECT_TRUE(information.contains(QRegularExpression(u"Title:\\s+Progress report – Marija Kovačević"_s)));
    EXPECT_TRUE(information.contains(QRegularExpression(u"Creator:\\s+Reliefbook"_s)));
}

TEST(ReportPdf, NumbersItsPagesAndRepeatsTheHeads) {
    const Pdf pdf(longCourse(60).report(Audience::Client));
    const QStringList pages = pdf.text().split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(pages.size(), 3);
    for (int i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(pages.at(i).contains(u"Page %1 of 3"_s.arg(i + 1))) << pages.at(i).toStdString();
    EXPECT_FALSE(pages.at(0).trimmed().startsWith(u"Marija Kovačević"_s));
    EXPECT_TRUE(pages.at(1).trimmed().startsWith(u"Marija Kovačević"_s));
    for (const int page : {1, 2})
        EXPECT_TRUE(pages.at(page).contains(u"Points kept at the next visit"_s));
    EXPECT_TRUE(pages.at(2).contains(u"Licensed massage therapist"_s));
}

// Whatever the number of sessions: no row is lost or doubled, none stands alone, and the signature is not alone.
TEST(ReportPdf, BreaksPagesBetweenRowsOnly) {
    static const QRegularExpression rowPattern(u"^\\s*(\\d+)\\s+\\d+ \\w+ 20\\d\\d\\s+\\d+\\s"_s,
                                               QRegularExpression::MultilineOption);
    for (int sessions = 22; sessions <= 56; ++sessions) {
        const QStringList pages =
            Pdf(longCourse(sessions).report(Audience::Client)).text().split(u'\f', Qt::SkipEmptyParts);
        int expected = 1;
        for (const QString& page : pages) {
            int rows = 0;
            for (auto match = rowPattern.globalMatch(page); match.hasNext(); ++rows)
                EXPECT_EQ(match.next().captured(1).toInt(), expected++);
            EXPECT_NE(rows, 1) << sessions << " sessions: " << page.toStdString();
            if (page.contains(u"Licensed massage therapist"_s)) {
                EXPECT_TRUE(page.contains(u"Points kept: "_s)) << sessions << " sessions";
            }
        }
        EXPECT_EQ(expected, sessions + 1);
    }
}

TEST(ReportPdf, NeverRunsOutOfThePage) {
    SampleCourse course = improving();
    course.records.client.firstName = u"Ђ"_s.repeated(60);
    course.records.client.lastName = u"Wolfeschlegelsteinhausenbergerdorffvoralternwarengewissenhaft"_s;
    course.records.practice.name = u"Стиллватер"_s.repeated(12);
    course.records.course.title = u"m"_s.repeated(120);
    course.records.therapist.name = u"W"_s.repeated(90);
    course.records.therapist.credentials = u"q"_s.repeated(200);
    course.records.practice.address = u"x"_s.repeated(120);
    const Pdf pdf(course.report(Audience::Doctor), {Paper::Letter, Ink::Grey});
    EXPECT_GT(pdf.pages(), 1);
    static const QRegularExpression box(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" "
        u"yMax=\"([-0-9.]+)\">(.*?)</word>"_s);
    const qreal margin = 18 * 72 / 25.4;
    int words = 0;
    for (auto match = box.globalMatch(pdf.ask(u"pdftotext"_s, {u"-bbox"_s})); match.hasNext(); ++words) {
        const auto word = match.next();
        EXPECT_GE(word.captured(1).toDouble(), margin - 1) << word.captured(5).toStdString();
        EXPECT_LE(word.captured(3).toDouble(), 612 - margin + 1) << word.captured(5).toStdString();
        EXPECT_LE(word.captured(4).toDouble(), 792 - 20) << word.captured(5).toStdString();
    }
    EXPECT_GT(words, 100);
    EXPECT_TRUE(pdf.text().remove(QRegularExpression(u"\\s"_s)).contains(course.records.client.lastName.left(20)));
}

// What is printed is what the analysis found, rounded; checked against figures written down by another way.
TEST(ReportPdf, PrintsTheFiguresOfTheAnalysis) {
    const SampleCourse course({{7, 4}, {7, 3}, {6, 4}, {6, 2}, {4.5, 2}, {5, 2}, {3, 2}, {2, 1}, {3, 1}}, 5);
    const CourseAnalysis analysis = course.analyses().front();
    const QString text = Pdf(course.report(Audience::Doctor)).text().simplified().replace(u" → "_s, u"→"_s);
    const auto halves = [](double value) {
        const double rounded = std::round(std::abs(value) * 2) / 2;
        return (value < 0 ? u"−"_s : QString()) + QString::number(rounded);
    };
    const auto fixed = [](double value, int decimals) {
        return (value < 0 ? u"−"_s : QString()) + QString::number(std::abs(value), 'f', decimals);
    };
    EXPECT_TRUE(text.contains(halves(*analysis.baseline.value) + u"→"_s + halves(*analysis.change.current)));
    EXPECT_TRUE(text.contains(halves(-*analysis.change.points) + u" points; −"_s +
                              QString::number(std::lround(*analysis.change.percentCurrent)) + u" %"_s));
    EXPECT_TRUE(text.contains(u"median "_s + halves(-*analysis.immediate.median) + u" points"_s));
    EXPECT_TRUE(text.contains(QString::number(std::lround(*analysis.retention.pooled * 100)) + u" % of the relief"_s));
    EXPECT_TRUE(text.contains(u"slope "_s + fixed(*analysis.trend.slopePerWeek, 2) +
                              u" points a week (95 % interval "_s + fixed(*analysis.trend.low, 2) + u" to "_s +
                              fixed(*analysis.trend.high, 2)));
    EXPECT_TRUE(text.contains(u"S = "_s + fixed(*analysis.trend.mannKendallS, 0)));
    EXPECT_TRUE(text.contains(u"τ = "_s + fixed(*analysis.trend.tauB, 2)));
}

TEST(ReportPdf, PrintsADrawnLogoAsADrawingAndAPictureAsAPicture) {
    SampleCourse course = improving();
    course.records.practice.logo =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>"
        "<circle cx='20' cy='20' r='18' fill='#123456'/></svg>";
    EXPECT_EQ(Pdf(course.report(Audience::Client)).ask(u"pdfimages"_s, {u"-list"_s}).count(u'\n'), 2);
    QImage picture(300, 100, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QBuffer buffer(&course.records.practice.logo);
    course.records.practice.logo.clear();
    ASSERT_TRUE(picture.save(&buffer, "PNG"));
    EXPECT_EQ(Pdf(course.report(Audience::Client)).ask(u"pdfimages"_s, {u"-list"_s}).count(u'\n'), 3);
    course.records.practice.logo = "not a picture";
    EXPECT_GE(Pdf(course.report(Audience::Client)).pages(), 1);
}

TEST(ReportPdf, OnGreyPaperHasNoColour) {
    SampleCourse course = improving();
    course.records.practice.logo =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'>"
        "<circle cx='20' cy='20' r='18' fill='#0B6E69' stroke='#f80'/></svg>";
    const Pdf pdf(course.report(Audience::Doctor), {Paper::A4, Ink::Grey});
    const QString pages = pdf.path() + u".pages"_s;
    QProcess process;
    process.start(u"pdftoppm"_s,
                  {u"-r"_s, u"50"_s, u"-png"_s, u"-aaVector"_s, u"no"_s, u"-aa"_s, u"no"_s, pdf.path(), pages});
    ASSERT_TRUE(process.waitForFinished());
    const QFileInfo base(pages);
    const QStringList images = base.dir().entryList({base.fileName() + u"*.png"_s});
    ASSERT_FALSE(images.isEmpty());
    for (const QString& name : images)
        EXPECT_TRUE(QImage(base.dir().filePath(name)).allGray()) << name.toStdString();
}

TEST(ReportPdf, SaysWhereItCantWrite) {
    const Report report = improving().report(Audience::Client);
    try {
        writePdf(report, u"/proc/sys/report.pdf"_s);
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::ReadOnlyPlace);
        EXPECT_EQ(error.fact(0), u"/proc/sys/report.pdf"_s);
    }
}

}  // namespace
}  // namespace reliefbook
