// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/erased.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace reliefbook {
namespace {

constexpr std::size_t voucherSize = 16;
using Key = std::array<unsigned char, crypto_generichash_KEYBYTES>;

const unsigned char* bytesOf(const QByteArray& bytes) {
    const void* data = bytes.constData();
    return static_cast<const unsigned char*>(data);
}

/// Of what only the encrypted file says, and no copy of it without. None where there is no audit yet.
std::optional<Key> keyOf(sql::Database& database) {
    auto first = database.query("SELECT hash, at, user_id, record_id FROM audit WHERE seq = 1");
    if (!first.next())
        return std::nullopt;
    const QByteArray from = QByteArrayLiteral("reliefbook-erased-1:") + first.column<QByteArray>(0) +
                            QByteArray::number(first.column<qint64>(1)) + ':' +
                            QByteArray::number(first.column<qint64>(2)) + ':' +
                            QByteArray::number(first.column<qint64>(3));
    Key key{};
    crypto_generichash(key.data(), key.size(), bytesOf(from), static_cast<std::size_t>(from.size()), nullptr, 0);
    return key;
}

QByteArray voucherOf(const Key& key, const ErasedClient& one) {
    const QByteArray said = QByteArray::number(one.client.value) + ':' + QByteArray::number(one.at.utcMs);
    std::array<unsigned char, voucherSize> voucher{};
    crypto_generichash(voucher.data(), voucher.size(), bytesOf(said), static_cast<std::size_t>(said.size()), key.data(),
                       key.size());
    const void* bytes = voucher.data();
    return {static_cast<const char*>(bytes), static_cast<qsizetype>(voucher.size())};
}

}  // namespace

std::vector<ErasedClient> withVouchers(sql::Database& database, std::vector<ErasedClient> erased) {
    if (erased.empty())
        return erased;
    const std::optional<Key> key = keyOf(database);
    for (ErasedClient& one : erased)
        one.voucher = key ? voucherOf(*key, one) : QByteArray();
    return erased;
}

std::vector<ErasedClient> vouchedFor(sql::Database& database, const std::vector<ErasedClient>& erased) {
    std::vector<ErasedClient> vouched;
    if (erased.empty())
        return vouched;
    if (const std::optional<Key> key = keyOf(database))
        std::ranges::copy_if(erased, std::back_inserter(vouched),
                             [&](const ErasedClient& one) { return one.voucher == voucherOf(*key, one); });
    return vouched;
}

}  // namespace reliefbook
