// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QKeyEvent;

namespace reliefbook {

/// The look of every control, painted from the theme of the window over Qt's Fusion style. What a variant is, a control
/// says by its property "kind": primary, ghost, chip, danger, link (buttons), search (line edits), framed (item views
/// that don't lie on a card). A field with the property "invalid" has a red edge; what the problem is, stands beside
/// it.
///
/// The sizes are in style.cpp; each kind of control is painted in a file of its own. A paint... function answers
/// whether it did: what it leaves, Fusion paints.
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool paintButton(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const;
    bool paintButton(ControlElement element, const QStyleOption& option, QPainter& painter,
                     const QWidget* widget) const;
    bool paintButton(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                     const QWidget* widget) const;
    bool paintField(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                    const QWidget* widget) const;
    bool paintField(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    bool paintField(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                    const QWidget* widget) const;
    bool paintView(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) const;
    bool paintView(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    bool paintMenu(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                   const QWidget* widget) const;
    bool paintMenu(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    bool paintBar(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    bool paintBar(ComplexControl control, const QStyleOptionComplex& option, QPainter& painter,
                  const QWidget* widget) const;
    bool paintTab(ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void showMnemonics(bool shown);
    static bool pressByEnter(QObject* object, const QKeyEvent& key);

    bool mnemonics_ = false;  // underlined while Alt is held
    bool byKeys_ = false;     // the last thing done was a key
};

/// Gives the application our style, font and colours. Before the first window; the appearance can be set before or
/// after.
void installLook();

}  // namespace reliefbook
