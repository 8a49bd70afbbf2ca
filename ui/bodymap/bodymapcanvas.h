// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bodymap/bodymapdrawing.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace reliefbook {

/// The pictures of a body map, to look at, to click on and to draw on with the mouse. What the keyboard does is in the
/// list beside it. Refers to content and words of its BodyMap.
class BodyMapCanvas : public QWidget {
    Q_OBJECT

public:
    enum class Tool { Choose, Draw };

    BodyMapCanvas(const BodyMapContent& content, const Words& words, QWidget* parent = nullptr);

    void setViews(const std::vector<BodyView>& views);
    void setTool(Tool tool, MarkKind kind);
    void setReadOnly(bool readOnly);
    /// A region and, of a drawing, which mark. Empty: nothing is chosen.
    void setChosen(const QString& region, std::optional<std::size_t> drawing);
    /// Content, words or the theme changed.
    void repaintAll();

    /// Where the middle of a region's shape is seen now; none where it is not.
    std::optional<QPoint> placeOf(const QString& region) const;
    /// The region under the mouse.
    const QString& hovered() const { return hovered_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void regionClicked(BodyView view, const QString& region);
    void drawingClicked(std::size_t mark);
    /// 0 to 1 of the picture's width and height.
    void drawn(BodyView view, const BodyLine& stroke);
    void hoveredChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    BodyMapOptions options() const;
    QString regionUnderMouse(QPointF point, BodyView* view = nullptr) const;
    std::optional<std::size_t> drawingUnderMouse(QPointF point) const;
    void addPoint(QPointF point);
    void paintRing(QPainter& painter, const QString& region, const QColor& colour, double width) const;
    void hover(const QString& region);

    const BodyMapContent& content_;
    const Words& words_;
    std::vector<BodyView> views_{allBodyViews.begin(), allBodyViews.end()};
    std::vector<PlacedView> placed_;
    QPixmap picture_;
    Tool tool_ = Tool::Choose;
    MarkKind kind_ = MarkKind::Pain;
    bool isReadOnly_ = false;
    QString chosen_, hovered_;
    std::optional<std::size_t> chosenDrawing_;
    BodyView strokeView_ = BodyView::Front;
    BodyLine stroke_;  // while it is being drawn
};

}  // namespace reliefbook
