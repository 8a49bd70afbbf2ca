// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& name) { return u":/icons/%1.svg"_s.arg(name); }

const QByteArray& drawing(const QString& name) {
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.find(name);
    if (found == drawings.end()) {
        QFile file(fileOf(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        found = drawings.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

// `side` device pixels square.
QPixmap picture(const QString& name, const QColor& colour, int side) {
    const QString key = u"icon/%1/%2/%3"_s.arg(name, colour.name(QColor::HexArgb)).arg(side);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Drawing : public QIconEngine {
public:
    Drawing(QString name, Tone tone) : name_(std::move(name)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, name_, area, ink(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        // Qt asks in device pixels and notes their ratio itself.
        return picture(name_, ink(mode), std::min(size.width(), size.height()));
    }
    QIconEngine* clone() const override { return new Drawing(*this); }
    QString key() const override { return u"reliefbook"_s; }
    QString iconName() override { return name_; }
    bool isNull() override { return drawing(name_).isEmpty(); }

private:
    QColor ink(QIcon::Mode mode) const { return colour(mode == QIcon::Disabled ? Tone::Disabled : tone_); }

    QString name_;
    Tone tone_;
};

}  // namespace

QIcon icon(const QString& name, Tone tone) {
    return drawing(name).isEmpty() ? QIcon() : QIcon(new Drawing(name, tone));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& area, Tone tone) {
    paintIcon(painter, name, area, colour(tone));
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& area, const QColor& colour) {
    const qreal side = std::min(area.width(), area.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int pixels = qRound(side * ratio);
    if (pixels <= 0 || drawing(name).isEmpty())
        return;
    QPixmap pixmap = picture(name, colour, pixels);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or a crisp line becomes two grey ones.
    const QPointF corner = area.center() - QPointF(side, side) / 2;
    painter.drawPixmap(QPointF(qRound(corner.x() * ratio), qRound(corner.y() * ratio)) / ratio, pixmap);
}

}  // namespace reliefbook
