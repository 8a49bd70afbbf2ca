// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/contactread.h"
#include "core/practice/relationread.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/formwidget.h"
#include "ui/shell/workspace.h"

class QLineEdit;
class QListWidget;

namespace reliefbook {

class ChoiceField;
class Text;
class TextField;

/// What somebody is to a client.
class RelationForm : public FormWidget {
    Q_OBJECT

public:
    explicit RelationForm(QWidget* parent = nullptr);

    void fill(const ClientRelation& relation);
    /// As entered.
    ClientRelation relation() const;
    /// Says beside each field what does not hold. True when all does.
    bool showProblems();

private:
    ClientRelation filled_;
    ChoiceField* role_;
    TextField* note_;
};

/// Somebody around a client: found by typing among the clients and in the directory, or entered there at once; and what
/// they are to the client.
class RelationDialog : public FormDialog {
    Q_OBJECT

public:
    /// A new one.
    RelationDialog(Workspace& workspace, Id<Client> client, QWidget* parent);
    RelationDialog(Workspace& workspace, const Relation& relation, QWidget* parent);

    QLineEdit* search() const { return line_; }
    QListWidget* list() const { return list_; }

protected:
    bool save() override;
    bool remove() override;
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Neither: somebody new in the directory.
    struct Somebody {
        std::optional<Id<Client>> client;
        std::optional<Id<Contact>> contact;
    };

    RelationDialog(Workspace& workspace, RelationForm* form, QWidget* parent);
    void offer();
    void add(const QString& text, const Somebody& somebody);
    void enterNew();
    bool store(const Somebody& somebody);

    Workspace& workspace_;
    RelationForm* form_;
    std::optional<Relation> relation_;  // that is changed
    std::vector<ContactLine> contacts_;
    QLineEdit* line_;
    QListWidget* list_;
    Text* question_;
    std::vector<Somebody> offered_;  // as in the list
};

}  // namespace reliefbook
