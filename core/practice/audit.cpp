// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/audit.h"

#include "core/base/error.h"

#include <sodium.h>

#include <array>

namespace reliefbook {
namespace {

void add(crypto_generichash_state& state, const QByteArray& bytes) {
    const std::string prefixed = std::to_string(bytes.size()) + ":";
    const auto feed = [&](const char* data, std::size_t size) {
        const void* from = data;
        crypto_generichash_update(&state, static_cast<const unsigned char*>(from), size);
    };
    feed(prefixed.data(), prefixed.size());
    feed(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

QByteArray hashOf(const QByteArray& previous, const AuditEntry& entry, std::string_view role) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    add(state, previous);
    add(state, QByteArray::number(entry.seq));
    add(state, QByteArray::number(entry.at.utcMs));
    add(state, QByteArray::number(entry.offsetMinutes));
    add(state, QByteArray::number(entry.user.value));
    add(state, QByteArray(role.data(), static_cast<qsizetype>(role.size())));
    add(state, entry.action.toUtf8());
    add(state, entry.kind.toUtf8());
    add(state, QByteArray::number(entry.record));
    add(state, entry.fields.toUtf8());
    add(state, entry.reason.toUtf8());
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    const void* bytes = hash.data();
    return {static_cast<const char*>(bytes), static_cast<qsizetype>(hash.size())};
}

}  // namespace

AuditHead auditHead(sql::Database& database) {
    auto rows = database.query("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (!rows.next())
        return {};
    return {rows.column<qint64>(0), rows.column<QByteArray>(1)};
}

bool isInAudit(sql::Database& database, const AuditHead& head) {
    return head.seq == 0 || database.value<QByteArray>("SELECT hash FROM audit WHERE seq = ?", head.seq) == head.hash;
}

AuditHead appendAudit(sql::Database& database, const AuditHead& head, AuditEntry entry) {
    entry.seq = head.seq + 1;
    const QByteArray hash = hashOf(head.hash, entry, word(entry.role));
    database
        .query(
            "INSERT INTO audit (seq, at, offset_minutes, user_id, role, action, kind, record_id, fields, reason, "
            "prev_hash, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            entry.seq, entry.at, entry.offsetMinutes, entry.user, entry.role, entry.action, entry.kind, entry.record,
            entry.fields, entry.reason, head.hash, hash)
        .run();
    return {entry.seq, hash};
}

std::optional<qint64> firstBreakInAudit(sql::Database& database, qint64 from, const Progress& progress) {
    QByteArray previous(32, '\0');
    if (from > 1) {
        previous = database.value<QByteArray>("SELECT hash FROM audit WHERE seq = ?", from - 1);
        if (previous.isEmpty())
            return from - 1;
    }
    const qint64 last = auditHead(database).seq;
    auto rows = database.query(
        "SELECT seq, at, offset_minutes, user_id, role, action, kind, record_id, fields, reason, prev_hash, hash "
        "FROM audit WHERE seq >= ? ORDER BY seq",
        from);
    qint64 expected = from;
    while (rows.next()) {
        AuditEntry entry;
        entry.seq = rows.column<qint64>(0);
        entry.at = rows.column<Moment>(1);
        entry.offsetMinutes = rows.column<int>(2);
        entry.user = rows.column<Id<User>>(3);
        const std::string role = rows.column<QString>(4).toStdString();
        entry.action = rows.column<QString>(5);
        entry.kind = rows.column<QString>(6);
        entry.record = rows.column<qint64>(7);
        entry.fields = rows.column<QString>(8);
        entry.reason = rows.column<QString>(9);
        const auto hash = rows.column<QByteArray>(11);
        if (entry.seq != expected || rows.column<QByteArray>(10) != previous || hashOf(previous, entry, role) != hash)
            return expected;
        previous = hash;
        ++expected;
        if (progress && expected % 10'000 == 0 && !progress(expected, last))
            throw Error(ErrorKind::Cancelled);
    }
    return std::nullopt;
}

}  // namespace reliefbook
