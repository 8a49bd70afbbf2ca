// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfile.h"

#include "core/base/error.h"
#include "core/base/wholefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pixelsPerInch = 96;
constexpr qreal edge = 20;  // of ground around the drawing
constexpr int pngScale = 2;
constexpr int pdfResolution = 1200;

struct Sheet {
    const Chart& chart;
    ChartLook look;
    QSizeF size;  // pixels of 1/96 inch

    // `unit`: units of the painter in such a pixel.
    void paint(QPainter& painter, qreal unit) const {
        const QRectF ground(QPointF(), size * unit);
        painter.fillRect(ground, theme(look.scheme).surface);
        ChartLook scaled = look;
        scaled.pixel = unit;
        draw(chart, painter, ground.adjusted(edge * unit, edge * unit, -edge * unit, -edge * unit), scaled);
    }
};

QByteArray svg(const Sheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size));
    generator.setTitle(sheet.chart.title);
    generator.setDescription(sheet.chart.description);
    QPainter painter(&generator);
    sheet.paint(painter, 1);
    painter.end();
    return bytes;
}

QByteArray png(const Sheet& sheet) {
    QImage image((sheet.size * pngScale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(pixelsPerInch * pngScale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(u"Title"_s, sheet.chart.title);
    image.setText(u"Description"_s, sheet.chart.description);
    QPainter painter(&image);
    sheet.paint(painter, pngScale);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf(const Sheet& sheet) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(sheet.size / pixelsPerInch, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(sheet.chart.title);
    writer.setCreator(u"Reliefbook"_s);
    QPainter painter(&writer);
    sheet.paint(painter, pdfResolution / pixelsPerInch);
    painter.end();
    return bytes;
}

}  // namespace

std::optional<ChartFormat> chartFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg"_s)
        return ChartFormat::Svg;
    if (ending == u"png"_s)
        return ChartFormat::Png;
    if (ending == u"pdf"_s)
        return ChartFormat::Pdf;
    return std::nullopt;
}

QByteArray chartFile(const Chart& chart, ChartFormat format, ChartLook look, int width) {
    look.heading = true;
    look.pixel = 1;
    const qreal height = preferredHeight(chart, width - 2 * edge, look) + 2 * edge;
    const Sheet sheet{.chart = chart, .look = look, .size = QSizeF(width, height)};
    switch (format) {
        case ChartFormat::Svg: return svg(sheet);
        case ChartFormat::Png: return png(sheet);
        case ChartFormat::Pdf: break;
    }
    return pdf(sheet);
}

void writeChart(const Chart& chart, const QString& path, const ChartLook& look) {
    const std::optional<ChartFormat> format = chartFormatOf(path);
    if (!format)
        throw Error(ErrorKind::BadInput, {path, u"svg, png, pdf"_s});
    writeWholeFile(path, chartFile(chart, *format, look));
}

}  // namespace reliefbook
