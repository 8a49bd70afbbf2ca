// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/text.h"

namespace reliefbook {

/// One line that is cut by "…" where there is no room; the whole text is its tool tip then, and what a screen reader
/// says.
class ElidedText : public Text {
    Q_OBJECT

public:
    using Text::Text;

    bool isElided() const;
    /// Where letters are left out: at the end, or in the middle, as of a path.
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode mode_ = Qt::ElideRight;
};

}  // namespace reliefbook
