// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace reliefbook {

// How an export comes to lie on the disk: whole or not at all, for this user alone.

/// A new folder, made under another name that it loses in finish(). Until then it goes with this object.
class ExportFolder {
public:
    /// Throws FileExists, FileMissing (the folder around it), ReadOnlyPlace.
    explicit ExportFolder(const QString& target);
    ExportFolder(const ExportFolder&) = delete;
    ExportFolder& operator=(const ExportFolder&) = delete;
    ~ExportFolder();

    QString pathOf(const QString& name) const;
    /// Says of a file of records what it holds.
    void note(const QString& name, const QString& kind, qint64 records);
    const QJsonArray& jsonFiles() const { return files_; }
    void finish();

private:
    QString target_, part_;
    QJsonArray files_;
};

/// One file in it. close() throws DiskFull or WriteFailed where not everything came to lie on the disk.
class ExportFile {
public:
    ExportFile(const ExportFolder& folder, const QString& name);
    QFile& device() { return *file_; }
    void close();

private:
    std::unique_ptr<QFile> file_;
};

/// Records of one kind as JSON, one in each line, in as many files as it takes.
class ExportJson {
public:
    ExportJson(ExportFolder& folder, QString kind, qint64 partBytes);
    void add(const QJsonObject& record);
    void close();

private:
    void begin();
    void end();

    ExportFolder& folder_;
    QString kind_;
    qint64 partBytes_;
    int part_ = 0;
    QString name_;
    qint64 records_ = 0;  // in this part
    std::unique_ptr<ExportFile> file_;
};

}  // namespace reliefbook
