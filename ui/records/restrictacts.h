// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

class QWidget;

namespace reliefbook {

/// Restricting a client, and lifting it: each asks for the reason, which goes to the audit.
class RestrictActs {
    Q_DECLARE_TR_FUNCTIONS(RestrictActs)

public:
    /// Whether it was done.
    static bool restrict(QWidget* parent, Workspace& workspace, const Client& client);
    static bool lift(QWidget* parent, Workspace& workspace, const Client& client);
};

}  // namespace reliefbook
