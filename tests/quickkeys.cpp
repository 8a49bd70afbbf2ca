// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quickkeys.h"

#include <dlfcn.h>
#include <openssl/evp.h>

#include <algorithm>
#include <atomic>

namespace reliefbook::testing {

namespace {

std::atomic<int> wanted = 0;

using Derive = int (*)(const char*, int, const unsigned char*, int, int, const EVP_MD*, int, unsigned char*);

}  // namespace

ShippedKeys::ShippedKeys() { ++wanted; }
ShippedKeys::~ShippedKeys() { --wanted; }

}  // namespace reliefbook::testing

/// Found before OpenSSL's own by SQLCipher, which is part of the program, and by core.
extern "C" int PKCS5_PBKDF2_HMAC(const char* passphrase, int length, const unsigned char* salt, int saltLength,
                                 int rounds, const EVP_MD* digest, int keyLength, unsigned char* key) {
    using namespace reliefbook::testing;
    constexpr int quicker = 128;
    static const auto real = reinterpret_cast<Derive>(dlsym(RTLD_NEXT, "PKCS5_PBKDF2_HMAC"));
    return real(passphrase, length, salt, saltLength, wanted > 0 ? rounds : std::max(1, rounds / quicker), digest,
                keyLength, key);
}
