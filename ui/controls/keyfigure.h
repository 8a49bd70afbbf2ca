// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tone.h"

#include <QWidget>

namespace reliefbook {

class Text;

/// What it is, the figure, and a remark on it, one below the other.
class KeyFigure : public QWidget {
    Q_OBJECT

public:
    explicit KeyFigure(const QString& caption = {}, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setFigure(const QString& figure);
    void setRemark(const QString& remark, Tone tone = Tone::Text2);

private:
    void name();

    Text* caption_;
    Text* figure_;
    Text* remark_;
};

}  // namespace reliefbook
