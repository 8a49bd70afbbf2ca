// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/chartreading.h"

#include <QPixmap>
#include <QWidget>

namespace reliefbook {

/// A chart on the screen. The session under the mouse, or walked to by keyboard, stands out; a click or Enter opens it.
/// The picture is drawn once and kept: going from session to session paints the highlight alone.
class ChartCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    void setChart(const Chart& chart);
    const Chart& chart() const { return chart_; }
    /// What a screen reader says of each session, in the order of the chart's time axis.
    void setSessionTexts(QStringList texts) { sessionTexts_ = std::move(texts); }
    const QStringList& sessionTexts() const { return sessionTexts_; }

    std::size_t sessions() const { return chart_.x.sessions.size(); }
    /// The session that stands out: its place on the time axis. What the mouse is over goes before what was walked to.
    std::optional<std::size_t> shown() const { return hovered_ ? hovered_ : current_; }
    std::optional<std::size_t> current() const { return current_; }
    void setCurrent(std::optional<std::size_t> session);
    void activate(std::size_t session);
    /// What stands out for this session, in pixels of this widget.
    QRect placeOf(std::size_t session) const;
    QPointF pointOf(std::size_t session, double score) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// `shown()` is another.
    void shownChanged();
    /// A session was clicked, or Enter pressed on it. Its number in the course, from 1.
    void sessionActivated(int number);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOutAnew();
    void drawPicture();
    void paintHighlight(QPainter& painter, std::size_t session) const;
    std::optional<std::size_t> sessionAt(QPointF place) const;
    void setHovered(std::optional<std::size_t> session);
    void show(std::optional<std::size_t>& which, std::optional<std::size_t> session);
    QRectF highlightRect(std::size_t session) const;

    Chart chart_;
    std::vector<SessionReading> readings_;
    ChartLook look_;
    ChartLayout layout_;
    QPixmap picture_;
    QStringList sessionTexts_;
    std::optional<std::size_t> hovered_, current_, pressed_;
    bool hasKeyboardFocus_ = false;
};

}  // namespace reliefbook
