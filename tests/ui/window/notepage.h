// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sql/table.h"
#include "ui/shell/page.h"
#include "ui/undo/editor.h"

#include <QAction>
#include <QLineEdit>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace reliefbook::testing {

/// The simplest page that behaves: a client's note, stored when it is left.
class NotePage : public Page {
public:
    explicit NotePage(Workspace& workspace)
        : Page(workspace),
          action_(QStringLiteral("Stamp the note"), this),
          other_(QStringLiteral("Without a stamp the note"), this) {
        auto* column = new QVBoxLayout(this);
        column->addWidget(&note);
        note.setAccessibleName(QStringLiteral("Note"));
        action_.setShortcut(Qt::CTRL | Qt::Key_T);
        connect(&action_, &QAction::triggered, this, [this] { note.setText(QStringLiteral("stamped")); });
        connect(&other_, &QAction::triggered, this, [this] { note.setText(QStringLiteral("bare")); });
        addAction(&action_);
    }

    QString title() const override { return client_ ? client_->firstName : QString(); }
    bool show(const Place& place) override {
        const auto* client = std::get_if<ClientPlace>(&place);
        id_ = client->client;
        const auto stored = sql::find(workspace().editor.database(), id_);
        return stored && !stored->deletedAt;
    }
    void refresh() override {
        ++refreshes;
        if (!id_)
            ADD_FAILURE() << "refreshed before it was told what to show";
        client_ = sql::find(workspace().editor.database(), id_);
        if (note.text() != client_->note)
            note.setText(client_->note);
    }
    /// As a page does a second after the last key.
    bool storeWhileTyping() {
        return storeTyped([this] { store(); });
    }
    void store() override {
        if (failing)
            throw Error(ErrorKind::DiskFull, {QStringLiteral("disk")});
        if (!client_ || client_->note == note.text())
            return;
        Client after = *client_;
        after.note = note.text();
        client_ = workspace().editor.save(client_, after, QStringLiteral("note of ") + after.firstName,
                                          ClientPlace{after.id, {}});
    }
    QStringList unstorable() const override { return held; }
    void discard() override { held.clear(); }
    QList<QAction*> pageActions() override { return {&other_, &action_}; }

    QLineEdit note;
    int refreshes = 0;
    bool failing = false;
    QStringList held;  // what can't be stored

private:
    QAction action_;
    QAction other_;
    Id<Client> id_;
    std::optional<Client> client_;
};

}  // namespace reliefbook::testing
