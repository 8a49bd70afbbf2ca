// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/practiceexport.h"

#include "core/base/error.h"
#include "core/base/filename.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/exportwriter.h"
#include "core/practice/attachments.h"
#include "core/practice/belongings.h"
#include "core/practice/erased.h"
#include "core/records/record.h"
#include "core/sql/table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <unordered_set>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

QString isoOf(Moment at) { return QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::UTC).toString(Qt::ISODateWithMs); }

QString isoOf(Moment at, int offsetMinutes) {
    return QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::OffsetFromUTC, offsetMinutes * 60).toString(Qt::ISODate);
}

/// The ending that fits the first bytes of a picture.
QString endingOf(const QByteArray& picture) {
    if (picture.startsWith("\x89PNG"))
        return u".png"_s;
    if (picture.startsWith("\xFF\xD8"))
        return u".jpg"_s;
    return picture.left(1'000).contains("<svg") ? u".svg"_s : u".bin"_s;
}
QString logoName(const QByteArray& logo) { return u"attachments/logo"_s + endingOf(logo); }

template <class Member> void writeCsv(CsvWriter& csv, const Member& value) {
    if constexpr (isOptional<Member>) {
        if (value)
            writeCsv(csv, *value);
        else
            csv.nothing();
    } else if constexpr (sql::isId<Member>) {
        if (value)
            csv.plain(QString::number(value.value));
        else
            csv.nothing();
    } else if constexpr (std::is_same_v<Member, Moment>) {
        csv.plain(isoOf(value));
    } else if constexpr (NamedEnum<Member>) {
        const std::string_view text = word(value);
        csv.plain(QString::fromLatin1(text.data(), qsizetype(text.size())));
    } else if constexpr (std::is_same_v<Member, QDate>) {
        csv.plain(value.toString(Qt::ISODate));
    } else if constexpr (std::is_same_v<Member, QByteArray>) {
        csv.plain(QString::fromLatin1(value.toHex()));
    } else if constexpr (std::is_same_v<Member, bool>) {
        csv.plain(value ? u"true"_s : u"false"_s);
    } else if constexpr (std::is_integral_v<Member>) {
        csv.number(qint64(value));
    } else if constexpr (std::is_floating_point_v<Member>) {
        csv.number(double(value));
    } else {
        csv.text(value);
    }
}

/// One export under way.
class Exporting {
public:
    Exporting(sql::Database& database, ExportFolder& folder, const ExportOptions& options, const Progress& progress)
        : database_(database),
          folder_(folder),
          options_(options),
          progress_(progress) {
        if (!options.client)
            return;
        for (KindIds& kind : belongingsOf(database, *options.client)) {
            records_.insert(kind.ids.begin(), kind.ids.end());
            ids_.push_back(std::move(kind));
        }
        for (const char* kind : {"user", "practice"})  // who treated them, and where
            addNamed(database, kind, std::string("SELECT id FROM ") + kind + " ORDER BY id");
        // What theirs refers to: the words of the practice for them, and who is in its directory because of them.
        const auto ofTheirs = [&](const char* kind, const char* theirs, const std::string& column) {
            const std::string select =
                "SELECT " + column + " FROM " + theirs + " WHERE " + column + " IS NOT NULL AND client_id = ";
            for (const qint64 client : ids_.front().ids)
                addNamed(database, kind,
                         std::string(select).append(std::to_string(client)).append(" GROUP BY ").append(column));
        };
        ofTheirs("tag", "client_tag", "tag_id");
        ofTheirs("custom_field", "custom_value", "field_id");
        ofTheirs("contact", "client_relation", "contact_id");
        ofTheirs("contact", "clearance", "contact_id");
        for (const qint64 client : ids_.front().ids)
            addNamed(database, "questionnaire",
                     "SELECT questionnaire.id FROM response JOIN questionnaire ON questionnaire.questionnaire = "
                     "response.questionnaire AND questionnaire.version = response.version WHERE client_id = " +
                         std::to_string(client) + " GROUP BY questionnaire.id");
    }

    qint64 write() {
        total_ = expected();
        writeKinds(std::make_index_sequence<std::variant_size_v<Record>>{});
        writeHistory();
        writeAudit();
        if (!options_.client)
            writeErased();
        return written_;
    }

private:
    /// Not theirs, and in the export with them: each once.
    void addNamed(sql::Database& database, const char* kind, const std::string& sql) {
        auto known = std::ranges::find(ids_, std::string_view(kind), &KindIds::kind);
        if (known == ids_.end())
            known = ids_.insert(ids_.end(), {kind, {}});
        auto rows = database.query(sql);
        while (rows.next()) {
            const auto id = rows.column<qint64>(0);
            if (std::ranges::find(known->ids, id) == known->ids.end())
                known->ids.push_back(id);
        }
    }

    bool wantsJson() const { return options_.form != ExportForm::Csv; }
    bool wantsCsv() const { return options_.form != ExportForm::Json; }

    qint64 expected() {
        if (options_.client)
            return qint64(records_.size()) + 1;
        const Counts all = counts(database_);
        return 2 * (all.clients + all.courses + all.sessions + all.scores) + auditHead(database_).seq + 1;
    }

    void count() {
        ++written_;
        if (progress_ && written_ % 500 == 1 && !progress_(std::min(written_, total_ - 1), total_))
            throw Error(ErrorKind::Cancelled);
    }

    template <std::size_t... I> void writeKinds(std::index_sequence<I...> /*kinds*/) {
        (writeKind<std::variant_alternative_t<I, Record>>(), ...);
    }

    template <class T> void writeKind() {
        std::optional<ExportJson> json;
        if (wantsJson())
            json.emplace(folder_, QLatin1String(Table<T>::name), options_.partBytes);
        std::optional<ExportFile> file;
        std::optional<CsvWriter> csv;
        if (wantsCsv()) {
            file.emplace(folder_, u"csv/"_s + QLatin1String(Table<T>::name) + u".csv"_s);
            csv.emplace(file->device());
            Table<T>::eachColumn([&](const auto& column) { csv->plain(QLatin1String(column.name)); });
            csv->endRow();
        }
        forEach<T>([&](const T& record) {
            if (json)
                json->add(toJson(Record(record)));
            if (csv)
                writeRow(*csv, record);
            if constexpr (std::is_same_v<T, PracticeInfo>)
                writeLogo(record);
            if constexpr (std::is_same_v<T, Attachment>)
                writeAttachment(record);
            count();
        });
        if (json)
            json->close();
        if (file)
            file->close();
    }

    template <class T> void writeRow(CsvWriter& csv, const T& record) {
        const auto one = [&](const auto& column) {
            if constexpr (std::is_same_v<T, PracticeInfo>) {
                if (QLatin1String(column.name) == "logo"_L1) {
                    if (record.logo.isEmpty())
                        csv.nothing();
                    else
                        csv.plain(logoName(record.logo));
                    return;
                }
            }
            writeCsv(csv, record.*column.member);
        };
        Table<T>::eachColumn(one);
        csv.endRow();
    }

    void writeLogo(const PracticeInfo& practice) {
        if (practice.logo.isEmpty())
            return;
        ExportFile file(folder_, logoName(practice.logo));
        file.device().write(practice.logo);
        file.close();
    }

    void writeAttachment(const Attachment& attachment) {
        ExportFile file(folder_, attachmentPath(attachment));
        file.device().write(contentOf(database_, attachment));
        file.close();
    }

    template <class T, class Take> void forEach(const Take& take) {
        if (!options_.client) {
            auto rows =
                database_.query("SELECT " + sql::columnNames<T>() + " FROM \"" + Table<T>::name + "\" ORDER BY id");
            while (rows.next())
                take(sql::readRow<T>(rows));
            return;
        }
        for (const KindIds& kind : ids_) {
            if (kind.kind != std::string_view(Table<T>::name))
                continue;
            for (const qint64 id : kind.ids) {
                if (const std::optional<T> record = sql::find(database_, Id<T>{id}))
                    take(*record);
            }
        }
    }

    void writeHistory() {
        if (!wantsJson())
            return;
        ExportJson json(folder_, u"history"_s, options_.partBytes);
        auto rows =
            database_.query("SELECT seq, at, user_id, kind, record_id, before, merged_count FROM history ORDER BY seq");
        while (rows.next()) {
            if (options_.client && !records_.contains(rows.column<qint64>(4)))
                continue;
            json.add({{u"seq"_s, rows.column<qint64>(0)},
                      {u"at"_s, rows.column<qint64>(1)},
                      {u"user_id"_s, QString::number(rows.column<qint64>(2))},
                      {u"kind"_s, rows.column<QString>(3)},
                      {u"record_id"_s, QString::number(rows.column<qint64>(4))},
                      {u"before"_s, rows.column<QString>(5)},  // as it is stored, byte by byte
                      {u"merged_count"_s, rows.column<qint64>(6)}});
            count();
        }
        json.close();
    }

    void writeAudit() {
        AuditFilter filter;
        filter.client = options_.client;
        if (wantsJson()) {
            ExportJson json(folder_, u"audit"_s, options_.partBytes);
            forEachAuditEntry(database_, filter, [&](const AuditEntry& entry, const QByteArray& hash) {
                const std::string_view role = word(entry.role);
                json.add({{u"seq"_s, entry.seq},
                          {u"at"_s, entry.at.utcMs},
                          {u"offset_minutes"_s, entry.offsetMinutes},
                          {u"user_id"_s, QString::number(entry.user.value)},
                          {u"role"_s, QString::fromLatin1(role.data(), qsizetype(role.size()))},
                          {u"action"_s, entry.action},
                          {u"kind"_s, entry.kind},
                          {u"record_id"_s, QString::number(entry.record)},
                          {u"fields"_s, entry.fields},
                          {u"reason"_s, entry.reason},
                          {u"hash"_s, QString::fromLatin1(hash.toHex())}});
                count();
            });
            json.close();
        }
        if (wantsCsv()) {
            ExportFile file(folder_, u"csv/audit.csv"_s);
            writeAuditCsv(database_, filter, file.device(), {});
            file.close();
        }
    }

    void writeErased() {
        if (!wantsJson())
            return;
        ExportJson json(folder_, u"erased"_s, options_.partBytes);
        for (const ErasedClient& one : erasedClients(database_))
            json.add({{u"record_id"_s, QString::number(one.client.value)}, {u"at"_s, one.at.utcMs}});
        json.close();
    }

public:
    static void writeAuditCsv(sql::Database& database, const AuditFilter& filter, QIODevice& device,
                              const Progress& progress) {
        CsvWriter csv(device);
        for (const char* column :
             {"seq", "at", "user_id", "user", "role", "action", "kind", "record_id", "fields", "reason", "hash"})
            csv.plain(QLatin1String(column));
        csv.endRow();
        std::unordered_map<qint64, QString> names;
        {
            auto rows = database.query("SELECT id, name FROM user");
            while (rows.next())
                names[rows.column<qint64>(0)] = rows.column<QString>(1);
        }
        const auto id = [&](qint64 value) {
            if (value == 0)
                csv.nothing();
            else
                csv.plain(QString::number(value));
        };
        forEachAuditEntry(
            database, filter,
            [&](const AuditEntry& entry, const QByteArray& hash) {
                csv.number(entry.seq).plain(isoOf(entry.at, entry.offsetMinutes));
                id(entry.user.value);
                const auto name = names.find(entry.user.value);
                csv.text(name != names.end() ? name->second : QString());
                writeCsv(csv, entry.role);
                csv.text(entry.action).text(entry.kind);
                id(entry.record);
                csv.text(entry.fields).text(entry.reason).plain(QString::fromLatin1(hash.toHex()));
                csv.endRow();
            },
            progress);
        const AuditHead head = auditHead(database);
        csv.number(head.seq).nothing().nothing().nothing().nothing().text(u"head").nothing().nothing().nothing();
        csv.nothing().plain(QString::fromLatin1(head.hash.toHex()));
        csv.endRow();
    }

private:
    sql::Database& database_;
    ExportFolder& folder_;
    const ExportOptions& options_;
    const Progress& progress_;
    std::vector<KindIds> ids_;            // of one client
    std::unordered_set<qint64> records_;  // likewise, of every kind
    qint64 total_ = 1;
    qint64 written_ = 0;
};

}  // namespace

QString attachmentPath(const Attachment& attachment) {
    return u"attachments/%1-%2"_s.arg(attachment.id.value).arg(documentName(attachment.name));
}

ExportFacts exportFacts(sql::Database& database, std::optional<Id<Client>> client) {
    const sql::Snapshot snapshot(database);
    ExportFacts facts;
    facts.practice = practiceInfo(database).name;
    const auto addUnsigned = [&](sql::Statement rows) {
        while (rows.next())
            facts.unsignedSessions.push_back(localDay(rows.column<Moment>(0), rows.column<int>(1)));
    };
    if (!client) {
        facts.counts = counts(database);
        for (const char* kind : clientsKinds())
            facts.inTheBin +=
                database.value<qint64>(std::string("SELECT count(*) FROM ") + kind + " WHERE deleted_at IS NOT NULL");
        addUnsigned(database.query(
            "SELECT started_at, offset_minutes FROM session WHERE deleted_at IS NULL AND state = 'draft' "
            "ORDER BY started_at"));
        return facts;
    }
    const std::optional<Client> found = sql::find(database, *client);
    if (!found)
        throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(client->value)});
    facts.client = QStringList{found->firstName, found->lastName}.join(u' ').trimmed();
    for (const KindIds& kind : belongingsOf(database, *client)) {
        const std::string isThere =
            std::string("SELECT count(*) FROM ") + kind.kind + " WHERE id = ? AND deleted_at IS NULL";
        qint64 there = 0;
        for (const qint64 id : kind.ids)
            there += database.value<qint64>(isThere, id);
        facts.inTheBin += qint64(kind.ids.size()) - there;
        const std::string_view name(kind.kind);
        if (name == "client")
            facts.counts.clients = there;
        else if (name == "course")
            facts.counts.courses = there;
        else if (name == "session")
            facts.counts.sessions = there;
        else if (name == "pain_score")
            facts.counts.scores = there;
    }
    addUnsigned(
        database.query("SELECT started_at, offset_minutes FROM session WHERE client_id = ? AND deleted_at IS NULL AND "
                       "state = 'draft' ORDER BY started_at",
                       *client));
    return facts;
}

qint64 exportPractice(sql::Database& reader, const QString& target, const ExportOptions& options,
                      const Progress& progress) {
    const sql::Snapshot snapshot(reader);
    if (options.client && !sql::find(reader, *options.client))
        throw Error(ErrorKind::NoSuchRecord, {u"client"_s, QString::number(options.client->value)});
    ExportFolder folder(target);
    const qint64 written = Exporting(reader, folder, options, progress).write();
    QJsonObject about{{u"format"_s, QLatin1String(exportFormat)},
                      {u"schema"_s, reader.userVersion()},
                      {u"practice"_s, practiceInfo(reader).uuid},
                      {u"exported_at"_s, isoOf(now(), offsetMinutesAt(now()))},
                      {u"files"_s, folder.jsonFiles()}};
    if (options.client)
        about.insert(u"client"_s, QString::number(options.client->value));
    ExportFile manifest(folder, u"export.json"_s);
    manifest.device().write(QJsonDocument(about).toJson());
    manifest.close();
    if (!options.readme.isEmpty()) {
        ExportFile readme(folder, u"readme.txt"_s);
        readme.device().write(options.readme.toUtf8());
        readme.close();
    }
    folder.finish();
    return written;
}

void exportAudit(sql::Database& reader, const AuditFilter& filter, const QString& target, const Progress& progress) {
    const sql::Snapshot snapshot(reader);
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::WriteFailed, {target, file.errorString()});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Exporting::writeAuditCsv(reader, filter, file, progress);
    if (!file.commit())
        throw Error(ErrorKind::WriteFailed, {target, file.errorString()});
}

}  // namespace reliefbook
