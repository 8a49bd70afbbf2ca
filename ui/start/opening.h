// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/file/moving.h"
#include "core/file/practicefile.h"
#include "core/file/restore.h"

#include <QFuture>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace reliefbook {

/// A practice that was just opened. The folder of a demo goes with it.
struct OpenedPractice {
    std::shared_ptr<QTemporaryDir> demo;  // null: no demo
    std::shared_ptr<PracticeFile> file;   // after the folder: it is closed before the folder goes
};

/// Opens and makes practices aside: deriving the key takes a while, and the window must not freeze.
class Opening : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QString& path, const Secret& key, const OpenOptions& options = {});
    void create(const QString& path, const Secret& key, const NewPractice& about);
    /// In a new temporary folder, in the language of the interface.
    void makeDemo();
    /// Puts a backup in the place of the practice and opens it.
    void restore(const QString& path, const QString& backup, const Secret& key, const RestoreOptions& options);
    /// Makes a verified copy of the practice as `target`, and opens that.
    void move(const QString& path, const Secret& key, const QString& target, const MoveOptions& options = {});
    /// The work that runs, for a bar that follows and stops it.
    const QFuture<void>& work() const { return work_; }

    bool isBusy() const { return busy_; }

signals:
    void busyChanged(bool busy);
    void opened(const reliefbook::OpenedPractice& practice);
    void failed(const reliefbook::Error& error);

private:
    void start(std::function<OpenedPractice(const Progress&)> work);

    bool busy_ = false;
    QFuture<void> work_;
};

}  // namespace reliefbook
