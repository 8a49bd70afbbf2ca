// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcaption.h"

#include "ui/charts/chartoverlay.h"
#include "ui/charts/screenlook.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 14;  // between parts

}  // namespace

ChartCaption::ChartCaption(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);  // Fixed would end it at the lines of its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCaption::setTexts(const QString& sentence, std::vector<std::vector<ReadingPart>> sessions) {
    sentence_ = sentence;
    sessions_ = std::move(sessions);
    const int before = knownHeight_;
    knownWidth_ = -1;
    if (shown_ && *shown_ >= sessions_.size())
        shown_.reset();
    setAccessibleName(text());
    if (heightForWidth(width()) != before)
        updateGeometry();
    update();
}

void ChartCaption::setShown(std::optional<std::size_t> session) {
    if (session && *session >= sessions_.size())
        session.reset();
    if (session == shown_)
        return;
    shown_ = session;
    setAccessibleName(text());
    update();
}

QString ChartCaption::text() const {
    if (!shown_)
        return sentence_;
    QStringList texts;
    for (const ReadingPart& part : sessions_[*shown_])
        texts << part.text;
    return texts.join(u" · "_s);
}

QFont ChartCaption::fontOf(const ReadingPart& part) const {
    QFont font = this->font();
    if (part.isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

qreal ChartCaption::lineHeight() const { return std::ceil(QFontMetricsF(font()).height() * 1.15); }
qreal ChartCaption::glyphRoom() const { return 17 * screenLook(*this).pixel; }

qreal ChartCaption::flow(const std::vector<ReadingPart>& parts, qreal width, std::vector<Placed>* placed) const {
    const qreal height = lineHeight();
    const qreal glyph = glyphRoom();
    const QFontMetricsF plain(font());
    const QFontMetricsF strong(fontOf({.text = {}, .glyph = {}, .isStrong = true}));
    QPointF at;
    for (const ReadingPart& part : parts) {
        const qreal needed =
            (part.glyph ? glyph : 0) + std::ceil((part.isStrong ? strong : plain).horizontalAdvance(part.text)) + 1;
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + height);
        if (placed)
            placed->push_back({&part, QRectF(at, QSizeF(std::min(needed, width), height))});
        at.rx() += needed + gap;
    }
    return at.y() + height;
}

qreal ChartCaption::sentenceHeight(qreal width) const {
    const QRectF room(0, 0, width, 1e5);
    const QFontMetricsF metrics(font());
    const qreal lines = std::round(metrics.boundingRect(room, Qt::TextWordWrap, sentence_).height() / metrics.height());
    return std::max(lines, 1.0) * lineHeight();
}

int ChartCaption::heightForWidth(int width) const {
    if (width == knownWidth_)
        return knownHeight_;
    qreal height = sentenceHeight(width);
    for (const auto& parts : sessions_)
        height = std::max(height, flow(parts, width, nullptr));
    knownWidth_ = width;
    knownHeight_ = static_cast<int>(std::ceil(height));
    return knownHeight_;
}

QSize ChartCaption::sizeHint() const { return {420, heightForWidth(420)}; }
QSize ChartCaption::minimumSizeHint() const { return {160, static_cast<int>(lineHeight())}; }

void ChartCaption::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartLook look = screenLook(*this);
    const Theme& colours = theme(look.scheme);
    if (!shown_) {
        painter.setPen(colours.text2);
        // Line by line in our own line height, so that it stands where the values of a session will.
        QRectF room = rect();
        const QFontMetricsF metrics(font());
        room.translate(0, (lineHeight() - metrics.height()) / 2);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence_);
        return;
    }
    std::vector<Placed> placed;
    flow(sessions_[*shown_], width(), &placed);
    for (const Placed& each : placed) {
        QRectF room = each.rect;
        if (each.part->glyph) {
            painter.save();
            painter.translate(room.left() + 6 * look.pixel, room.center().y());
            painter.scale(look.pixel, look.pixel);
            paintGlyph(painter, {*each.part->glyph, QPointF(), 6}, colours);
            painter.restore();
            room.setLeft(room.left() + glyphRoom());
        }
        const QFont font = fontOf(*each.part);
        painter.setFont(font);
        painter.setPen(each.part->isStrong || each.part->glyph ? colours.text : colours.text2);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(each.part->text, Qt::ElideRight, room.width() + 1));
    }
}

void ChartCaption::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        knownWidth_ = -1;
        updateGeometry();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

}  // namespace reliefbook
