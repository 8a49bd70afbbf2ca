// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace reliefbook {

/// A push button of one of our kinds, with an icon in the colour that goes with it. (For other buttons the style reads
/// the same kinds from the property "kind": primary, ghost, chip, danger, link.)
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Primary, Ghost, Danger, Link };

    explicit Button(const QString& text = {}, Kind kind = Kind::Plain, QString iconName = {},
                    QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setIconName(const QString& name);

private:
    void colourIcon();

    Kind kind_ = Kind::Plain;
    QString iconName_;
};

}  // namespace reliefbook
