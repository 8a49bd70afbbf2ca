// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace reliefbook {

/// Whether another window of this user has the practice at `path` open; it was asked to come to the front then.
bool raiseWindowOf(const QString& path);

/// Hears when another start of the program wants the practice that is open here.
class OneInstance : public QObject {
    Q_OBJECT

public:
    explicit OneInstance(QObject* parent = nullptr);
    ~OneInstance() override;

    /// This window has `path` open now, which its lock made sure of. Without a place for the socket nobody can call;
    /// the lock still holds.
    void listen(const QString& path);
    void stop();

signals:
    void called();

private:
    std::unique_ptr<QLocalServer> server_;
};

}  // namespace reliefbook
