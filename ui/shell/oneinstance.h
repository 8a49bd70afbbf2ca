// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace reliefbook {

/// Whether another window of this user has the practice at `path` open; it was asked to come to the front then.
bool raiseWindowOf(const QString& path);
/// Whether another window of this user is in a client's hands, so that nothing may be opened beside it; it was asked to
/// come to the front then.
bool raiseWindowOfClient();

/// Hears when another start of the program wants the practice that is open here.
class OneInstance : public QObject {
    Q_OBJECT

public:
    explicit OneInstance(QObject* parent = nullptr);
    ~OneInstance() override;

    /// This window has `path` open now, which its lock made sure of. Without a place for the socket nobody can call;
    /// the lock still holds.
    void listen(const QString& path);
    /// A client has this window.
    void listenForClient();
    void stop();

signals:
    void called();

private:
    void listenAt(const QString& socket);

    std::unique_ptr<QLocalServer> server_;
};

}  // namespace reliefbook
