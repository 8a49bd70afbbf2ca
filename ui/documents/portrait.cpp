// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/portrait.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

QImage pictureOf(const QByteArray& bytes, int most) {
    constexpr qint64 mostPixels = 100'000'000;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (std::max(size.width(), size.height()) > most)
        reader.setScaledSize(size.scaled(most, most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

ReadAttachment asPortrait(const ReadAttachment& read) {
    constexpr int side = 512;
    constexpr int quality = 88;
    if (read.problem)
        return read;
    ReadAttachment made = read;
    made.bytes.clear();
    const QImage picture = isPicture(read.record.mediaType) ? pictureOf(read.bytes, 4 * side) : QImage();
    if (picture.isNull()) {
        made.problem = AttachmentProblem::NotAPicture;
        return made;
    }
    const int length = std::min(picture.width(), picture.height());
    const QImage square = picture.copy((picture.width() - length) / 2, (picture.height() - length) / 2, length, length);
    // On white, for JPEG knows no transparency.
    QImage flat(square.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    {
        QPainter painter(&flat);
        painter.drawImage(0, 0, square);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    (length > side ? flat.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : flat)
        .save(&buffer, "JPEG", quality);
    made = readAttachment(u"portrait.jpg"_s, bytes);
    made.record.purpose = AttachmentPurpose::Portrait;
    return made;
}

}  // namespace reliefbook
