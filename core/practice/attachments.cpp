// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/attachments.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/sql/table.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

/// What some system runs, or starts a program by, when its name is clicked.
const QStringList& runEndings() {
    static const QStringList all{
        u"exe"_s,      u"com"_s,   u"bat"_s, u"cmd"_s,      u"msi"_s,     u"scr"_s,  u"pif"_s,  u"cpl"_s,
        u"dll"_s,      u"sys"_s,   u"vbs"_s, u"vbe"_s,      u"js"_s,      u"jse"_s,  u"ws"_s,   u"wsf"_s,
        u"wsh"_s,      u"hta"_s,   u"ps1"_s, u"psm1"_s,     u"reg"_s,     u"lnk"_s,  u"url"_s,  u"jar"_s,
        u"jnlp"_s,     u"apk"_s,   u"app"_s, u"appimage"_s, u"run"_s,     u"sh"_s,   u"so"_s,   u"deb"_s,
        u"rpm"_s,      u"dmg"_s,   u"pkg"_s, u"py"_s,       u"pl"_s,      u"rb"_s,   u"php"_s,  u"bash"_s,
        u"csh"_s,      u"iso"_s,   u"chm"_s, u"desktop"_s,  u"service"_s, u"scf"_s,  u"inf"_s,  u"gadget"_s,
        u"msc"_s,      u"docm"_s,  u"xll"_s, u"xlsm"_s,     u"pptm"_s,    u"dotm"_s, u"xlam"_s, u"command"_s,
        u"workflow"_s, u"action"_s};
    return all;
}

QString endingOf(const QString& name) {
    // Spaces and stops at the end are dropped by some systems, and another ending comes out.
    QString bare = name;
    while (bare.endsWith(u'.') || bare.endsWith(u' '))
        bare.chop(1);
    const qsizetype stop = bare.lastIndexOf(u'.');
    return stop < 0 ? QString() : bare.mid(stop + 1).toLower();
}

bool isText(const QByteArray& bytes) {
    const QByteArray start = bytes.left(4'096);
    return !start.contains('\0') &&
           std::ranges::none_of(start, [](char c) { return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t'; });
}

}  // namespace

QString mediaTypeOf(const QByteArray& bytes, const QString& name) {
    static const QMimeDatabase known;
    const QMimeType byBytes = known.mimeTypeForData(bytes);
    if (byBytes.inherits(u"application/zip"_s) || byBytes.inherits(u"application/x-ole-storage"_s)) {
        const QMimeType byName = known.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
        return byName.inherits(byBytes.name()) ? byName.name() : byBytes.name();
    }
    if (byBytes.isDefault() || byBytes.inherits(u"text/plain"_s))
        return isText(bytes) ? (byBytes.isDefault() ? u"text/plain"_s : byBytes.name()) : u"application/octet-stream"_s;
    return byBytes.name();
}

bool isExecutable(const QByteArray& bytes, const QString& name) {
    for (const char* start : {"MZ", "\177ELF", "#!", "\xCF\xFA\xED\xFE", "\xCE\xFA\xED\xFE", "\xCA\xFE\xBA\xBE",
                              "!<arch>", "dex\n", "L\x01\x14\x02", "[Desktop Entry]", "[InternetShortcut]"}) {
        if (bytes.startsWith(start))
            return true;
    }
    return runEndings().contains(endingOf(name));
}

bool isPicture(const QString& mediaType) {
    static const QStringList all{u"image/png"_s, u"image/jpeg"_s, u"image/bmp"_s, u"image/gif"_s};
    return all.contains(mediaType);
}

bool mayBeOpened(const Attachment& attachment) {
    static const QStringList others{
        u"application/pdf"_s,
        u"text/plain"_s,
        u"image/tiff"_s,
        u"image/webp"_s,
        u"image/heif"_s,
        u"application/rtf"_s,
        u"application/vnd.oasis.opendocument.text"_s,
        u"application/vnd.oasis.opendocument.spreadsheet"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
    };
    return (isPicture(attachment.mediaType) || others.contains(attachment.mediaType)) &&
           !runEndings().contains(endingOf(attachment.name));
}

ReadAttachment readAttachment(const QString& name, QByteArray bytes) {
    ReadAttachment read;
    read.record.id = Id<Attachment>::make();
    read.record.name = documentName(name);
    read.record.size = bytes.size();
    if (bytes.isEmpty())
        read.problem = AttachmentProblem::Empty;
    else if (bytes.size() > mostInAnAttachment)
        read.problem = AttachmentProblem::TooLarge;
    else if (isExecutable(bytes, name))
        read.problem = AttachmentProblem::Executable;
    if (read.problem)
        return read;
    read.record.mediaType = mediaTypeOf(bytes, name);
    read.record.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    read.bytes = std::move(bytes);
    return read;
}

ReadAttachment readAttachment(const QString& path) {
    const QFileInfo info(path);
    ReadAttachment refused;
    refused.record.name = documentName(info.fileName());
    refused.record.size = info.size();
    QFile file(path);
    if (!info.isFile()) {  // a pipe would wait for ever
        refused.problem = AttachmentProblem::NotAFile;
    } else if (info.size() > mostInAnAttachment) {
        refused.problem = AttachmentProblem::TooLarge;
    } else if (!file.open(QIODevice::ReadOnly)) {
        refused.problem = AttachmentProblem::Unreadable;
    } else {
        QByteArray bytes = file.read(mostInAnAttachment + 1);
        if (file.error() == QFile::NoError)
            return readAttachment(info.fileName(), std::move(bytes));
        refused.problem = AttachmentProblem::Unreadable;
    }
    return refused;
}

void storeContent(sql::Database& writer, const ReadAttachment& read) {
    writer.query("INSERT INTO attachment_blob (id, bytes) VALUES (?, ?)", read.record.id, read.bytes).run();
}

void storeContents(sql::Database& writer, const std::vector<ReadAttachment>& read) {
    sql::Transaction transaction(writer);
    writer.query("DELETE FROM attachment_blob WHERE id NOT IN (SELECT id FROM attachment)").run();
    for (const ReadAttachment& one : read) {
        if (!one.problem)
            storeContent(writer, one);
    }
    transaction.commit();
}

QByteArray contentOf(sql::Database& database, const Attachment& attachment) {
    auto row = database.query("SELECT bytes FROM attachment_blob WHERE id = ?", attachment.id);
    if (!row.next())
        throw Error(ErrorKind::NoSuchRecord,
                    {QLatin1String(Table<Attachment>::name), QString::number(attachment.id.value)});
    auto bytes = row.column<QByteArray>(0);
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != attachment.sha256)
        throw Error(ErrorKind::FileDamaged,
                    {database.path(), QLatin1String(Table<Attachment>::name), QString::number(attachment.id.value)});
    return bytes;
}

std::vector<Attachment> documentsOf(sql::Database& database, Id<Client> client) {
    return sql::select<Attachment>(database,
                                   "WHERE client_id = ? AND purpose = 'document' AND deleted_at IS NULL "
                                   "ORDER BY created_at DESC, id DESC",
                                   client);
}

std::optional<Attachment> portraitOf(sql::Database& database, Id<Client> client) {
    auto found = sql::select<Attachment>(database,
                                         "WHERE client_id = ? AND purpose = 'portrait' AND deleted_at IS NULL "
                                         "ORDER BY created_at DESC, id DESC LIMIT 1",
                                         client);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

}  // namespace reliefbook
