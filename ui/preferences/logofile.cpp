// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/logofile.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QSvgRenderer>

namespace reliefbook {

LogoPicture::LogoPicture(const QByteArray& bytes) {
    if (bytes.isEmpty())
        return;
    if (bytes.left(1024).contains("<svg") || bytes.startsWith("<?xml")) {
        drawing_ = std::make_shared<QSvgRenderer>(bytes);
        if (!drawing_->isValid() || drawing_->viewBoxF().isEmpty()) {
            drawing_.reset();
            fault_ = LogoFault::NoPicture;
        }
        return;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg") {
        fault_ = LogoFault::NoPicture;
        return;
    }
    // Asked before it is unpacked: a few bytes can hold a picture as large as a field.
    if (reader.size().width() > mostLogoPixels || reader.size().height() > mostLogoPixels) {
        fault_ = LogoFault::TooLarge;
        return;
    }
    image_ = reader.read();
    if (image_.isNull())
        fault_ = LogoFault::NoPicture;
}

QSizeF LogoPicture::size() const { return drawing_ ? drawing_->viewBoxF().size() : QSizeF(image_.size()); }

void LogoPicture::paint(QPainter& painter, const QRectF& area) const {
    const QSizeF fitted = size().scaled(area.size(), Qt::KeepAspectRatio);
    const QRectF place(area.center() - QPointF(fitted.width() / 2, fitted.height() / 2), fitted);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (drawing_)
        drawing_->render(&painter, place);
    else if (!image_.isNull())
        painter.drawImage(place, image_);
    painter.restore();
}

LogoFile readLogo(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, LogoFault::Unreadable};
    // One byte more than there may be: also what has no size of its own ends.
    QByteArray bytes = file.read(mostLogoBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, LogoFault::Unreadable};
    if (bytes.size() > mostLogoBytes)
        return {{}, LogoFault::TooLarge};
    const LogoFault fault = bytes.isEmpty() ? LogoFault::NoPicture : LogoPicture(bytes).fault();
    if (fault != LogoFault::None)
        bytes.clear();
    return {bytes, fault};
}

}  // namespace reliefbook
