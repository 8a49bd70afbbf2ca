// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// A chart as a value: what is shown, not how it is drawn. Filled in by its author.
struct Chart {
    QString title;
};

}  // namespace reliefbook
