// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportwriter.h"

#include "core/base/error.h"
#include "core/base/partname.h"
#include "core/exchange/practiceexport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto forOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

[[noreturn]] void failWriting(const QFile& file, int reason) {
    throw Error(reason == ENOSPC || reason == EDQUOT ? ErrorKind::DiskFull : ErrorKind::WriteFailed,
                {file.fileName(), file.errorString()});
}

}  // namespace

ExportFolder::ExportFolder(const QString& target)
    : target_(QFileInfo(target).absoluteFilePath()),
      part_(partName(target_)) {
    refuseOwnName(target_);
    const QFileInfo around(QFileInfo(target_).absolutePath());
    if (QFileInfo::exists(target_) || QFileInfo(target_).isSymLink())
        throw Error(ErrorKind::FileExists, {target_});
    if (!around.isDir())
        throw Error(ErrorKind::FileMissing, {around.filePath()});
    removeHalves(target_, halfMayGrow);  // of an export that was cut off
    for (const QString& folder : {QString(), u"/json"_s, u"/csv"_s, u"/attachments"_s}) {
        if (!QDir().mkdir(part_ + folder))
            throw Error(around.isWritable() ? ErrorKind::WriteFailed : ErrorKind::ReadOnlyPlace,
                        {around.filePath(), u"mkdir"_s});
        QFile::setPermissions(part_ + folder, forOwner | QFileDevice::ExeOwner);
    }
}

ExportFolder::~ExportFolder() {
    if (!part_.isEmpty())
        QDir(part_).removeRecursively();
}

QString ExportFolder::pathOf(const QString& name) const { return part_ + u'/' + name; }

void ExportFolder::note(const QString& name, const QString& kind, qint64 records) {
    files_.append(QJsonObject{{u"name"_s, name}, {u"kind"_s, kind}, {u"records"_s, records}});
}

void ExportFolder::finish() {
    for (const QString& folder : {u"/json"_s, u"/csv"_s, u"/attachments"_s})
        QDir().rmdir(part_ + folder);  // where nothing came into it
    if (!QDir().rename(part_, target_))
        throw Error(ErrorKind::WriteFailed, {target_, u"rename"_s});
    part_.clear();
}

ExportFile::ExportFile(const ExportFolder& folder, const QString& name)
    : file_(std::make_unique<QFile>(folder.pathOf(name))) {
    errno = 0;
    if (!file_->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        failWriting(*file_, errno);
    file_->setPermissions(forOwner);
}

void ExportFile::close() {
    errno = 0;
    const bool flushed = file_->flush();
#ifdef Q_OS_UNIX
    const bool synced = flushed && ::fsync(file_->handle()) == 0;
#else
    const bool synced = flushed;
#endif
    if (!synced || file_->error() != QFile::NoError)
        failWriting(*file_, errno);
    file_->close();
}

ExportJson::ExportJson(ExportFolder& folder, QString kind, qint64 partBytes)
    : folder_(folder),
      kind_(std::move(kind)),
      partBytes_(partBytes) {
    begin();
}

void ExportJson::begin() {
    ++part_;
    records_ = 0;
    name_ = part_ == 1 ? u"json/%1.json"_s.arg(kind_) : u"json/%1-%2.json"_s.arg(kind_).arg(part_);
    file_ = std::make_unique<ExportFile>(folder_, name_);
    file_->device().write(R"({"format":")" + QByteArray(exportFormat) + R"(","kind":")" + kind_.toUtf8() +
                          R"(","records":[)");
}

void ExportJson::add(const QJsonObject& record) {
    const QByteArray line = QJsonDocument(record).toJson(QJsonDocument::Compact);
    if (records_ > 0 && file_->device().pos() + line.size() > partBytes_) {
        end();
        begin();
    }
    file_->device().write(records_ > 0 ? ",\n" : "\n");
    file_->device().write(line);
    ++records_;
}

void ExportJson::end() {
    file_->device().write("\n]}\n");
    file_->close();
    folder_.note(name_, kind_, records_);
}

void ExportJson::close() { end(); }

}  // namespace reliefbook
