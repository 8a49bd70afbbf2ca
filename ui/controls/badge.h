// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tone.h"

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace reliefbook {

/// A word on a soft ground: "New", "Unsigned". Ok, Warn and Danger have their own grounds, Accent too; other tones are
/// neutral.
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(const QString& text = {}, Tone tone = Tone::Text2, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString text_;
    Tone tone_;
};

/// For delegates.
QSizeF badgeSize(const QString& text);
void paintBadge(QPainter& painter, const QRectF& area, const QString& text, Tone tone);

}  // namespace reliefbook
