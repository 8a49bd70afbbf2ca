// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace reliefbook {

/// Copies of documents that another program was asked to show: in clear, so in a folder for this user alone that goes
/// when the practice is locked or closed, and at the next start where the program was cut off (reliability.md 4, row
/// 8).
class OpenedDocuments {
public:
    /// `root`: where the folders of all programs that run lie; those of programs that run no more go at once.
    explicit OpenedDocuments(QString root = defaultRoot());
    ~OpenedDocuments() { wipe(); }
    OpenedDocuments(const OpenedDocuments&) = delete;
    OpenedDocuments& operator=(const OpenedDocuments&) = delete;

    /// In memory where the system has such a place.
    static QString defaultRoot();
    /// Removes what programs left that ended without doing so. At the start, before anything is opened.
    static void removeLeft(const QString& root = defaultRoot());

    /// Writes a copy that can only be read and hands it to the program the desktop has for it. Throws WriteFailed,
    /// DiskFull, and FileUnreadable [name] where no program takes it; nothing is left then. `name` is safe
    /// (documentName()).
    void open(const QString& name, const QByteArray& bytes);
    /// Removes all copies.
    void wipe();

    QString folder() const { return folder_; }  // empty: nothing is opened

private:
    void makeFolder();

    QString root_, folder_;
    std::unique_ptr<QLockFile> lock_;
    int count_ = 0;
};

}  // namespace reliefbook
