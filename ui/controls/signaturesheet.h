// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaires/strokes.h"

#include <QElapsedTimer>
#include <QWidget>

namespace reliefbook {

/// The sheet that is written on, by mouse, finger or pen. Buttons to take back what was written: SignaturePad.
class SignatureSheet : public QWidget {
    Q_OBJECT

public:
    explicit SignatureSheet(QWidget* parent = nullptr);

    const std::vector<Stroke>& strokes() const { return strokes_; }
    void setStrokes(std::vector<Stroke> strokes);
    void undoStroke();
    /// Stands on the sheet while it is empty.
    void setInvitation(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;

private:
    void begin(const QPointF& at);
    void go(const QPointF& at);
    void end();
    bool touch(const QEvent& event);
    QRectF sheet() const;
    void add(const QPointF& at);

    std::vector<Stroke> strokes_;
    QString invitation_;
    QElapsedTimer clock_;
    int earlier_ = 0;  // when the last stroke ended that was there before this clock began
    bool writing_ = false;
};

}  // namespace reliefbook
