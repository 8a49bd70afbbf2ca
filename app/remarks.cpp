// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remarks.h"

#include <QString>

#include <cstdio>

namespace reliefbook {
namespace {

const char* name = "";

void onlyWhatStopsUs(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s: %s\n", name, qPrintable(message));
}

}  // namespace

void keepRemarksBack(const char* program) {
    name = program;
    qInstallMessageHandler(onlyWhatStopsUs);
}

}  // namespace reliefbook
