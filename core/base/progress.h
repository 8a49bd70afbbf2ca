// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace reliefbook {

/// How far a long piece of work is, and whether to go on. Called now and then with the parts done and in all; a callee
/// that answers false wants the work to stop, which then throws Error{Cancelled} and has changed nothing.
using Progress = std::function<bool(qint64 done, qint64 total)>;

}  // namespace reliefbook
