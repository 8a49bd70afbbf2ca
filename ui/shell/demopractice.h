// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reliefbook {

/// A demo practice lies in a temporary folder of this name with six more signs, which is thrown away.
QString demoFolder();
/// The passphrase of every demo practice.
QString demoPassphrase();
bool isDemo(const QString& path);

}  // namespace reliefbook
