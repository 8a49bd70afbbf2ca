// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzz targets without a fuzzer: their seeds, and some thousand spoilt copies of them, the same ones each time.
#include "tests/fuzz/targets.h"
#include "tests/support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace reliefbook {
namespace {

constexpr int spoiltCopies = 2'000;
constexpr qsizetype longest = 4'096;  // of a spoilt copy: what breaks a reader is rarely length

/// As a fuzzer does: bytes changed, left out, doubled, taken from another seed.
QByteArray spoilt(QByteArray bytes, const std::vector<QByteArray>& corpus, std::mt19937& random) {
    const auto below = [&](qsizetype limit) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(0, limit - 1))(random);
    };
    static const QByteArray nasty("\0\n\r\t\"',;|=+-@\\/%_*{}[]:0123456789.eE\x7F\x80\xC2\xE2\xF0\xFF\xFE", 42);
    bytes.truncate(longest);
    for (qsizetype changes = 1 + below(8); changes > 0; --changes) {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(5)) {
            case 0:
                if (at < bytes.size())
                    bytes[at] = nasty[below(nasty.size())];
                break;
            case 1: bytes.remove(at, 1 + below(16)); break;
            case 2: bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(64))); break;
            case 3: bytes.insert(at, QByteArray(1 + below(40), nasty[below(nasty.size())])); break;
            default: {
                const QByteArray& other = corpus[static_cast<std::size_t>(below(qsizetype(corpus.size())))];
                bytes.insert(at, other.mid(below(other.size()), 1 + below(64)));
            }
        }
    }
    return bytes;
}

class T37 : public ::testing::TestWithParam<fuzz::Target> {};

// Crashes, hangs and broken promises end the process; sanitizers see the rest.
TEST_P(T37, ImportFuzzReadsOrRefusesWhateverItIsGiven) {
    const fuzz::Target& target = GetParam();
    const std::vector<QByteArray> corpus = fuzz::corpusOf(target, testing::ownData({}));
    ASSERT_FALSE(corpus.empty());
    for (const QByteArray& seed : corpus)
        target.read(seed);
    std::mt19937 random(20'260'131);
    for (int copy = 0; copy < spoiltCopies; ++copy)
        target.read(spoilt(corpus[static_cast<std::size_t>(copy) % corpus.size()], corpus, random));
}

INSTANTIATE_TEST_SUITE_P(Readers, T37, ::testing::ValuesIn(fuzz::targets()),
                         [](const auto& one) { return std::string(one.param.name); });

}  // namespace
}  // namespace reliefbook
