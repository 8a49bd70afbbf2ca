// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/passphrasestrength.h"

#include <QWidget>

#include <optional>

namespace reliefbook {

/// Four steps that fill with the strength of a passphrase; the words beside it say the same.
class StrengthBar : public QWidget {
    Q_OBJECT

public:
    explicit StrengthBar(QWidget* parent = nullptr);

    /// None: nothing typed.
    void setStrength(std::optional<Strength> strength);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Strength> strength_;
};

}  // namespace reliefbook
