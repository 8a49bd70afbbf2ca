// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/ownfields.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace reliefbook {

class OwnFieldsForm;

/// The answers to the practice's own questions, below the form of a client; nothing where the practice asks none.
/// Stored as they are typed, like the form.
class OwnFieldsPart : public QWidget {
    Q_OBJECT

public:
    explicit OwnFieldsPart(Workspace& workspace, QWidget* parent = nullptr);
    ~OwnFieldsPart() override;

    /// Reads the questions and what is answered; what is being typed stays. Throws what core throws.
    void setClient(Id<Client> client);
    /// Says what does not hold and stores the rest. Throws what core throws.
    void store();
    QStringList unstored() const;
    /// Shows what is stored in the place of what was typed.
    void discard();
    void focusProblem();

signals:
    void edited();
    void left();

private:
    CustomValue* valueOf(Id<CustomField> field);

    Workspace& workspace_;
    Id<Client> client_;
    std::vector<CustomValue> values_;
    OwnFieldsForm* form_ = nullptr;
};

}  // namespace reliefbook
