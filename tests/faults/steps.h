// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace reliefbook::faults {

/// The newest schema of the product.
int ownSchema();
/// The product's own migrations, as files of `folder`.
void writeOwnSteps(const QString& folder);
/// One more: the first after the product's own is 1.
void writeStep(const QString& folder, int after, const QByteArray& script);
/// What that file is called.
QString stepName(int after);

}  // namespace reliefbook::faults
