// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace reliefbook::faults {

/// What befalls this process at one of its calls that change files (counted from 1 since arm()).
enum class Fault {
    None,
    Die,        ///< SIGKILL at that call; of a write, half still gets through
    Full,       ///< from that call on there is no space left
    Fail,       ///< that call alone fails with EIO
    FailName,   ///< the N-th that gives or takes a name (rename, link, unlink) alone fails with EIO
    FailNames,  ///< from that one on all of them fail
};

void arm(Fault fault, long atCall);
/// There is space again, nothing fails any more.
void disarm();
long fileCalls();
/// Those of them that give or take a name.
long nameCalls();
/// Those of them that make what was written durable.
long syncs();
/// The files that were opened for writing so far, each once; a file without a name by its folder.
const std::vector<std::string>& writtenFiles();

}  // namespace reliefbook::faults
