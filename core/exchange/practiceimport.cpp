// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/practiceimport.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/exchange/practiceexport.h"
#include "core/practice/attachments.h"
#include "core/practice/audit.h"
#include "core/records/bounds.h"
#include "core/records/problems.h"
#include "core/sql/foreignkeys.h"
#include "core/sql/table.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& file, const QString& what) { throw Error(ErrorKind::BadInput, {file, what}); }

QByteArray bytesOf(const QString& path, const PracticeImportLimits& limits) {
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink())
        throw Error(ErrorKind::FileMissing, {path});
    if (info.size() > limits.fileBytes)
        refuse(path, u"it is larger than %1 bytes"_s.arg(limits.fileBytes));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::FileUnreadable, {path, file.errorString()});
    QByteArray bytes = file.read(limits.fileBytes + 1);
    if (bytes.size() > limits.fileBytes)
        refuse(path, u"it is larger than %1 bytes"_s.arg(limits.fileBytes));
    return bytes;
}

QJsonObject objectIn(const QString& path, const PracticeImportLimits& limits) {
    const QByteArray bytes = bytesOf(path, limits);
    if (!isShallow(bytes, limits.depth))
        refuse(path, u"its brackets stand more than %1 deep"_s.arg(limits.depth));
    QJsonParseError fault{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError || !json.isObject())
        refuse(path, u"it is no JSON (%1, byte %2)"_s.arg(fault.errorString()).arg(fault.offset));
    if (json.object().value(u"format"_s).toString() != QLatin1String(exportFormat))
        refuse(path, u"it is no export of Reliefbook"_s);
    return json.object();
}

/// A row of a table that holds no records, by its columns' names: exactly these, each of its type.
class Row {
public:
    Row(QString file, const QJsonObject& json) : file_(std::move(file)), json_(json) {}
    qint64 number(const char* column) {
        const QJsonValue value = take(column);
        if (!value.isDouble() || value.toDouble() != double(value.toInteger()))
            refuse(file_, QLatin1String(column));
        return value.toInteger();
    }
    qint64 id(const char* column) {
        bool ok = false;
        const qint64 value = text(column).toLongLong(&ok);
        if (!ok)
            refuse(file_, QLatin1String(column));
        return value;
    }
    QString text(const char* column) {
        const QJsonValue value = take(column);
        if (!value.isString())
            refuse(file_, QLatin1String(column));
        return value.toString();
    }
    QString shortText(const char* column) {
        QString value = text(column);
        if (value.size() > mostInANote)
            refuse(file_, u"%1 is longer than %2 characters"_s.arg(QLatin1String(column)).arg(mostInANote));
        return value;
    }
    Moment moment(const char* column) {
        const Moment value{number(column)};
        if (!isInCalendar(value))
            refuse(file_, u"%1 is a time no calendar knows"_s.arg(QLatin1String(column)));
        return value;
    }
    void end() const {
        if (taken_ != json_.size())
            refuse(file_, u"a column that is not known"_s);
    }

private:
    QJsonValue take(const char* column) {
        ++taken_;
        return json_.value(QLatin1String(column));
    }

    QString file_;
    const QJsonObject& json_;
    qsizetype taken_ = 0;
};

/// One import under way.
class Importing {
public:
    Importing(sql::Database& database, QString folder, const PracticeImportLimits& limits, const Progress& progress)
        : database_(database),
          folder_(std::move(folder)),
          limits_(limits),
          progress_(progress) {}

    qint64 read() {
        const QString manifest = folder_ + u"/export.json"_s;
        const QJsonObject about = objectIn(manifest, limits_);
        if (about.contains(u"client"_s))
            refuse(manifest, u"it holds one client, not a practice"_s);
        if (about.value(u"schema"_s).toInt() != database_.userVersion())
            refuse(manifest, u"it was written by another version (format %1)"_s.arg(about.value(u"schema"_s).toInt()));
        const QJsonArray files = about.value(u"files"_s).toArray();
        if (files.isEmpty() || files.size() > limits_.files)
            refuse(manifest, u"its list of files"_s);
        std::set<QString> seen;
        for (const auto& file : files) {
            const QString name = file.toObject().value(u"name"_s).toString();
            static const QRegularExpression ours(u"\\Ajson/[a-z_]{1,40}(-[0-9]{1,5})?\\.json\\z"_s);
            if (!ours.match(name).hasMatch() || !seen.insert(name).second)
                refuse(manifest, u"the name of a file"_s);
            readFile(name, file.toObject());
            if (progress_ && !progress_(qint64(seen.size()), files.size() + 1))
                throw Error(ErrorKind::Cancelled);
        }
        for (const QString& kind : {u"user"_s, u"practice"_s, u"client"_s, u"history"_s, u"audit"_s}) {
            if (!kinds_.contains(kind))
                refuse(manifest, u"there is no file of %1"_s.arg(kind));
        }
        check(manifest);
        return records_;
    }

private:
    void readFile(const QString& name, const QJsonObject& noted) {
        const QString path = folder_ + u'/' + name;
        const QJsonObject json = objectIn(path, limits_);
        const QString kind = json.value(u"kind"_s).toString();
        if (kind != noted.value(u"kind"_s).toString() || json.size() != 3 || !json.value(u"records"_s).isArray())
            refuse(path, u"it holds something else"_s);
        const QJsonArray rows = json.value(u"records"_s).toArray();
        if (rows.size() != noted.value(u"records"_s).toInteger(-1))
            refuse(path, u"%1 records instead of %2"_s.arg(rows.size()).arg(noted.value(u"records"_s).toInteger(-1)));
        kinds_.insert(kind);
        for (const auto& row : rows) {
            if (!row.isObject())
                refuse(path, u"something that is no record"_s);
            try {
                if (kind == u"history")
                    addHistory(path, row.toObject());
                else if (kind == u"audit")
                    addAudit(path, row.toObject());
                else if (kind == u"erased")
                    addErased(path, row.toObject());
                else
                    addRecord(path, kind, row.toObject());
            } catch (const Error& error) {
                if (error.kind() == ErrorKind::FileDamaged)  // of recordFromJson: [kind, column]
                    refuse(path, error.facts().join(u' '));
                if (error.kind() == ErrorKind::BadInput && error.fact(0) == database_.path())
                    refuse(path, u"a record that stands in it twice, or breaks a rule"_s);
                throw;
            }
        }
        records_ += rows.size();
    }

    void addRecord(const QString& path, const QString& kind, const QJsonObject& json) {
        const Record record = recordFromJson(kind, json);
        if (toJson(record).size() != json.size())
            refuse(path, u"a column that is not known"_s);
        checkBounds(path, kind, record);
        if (const auto* attachment = std::get_if<Attachment>(&record))
            addContent(path, *attachment);
        std::visit([&]<class T>(const T& one) { sql::insert(database_, one); }, record);
    }

    void addContent(const QString& path, const Attachment& attachment) {
        if (attachment.name != documentName(attachment.name))
            refuse(path, u"the name of document %1"_s.arg(attachment.id.value));
        PracticeImportLimits limits = limits_;
        limits.fileBytes = mostInAnAttachment;
        const QString file = folder_ + u'/' + attachmentPath(attachment);
        const QByteArray bytes = bytesOf(file, limits);
        if (bytes.size() != attachment.size ||
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != attachment.sha256)
            refuse(file, u"it is not the document that was exported"_s);
        database_.query("INSERT INTO attachment_blob (id, bytes) VALUES (?, ?)", attachment.id, bytes).run();
    }

    static void checkBounds(const QString& path, const QString& kind, const Record& record) {
        const QString column = columnOutOfBounds(record);
        if (!column.isEmpty())
            refuse(path, u"%1 %2 holds what no practice does"_s.arg(kind, column));
    }

    void addHistory(const QString& path, const QJsonObject& json) {
        Row row(path, json);
        const qint64 seq = row.number("seq");
        const Moment at = row.moment("at");
        const qint64 user = row.id("user_id");
        const QString kind = row.text("kind");
        const qint64 record = row.id("record_id");
        const QString before = row.text("before");
        const qint64 merged = row.number("merged_count");
        row.end();
        const QByteArray content = before.toUtf8();
        if (!isShallow(content, limits_.depth) || !QJsonDocument::fromJson(content).isObject())
            refuse(path, u"before"_s);
        checkBounds(path, kind, recordFromJson(kind, QJsonDocument::fromJson(content).object()));
        database_
            .query(
                "INSERT INTO history (seq, at, user_id, kind, record_id, before, merged_count) "
                "VALUES (?,?,?,?,?,?,?)",
                seq, at, user, kind, record, before, merged)
            .run();
    }

    /// Appending gives each entry the hash it had, or the chain is another one.
    void addAudit(const QString& path, const QJsonObject& json) {
        Row row(path, json);
        AuditEntry entry;
        entry.seq = row.number("seq");
        entry.at = row.moment("at");
        entry.offsetMinutes = int(row.number("offset_minutes"));
        entry.user = {row.id("user_id")};
        const auto role = fromWord<Role>(row.text("role").toStdString());
        entry.action = row.shortText("action");
        entry.kind = row.shortText("kind");
        entry.record = row.id("record_id");
        entry.fields = row.shortText("fields");
        entry.reason = row.shortText("reason");
        const QByteArray hash = QByteArray::fromHex(row.text("hash").toLatin1());
        row.end();
        if (!role || entry.seq != head_.seq + 1)
            refuse(path, u"entry %1"_s.arg(entry.seq));
        entry.role = *role;
        head_ = appendAudit(database_, head_, entry);
        if (head_.hash != hash)
            refuse(path, u"the audit does not hold together at entry %1"_s.arg(entry.seq));
    }

    void addErased(const QString& path, const QJsonObject& json) {
        Row row(path, json);
        const qint64 record = row.id("record_id");
        const Moment at = row.moment("at");
        row.end();
        database_.query("INSERT INTO erased (record_id, at) VALUES (?, ?)", record, at).run();
    }

    void check(const QString& manifest) {
        const QStringList dangling = database_.findings("PRAGMA foreign_key_check");
        if (!dangling.isEmpty())
            refuse(manifest, u"a reference of a %1 leads nowhere"_s.arg(dangling.first()));
        for (const char* table : {"pain_score", "rating", "measure_result", "response"}) {
            if (database_.value<qint64>(
                    std::string("SELECT count(*) FROM ") + table +
                    " AS held JOIN session ON session.id = held.session_id WHERE held.deleted_at IS "
                    "NULL AND session.deleted_at IS NULL AND (held.course_id IS NOT "
                    "session.course_id OR held.client_id <> session.client_id)") > 0)
                refuse(manifest, u"a %1 belongs to another course than its session"_s.arg(QLatin1String(table)));
        }
        if (database_.value<qint64>(
                "SELECT count(*) FROM erased WHERE record_id IN (SELECT id FROM client) OR at < 0") > 0)
            refuse(manifest, u"it says that a client was erased who is in it"_s);
        if (database_.value<qint64>("SELECT count(*) FROM practice WHERE deleted_at IS NULL") != 1)
            refuse(manifest, u"it holds no practice, or two"_s);
        if (database_.value<qint64>("SELECT count(*) FROM user WHERE role = 'owner' AND active = 1 AND deleted_at IS "
                                    "NULL") < 1)
            refuse(manifest, u"it holds no owner"_s);
    }

    sql::Database& database_;
    QString folder_;
    PracticeImportLimits limits_;
    const Progress& progress_;
    std::set<QString> kinds_;
    AuditHead head_;
    qint64 records_ = 0;
};

}  // namespace

bool isShallow(const QByteArray& json, int depth) {
    int open = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++open > depth)
                return false;
        } else if (c == '}' || c == ']') {
            --open;
        }
    }
    return true;
}

qint64 importPractice(const QString& folder, sql::Database& database, const Progress& progress,
                      const PracticeImportLimits& limits) {
    const sql::ForeignKeysOff off(database);
    sql::Transaction transaction(database);
    if (auditHead(database).seq != 0 || database.value<qint64>("SELECT count(*) FROM user") != 0)
        throw Error(ErrorKind::Bug, {u"import into a practice that is not empty"_s});
    const qint64 records = Importing(database, folder, limits, progress).read();
    AuditEntry entry;  // by no user: the program itself
    entry.at = now();
    entry.offsetMinutes = offsetMinutesAt(entry.at);
    entry.action = u"import"_s;
    entry.reason = u"practice"_s;
    appendAudit(database, auditHead(database), entry);
    transaction.commit();
    return records;
}

}  // namespace reliefbook
