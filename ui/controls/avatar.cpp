// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/avatar.h"

#include "ui/theme/appearance.h"
#include "ui/theme/fonts.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <array>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto hues = std::to_array<int>({174, 205, 265, 28, 330, 95});

// With what combines with it: the whole "Š", the whole family of an emoji.
QString firstSign(const QString& word) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.first(end) : QString();
}

}  // namespace

QString initials(const QString& name) {
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters = firstSign(words.first());
    if (words.size() > 1)
        letters += firstSign(words.last());
    return letters.toUpper();
}

AvatarColours avatarColours(qint64 id) {
    // Random ids need no mixing.
    const int hue = hues[static_cast<quint64>(id) % hues.size()];
    return windowScheme() == Scheme::Dark
               ? AvatarColours{QColor::fromHsl(hue, 70, 66).toRgb(), QColor::fromHsl(hue, 110, 205).toRgb()}
               : AvatarColours{QColor::fromHsl(hue, 92, 222).toRgb(), QColor::fromHsl(hue, 130, 62).toRgb()};
}

Avatar::Avatar(int diameter, QWidget* parent) : QWidget(parent) { setFixedSize(diameter, diameter); }

void Avatar::setPerson(const QString& name, qint64 id) {
    initials_ = initials(name);
    id_ = id;
    update();
}

void Avatar::setPicture(const QImage& picture) {
    // Once, not with every painting; sharp where a pixel of the screen is smaller.
    picture_ = picture.isNull() ? picture
                                : picture.scaled(size() * devicePixelRatioF(), Qt::KeepAspectRatioByExpanding,
                                                 Qt::SmoothTransformation);
    update();
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (picture_.isNull()) {
        paintAvatar(painter, rect(), initials_, id_);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath disc;
    disc.addEllipse(rect());
    painter.setClipPath(disc);
    painter.drawImage(rect(), picture_);
}

void Avatar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void paintAvatar(QPainter& painter, const QRectF& area, const QString& initials, qint64 id) {
    const AvatarColours colours = avatarColours(id);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawEllipse(area);
    // By the disc and not by the zoom: it is a picture.
    QFont font(fontFamily());
    font.setPixelSize(qRound(area.width() * 0.36));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.ink);
    painter.drawText(area, Qt::AlignCenter, initials);
    painter.restore();
}

}  // namespace reliefbook
