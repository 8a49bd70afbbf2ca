// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/companion.h"

#include "core/base/clock.h"
#include "core/file/manifest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <tuple>

namespace reliefbook {
namespace {

constexpr auto format = "reliefbook-companion-1";
constexpr qint64 mostEntries = 1'000'000'000'000;
constexpr qint64 mostBytes = 16'777'216;  // a hundred thousand erased clients

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
// Anybody can write into the file: what can't be is not known.
qint64 numberIn(const QJsonValue& value, qint64 most) {
    const qint64 number = value.toInteger();
    return number > 0 && number <= most ? number : 0;
}
/// A day to come is none on which something was done; the clocks of two computers may differ by less than a day.
Moment momentIn(const QJsonValue& value) {
    constexpr qint64 day = 24LL * 60 * 60 * 1'000;
    return {numberIn(value, now().utcMs + day)};
}
QByteArray unhex(const QJsonValue& text) { return QByteArray::fromHex(text.toString().toLatin1()); }

}  // namespace

QString companionPath(const QString& practice) { return practice + QStringLiteral(".info"); }

std::optional<Companion> readCompanion(const QString& practice) {
    QFile file(companionPath(practice));
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))  // a pipe would never answer
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(mostBytes)).object();
    if (json.value(QLatin1String("format")).toString() != QLatin1String(format))
        return std::nullopt;
    Companion companion;
    companion.uuid = json.value(QLatin1String("uuid")).toString();
    companion.salt = unhex(json.value(QLatin1String("salt")));
    companion.check = json.value(QLatin1String("check")).toString().toLatin1();
    companion.schema = json.value(QLatin1String("schema")).toInt();
    companion.dirty = json.value(QLatin1String("dirty")).toBool();
    companion.head.seq = numberIn(json.value(QLatin1String("auditSeq")), mostEntries);
    companion.head.hash = unhex(json.value(QLatin1String("auditHash")));
    companion.at = momentIn(json.value(QLatin1String("at")));
    companion.rotationPaused = json.value(QLatin1String("rotationPaused")).toBool();
    companion.lastBackupAt = momentIn(json.value(QLatin1String("lastBackupAt")));
    companion.lastBackup = json.value(QLatin1String("lastBackup")).toString();
    companion.sheetAt = momentIn(json.value(QLatin1String("sheetAt")));
    companion.sheetCheck = json.value(QLatin1String("sheetCheck")).toString().toLatin1();
    companion.ownBackup = json.value(QLatin1String("ownBackup")).toString();
    companion.backupSeq = numberIn(json.value(QLatin1String("backupSeq")), mostBackups);
    companion.acceptedSeq = numberIn(json.value(QLatin1String("acceptedSeq")), mostBackups);
    companion.elsewhereAt = momentIn(json.value(QLatin1String("elsewhereAt")));
    companion.provedAt = momentIn(json.value(QLatin1String("provedAt")));
    for (const auto& one : json.value(QLatin1String("unremoved")).toArray())
        companion.unremoved << one.toString();
    for (const auto& one : json.value(QLatin1String("erased")).toArray()) {
        const Id<Client> client{one.toObject().value(QLatin1String("id")).toString().toLongLong()};
        const QByteArray voucher = unhex(one.toObject().value(QLatin1String("voucher")));
        if (client && voucher.size() == 16)
            companion.erased.push_back({client, {one.toObject().value(QLatin1String("at")).toInteger()}, voucher});
    }
    if (companion.salt.size() != 16 || companion.head.hash.size() != 32)
        return std::nullopt;
    return companion;
}

bool writeCompanion(const QString& practice, const Companion& companion) {
    QJsonArray erased;
    for (const ErasedClient& one : companion.erased)
        erased.append(QJsonObject{{QStringLiteral("id"), QString::number(one.client.value)},
                                  {QStringLiteral("at"), one.at.utcMs},
                                  {QStringLiteral("voucher"), hex(one.voucher)}});
    const QJsonObject json{
        {QStringLiteral("format"), QLatin1String(format)},
        {QStringLiteral("uuid"), companion.uuid},
        {QStringLiteral("salt"), hex(companion.salt)},
        {QStringLiteral("check"), QString::fromLatin1(companion.check)},
        {QStringLiteral("schema"), companion.schema},
        {QStringLiteral("dirty"), companion.dirty},
        {QStringLiteral("auditSeq"), companion.head.seq},
        {QStringLiteral("auditHash"), hex(companion.head.hash)},
        {QStringLiteral("at"), companion.at.utcMs},
        {QStringLiteral("rotationPaused"), companion.rotationPaused},
        {QStringLiteral("lastBackupAt"), companion.lastBackupAt.utcMs},
        {QStringLiteral("lastBackup"), companion.lastBackup},
        {QStringLiteral("sheetAt"), companion.sheetAt.utcMs},
        {QStringLiteral("sheetCheck"), QString::fromLatin1(companion.sheetCheck)},
        {QStringLiteral("ownBackup"), companion.ownBackup},
        {QStringLiteral("backupSeq"), companion.backupSeq},
        {QStringLiteral("acceptedSeq"), companion.acceptedSeq},
        {QStringLiteral("elsewhereAt"), companion.elsewhereAt.utcMs},
        {QStringLiteral("provedAt"), companion.provedAt.utcMs},
        {QStringLiteral("unremoved"), QJsonArray::fromStringList(companion.unremoved)},
        {QStringLiteral("erased"), erased},
    };
    QSaveFile file(companionPath(practice));  // syncs before it renames
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(json).toJson());
    return file.commit();
}

std::vector<ErasedClient> allErased(const std::vector<ErasedClient>& one, const std::vector<ErasedClient>& other) {
    std::vector<ErasedClient> all = one;
    all.insert(all.end(), other.begin(), other.end());
    std::sort(all.begin(), all.end(), [](const ErasedClient& a, const ErasedClient& b) {
        return std::tie(a.client, a.at, a.voucher) < std::tie(b.client, b.at, b.voucher);
    });
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

}  // namespace reliefbook
