// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bodymap/intensityrow.h"

#include "ui/theme/appearance.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace reliefbook {

namespace {

constexpr int none = -1;
constexpr int worst = 10;
constexpr int steps = worst + 1;
constexpr qint64 oneAnswer = 900;  // milliseconds

}  // namespace

int DigitTyping::typed(int digit) {
    const bool isTen = digit == 0 && last_ == 1 && since_.isValid() && since_.elapsed() < oneAnswer;
    last_ = isTen ? none : digit;
    since_.start();
    return isTen ? worst : digit;
}

IntensityRow::IntensityRow(QWidget* parent) : QAbstractSlider(parent) {
    setRange(none, worst);
    setValue(none);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    // Arrows and screen readers set the value of a slider directly.
    connect(this, &QAbstractSlider::valueChanged, this, [this] {
        update();
        if (!isQuiet_)
            emit edited();
    });
}

void IntensityRow::setIntensity(std::optional<double> intensity) {
    isQuiet_ = true;
    setValue(intensity ? int(std::lround(*intensity)) : none);
    isQuiet_ = false;
}

std::optional<double> IntensityRow::intensity() const {
    return value() == none ? std::optional<double>() : double(value());
}

QRectF IntensityRow::cell(int step) const {
    const double width = (this->width() - 4.0) / steps;
    return {2 + step * width + 1, 3, width - 2, height() - 6.0};
}

QSize IntensityRow::sizeHint() const { return {steps * zoomed(24), controlHeight(this)}; }

QSize IntensityRow::minimumSizeHint() const { return {steps * zoomed(19), controlHeight(this)}; }

void IntensityRow::enter(int step) {
    if (isEnabled())
        setValue(step);
}

void IntensityRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    for (int step = 0; step <= worst; ++step) {
        const bool isChosen = step == value();
        paintBox(painter, cell(step), colours.painRamp[std::size_t(step)], isChosen ? colours.text : colours.border, 5,
                 isChosen ? 2.2 : 1);
        painter.setFont(uiFont(type::caption, isChosen ? QFont::Bold : QFont::Medium));
        painter.setPen(colours.painRampText[std::size_t(step)]);
        painter.drawText(cell(step), Qt::AlignCenter, QString::number(step));
    }
    if (hasFocus())
        reliefbook::paintRing(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void IntensityRow::mousePressEvent(QMouseEvent* event) {
    for (int step = 0; step <= worst && event->button() == Qt::LeftButton; ++step) {
        if (cell(step).adjusted(-1, -3, 1, 3).contains(event->position()))
            enter(step == value() ? none : step);
    }
}

void IntensityRow::keyPressEvent(QKeyEvent* event) {
    const QString text = event->text();
    if (!text.isEmpty() && text.at(0).isDigit() && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        enter(typing_.typed(text.at(0).digitValue()));
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        enter(none);
    else
        QAbstractSlider::keyPressEvent(event);
}

void IntensityRow::changeEvent(QEvent* event) {
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

}  // namespace reliefbook
