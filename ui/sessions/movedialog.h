// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/clientsearch.h"
#include "core/practice/sessionread.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace reliefbook {

/// Asks where a session belongs: into a course of its client, or with a name typed, to another client.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    enum class Reach {
        ThisClient,  ///< a course of the same client: the session is attached to it
        Everybody,
    };
    /// Where it goes. Without a course: to the client alone.
    struct Target {
        Id<Client> client;
        std::optional<Course> course;
    };

    MoveDialog(sql::Database& database, const ClientSearch& search, const SessionSheet& sheet, Reach reach,
               QWidget* parent = nullptr);

    QLineEdit* search() const { return line_; }
    QListWidget* list() const { return list_; }
    std::optional<Target> target() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void offer();
    void offerClient(const Client& client);
    void add(const QString& text, Target target);

    sql::Database& database_;
    const ClientSearch& clients_;
    Session session_;
    Client client_;
    Reach reach_;
    QLabel* question_;
    QLineEdit* line_;
    QListWidget* list_;
    QLabel* none_;
    QPushButton* move_;
    QPushButton* cancel_;
    std::vector<Target> targets_;  // as in the list
};

}  // namespace reliefbook
