// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/passphrasework.h"

#include "core/file/passphrasechange.h"
#include "tests/faults/work.h"

namespace reliefbook::faults {

Secret otherPassphrase() { return passphrase(u"a small boat turns at the pier"); }

void changeTestPassphrase(PracticeFile& file) {
    changePassphrase(file, testPassphrase(), otherPassphrase(), otherPassphrase());
}

}  // namespace reliefbook::faults
