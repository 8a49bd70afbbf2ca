// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in with a pen: boxes, circles, lines; and what was answered.
#include "ui/reports/reportpieces.h"

#include <QPainter>

#include <algorithm>

namespace reliefbook {

namespace {

constexpr qreal boxSize = mm(3.4);
constexpr qreal lineHeight = mm(8.5);  // of a hand's writing

/// Boxes with their texts side by side, in rows as they fit.
struct Boxes {
    struct Box {
        QPointF at;
        BrokenText text;
    };
    std::vector<Box> boxes;
    qreal height = 0;
};

Boxes boxesOf(const QStringList& texts, const TextFace& face, qreal width) {
    Boxes row;
    const qreal indent = boxSize + mm(1.8);
    const qreal gap = mm(7);
    qreal x = 0;
    qreal rowHeight = 0;
    for (const QString& text : texts) {
        BrokenText broken(text, face, width - indent);
        const qreal wide = indent + broken.widest();
        if (x > 0 && x + wide > width) {
            row.height += rowHeight + mm(1.6);
            x = rowHeight = 0;
        }
        row.boxes.push_back({{x, row.height}, broken});
        x += wide + gap;
        rowHeight = std::max(rowHeight, broken.height());
    }
    row.height += rowHeight;
    return row;
}

void drawBoxes(QPainter& painter, const QPointF& at, const Boxes& row, bool round, const QPen& pen) {
    for (const Boxes::Box& box : row.boxes) {
        const QPointF corner = at + box.at + QPointF(0, (box.text.lineHeight() - boxSize) / 2);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (round)
            painter.drawEllipse(QRectF(corner, QSizeF(boxSize, boxSize)));
        else
            painter.drawRect(QRectF(corner, QSizeF(boxSize, boxSize)));
        box.text.draw(painter, at + box.at + QPointF(boxSize + mm(1.8), 0));
    }
}

void drawScale(QPainter& painter, const QRectF& area, const TextFace& figure, const QPen& pen) {
    constexpr int cells = 11;
    const qreal size = mm(7);
    const qreal step = (area.width() - size) / (cells - 1);
    painter.setFont(figure.font());
    for (int score = 0; score < cells; ++score) {
        const QRectF circle(area.x() + score * step, area.y(), size, size);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.setPen(figure.colour);
        painter.drawText(circle, Qt::AlignCenter, QString::number(score));
    }
}

}  // namespace

/// An answer that may be longer than a page: cut into pieces of some lines.
void ReportCutter::addLong(const FormBlock& form) {
    constexpr int linesAtOnce = 6;
    const BrokenText question(form.question, face(9.5, QFont::Medium), width_);
    const BrokenText answer(form.answer, face(9.5), width_);
    pieces_.push_back({question.height(),
                       [question](QPainter& painter, const QRectF& rect) { question.draw(painter, rect.topLeft()); },
                       mm(2.6),
                       true,
                       {},
                       0});
    for (int first = 0; first < answer.lines(); first += linesAtOnce) {
        const int count = std::min(linesAtOnce, answer.lines() - first);
        pieces_.push_back({count * answer.lineHeight(),
                           [answer, first, count](QPainter& painter, const QRectF& rect) {
                               for (int i = 0; i < count; ++i)
                                   answer.drawLine(first + i, painter,
                                                   rect.topLeft() + QPointF(0, i * answer.lineHeight()));
                           },
                           first == 0 ? mm(0.8) : 0,
                           form.keepWithNext && first + count >= answer.lines(),
                           {},
                           0});
    }
}

void ReportCutter::add(const FormBlock& form) {
    constexpr qsizetype longAnswer = 400;  // characters
    if (form.answer.size() > longAnswer || form.answer.count(u'\n') > 6) {
        addLong(form);
        return;
    }
    const qreal gap = mm(6);
    const qreal left = width_ * 0.42;
    const qreal right = width_ - left - gap;
    const bool below = form.isScale || form.boxes.size() > 3 || form.lines > 1;  // as wide as the page
    const qreal room = below ? width_ : right;
    const BrokenText question(form.question, face(9.5, QFont::Medium), below ? width_ : left);
    const BrokenText remark(form.remark, faint(8), below ? width_ : left);
    const BrokenText answer(form.answer, form.isUnanswered ? faint(9.5) : face(9.5), room);
    const Boxes row = boxesOf(form.boxes, face(9.5), room);
    const BrokenText caption(form.lineCaption, faint(8.5), room * 0.4);
    const BrokenText unit(form.unit, face(9.5), mm(20));
    TextFace lowFace = faint(8.5);
    TextFace highFace = faint(8.5);
    highFace.alignment = Qt::AlignRight;
    const BrokenText low(form.low, lowFace, room * 0.45);
    const BrokenText high(form.high, highFace, room * 0.45);
    const TextFace figure = face(9);
    const QPen rule(theme_.text3, pt(0.5));
    const QPen edge(theme_.text2, pt(0.8));

    const qreal asked = question.height() + remark.height();
    qreal given = answer.height() + row.height;
    const qreal scaleTop = given;
    if (form.isScale)
        given += mm(8) + std::max(low.height(), high.height());
    const qreal linesTop = given;
    given += form.lines * lineHeight;
    const qreal top = below ? asked + mm(1.6) : 0;
    const qreal x = below ? 0 : left + gap;
    const qreal lineFrom = caption.widest() > 0 ? caption.widest() + mm(2) : 0;
    const qreal lineTo = form.isShort ? std::min(room, mm(38)) : room;
    ReportPiece piece;
    piece.gapBefore = mm(2.6);
    piece.keepWithNext = form.keepWithNext;
    piece.height = below ? top + given : std::max(asked, given);
    piece.draw = [=](QPainter& painter, const QRectF& rect) {
        const QPointF at = rect.topLeft();
        question.draw(painter, at);
        remark.draw(painter, at + QPointF(0, question.height()));
        const QPointF to = at + QPointF(x, top);
        answer.draw(painter, to);
        drawBoxes(painter, to + QPointF(0, answer.height()), row, form.isOne, edge);
        if (form.isScale) {
            drawScale(painter, QRectF(to + QPointF(0, scaleTop), QSizeF(room, mm(7))), figure, edge);
            low.draw(painter, to + QPointF(0, scaleTop + mm(8)));
            high.draw(painter, to + QPointF(room * 0.55, scaleTop + mm(8)));
        }
        for (int line = 0; line < form.lines; ++line) {
            const qreal y = to.y() + linesTop + (line + 1) * lineHeight - mm(1.4);
            const qreal from = line == 0 ? lineFrom : 0;
            painter.setPen(rule);
            painter.drawLine(QPointF(to.x() + from, y), QPointF(to.x() + lineTo, y));
            if (line == 0) {
                caption.draw(painter, QPointF(to.x(), y - caption.height() + mm(0.6)));
                unit.draw(painter, QPointF(to.x() + lineTo + mm(2), y - unit.height() + mm(0.6)));
            }
        }
    };
    pieces_.push_back(piece);
}

}  // namespace reliefbook
