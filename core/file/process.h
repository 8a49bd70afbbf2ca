// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace reliefbook {

/// First thing in main(): no core dumps (they would hold notes in clear), no debugger of another process, every file
/// made from now on for this user alone, and no plug-ins from where the environment says (reliability.md R-OPEN-0,
/// R-FILE-2).
void hardenProcess();

}  // namespace reliefbook
