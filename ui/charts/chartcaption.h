// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartreading.h"

#include <QWidget>

namespace reliefbook {

/// The line over a chart: what it shows as a whole, or the values of one session. Keeps the height of its longest text,
/// so that nothing moves while one goes from session to session.
class ChartCaption : public QWidget {
    Q_OBJECT

public:
    explicit ChartCaption(QWidget* parent = nullptr);

    /// What is said where no session is looked at, and what may be said of each.
    void setTexts(const QString& sentence, std::vector<std::vector<ReadingPart>> sessions);
    /// Which of them is shown: its place in `sessions`; empty: the sentence.
    void setShown(std::optional<std::size_t> session);
    /// What stands there.
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Placed {
        const ReadingPart* part = nullptr;
        QRectF rect;
    };
    QFont fontOf(const ReadingPart& part) const;
    qreal lineHeight() const;
    qreal glyphRoom() const;
    // Where the parts stand in this width; answers the height.
    qreal flow(const std::vector<ReadingPart>& parts, qreal width, std::vector<Placed>* placed) const;
    qreal sentenceHeight(qreal width) const;

    QString sentence_;
    std::vector<std::vector<ReadingPart>> sessions_;
    std::optional<std::size_t> shown_;
    mutable int knownWidth_ = -1;
    mutable int knownHeight_ = 0;
};

}  // namespace reliefbook
