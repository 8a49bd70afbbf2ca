// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/painbar.h"

#include <QWidget>

#include <vector>

namespace reliefbook {

/// The pain before each session of a course as one small falling line, without axes: a glance, not a chart.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setScores(std::vector<PainPair> scores);
    QSize sizeHint() const override { return {120, 34}; }
    QSize minimumSizeHint() const override { return {48, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::vector<PainPair> scores_;
};

/// For delegates.
void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<PainPair>& scores);

}  // namespace reliefbook
