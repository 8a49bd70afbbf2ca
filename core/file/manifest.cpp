// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/manifest.h"

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "core/file/opening.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace reliefbook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "reliefbook-backup-1";
constexpr qint64 largest = 65'536;  // bytes
constexpr qsizetype longestText = 200;
// 1970 to 9999: what a calendar can show.
constexpr qint64 lastMoment = 253'402'300'799'000;

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

/// Takes values out of a file that anybody may have written; remembers whether all were what they should be.
class Reader {
public:
    explicit Reader(QJsonObject json) : json_(std::move(json)) {}

    qint64 number(const QString& key, qint64 least, qint64 most) {
        const QJsonValue value = json_.value(key);
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        holds_ = holds_ && value.isDouble() && number >= least && number <= most;
        return std::clamp(number, least, most);
    }
    QString text(const QString& key) {
        const QString text = json_.value(key).toString();
        holds_ = holds_ && json_.value(key).isString() && text.size() <= longestText;
        return text.left(longestText);
    }
    QByteArray bytes(const QString& key, qsizetype size) {
        QByteArray bytes = QByteArray::fromHex(text(key).toLatin1());
        holds_ = holds_ && bytes.size() == size;
        return bytes;
    }
    bool flag(const QString& key) const { return json_.value(key).toBool(); }
    bool holds() const { return holds_; }

private:
    QJsonObject json_;
    bool holds_ = true;
};

std::optional<Manifest> manifestFrom(const QJsonObject& json) {
    if (json.value("format"_L1).toString() != QLatin1String(format))
        return std::nullopt;
    constexpr qint64 any = std::numeric_limits<qint64>::max() / 4;
    Reader reader(json);
    Manifest manifest;
    manifest.uuid = reader.text(u"uuid"_s);
    manifest.seq = reader.number(u"seq"_s, 1, mostBackups);
    manifest.at = {reader.number(u"at"_s, 0, lastMoment)};
    manifest.salt = reader.bytes(u"salt"_s, 16);
    manifest.schema = static_cast<int>(reader.number(u"schema"_s, 1, 1'000'000));
    manifest.counts.clients = reader.number(u"clients"_s, 0, any);
    manifest.counts.courses = reader.number(u"courses"_s, 0, any);
    manifest.counts.sessions = reader.number(u"sessions"_s, 0, any);
    manifest.counts.scores = reader.number(u"scores"_s, 0, any);
    manifest.rows = reader.number(u"rows"_s, 0, any);
    manifest.size = reader.number(u"size"_s, 0, any);
    manifest.head.seq = reader.number(u"auditSeq"_s, 0, any);
    manifest.head.hash = reader.bytes(u"auditHash"_s, 32);
    manifest.program = reader.text(u"program"_s);
    const auto tag = fromWord<BackupTag>(reader.text(u"tag"_s).toStdString());
    manifest.tag = tag.value_or(BackupTag::Hand);
    manifest.verifiedAt = {reader.number(u"verifiedAt"_s, 0, lastMoment)};
    manifest.keyGeneration = reader.text(u"keyGeneration"_s).toLatin1();
    manifest.compact = reader.flag(u"compact"_s);
    manifest.thorough = reader.flag(u"thorough"_s);
    if (!reader.holds() || !tag || manifest.uuid.isEmpty())
        return std::nullopt;
    return manifest;
}

}  // namespace

QString manifestPath(const QString& backup) { return backup + u".json"_s; }

std::optional<Manifest> readManifest(const QString& backup) {
    const QFileInfo info(manifestPath(backup));
    if (info.isSymLink() || !info.isFile() || info.size() > largest)
        return std::nullopt;
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return manifestFrom(QJsonDocument::fromJson(file.read(largest)).object());
}

qint64 numberAfter(qint64 highest) { return std::clamp<qint64>(highest, 0, mostBackups - 1) + 1; }

void writeManifest(const QString& backup, const Manifest& manifest) {
    const QString path = manifestPath(backup);
    if ((QFileInfo::exists(path) || QFileInfo(path).isSymLink()) && !readManifest(backup))
        throw Error(ErrorKind::FileExists, {path});
    const std::string_view tag = word(manifest.tag);
    const QJsonObject json{
        {u"format"_s, QLatin1String(format)},
        {u"uuid"_s, manifest.uuid},
        {u"seq"_s, manifest.seq},
        {u"at"_s, manifest.at.utcMs},
        {u"salt"_s, hex(manifest.salt)},
        {u"schema"_s, manifest.schema},
        {u"clients"_s, manifest.counts.clients},
        {u"courses"_s, manifest.counts.courses},
        {u"sessions"_s, manifest.counts.sessions},
        {u"scores"_s, manifest.counts.scores},
        {u"rows"_s, manifest.rows},
        {u"size"_s, manifest.size},
        {u"auditSeq"_s, manifest.head.seq},
        {u"auditHash"_s, hex(manifest.head.hash)},
        {u"program"_s, manifest.program},
        {u"tag"_s, QLatin1String(tag.data(), static_cast<qsizetype>(tag.size()))},
        {u"verifiedAt"_s, manifest.verifiedAt.utcMs},
        {u"keyGeneration"_s, QString::fromLatin1(manifest.keyGeneration)},
        {u"compact"_s, manifest.compact},
        {u"thorough"_s, manifest.thorough},
    };
    if (!manifestFrom(json))  // a backup that we could not read again would not count as verified
        throw Error(ErrorKind::WriteFailed, {path, u"manifest"_s});
    writeWholeFile(path, QJsonDocument(json).toJson());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    syncFolder(path);
}

}  // namespace reliefbook
