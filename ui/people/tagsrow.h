// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/tagread.h"
#include "ui/shell/workspace.h"

#include <QStringList>
#include <QWidget>

namespace reliefbook {

class FlowLayout;

/// The tags a client bears, side by side; nothing where there is none.
class TagsRow : public QWidget {
    Q_OBJECT

public:
    explicit TagsRow(Workspace& workspace, QWidget* parent = nullptr);

    /// Throws what core throws.
    void setClient(Id<Client> client);

private:
    Workspace& workspace_;
    FlowLayout* flow_;
    QStringList shown_;
};

}  // namespace reliefbook
