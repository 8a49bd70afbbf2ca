// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/duplicates.h"
#include "core/records/session.h"
#include "ui/forms/recordform.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace reliefbook {

class Text;
class Typing;

/// What is asked of a new client.
class NewClientForm : public RecordForm<Client> {
    Q_OBJECT

public:
    explicit NewClientForm(QWidget* parent = nullptr);
};

/// A new client in one step, with the intake that comes before their first session, or with that session at once where
/// somebody is in a hurry. Says who is in the file already
/// under this name, number or birth date, or nearly so, and opens their file instead. The client is stored as typed, so
/// that nothing is lost when the power is; Cancel takes them out again as if they had never been entered: they are in
/// no list, bin or history.
class NewClientDialog : public QDialog {
    Q_OBJECT

public:
    /// `typed`: what was searched for in vain; a name or a telephone number.
    explicit NewClientDialog(Workspace& workspace, const QString& typed = {}, QWidget* parent = nullptr);
    ~NewClientDialog() override;

    /// Stores what was typed so far. Throws what core throws.
    void keep();
    /// Takes it back.
    void reject() override;

signals:
    void created(reliefbook::Id<reliefbook::Client> client);
    void intakeWanted(reliefbook::Id<reliefbook::Client> client);
    void sessionStarted(reliefbook::Id<reliefbook::Session> session);
    /// One of those in the file already was chosen instead.
    void chosen(reliefbook::Id<reliefbook::Client> client);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Then { Stay, AskIntake, StartSession };

    void retranslate();
    void keepQuietly();
    void create(Then then);
    void hintAtOthers();
    void addHint(const Client& other, const Likeness* why);
    void openInstead(Id<Client> other);
    QStringList typedAndNotOf(const Client& other) const;

    Workspace& workspace_;
    NewClientForm* form_;
    Typing* typing_;
    bool over_ = false;  // saved or cancelled: what is left now is not stored
    QWidget* others_;
    QVBoxLayout* hints_;
    Text* othersTitle_;
    Text* title_;
    QPushButton* save_;
    QPushButton* intake_;
    QPushButton* start_;
    QPushButton* cancel_;
};

}  // namespace reliefbook
