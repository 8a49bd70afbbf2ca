// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/error.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <array>
#include <cstring>
#include <vector>

namespace reliefbook {

namespace {

void startSodium() {
    if (sodium_init() < 0)
        throw Error(ErrorKind::Bug, {QStringLiteral("sodium_init")});
}

/// In place: data() would first make a copy of what is shared, and wipe that.
void wipe(const QString& text) {
    sodium_memzero(const_cast<QChar*>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

}  // namespace

struct Secret::Store {
    explicit Store(std::span<const char> bytes) : bytes_(bytes.size()) {
        startSodium();
        sodium_mlock(bytes_.data(), bytes_.size());  // may be refused by a limit: then it is wiped all the same
        std::memcpy(bytes_.data(), bytes.data(), bytes.size());
    }
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store() { sodium_munlock(bytes_.data(), bytes_.size()); }  // wipes too

    std::vector<char> bytes_;
};

Secret::Secret(std::span<const char> bytes) {
    if (!bytes.empty())
        store_ = std::make_shared<const Store>(bytes);
}

int Secret::size() const { return store_ ? static_cast<int>(store_->bytes_.size()) : 0; }
const char* Secret::data() const { return store_ ? store_->bytes_.data() : ""; }

bool operator==(const Secret& one, const Secret& other) {
    return one.size() == other.size() &&
           sodium_memcmp(one.data(), other.data(), static_cast<std::size_t>(one.size())) == 0;
}

Secret passphrase(QStringView typed) {
    const QString copy = typed.toString();
    const QString composed = copy.normalized(QString::NormalizationForm_C);  // shares the copy where nothing changes
    QByteArray utf8 = composed.toUtf8();
    const bool likeRawKey =
        utf8.size() >= 3 && (utf8[0] == 'x' || utf8[0] == 'X') && utf8[1] == '\'' && utf8.endsWith('\'');
    const bool refused = utf8.isEmpty() || utf8.contains('\0') || likeRawKey;
    Secret secret(refused ? std::span<const char>()
                          : std::span(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    sodium_memzero(utf8.data(), static_cast<std::size_t>(utf8.size()));
    wipe(copy);
    wipe(composed);
    if (refused)
        throw Error(ErrorKind::PassphraseRefused);
    return secret;
}

Secret derivedKey(const Secret& passphrase, const QByteArray& salt) {
    constexpr int rounds = 256'000;  // SQLCipher 4's default
    std::array<unsigned char, 32> key{};
    std::vector<unsigned char> saltBytes(salt.begin(), salt.end());
    if (PKCS5_PBKDF2_HMAC(passphrase.data(), passphrase.size(), saltBytes.data(), static_cast<int>(saltBytes.size()),
                          rounds, EVP_sha512(), static_cast<int>(key.size()), key.data()) != 1)
        throw Error(ErrorKind::Bug, {QStringLiteral("PBKDF2")});
    // "x'<64 hex digits of the key><32 of the salt>'"
    std::array<char, 2 + 2 * (32 + 16) + 1 + 1> text{};
    text[0] = 'x';
    text[1] = '\'';
    sodium_bin2hex(text.data() + 2, 65, key.data(), key.size());
    sodium_bin2hex(text.data() + 66, 33, saltBytes.data(), saltBytes.size());
    text[98] = '\'';
    Secret secret(std::span<const char>(text.data(), 99));
    sodium_memzero(key.data(), key.size());
    sodium_memzero(text.data(), text.size());
    return secret;
}

QByteArray newSalt() {
    startSodium();
    QByteArray salt(16, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return salt;
}

QByteArray checkValue(const Secret& derivedKey) {
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    std::vector<unsigned char> bytes(derivedKey.data(), derivedKey.data() + derivedKey.size());
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    sodium_memzero(bytes.data(), bytes.size());
    QByteArray value;
    for (int i = 0; i < 4; ++i)
        value.append(static_cast<char>(hash[static_cast<std::size_t>(i)]));
    return value.toHex();
}

}  // namespace reliefbook
