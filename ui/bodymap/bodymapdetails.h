// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vocabulary/bodymarks.h"
#include "ui/words/words.h"

#include <QWidget>

class QComboBox;

namespace reliefbook {

class Button;
class IntensityRow;
class Text;

/// What is felt at one place of a body map: kind, intensity, quality, and taking it away.
class BodyMapDetails : public QWidget {
    Q_OBJECT

public:
    explicit BodyMapDetails(const Words& words, QWidget* parent = nullptr);

    /// `mark` without a region and strokes: nothing is chosen. `isMarked`: it stands on the map already.
    void show(const BodyMark& mark, bool isMarked, const QString& whyForbidden);
    void setReadOnly(bool readOnly);
    /// The place and taking it away are all that is shown.
    void askOnlyWhere();
    void setTargets(int pixels);
    void retranslate();
    void focusIntensity();

    IntensityRow* intensity() const { return intensity_; }
    QComboBox* kind() const { return kind_; }
    QComboBox* quality() const { return quality_; }
    Button* remove() const { return remove_; }

signals:
    void edited(const BodyMark& mark);
    void removeAsked();

private:
    void tell();

    const Words& words_;
    BodyMark mark_;
    bool isMarked_ = false, isReadOnly_ = false;
    Text *title_, *why_, *kindLabel_, *intensityLabel_, *qualityLabel_;
    QComboBox* kind_;
    IntensityRow* intensity_;
    QComboBox* quality_;
    Button* remove_;
};

}  // namespace reliefbook
