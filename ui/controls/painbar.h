// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

#include <optional>

class QPainter;

namespace reliefbook {

/// The scores of one session in one area; what was not asked is missing.
struct PainPair {
    std::optional<double> before, after;
    bool operator==(const PainPair&) const = default;
};

/// Before and after on a line from 0 to 10, small enough for a row of a list: a ring and a disc, each with its figure.
class PainBar : public QWidget {
    Q_OBJECT

public:
    explicit PainBar(QWidget* parent = nullptr);

    void setScores(const PainPair& scores);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PainPair scores_;
};

/// For delegates; `area` at least as high as painBarHeight(). spokenPain is for Qt::AccessibleTextRole: "Pain before 7,
/// after 3".
void paintPainBar(QPainter& painter, const QRectF& area, const PainPair& scores);
int painBarHeight();
QString spokenPain(const PainPair& scores);

}  // namespace reliefbook
