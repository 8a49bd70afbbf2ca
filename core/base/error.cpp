// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <utility>

namespace reliefbook {

Error::Error(ErrorKind kind, QStringList facts)
    : kind_(kind),
      facts_(std::move(facts)),
      text_("error " + QByteArray::number(static_cast<int>(kind)) + ": " + facts_.join(u", ").toUtf8()) {}

}  // namespace reliefbook
