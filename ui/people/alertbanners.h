// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/clientalert.h"
#include "core/records/user.h"
#include "ui/shell/workspace.h"

#include <QSet>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace reliefbook {

/// What is to be seen before anything else is done for a client, the most serious first: one banner for each alert that
/// holds today. What is about health is not read out to the reception: it only learns that there is something.
class AlertBanners : public QWidget {
    Q_OBJECT

public:
    explicit AlertBanners(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads what holds now. Throws what core throws.
    void setClient(Id<Client> client);
    /// Their file was opened: those alerts that ask for it are confirmed one by one, which the audit notes. What isn't
    /// keeps a button for it.
    void askToConfirm();

    const std::vector<ClientAlert>& alerts() const { return alerts_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void add(const ClientAlert& alert);
    void confirm(const ClientAlert& alert);

    Workspace& workspace_;
    QVBoxLayout* column_;
    Id<Client> client_;
    std::vector<ClientAlert> alerts_;
    Role role_ = Role::Owner;
    QSet<qint64> unconfirmed_;
};

}  // namespace reliefbook
