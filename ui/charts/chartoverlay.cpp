// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace reliefbook {

namespace {

/// One painting of one chart.
class Brushwork {
public:
    Brushwork(QPainter& painter, const ChartLayout& layout, const Theme& theme)
        : painter_(painter),
          layout_(layout),
          theme_(theme),
          radius_(layout.radius) {}

    void ground() const {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.surface2);
        painter_.drawRoundedRect(layout_.emptyPanel, 8, 8);
    }

    void timeLine() const {
        const qreal y = layout_.plot.bottom();
        painter_.setPen(QPen(theme_.control, 1));
        qreal left = layout_.plot.left();
        for (const qreal x : layout_.breaks) {
            painter_.drawLine(QPointF(left, y), QPointF(x - 2.5, y));
            breakMark({x, y});
            left = x + 2.5;
        }
        painter_.drawLine(QPointF(left, y), QPointF(layout_.plot.right(), y));
        for (const qreal x : layout_.tickPositions)
            painter_.drawLine(QPointF(x, y), QPointF(x, y + 4));
    }

    void breakMark(QPointF centre) const {
        painter_.setPen(QPen(theme_.text2, 1.3));
        for (const qreal aside : {-2.5, 2.5})
            painter_.drawLine(centre + QPointF(aside - 2.5, 5), centre + QPointF(aside + 2.5, -5));
        painter_.setPen(QPen(theme_.control, 1));
    }

    void arrow() const {
        if (!layout_.arrow)
            return;
        const auto [from, to] = *layout_.arrow;
        painter_.setPen(QPen(theme_.text3, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.drawLine(from, to);
        painter_.drawLine(to, to + QPointF(-3, -5));
        painter_.drawLine(to, to + QPointF(3, -5));
    }

    QPen levelPen(LevelMark::Dash dash) const {
        QPen pen(theme_.text2, 1.1);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(dash == LevelMark::Dash::Long ? QList<qreal>{7, 4} : QList<qreal>{7, 3, 1.5, 3});
        return pen;
    }
    QPen timePen() const {
        QPen pen(theme_.text2, 1.1);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.5, 2.5});
        return pen;
    }

    void level(const LevelMark& mark) const {
        const qreal y = layout_.at(0, mark.y).y();
        painter_.setPen(levelPen(mark.dash));
        painter_.drawLine(QPointF(layout_.plot.left(), y), QPointF(layout_.plot.right(), y));
    }

    void time(const TimeMark& mark) const {
        const qreal x = layout_.at(mark.x, 0).x();
        painter_.setPen(timePen());
        painter_.drawLine(QPointF(x, layout_.timeMarkTop), QPointF(x, layout_.plot.bottom()));
    }

    void ring(QPointF centre, qreal radius) const {
        painter_.setPen(QPen(theme_.before, std::clamp(radius * 0.44, 0.9, 2.2)));
        painter_.setBrush(theme_.surface);
        painter_.drawEllipse(centre, radius, radius);
    }
    // With a thin edge of the ground, so that it stands out from its stem.
    void disc(QPointF centre, qreal radius) const {
        painter_.setPen(radius > 3 ? QPen(theme_.surface, 1.2) : QPen(Qt::NoPen));
        painter_.setBrush(theme_.after);
        painter_.drawEllipse(centre, radius, radius);
    }

    void stem(const Dumbbell& session) const {
        if (!session.before || !session.after)
            return;
        // Where sessions crowd, the stems would hide the line.
        painter_.setPen(QPen(radius_ < 2 ? theme_.border : theme_.control, std::clamp(radius_ * 0.44, 0.7, 2.2),
                             Qt::SolidLine, Qt::FlatCap));
        painter_.drawLine(layout_.at(session.x, *session.before, session.session),
                          layout_.at(session.x, *session.after, session.session));
    }
    void dumbbell(const Dumbbell& session) const {
        const bool equal = session.before && session.after && *session.before == *session.after;
        if (equal)
            ring(layout_.at(session.x, *session.before, session.session), radius_ * 1.32);
        if (session.after)
            disc(layout_.at(session.x, *session.after, session.session), equal ? radius_ * 0.76 : radius_ * 1.08);
        if (session.before && !equal)
            ring(layout_.at(session.x, *session.before, session.session), radius_);
    }

    void diamond(QPointF centre, qreal radius) const {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.text2);
        painter_.drawPolygon(QPolygonF{centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                                       centre + QPointF(0, radius), centre + QPointF(-radius, 0)});
    }
    void dot(QPointF centre, qreal radius) const {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.text2);
        painter_.drawEllipse(centre, radius, radius);
    }
    void points(ChartRole role, const std::vector<ChartPoint>& points) const {
        for (const ChartPoint& point : points) {
            if (!point.y)
                continue;
            const QPointF place = layout_.at(point.x, *point.y, point.session);
            switch (role) {
                case ChartRole::Before: ring(place, radius_); break;
                case ChartRole::After: disc(place, radius_); break;
                case ChartRole::Average: diamond(place, std::max(radius_ * 0.9, 1.6)); break;
                case ChartRole::Diary: dot(place, std::max(radius_ * 0.45, 1.2)); break;
            }
        }
    }

    void triangle(QPointF centre) const {
        painter_.setPen(QPen(theme_.text, 1, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter_.setBrush(theme_.event);
        painter_.drawPolygon(QPolygonF{centre + QPointF(0, -4.5), centre + QPointF(5, 4), centre + QPointF(-5, 4)});
    }
    void event(const PlacedEvent& event) const {
        QPen pen(theme_.control, 0.9);
        painter_.setPen(pen);
        painter_.drawLine(event.centre + QPointF(0, 4), event.foot);
        painter_.drawLine(event.foot, event.foot + QPointF(0, 6));
        triangle(event.centre);
    }

    void leader(const Leader& leader) const {
        painter_.setPen(QPen(theme_.control, 0.9));
        painter_.drawLine(leader.from, leader.to);
    }

    void glyph(const PlacedGlyph& placed) const {
        const QPointF centre = placed.centre;
        const auto across = [&](const QPen& pen) {
            painter_.setPen(pen);
            painter_.drawLine(centre - QPointF(placed.half, 0), centre + QPointF(placed.half, 0));
        };
        switch (placed.glyph) {
            case Glyph::Ring: ring(centre, 4); break;
            case Glyph::Disc: disc(centre, 4.4); break;
            case Glyph::Diamond: diamond(centre, 4.2); break;
            case Glyph::Dot: dot(centre, 2.2); break;
            case Glyph::Triangle: triangle(centre); break;
            case Glyph::LongDash: across(levelPen(LevelMark::Dash::Long)); break;
            case Glyph::DashDot: across(levelPen(LevelMark::Dash::DashDot)); break;
            case Glyph::Trend: across(trendPen(theme_)); break;
            case Glyph::Band:
                painter_.setPen(QPen(theme_.border, 1));
                painter_.setBrush(theme_.surface2);
                painter_.drawRect(QRectF(centre - QPointF(9, 4), QSizeF(18, 8)));
                break;
            case Glyph::TimeLine:
                painter_.setPen(timePen());
                painter_.drawLine(centre - QPointF(0, 6), centre + QPointF(0, 6));
                break;
            case Glyph::Break: breakMark(centre); break;
        }
    }

    void text(const PlacedText& placed) const {
        painter_.setFont(placed.font);
        painter_.setPen(placed.colour);
        const int flags =
            int(placed.alignment.toInt()) | (placed.wrapped ? Qt::TextWordWrap : Qt::TextSingleLine) | Qt::TextDontClip;
        if (!placed.turned) {
            painter_.drawText(placed.rect, flags, placed.text);
            return;
        }
        painter_.save();
        painter_.translate(placed.rect.center());
        painter_.rotate(-90);
        const QSizeF size = placed.rect.size().transposed();
        painter_.drawText(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), flags, placed.text);
        painter_.restore();
    }

private:
    QPainter& painter_;
    const ChartLayout& layout_;
    const Theme& theme_;
    qreal radius_;
};

}  // namespace

QPen trendPen(const Theme& theme) {
    QPen pen(theme.text, 1.3);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({4, 3});
    return pen;
}

void paintGlyph(QPainter& painter, const PlacedGlyph& glyph, const Theme& theme) {
    const ChartLayout nowhere;
    Brushwork(painter, nowhere, theme).glyph(glyph);
}

ChartOverlay::ChartOverlay(const Chart& chart, const ChartLayout& layout, const ChartLook& look, QGraphicsItem* parent)
    : QGraphicsItem(parent),
      chart_(chart),
      layout_(layout),
      theme_(theme(look.scheme)) {}

QRectF ChartOverlay::boundingRect() const { return {QPointF(), layout_.size}; }

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    const Brushwork brush(*painter, layout_, theme_);
    if (chart_.marks.empty()) {
        brush.ground();
    } else {
        brush.timeLine();
        brush.arrow();
        for (const ChartMark& mark : chart_.marks) {
            if (const auto* level = std::get_if<LevelMark>(&mark))
                brush.level(*level);
            if (const auto* time = std::get_if<TimeMark>(&mark))
                brush.time(*time);
        }
        for (const ChartMark& mark : chart_.marks) {
            if (const auto* dumbbells = std::get_if<DumbbellsMark>(&mark)) {
                for (const Dumbbell& session : dumbbells->sessions)
                    brush.stem(session);
                for (const Dumbbell& session : dumbbells->sessions)
                    brush.dumbbell(session);
            }
            if (const auto* line = std::get_if<LineMark>(&mark); line && line->role == ChartRole::Average)
                brush.points(line->role, line->points);
            if (const auto* dots = std::get_if<DotsMark>(&mark))
                brush.points(dots->role, dots->points);
        }
        for (const PlacedEvent& event : layout_.events)
            brush.event(event);
        for (const PlacedEvent& flare : layout_.flares)
            brush.triangle(flare.centre);
        for (const Leader& leader : layout_.leaders)
            brush.leader(leader);
        for (const PlacedGlyph& glyph : layout_.glyphs)
            brush.glyph(glyph);
    }
    for (const PlacedText& text : layout_.texts)
        brush.text(text);
}

}  // namespace reliefbook
