// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tiptext.h"

#include <QTextDocument>

namespace reliefbook {

QString tipText(const QString& data) {
    return Qt::mightBeRichText(data) ? Qt::convertFromPlainText(data, Qt::WhiteSpaceNormal) : data;
}

}  // namespace reliefbook
