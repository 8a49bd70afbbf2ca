// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QTextLayout;

namespace reliefbook {

/// Which words of `text` are not in `other`, in this order: each a stretch of it.
struct Stretch {
    qsizetype from = 0, length = 0;
    bool operator==(const Stretch&) const = default;
};
std::vector<Stretch> differences(const QString& text, const QString& other);

/// A text, its lines broken where needed, with what another version doesn't have on a soft ground and underlined.
class DifferenceText : public QWidget {
    Q_OBJECT

public:
    explicit DifferenceText(const QString& text, const QString& other, QWidget* parent = nullptr);

    const QString& text() const { return text_; }
    const std::vector<Stretch>& marked() const { return marked_; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal layOut(QTextLayout& layout, int width) const;

    QString text_;
    std::vector<Stretch> marked_;
};

}  // namespace reliefbook
