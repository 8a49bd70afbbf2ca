// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tone.h"
#include "ui/theme/type.h"

#include <QLabel>

namespace reliefbook {

/// A label of one of our sizes in one of our tones; both follow theme and zoom. Figures, names and titles are semi-bold
/// by themselves. A buddy and its mnemonic work as with any label.
class Text : public QLabel {
    Q_OBJECT

public:
    explicit Text(const QString& text = {}, qreal points = type::body, Tone tone = Tone::Text,
                  QWidget* parent = nullptr);

    Tone tone() const { return tone_; }
    void setTone(Tone tone);
    void setWeight(QFont::Weight weight);
    /// Breaks into lines where it doesn't fit.
    Text* wrapped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourIn();

    Tone tone_;
};

}  // namespace reliefbook
