// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QElapsedTimer>

#include <optional>

namespace reliefbook {

/// "1" and then "0" soon after are ten; slower they are answers of their own.
class DigitTyping {
public:
    int typed(int digit);

private:
    QElapsedTimer since_;
    int last_ = -1;
};

/// How strong something is, 0 to 10 in one row, or nothing said. Digits set it, Delete takes it away.
class IntensityRow : public QAbstractSlider {
    Q_OBJECT

public:
    explicit IntensityRow(QWidget* parent = nullptr);

    /// Whole steps are shown; a value between them as the nearest.
    void setIntensity(std::optional<double> intensity);
    std::optional<double> intensity() const;
    QRectF cell(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void enter(int step);

    DigitTyping typing_;
    bool isQuiet_ = false;
};

}  // namespace reliefbook
