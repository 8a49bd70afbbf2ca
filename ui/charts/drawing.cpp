// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing.h"

#include "ui/charts/chartlayout.h"
#include "ui/charts/chartoverlay.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace reliefbook {

namespace {

/// Qt Charts gives scaling, grid and lines; the overlay everything it has no series for. Nothing moves, no effects, no
/// OpenGL: they would be bitmaps in a PDF.
class ChartBuilder {
public:
    ChartBuilder(const Chart& chart, const ChartLayout& layout, const ChartLook& look)
        : source_(chart),
          layout_(layout),
          theme_(theme(look.scheme)),
          grey_(look.scheme == Scheme::Grey) {}

    // Belongs to the caller.
    QChart* build() {
        chart_->setAnimationOptions(QChart::NoAnimation);
        chart_->setBackgroundVisible(false);
        chart_->setBackgroundRoundness(0);
        chart_->setMargins({});
        chart_->layout()->setContentsMargins(0, 0, 0, 0);
        chart_->legend()->hide();
        chart_->resize(layout_.size);
        if (source_.marks.empty())
            return chart_;
        addAxes();
        // A series lies over those before it: the bands below, the trend over the line.
        for (const ChartMark& mark : source_.marks) {
            if (const auto* trend = std::get_if<TrendMark>(&mark))
                addBand(*trend);
        }
        for (const ChartMark& mark : source_.marks) {
            if (const auto* line = std::get_if<LineMark>(&mark))
                addLine(*line);
        }
        for (const ChartMark& mark : source_.marks) {
            if (const auto* trend = std::get_if<TrendMark>(&mark))
                addTrend(*trend);
        }
        chart_->setPlotArea(layout_.plot);
        chart_->layout()->activate();
        return chart_;
    }

private:
    void addAxes() {
        score_ = new QValueAxis(chart_);
        score_->setRange(ScoreAxis::lowest, ScoreAxis::highest);
        score_->setTickCount(6);  // not TicksDynamic, which loses the last line to rounding
        score_->setGridLinePen(QPen(theme_.border, 1));
        score_->setLineVisible(false);
        score_->setLabelsVisible(false);
        time_ = new QValueAxis(chart_);
        time_->setRange(layout_.from, layout_.to);
        time_->setGridLineVisible(false);
        time_->setLineVisible(false);  // the overlay draws it, with its breaks
        time_->setLabelsVisible(false);
        chart_->addAxis(score_, Qt::AlignLeft);
        chart_->addAxis(time_, Qt::AlignBottom);
    }

    void add(QAbstractSeries* series) {
        chart_->addSeries(series);
        series->attachAxis(time_);
        series->attachAxis(score_);
    }

    // Days at which a point stands, sessions of one day side by side.
    double daysAt(const ChartPoint& point) const {
        const double perPixel = (layout_.to - layout_.from) / layout_.plot.width();
        return layout_.from + (layout_.at(point.x, 0, point.session).x() - layout_.plot.left()) * perPixel;
    }

    void addLine(const LineMark& line) {
        QColor colour = line.role == ChartRole::Before ? theme_.before : theme_.text2;
        if (!grey_)
            colour.setAlphaF(0.6F);
        const qreal width = std::clamp(layout_.radius * 0.35, 0.6, 1.6);
        QLineSeries* run = nullptr;
        for (const ChartPoint& point : line.points) {
            if (!point.y) {
                run = nullptr;
                continue;
            }
            if (!run) {
                run = new QLineSeries(chart_);
                run->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                runs_.push_back(run);
            }
            run->append(daysAt(point), *point.y);
        }
        for (QLineSeries* each : runs_)
            add(each);
        runs_.clear();
    }

    void addBand(const TrendMark& trend) {
        if (trend.band.empty())
            return;
        auto* low = new QLineSeries(chart_);
        auto* high = new QLineSeries(chart_);
        for (const TrendMark::Edge& edge : trend.band) {
            low->append(edge.x, edge.low);
            high->append(edge.x, edge.high);
        }
        auto* band = new QAreaSeries(high, low);
        band->setPen(Qt::NoPen);
        band->setBrush(theme_.surface2);
        add(band);
    }

    void addTrend(const TrendMark& trend) {
        if (!trend.from.y || !trend.to.y)
            return;
        auto* line = new QLineSeries(chart_);
        line->setPen(trendPen(theme_));
        line->append(trend.from.x, *trend.from.y);
        line->append(trend.to.x, *trend.to.y);
        add(line);
    }

    const Chart& source_;
    const ChartLayout& layout_;
    const Theme& theme_;
    bool grey_;
    QChart* chart_ = new QChart;
    QValueAxis* score_ = nullptr;
    QValueAxis* time_ = nullptr;
    std::vector<QLineSeries*> runs_;
};

}  // namespace

void draw(const Chart& chart, QPainter& painter, const QRectF& rect, const ChartLook& look) {
    if (rect.width() > 0 && rect.height() > 0)
        draw(chart, layOut(chart, rect.size() / look.pixel, look), painter, rect, look);
}

void draw(const Chart& chart, const ChartLayout& layout, QPainter& painter, const QRectF& rect, const ChartLook& look) {
    QGraphicsScene scene;
    QChart* drawn = ChartBuilder(chart, layout, look).build();
    scene.addItem(drawn);
    auto* overlay = new ChartOverlay(chart, layout, look, drawn);
    overlay->setZValue(50);  // over grid, axes and series
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, rect, QRectF(QPointF(), layout.size), Qt::IgnoreAspectRatio);
    painter.restore();
}

qreal preferredHeight(const Chart& chart, qreal width, const ChartLook& look) {
    return suitableHeight(chart, width / look.pixel, look) * look.pixel;
}

}  // namespace reliefbook
