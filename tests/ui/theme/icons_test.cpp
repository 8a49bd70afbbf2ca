// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace reliefbook {
namespace {

using namespace Qt::StringLiterals;

QStringList drawn() {
    QStringList names;
    for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files))
        names << file.chopped(4);
    return names;
}

int inkedPixels(const QImage& image, const QColor& ink) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == ink ? 1 : 0;
    }
    return count;
}

TEST(Icons, HaveEveryNameThePagesUse) {
    const QString names =
        u"today clients session course chart report settings help add search back forward close check edit delete "
        u"archive "
        u"restore undo redo print pdf save open folder lock unlock key eye eye-off calendar clock phone mail note move "
        u"void "
        u"warning info error success chevron-down chevron-right chevron-left more user practice backup language sun "
        u"moon "
        u"keyboard pain-before pain-after flare event table copy image drag"_s;
    for (const QString& name : names.split(u' '))
        EXPECT_FALSE(icon(name).isNull()) << name.toStdString();
    EXPECT_TRUE(icon(u"no such icon"_s).isNull());
}

TEST(Icons, AreDrawnByOneHand) {
    ASSERT_GT(drawn().size(), 50);
    for (const QString& name : drawn()) {
        QFile file(u":/icons/%1.svg"_s.arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(QSvgRenderer(svg).isValid()) << name.toStdString();
        for (const char* rule :
             {"viewBox=\"0 0 24 24\"", "stroke-width=\"1.75\"", "stroke=\"currentColor\"", "stroke-linecap=\"round\""})
            EXPECT_TRUE(svg.contains(rule)) << name.toStdString() << ": " << rule;
        EXPECT_FALSE(svg.contains('#')) << name.toStdString() << " has a colour of its own";
    }
}

// Not cut off either: the outermost pixels of the grid stay free.
TEST(Icons, ShowSomethingInsideTheirGrid) {
    setAppearance(Appearance::Light);
    for (const QString& name : drawn()) {
        QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, name, QRectF(0, 0, 96, 96), QColor(Qt::black));
        painter.end();
        EXPECT_GT(inkedPixels(image, Qt::black), 60) << name.toStdString();
        for (int at = 0; at < 96; ++at) {
            for (const QPoint& edge : {QPoint(at, 0), QPoint(at, 95), QPoint(0, at), QPoint(95, at)})
                EXPECT_EQ(image.pixelColor(edge), QColor(Qt::white)) << name.toStdString();
        }
    }
}

TEST(Icons, LookDifferent) {
    QSet<QByteArray> pictures;
    for (const QString& name : drawn()) {
        const QImage image = icon(name, Tone::Text).pixmap(24, 24).toImage();
        const QByteArray bits(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        EXPECT_FALSE(pictures.contains(bits)) << name.toStdString();
        pictures.insert(bits);
    }
}

TEST(Icons, TakeTheColourOfTheTheme) {
    for (const Appearance shade : {Appearance::Light, Appearance::Dark}) {
        const QIcon made = icon(u"add"_s, Tone::Danger);  // one made before the switch follows it too
        setAppearance(shade);
        EXPECT_GT(inkedPixels(made.pixmap(48, 48).toImage(), theme().danger), 20);
        EXPECT_GT(inkedPixels(made.pixmap(48, 48, QIcon::Disabled).toImage(), theme().control), 20);
    }
    setAppearance(Appearance::Light);
}

TEST(Icons, AreCrispAtEveryScale) {
    const QPixmap pixmap = icon(u"calendar"_s).pixmap(QSize(20, 20), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
}

}  // namespace
}  // namespace reliefbook
