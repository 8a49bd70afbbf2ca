// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/attachment.h"
#include "core/sql/database.h"

#include <optional>
#include <vector>

namespace reliefbook {

// Documents and pictures of a client. A file becomes an attachment in three steps, so that none takes long in the
// window's thread: it is read and looked at (readAttachment, in a job), its bytes are stored (storeContent, in a job),
// and the record is made through the door like any other, which is what can be taken back.

/// The most bytes one may have: a scanned letter of ten pages or a photograph has a tenth.
inline constexpr qint64 mostInAnAttachment = 25'000'000;

/// Why a file is not taken in.
enum class AttachmentProblem {
    NotAFile,     ///< a folder, a device, a link that leads nowhere
    Unreadable,   ///< the system refuses it
    Empty,        ///< no byte in it
    TooLarge,     ///< more than mostInAnAttachment
    Executable,   ///< a program, a script, or what starts one
    NotAPicture,  ///< for a portrait
};

struct ReadAttachment {
    Attachment record;  // without client; purpose: document
    QByteArray bytes;
    std::optional<AttachmentProblem> problem;
};
/// Reads a file and looks what it is. Throws nothing: what is wrong stands in `problem`, the name is there always.
ReadAttachment readAttachment(const QString& path);
/// The same of bytes that come from elsewhere, under a name.
ReadAttachment readAttachment(const QString& name, QByteArray bytes);

/// What these bytes are ("image/png", "application/pdf", "text/plain"), told by themselves; by the name only which of
/// the office formats, which all are ZIP files. "application/octet-stream": nothing that is known.
QString mediaTypeOf(const QByteArray& bytes, const QString& name);
/// Whether it is a program or starts one, by its bytes or by an ending that some system would run.
bool isExecutable(const QByteArray& bytes, const QString& name);
/// What is shown in the program itself.
bool isPicture(const QString& mediaType);
/// What another program may be asked to open: formats that hold no program of their own.
bool mayBeOpened(const Attachment& attachment);

/// Stores the bytes of one that will be a record at once, inside the caller's transaction.
void storeContent(sql::Database& writer, const ReadAttachment& read);
/// All those without a problem, in one transaction. Bytes that became no record, since the program was cut off in
/// between, go before. Throws DiskFull, WriteFailed, Bug inside another transaction.
void storeContents(sql::Database& writer, const std::vector<ReadAttachment>& read);

/// The bytes. Throws NoSuchRecord, FileDamaged [path, "attachment", id] where they are not those that came in.
QByteArray contentOf(sql::Database& database, const Attachment& attachment);

/// A client's documents, those entered last first.
std::vector<Attachment> documentsOf(sql::Database& database, Id<Client> client);
/// The picture of a client; none: there is none.
std::optional<Attachment> portraitOf(sql::Database& database, Id<Client> client);

}  // namespace reliefbook
