// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/changing.h"

#include <QObject>
#include <QVariant>

namespace reliefbook {

namespace {

constexpr auto mark = "changes";

}  // namespace

void setChanges(QObject* what, Changes changes) { what->setProperty(mark, static_cast<int>(changes)); }

Changes changesOf(const QObject* what) { return static_cast<Changes>(what->property(mark).toInt()); }

}  // namespace reliefbook
