// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/client.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

class QWidget;

namespace reliefbook {

/// Takes apart what was made one file (core/practice/parting.h), where the user says so.
class PartActs {
    Q_DECLARE_TR_FUNCTIONS(PartActs)

public:
    /// Asks which of several, and whether. The other client, who has a file of their own again.
    static std::optional<Id<Client>> part(QWidget* parent, Workspace& workspace, Id<Client> kept);
};

}  // namespace reliefbook
