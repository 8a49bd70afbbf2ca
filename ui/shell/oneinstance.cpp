// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/oneinstance.h"

#include "core/base/realpath.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500;  // milliseconds; the other window answers at once or hangs

/// In the user's own folder.
QString socketNamed(const QString& name) {
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/reliefbook-"_s + name;
}

/// The same for every name of one file, and without the file's name in it.
QString socketOf(const QString& path) {
    const QByteArray hash = QCryptographicHash::hash(realPath(path).toUtf8(), QCryptographicHash::Sha256);
    return socketNamed(QString::fromLatin1(hash.toHex().left(24)));
}

QString socketOfClient() { return socketNamed(u"client"_s); }

bool raiseWindowAt(const QString& name) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write("raise\n");
    socket.waitForBytesWritten(patience);
    return socket.waitForReadyRead(patience) && socket.readAll() == "ok\n";
}

}  // namespace

bool raiseWindowOf(const QString& path) { return raiseWindowAt(socketOf(path)); }
bool raiseWindowOfClient() { return raiseWindowAt(socketOfClient()); }

OneInstance::OneInstance(QObject* parent) : QObject(parent) {}
OneInstance::~OneInstance() = default;

void OneInstance::listen(const QString& path) { listenAt(socketOf(path)); }
void OneInstance::listenForClient() { listenAt(socketOfClient()); }

void OneInstance::listenAt(const QString& socket) {
    stop();
    server_ = std::make_unique<QLocalServer>();
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socket);  // left by a process that died: the file's lock is ours
    server_->listen(socket);
    connect(server_.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = server_->nextPendingConnection()) {
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (caller->readAll() != "raise\n")
                    return;
                caller->write("ok\n");
                caller->flush();
                emit called();
            });
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        }
    });
}

void OneInstance::stop() { server_.reset(); }

}  // namespace reliefbook
