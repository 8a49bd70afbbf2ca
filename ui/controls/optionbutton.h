// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace reliefbook {

/// One answer to choose, a flat box of any height its text needs. Its text is shown as it is: "&" is no mnemonic. What
/// is chosen OptionRow decides; to a screen reader it is a radio button, or a check box.
class OptionButton : public QRadioButton {
    Q_OBJECT

public:
    enum class Mark {
        Bare,    ///< a figure of a scale: no room for a mark beside it
        Round,   ///< one of these
        Square,  ///< any of these
    };

    OptionButton(const QString& text, Mark mark, bool large, QWidget* parent = nullptr);

    const QString& shownText() const { return shown_; }
    /// Tells nobody.
    void setOn(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void nextCheckState() override {}
    void focusInEvent(QFocusEvent* event) override;

private:
    void paintMark(QPainter& painter, const QRectF& area) const;
    int indent() const;  // of the text, for the mark
    int padding() const { return large_ ? 16 : 11; }
    int textHeight(int width) const;

    QString shown_;
    Mark mark_;
    bool large_;
    bool byKeyboard_ = false;
};

}  // namespace reliefbook
