// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way into the targets; which one, says RELIEFBOOK_FUZZ. With RELIEFBOOK_FUZZ_SEEDS=FOLDER the seeds are
// written there instead.
#include "tests/fuzz/targets.h"

#include <QFile>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using reliefbook::fuzz::Target;

const Target& chosen() {
    static const Target& target = []() -> const Target& {
        const QString name = qEnvironmentVariable("RELIEFBOOK_FUZZ");
        for (const Target& one : reliefbook::fuzz::targets()) {
            if (name == QLatin1String(one.name))
                return one;
        }
        std::fprintf(stderr, "RELIEFBOOK_FUZZ names one of:");
        for (const Target& one : reliefbook::fuzz::targets())
            std::fprintf(stderr, " %s", one.name);
        std::fprintf(stderr, "\n");
        std::exit(2);
    }();
    return target;
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* /*count*/, char*** /*arguments*/) {
    const QString folder = qEnvironmentVariable("RELIEFBOOK_FUZZ_SEEDS");
    if (folder.isEmpty())
        return 0;
    int number = 0;
    for (const QByteArray& seed : reliefbook::fuzz::corpusOf(chosen(), QStringLiteral(TESTS_SOURCE_DIR "/data"))) {
        QFile file(QStringLiteral("%1/%2").arg(folder).arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            std::exit(2);
    }
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const void* bytes = data;
    chosen().read(QByteArray(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
